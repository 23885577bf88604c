"""Gathers an item with everything that stands around it. Free of Qt; it blocks.

Used off the main thread. What refers to what is read once for each library.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.domain.term_finder import Term, TermFinder
from csap_desktop.ui.item_blocks import links_in, read_blocks
from csap_desktop.ui.library_view import OpenLibrary

EVENT = "event"
_INDEXED = (
    "route",
    "contact",
    "article",
    "faq",
    "document",
    "body",
    "event",
    "glossary",
    "source",
)
_ASKED_ABOUT = frozenset({"article", "faq"})
_MOST_CITING = 30


@dataclass(frozen=True, slots=True)
class Other:
    """Another item, as far as a link to it needs to know.

    Attributes:
        id: Its id.
        kind: What it is.
        title: What it is called.
        concern: What a checklist is about; empty for all else.
    """

    id: str
    kind: str
    title: str
    concern: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """An item with what it refers to.

    Attributes:
        item: The item.
        others: The items it refers to, by id.
        sources: The sources its provenance names, as plain values.
        links: How a body relates to others, as plain values.
        about_it: Articles and questions that name it as related.
        citing: What rests on it, where it is a source.
        before: The event before it, where it is one; None for none.
        after: The event after it.
    """

    item: StoredItem
    others: Mapping[str, Other] = field(default_factory=dict)
    sources: tuple[Mapping[str, Any], ...] = ()
    links: tuple[Mapping[str, Any], ...] = ()
    about_it: tuple[Other, ...] = ()
    citing: tuple[Other, ...] = ()
    before: Other | None = None
    after: Other | None = None


class ItemReader:
    """Reads items of one library; keeps what they are called and who names whom."""

    def __init__(self, library: OpenLibrary) -> None:
        self._library = library
        self._terms = TermFinder(())
        self._known: dict[str, Other] = {}
        self._events: tuple[str, ...] = ()
        self._sources: dict[str, Mapping[str, Any]] = {}
        self._about: dict[str, list[str]] = {}
        self._cited: dict[str, list[str]] = {}

    @property
    def terms(self) -> TermFinder:
        """The words of the glossary, once something was gathered."""
        return self._terms

    def gather(self, item_id: str) -> Reading | None:
        """Reads an item and what it refers to.

        Args:
            item_id: Its id.

        Returns:
            What there is to show; None when there is no such item.
        """
        item = self._library.item(item_id)
        if item is None:
            return None
        if not self._known:
            self._learn()
        value, body = item.value, item.kind == "body"
        links = tuple(self._library.links_of(item_id)) if body else ()
        provenance = value.get("provenance") or {}
        found = (self._sources.get(one) for one in provenance.get("sources", ()))
        before, after = self._around(item_id)
        return Reading(
            item,
            self._others(item, links),
            tuple(source for source in found if source),
            links,
            self._named(self._about.get(item_id, ())),
            self._named(self._cited.get(item_id, ())[:_MOST_CITING]),
            before,
            after,
        )

    def _learn(self) -> None:
        """Reads once what there is and who names whom."""
        for kind in _INDEXED:
            for item in self._library.items_of(kind):
                self._known[item.id] = _other(item)
                if kind in _ASKED_ABOUT:
                    for named in item.value.get("related", ()):
                        self._about.setdefault(named, []).append(item.id)
                for source in (item.value.get("provenance") or {}).get("sources", ()):
                    self._cited.setdefault(source, []).append(item.id)
        sources = self._library.items_of("source")
        self._sources = {source.id: source.value for source in sources}
        events = self._library.items_of(EVENT)
        ordered = sorted(events, key=lambda event: str(event.value.get("on", "")))
        self._events = tuple(event.id for event in ordered)
        self._terms = TermFinder(map(_term, self._library.items_of("glossary")))

    def _others(
        self, item: StoredItem, links: tuple[Mapping[str, Any], ...]
    ) -> dict[str, Other]:
        """Returns what an item leads to, in the order it does."""
        ends = (link[end] for link in links for end in ("source", "target"))
        inside = links_in(read_blocks(item.value.get("blocks", ())))
        ids = dict.fromkeys((*item.value.get("related", ()), *ends, *inside))
        return {other.id: other for other in self._each(ids)}

    def _each(self, ids: Mapping[str, None]) -> Iterator[Other]:
        """Gives the items that exist."""
        for one in ids:
            if one in self._known:
                yield self._known[one]
            elif found := self._library.item(one):
                yield _other(found)

    def _around(self, item_id: str) -> tuple[Other | None, Other | None]:
        """Returns the events before and after an event; twice None for no event."""
        if item_id not in self._events:
            return None, None
        here = self._events.index(item_id)
        before = self._events[here - 1] if here else ""
        after = self._events[here + 1] if here + 1 < len(self._events) else ""
        return self._known.get(before), self._known.get(after)

    def _named(self, ids: tuple[str, ...] | list[str]) -> tuple[Other, ...]:
        """Returns items that were read, by id."""
        return tuple(self._known[one] for one in ids)


def _other(item: StoredItem) -> Other:
    """Returns what a link to an item needs to know."""
    concern = item.value.get("concern", "") if item.kind == "checklist" else ""
    return Other(item.id, item.kind, item.title, concern)


def _term(item: StoredItem) -> Term:
    """Returns a word of the glossary to be found in texts."""
    value = item.value
    parts = (value.get("stands_for"), value.get("meaning"))
    meaning = ": ".join(part for part in parts if part)
    also = tuple(value.get("also_called") or ())
    return Term(item.id, str(value.get("term", item.title)), also, meaning)
