"""Checks that a reader can come to everything, and that nothing runs in a circle."""

import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.reference import Span, Synonym
from csap_desktop.edition.faults import Fault, parts

_WORD = re.compile(r"\w+")
_NOT_TEXT = ("$.synonyms", "$.postcodes", "$.sources")


def check_sections(edition: Edition) -> Iterator[Fault]:
    """Finds sections without articles; an article without a section cannot be."""
    filled = {article.section for article in edition.articles}
    for index, section in enumerate(edition.sections):
        if section.id not in filled:
            yield Fault(f"$.sections[{index}]", f"no article is in {section.id}")


def check_bodies(edition: Edition) -> Iterator[Fault]:
    """Finds bodies that no link and no text leads to."""
    reached = {end for link in edition.links for end in (link.source, link.target)}
    reached.update(_read_next(edition))
    for index, body in enumerate(edition.bodies):
        if body.id not in reached:
            yield Fault(f"$.bodies[{index}]", f"nothing leads to {body.id}")


def check_cycles(edition: Edition) -> Iterator[Fault]:
    """Finds bodies that, over others, report to themselves."""
    above: dict[str, set[str]] = {}
    for link in edition.links:
        if link.kind == "reports-to":
            above.setdefault(link.source, set()).add(link.target)
    try:
        TopologicalSorter(above).prepare()
    except CycleError as error:
        way = list(reversed(error.args[1]))
        index = next(
            index
            for index, link in enumerate(edition.links)
            if (link.source, link.kind, link.target) == (way[0], "reports-to", way[1])
        )
        yield Fault(f"$.links[{index}]", f"a circle: {' reports to '.join(way)}")


def check_synonyms(edition: Edition) -> Iterator[Fault]:
    """Finds synonyms for words that stand nowhere in the edition."""
    unknown = _without(edition)
    for field, synonym in parts(edition, Synonym):
        if not synonym.words or not synonym.means:
            yield Fault(field, "words or means are empty")
        for index, phrase in enumerate(synonym.means):
            missing = [word for word in _split(phrase) if word in unknown]
            if missing:
                reason = f'"{phrase}": no text has the word {missing[0]}'
                yield Fault(f"{field}.means[{index}]", reason)


def _read_next(edition: Edition) -> Iterator[str]:
    """Gives the ids that texts lead to."""
    for related in (
        *(one.related for one in edition.articles),
        *(one.related for one in edition.faqs),
        *(one.related for one in edition.glossary),
    ):
        yield from related
    for _, span in parts(edition, Span):
        if span.link and span.link.startswith("item:"):
            yield span.link.removeprefix("item:")


def _without(edition: Edition) -> set[str]:
    """Returns the words that synonyms mean and that no search can find.

    Reads no further than to the last of the words that were looked for.
    """
    wanted = {
        word
        for synonym in edition.synonyms
        for phrase in synonym.means
        for word in _split(phrase)
    }
    for field, text in parts(edition, str):
        if not wanted:
            break
        if not field.startswith(_NOT_TEXT):
            wanted.difference_update(_split(text))
    return wanted


def _split(text: str) -> list[str]:
    """Splits a text into words as a reader sees them, small letters."""
    return _WORD.findall(text.casefold())
