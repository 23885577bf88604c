"""How far the facts of an edition are confirmed, and which are due to be checked.

Judges by what the editors wrote down and by a day that is given; it asks no clock.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance

SOON = timedelta(days=30)
"""How long before its day a check is due soon."""


class Due(Enum):
    """When something is to be checked again, seen from a day."""

    NOT_PLANNED = "not-planned"
    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


class Gap(Enum):
    """What is doubtful about a fact, gravest first."""

    NUMBER = "number"
    HOURS = "hours"
    NO_LINE = "no-line"
    TEXT = "text"


@frozen
class Fact:
    """One thing that an edition says, as far as it can be confirmed.

    Attributes:
        kind: "line", "contact", "route", "article" and so on.
        item: Id of the item that opens when it is chosen; empty for none.
        title: What it is called; for a list of what to have ready, its concern.
        provenance: Where it comes from.
        owner: The team that a line belongs to; empty for all else.
        where: Name of the locality; empty where it belongs to none.
        number: The telephone number or numbers; empty for none.
        hours: Its hours in words; empty where it has none to be known.
        hours_known: Whether its hours are known.
        reachable: False for a route without a telephone line.
        emergency: Whether the number is for danger only, never to be rung for a check.
        relation: For a link: how it relates, and to which body; empty for all else.
    """

    kind: str
    item: str
    title: str
    provenance: Provenance
    owner: str = ""
    where: str = ""
    number: str = ""
    hours: str = ""
    hours_known: bool = True
    reachable: bool = True
    emergency: bool = False
    relation: tuple[str, ...] = ()


@frozen
class Doubt:
    """A fact that somebody should look after.

    Attributes:
        fact: The fact.
        gap: The gravest thing that is doubtful about it.
        due: When it is to be checked again.
    """

    fact: Fact
    gap: Gap
    due: Due


@frozen
class Tally:
    """How many facts there are, and how sure they are.

    Attributes:
        numbers: Facts with a telephone number.
        numbers_confirmed: How many of them are confirmed.
        hours_unknown: Lines and contacts whose hours are not known.
        no_line: Routes without a telephone line.
        texts: All other facts.
        texts_confirmed: How many of them are confirmed.
        soon: Checks due soon.
        overdue: Checks that are overdue.
    """

    numbers: int
    numbers_confirmed: int
    hours_unknown: int
    no_line: int
    texts: int
    texts_confirmed: int
    soon: int
    overdue: int


def due(day: date | None, today: date) -> Due:
    """Says when something is to be checked again.

    Args:
        day: The day it is due; None when no check is planned.
        today: The day to judge by.
    """
    if day is None:
        return Due.NOT_PLANNED
    if day < today:
        return Due.OVERDUE
    return Due.SOON if day - today <= SOON else Due.LATER


def doubts(facts: Iterable[Fact], today: date) -> tuple[Doubt, ...]:
    """Returns what is not confirmed, overdue or not known, gravest first.

    Within one gap what nobody confirmed stands before what was confirmed once, a number
    for danger stands last, and all else keeps its order.

    Args:
        facts: The facts of an edition.
        today: The day to judge by.
    """
    order = list(Gap)

    def gravity(doubt: Doubt) -> tuple[int, bool, bool]:
        fact = doubt.fact
        known = fact.provenance.confirmed
        return order.index(doubt.gap), fact.emergency, known

    return tuple(sorted(_doubtful(facts, today), key=gravity))


def tally(facts: Iterable[Fact], today: date) -> Tally:
    """Counts facts.

    Args:
        facts: The facts of an edition.
        today: The day to judge by.
    """
    known = tuple(facts)
    numbers = [fact for fact in known if fact.number]
    no_line = [fact for fact in known if not fact.reachable]
    texts = [fact for fact in known if not fact.number and fact.reachable]
    dues = [due(fact.provenance.next_check, today) for fact in known]
    return Tally(
        numbers=len(numbers),
        numbers_confirmed=_confirmed(numbers),
        hours_unknown=sum(not fact.hours_known for fact in known),
        no_line=len(no_line),
        texts=len(texts),
        texts_confirmed=_confirmed(texts),
        soon=dues.count(Due.SOON),
        overdue=dues.count(Due.OVERDUE),
    )


def _doubtful(facts: Iterable[Fact], today: date) -> Iterator[Doubt]:
    """Gives the doubtful facts in their own order."""
    for fact in facts:
        when = due(fact.provenance.next_check, today)
        stale = not fact.provenance.confirmed or when is Due.OVERDUE
        gap = _gap(fact, stale=stale)
        if gap is not None:
            yield Doubt(fact, gap, when)


def _gap(fact: Fact, *, stale: bool) -> Gap | None:
    """Returns the gravest thing that is doubtful about a fact; None for nothing.

    Hours that nobody knows stay a gap when the number itself is confirmed.
    """
    if stale and fact.number:
        return Gap.NUMBER
    if not fact.hours_known:
        return Gap.HOURS
    if not stale:
        return None
    return Gap.TEXT if fact.reachable else Gap.NO_LINE


def _confirmed(facts: Iterable[Fact]) -> int:
    """Returns how many facts are confirmed."""
    return sum(fact.provenance.confirmed for fact in facts)
