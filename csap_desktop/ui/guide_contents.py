"""Everything the Guide lists, gathered off the main thread. Free of Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.library_view import OpenLibrary

_STANDING = ("predecessor", "partnership", "successor")
"""Kinds of body that ran safeguarding one after the other, in that order."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section of the Guide with its articles, in the order of the edition."""

    id: str
    title: str
    summary: str
    articles: tuple[StoredItem, ...]


@dataclass(frozen=True, slots=True)
class EraBody:
    """A body by its id and a name short enough for a drawing."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of time in which bodies of one kind ran safeguarding.

    Attributes:
        kind: "predecessor", "partnership" or "successor".
        start: First day; None when it is not known.
        end: Last day; None while it lasts.
        bodies: The bodies.
    """

    kind: str
    start: date | None
    end: date | None
    bodies: tuple[EraBody, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the Guide offers.

    Attributes:
        chapters: The sections.
        questions: What people ask, in the order of the edition.
        events: What happened or is due, the earliest first.
        words: The glossary, in alphabetical order.
        eras: Who ran safeguarding when.
        titles: What the items that words refer to are called, by id.
        documents: The documents, in the order of the edition.
    """

    chapters: tuple[Chapter, ...]
    questions: tuple[StoredItem, ...]
    events: tuple[StoredItem, ...]
    words: tuple[StoredItem, ...]
    eras: tuple[Era, ...]
    titles: Mapping[str, str]
    documents: tuple[StoredItem, ...] = ()


def gather_contents(library: OpenLibrary) -> Contents:
    """Reads what the Guide lists.

    Args:
        library: The open library.
    """
    articles = library.items_of("article")
    chapters = tuple(
        Chapter(
            section.id,
            section.title,
            section.value["summary"],
            tuple(one for one in articles if one.value["section"] == section.id),
        )
        for section in library.items_of("section")
    )
    events = sorted(library.items_of("event"), key=lambda one: str(one.value["on"]))
    words = sorted(library.items_of("glossary"), key=lambda one: _sort_key(one.title))
    related = [one for word in words for one in word.value.get("related", ())]
    return Contents(
        chapters=chapters,
        questions=library.items_of("faq"),
        events=tuple(events),
        words=tuple(words),
        eras=tuple(_eras(library.items_of("body"))),
        titles=library.titles(tuple(dict.fromkeys(related))),
        documents=library.items_of("document"),
    )


def letter_of(word: StoredItem) -> str:
    """Returns the letter a word of the glossary stands under."""
    first = _sort_key(word.title)[:1].upper()
    return first if first.isalpha() else "#"


def _eras(bodies: Iterable[StoredItem]) -> Iterable[Era]:
    """Gives who ran safeguarding when; bodies of one kind and period are one era."""
    found: dict[tuple[str, str | None, str | None], list[StoredItem]] = {}
    for body in bodies:
        if body.value["kind"] in _STANDING:
            period: Mapping[str, Any] = body.value.get("period") or {}
            key = (body.value["kind"], period.get("start"), period.get("end"))
            found.setdefault(key, []).append(body)
    for (kind, start, end), members in sorted(found.items(), key=_era_order):
        named = tuple(
            EraBody(one.id, one.value.get("short") or one.title) for one in members
        )
        yield Era(kind, _day(start), _day(end), named)


def _era_order(entry: tuple[tuple[str, str | None, str | None], object]) -> str:
    """Orders eras by their first day; the one without a first day comes first."""
    return entry[0][1] or ""


def _day(text: str | None) -> date | None:
    """Reads a day of the data file."""
    return date.fromisoformat(text) if text else None


def _sort_key(title: str) -> str:
    """Orders words as a dictionary does, capitals and marks left aside."""
    return "".join(one for one in title.casefold() if one.isalnum() or one == " ")
