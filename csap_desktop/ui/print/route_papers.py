"""Cards and posters of routes, as documents to print; small HTML of our own."""

from collections.abc import Callable, Iterable, Sequence
from html import escape

from csap_desktop.domain.contacts import Concern, Route
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.print.card_contents import CardContents, PaperCard, PaperLine
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.paper_style import BAND, CAREFUL_FILL, OPENS_A_SHEET
from csap_desktop.ui.withdrawn_words import struck_html


class RoutePapers:
    """Makes the papers of one edition; none of them knows what place was typed."""

    def __init__(
        self, answers: AnswerService, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Takes where routes come from.

        Args:
            answers: The edition's routes, contacts and localities.
            tr: Translates a sentence.
        """
        self._answers = answers
        self._contents = CardContents(answers, tr)
        self._tr = tr

    def card(self, route: Route) -> Paper:
        """Returns the contact card of one route, on one sheet."""
        card = self._contents.card(route)
        return Paper(
            title=card.title,
            html=self._card_html(card, route.concern),
            note=card.team,
            file_name=f"csap-card-{route.id}",
            name=self._tr("Card"),
            one_sheet=True,
        )

    def cards(self, routes: Sequence[Route]) -> Paper:
        """Returns the cards of several routes, each on a sheet or column of its own.

        Args:
            routes: One for each locality that a place may lie in; at least one.
        """
        if len(routes) == 1:
            return self.card(routes[0])
        parts: list[str] = []
        for route in routes:
            card = self._contents.card(route)
            opens = f" style='{OPENS_A_SHEET}'" if parts else ""
            head = (
                f"<p class='h2'{opens}>{escape(card.title)}</p>"
                f"<p class='team'>{escape(card.team)}</p>"
            )
            parts.append(head + self._card_html(card, route.concern))
        return Paper(
            title=self._tr("Which of these? Ask where they live"),
            html="".join(parts),
            file_name="csap-cards",
        )

    def poster(self, locality: str) -> Paper:
        """Returns the poster of all routes of a locality, for a wall.

        Args:
            locality: Id of the locality.
        """
        tr = self._tr
        routes = routes_of(self._answers, locality)
        area = self._answers.localities[locality]
        note = tr(
            "Ask where they live: these numbers are for those who live in {area}."
        )
        return Paper(
            title=tr("{area}: who to ring").format(area=area.name),
            html="".join(map(self._section, routes)) + self._ladder(),
            note=note.format(area=area.name),
            file_name=f"csap-poster-{locality}",
            name=tr("Poster"),
            one_sheet=True,
            wall=True,
        )

    def _section(self, route: Route) -> str:
        """Gives one route of the poster."""
        card = self._contents.card(route, alone=False)
        instead = _instead(card)
        if route.instead_route and not route.lines:
            above = self._tr("The children's numbers stand at the top of this sheet.")
            instead += f"<p class='tight'>{escape(above)}</p>"
        ways = (" ".join(card.addresses),) if card.addresses else ()
        return (
            f"{_band(card.concern)}<p class='team'>{_said(card.team)}</p>{instead}"
            f"{_rows(card.lines, 'poster')}{_withdrawn(card)}{_small(ways)}"
            f"<p class='caveat'>{_said(card.caveat)}</p>"
        )

    def _ladder(self) -> str:
        """Gives who to ring when nobody answers, beside each other, and text relay."""
        cells = "".join(
            f"<td><p class='second'>{_number(line)}</p><p class='tight'>"
            f"<b>{escape(line.whose)}</b></p><p class='tight'>{_said(line.when)}</p>"
            "</td>"
            for line in self._contents.helpers(*Concern)
        )
        relay = self._contents.relay()
        return (
            f"{_band(self._tr('No answer? In danger always 999.'))}"
            "<table width='100%' cellpadding='3' cellspacing='0'>"
            f"<tr>{cells}</tr></table>"
            f"<p class='tight'><b>{_said(relay)}</b></p>"
        )

    def _card_html(self, card: PaperCard, concern: Concern) -> str:
        """Gives what stands under the title of a card."""
        tr = self._tr
        helpers = _rows(self._contents.helpers(concern), "second")
        relay = self._contents.relay()
        ways = (*card.ways, relay) if relay else card.ways
        return "".join(
            (
                _instead(card),
                _rows(card.lines, "number"),
                _rows(card.meanwhile, "number"),
                _withdrawn(card),
                _box(card.caveat),
                _label(tr("No answer?")),
                helpers,
                _label(tr("Other ways")) + _small(ways) if ways else "",
                _label(tr("Good to know")) + _small(card.notes) if card.notes else "",
                _label(tr("Sources")) + _small(card.sources) if card.sources else "",
            )
        )


def routes_of(answers: AnswerService, locality: str) -> tuple[Route, ...]:
    """Returns the routes of a locality: for a child, for an adult, about a worker."""
    order = list(Concern)
    found = (route for route in answers.front.routes if route.locality == locality)
    return tuple(sorted(found, key=lambda route: order.index(route.concern)))


def _band(text: str) -> str:
    """Gives a heading that is seen from afar."""
    return (
        f"<table width='100%' cellpadding='3' cellspacing='0' bgcolor='{BAND}'"
        f" style='margin-top: 5px'><tr>"
        f"<td><p class='band'>{escape(text)}</p></td></tr></table>"
    )


def _box(text: str) -> str:
    """Gives what must be seen before a number is used."""
    return (
        f"<table width='100%' cellpadding='6' cellspacing='0' bgcolor='{CAREFUL_FILL}'>"
        f"<tr><td><p class='box'>{_said(text)}</p></td></tr></table>"
    )


def _label(text: str) -> str:
    """Gives a small heading."""
    return f"<p class='label'>{escape(text)}</p>"


def _small(texts: Iterable[str]) -> str:
    """Gives texts in small type, one under the other."""
    return "".join(f"<p class='small'>{_said(text)}</p>" for text in texts)


def _instead(card: PaperCard) -> str:
    """Gives what to do where there is no line."""
    return f"<p class='careful'>{_said(card.instead)}</p>" if card.instead else ""


def _withdrawn(card: PaperCard) -> str:
    """Gives what must not be used any more, small, its number struck."""
    return "".join(f"<p class='tight'>{struck_html(one)}</p>" for one in card.withdrawn)


def _rows(lines: Iterable[PaperLine], style: str) -> str:
    """Gives a table of numbers; empty for none."""
    far = style == "poster"
    whose, when, width, room = (
        ("whose", "hours", 57, 2) if far else ("tight", "tight", 44, 3)
    )
    rows = "".join(
        f"<tr><td width='{width}%' valign='middle'><p class='{style}'>"
        f"{_number(line)}</p></td>"
        f"<td valign='middle'><p class='{whose}'><b>{escape(line.whose)}</b></p>"
        f"<p class='{when}'>{_said(line.when)}</p></td></tr>"
        for line in lines
    )
    if not rows:
        return ""
    return f"<table width='100%' cellpadding='{room}' cellspacing='0'>{rows}</table>"


def _number(line: PaperLine) -> str:
    """Gives a number that stays on one line."""
    return escape(line.number).replace(" ", "&nbsp;")


def _said(text: str) -> str:
    """Gives a sentence in which numbers stay on one line."""
    return escape(unbroken(text))
