"""What the search page says of each result. Free of Qt."""

import re
from collections.abc import Callable, Iterator

from csap_desktop.domain.routes import Answer
from csap_desktop.services.found import (
    MOST_OF_A_KIND,
    SearchResult,
    counted_as,
)
from csap_desktop.ui.answer_words import (
    AnswerWords,
    mark,
    untranslated,
)
from csap_desktop.ui.fact_words import FactWords
from csap_desktop.ui.withdrawn_words import what_instead

CHIPS = {
    "route": mark("Who to ring"),
    "contact": mark("Contacts"),
    "faq": mark("Questions"),
    "article": mark("Guide"),
    "document": mark("Documents"),
    "body": mark("Groups"),
    "glossary": mark("Words"),
    "event": mark("Timeline"),
    "place": mark("Places"),
}
"""What each kind is called where there is little room."""

_GROUPS = {
    "route": mark("Who to ring"),
    "contact": mark("Contacts"),
    "faq": mark("Questions and answers"),
    "article": mark("Guide"),
    "document": mark("Documents"),
    "body": mark("Groups"),
    "glossary": mark("Words and abbreviations"),
    "event": mark("Timeline"),
    "place": mark("Places"),
    "postcode": mark("Places"),
}
_ONE = {
    "route": mark("Who to ring"),
    "contact": mark("Contact"),
    "faq": mark("Question"),
    "article": mark("Guide"),
    "document": mark("Document"),
    "body": mark("Group"),
    "glossary": mark("Word"),
    "event": mark("Timeline"),
    "place": mark("Place"),
    "postcode": mark("Postcode"),
}
_LEAST_MARKED = 2
_BETWEEN = " · "
_AFTER_TITLE = " .:;\N{MIDDLE DOT}\n"

Parts = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is a hit."""


class KindWords:
    """Names the kinds of results."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def one(self, kind: str) -> str:
        """Names the kind of one result."""
        return self._tr(_ONE[kind])

    def group(self, kind: str) -> str:
        """Names the results of one kind."""
        return self._tr(_GROUPS[kind])

    def chip(self, kind: str) -> str:
        """Names the results of one kind in a word or two."""
        return self._tr(CHIPS[kind])

    def amount(self, count: int) -> str:
        """Says how many there are, up to the most that a list shows."""
        if count > MOST_OF_A_KIND:
            return self._tr("{most}+").format(most=MOST_OF_A_KIND)
        return str(count)


