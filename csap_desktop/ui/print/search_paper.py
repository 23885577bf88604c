"""Search results on paper: never what was typed, and no place; free of widgets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from csap_desktop.domain.contacts import Route
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import SearchResult
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.found_words import KindWords, unrung
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.print.card_contents import CardContents
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.withdrawn_words import struck_html


def search_paper(
    results: Sequence[SearchResult],
    answers: AnswerService,
    tr: Callable[[str], str] = untranslated,
) -> Paper | None:
    """Returns results as a document, or None where nothing is left to print.

    A place or a postcode that was searched for is personal data: what names it is left
    out, and a route worked out for it is given with every line and its hours.

    Args:
        results: Best first.
        answers: The edition's routes.
        tr: Translates a sentence.
    """
    routes = tuple(dict.fromkeys(one.answer.route for one in results if one.answer))
    rest = [one for one in results if not one.where]
    if not (routes or rest):
        return None
    html = "".join((*_routes(routes, answers, tr), *_groups(rest, KindWords(tr))))
    return Paper(
        title=tr("Search results"),
        html=html,
        note=tr("What was typed is not printed, nor any place that was found."),
        file_name="csap-search-results",
    )


def _routes(
    routes: Iterable[Route], answers: AnswerService, tr: Callable[[str], str]
) -> Iterator[str]:
    """Gives each route with its lines and their hours."""
    contents = CardContents(answers, tr)
    for route in routes:
        card = contents.card(route)
        yield f"<h2>{escape(card.title)}</h2><p class='team'>{escape(card.team)}</p>"
        if card.instead:
            yield f"<p class='careful'>{escape(unbroken(card.instead))}</p>"
        for line in (*card.lines, *card.meanwhile):
            number = escape(unbroken(line.number))
            said = escape(unbroken(f"{line.whose}. {line.when}"))
            yield f"<p class='kept'><b>{number}</b> {said}</p>"
        yield from (
            f"<p class='tight'>{struck_html(one)}</p>" for one in card.withdrawn
        )
        yield f"<p class='caveat'>{escape(card.caveat)}</p>"


def _groups(results: Sequence[SearchResult], words: KindWords) -> Iterator[str]:
    """Gives the other results under the names of their kinds."""
    for kind in dict.fromkeys(one.kind for one in results):
        yield f"<h2>{escape(words.group(kind))}</h2>"
        for one in results:
            if one.kind == kind:
                snippet = unrung("".join(text for text, _ in one.snippet), one)
                yield f"<h3>{escape(unbroken(one.title))}</h3>"
                yield f"<p>{escape(unbroken(snippet))}</p>"
