"""Which doubts are listed, in which groups and in which order. Free of Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from csap_desktop.domain.freshness import Doubt, Due, Gap


class Show(Enum):
    """Which doubts are listed."""

    ALL = "all"
    NUMBERS = "numbers"
    HOURS = "hours"
    TEXTS = "texts"
    OVERDUE = "overdue"


class Sort(Enum):
    """What comes first within a group."""

    GRAVEST = "gravest"
    PLACE = "place"
    NAME = "name"
    PAGES = "pages"
    NEXT_CHECK = "next-check"


@dataclass(frozen=True, slots=True)
class DoubtGroup:
    """Doubts of one kind.

    Attributes:
        gap: What is doubtful about them.
        kind: The kind of text; empty for all that is no text.
        doubts: The doubts.
        elsewhere: How many more have unknown hours but stand in a graver group.
    """

    gap: Gap
    kind: str
    doubts: tuple[Doubt, ...]
    elsewhere: int = 0

    @property
    def is_open_at_first(self) -> bool:
        """Whether it is short and grave enough to be listed at once."""
        return self.gap is not Gap.TEXT


def shown(doubts: Iterable[Doubt], show: Show) -> tuple[Doubt, ...]:
    """Returns the doubts that a filter lets through, in their order."""
    return tuple(doubt for doubt in doubts if _FILTERS[show](doubt))


def arrange(doubts: Iterable[Doubt], show: Show, sort: Sort) -> tuple[DoubtGroup, ...]:
    """Returns the groups of a list, gravest first; none is empty.

    Args:
        doubts: Every doubt, gravest first.
        show: Which of them are listed.
        sort: What comes first within a group.
    """
    listed = shown(doubts, show)
    groups: dict[tuple[Gap, str], list[Doubt]] = {}
    for doubt in listed:
        gap = Gap.HOURS if show is Show.HOURS else doubt.gap
        kind = doubt.fact.kind if gap is Gap.TEXT else ""
        groups.setdefault((gap, kind), []).append(doubt)
    unknown = sum(not doubt.fact.hours_known for doubt in listed)
    return tuple(
        DoubtGroup(
            gap,
            kind,
            tuple(sorted(members, key=_KEYS[sort])),
            unknown - len(members) if gap is Gap.HOURS else 0,
        )
        for (gap, kind), members in groups.items()
    )


_FILTERS: dict[Show, Callable[[Doubt], bool]] = {
    Show.ALL: lambda _doubt: True,
    Show.NUMBERS: lambda doubt: doubt.gap is Gap.NUMBER,
    Show.HOURS: lambda doubt: not doubt.fact.hours_known,
    Show.TEXTS: lambda doubt: doubt.gap is Gap.TEXT,
    Show.OVERDUE: lambda doubt: doubt.due is Due.OVERDUE,
}

_KEYS: dict[Sort, Callable[[Doubt], Any]] = {
    Sort.GRAVEST: lambda _doubt: 0,
    Sort.PLACE: lambda doubt: (not doubt.fact.where, doubt.fact.where),
    Sort.NAME: lambda doubt: (doubt.fact.owner or doubt.fact.title).casefold(),
    Sort.PAGES: lambda doubt: doubt.fact.provenance.pages,
    Sort.NEXT_CHECK: lambda doubt: doubt.fact.provenance.next_check or date.max,
}