class FoundWords:
    """Puts results into words.

    Attributes:
        answers: Puts answers into words.
        kinds: Names the kinds of results.
        facts: Says what the edition says of a result beside its text.
    """

    def __init__(
        self, answers: AnswerWords, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Makes the words.

        Args:
            answers: Puts answers into words.
            tr: Translates.
        """
        self.answers = answers
        self.kinds = KindWords(tr)
        self.facts = FactWords(tr)
        self._tr = tr

    def answer(self, found: SearchResult) -> str:
        """Says an answer to a screen reader: who to ring, and why."""
        answer = found.answer
        if answer is None:
            return found.title
        lines = [answer.first] if answer.first else list(answer.route.lines)
        numbers = self._tr(" or ").join(line.number for line in lines)
        text = self._tr("{about}. Who to ring: {team}, {numbers}. {state}. {where}")
        return text.format(
            about=found.title,
            team=answer.route.team,
            numbers=numbers or self.instead(answer),
            state=self.answers.state(answer),
            where=self.answers.where(answer),
        )

    def result(self, found: SearchResult) -> str:
        """Says a result to a screen reader, in whole sentences."""
        if found.answer:
            return self.answer(found)
        return " ".join(self._sentences(found))

    def position(self, number: int, count: int) -> str:
        """Says where a result stands among those that are listed."""
        text = self._tr("Result {number} of {count}.")
        return text.format(number=number, count=count)

    def instead(self, answer: Answer) -> str:
        """Says what to do where the route of an answer has no line in use."""
        return what_instead(answer.route, self._tr)

    def title(self, found: SearchResult) -> Parts:
        """Returns the title, with its hits marked."""
        return marked(found.title, hits(found))

    def snippet(self, found: SearchResult) -> Parts:
        """Returns the part with the hit, without the title it may begin with."""
        plain = "".join(text for text, _ in found.snippet)
        cut = len(plain) - len(_after(found, plain))
        return tuple(_from(found.snippet, cut))

    def numbers(self, found: SearchResult) -> tuple[tuple[str, str], ...]:
        """Returns the numbers with their hours, the one to ring first before others."""
        numbers = found.facts.numbers if found.facts else ()
        first = found.answer.first if found.answer else None
        if first is None:
            return numbers
        return tuple(sorted(numbers, key=lambda one: one[0] != first.number))

    def text(self, found: SearchResult) -> str:
        """Returns the whole text, without its title and the lines of its numbers."""
        numbers = [number for number, _ in self.numbers(found)]
        lines = _after(found, unrung(found.text, found)).split("\n")
        kept = (line for line in lines if not any(one in line for one in numbers))
        why = [self.answers.why(found.answer)] if found.answer else []
        return "\n".join((*why, *kept))

    def copied(self, found: SearchResult, edition: int) -> str:
        """Returns a result for the clipboard: title, numbers, text, how sure."""
        facts, numbers = found.facts, self.numbers(found)
        origin = self._tr("From edition {number} of the reference.")
        period = self.facts.period(facts)
        lines = (
            f"{found.title} ({period})" if period else found.title,
            *(f"{number}: {note}" if note else number for number, note in numbers),
            "" if numbers else self.text(found),
            self.facts.sure(facts),
            origin.format(number=edition),
        )
        return "\n".join(line for line in lines if line)

    def _sentences(self, found: SearchResult) -> Iterator[str]:
        """Gives kind and title, period, numbers and how sure, and the part found."""
        tr, facts = self._tr, found.facts
        text = tr("{kind}: {title}")
        yield ended(text.format(kind=self.kinds.one(found.kind), title=found.title))
        if period := self.facts.period(facts):
            yield ended(period[:1].upper() + period[1:])
        for number, note in facts.numbers if facts else ():
            yield ended(tr("{number}, {note}").format(number=number, note=note))
        if withdrawn := self.facts.withdrawn(facts):
            yield ended(withdrawn)
        if doubt := self.facts.doubt(facts):
            yield ended(doubt)
        if snippet := "".join(text for text, _ in self.snippet(found)).strip():
            yield ended(snippet)


def hits(found: SearchResult) -> tuple[str, ...]:
    """Returns the words of a result that were hit, the longest first."""
    found_words = {text.strip() for text, hit in found.snippet if hit}
    kept = (word for word in found_words if len(word) >= _LEAST_MARKED)
    return tuple(sorted(kept, key=len, reverse=True))


def marked(text: str, words: tuple[str, ...]) -> Parts:
    """Returns a text in pieces, with these words marked wherever they stand."""
    pattern = "|".join(map(re.escape, words)) or "(?!)"
    pieces = re.split(rf"\b({pattern})\b", text, flags=re.IGNORECASE)
    return tuple((one, bool(odd % 2)) for odd, one in enumerate(pieces) if one)


def unrung(text: str, found: SearchResult) -> str:
    """Returns a text of a result without its numbers that must not be rung any more."""
    for number in found.facts.withdrawn if found.facts else ():
        text = text.replace(f" ({number})", "")
    return text


def icon_of(kind: str) -> str:
    """Returns the icon of a kind; no two kinds that are counted share one."""
    icons = {
        "route": "phone-call",
        "contact": "phone",
        "faq": "message-question",
        "article": "book",
        "document": "file-text",
        "body": "users",
        "glossary": "info-circle",
        "event": "calendar",
        "place": "map-pin",
    }
    return icons.get(counted_as(kind), "file-text")


def _after(found: SearchResult, text: str) -> str:
    """Returns a text without the title that it begins with, if there is more."""
    when = found.facts.when if found.facts else ""
    first, between, _ = text.partition(_BETWEEN)
    end = first.removeprefix("…")
    starts = [found.title, f"{when}: {found.title}"]
    if between and found.title.endswith(end):
        starts.append(first)
    for start in starts:
        rest = text.removeprefix(start)
        if rest != text and rest[:1] in _AFTER_TITLE and rest.strip(_AFTER_TITLE):
            return rest.lstrip(_AFTER_TITLE)
    return text


def _from(parts: Parts, start: int) -> Iterator[tuple[str, bool]]:
    """Gives the pieces from a character on."""
    for text, hit in parts:
        if kept := text[start:]:
            yield kept, hit
        start = max(0, start - len(text))


def ended(sentence: str) -> str:
    """Returns a sentence with an end."""
    return sentence if sentence.endswith((".", "?", "!", "…", ":")) else f"{sentence}."
