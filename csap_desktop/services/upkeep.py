"""Every fact of the edition that somebody could confirm, from one end to the other."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Protocol

from csap_desktop.domain.contacts import Contact, Line, Route
from csap_desktop.domain.freshness import Doubt, Fact, Tally, doubts, tally
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.stored import StoredItem
from csap_desktop.edition.front import FrontEdition
from csap_desktop.edition.typed import builder

TEXTS = ("article", "faq", "body", "link", "event", "glossary")
"""The kinds of text, in the order in which they are listed."""

_UNKNOWN_HOURS = "hours not known"  # as edition.contact_checks asks editors to write
_NO_PROVENANCE: dict[str, Any] = {"sources": [], "confidence": "none"}


class Shelf(Protocol):
    """What is needed of the open library; see `services.library.Library`."""

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind."""


@frozen
class Upkeep:
    """What there is to confirm.

    Attributes:
        facts: Every fact, the routes of the localities first.
        sources: What each source is called, by its id.
    """

    facts: tuple[Fact, ...]
    sources: Mapping[str, str]


@frozen
class Judgement:
    """What is doubtful on one day.

    Attributes:
        upkeep: What there is to confirm.
        today: The day.
        doubts: What is not confirmed, overdue or not known, gravest first.
        tally: How many facts there are, and how sure they are.
    """

    upkeep: Upkeep
    today: date
    doubts: tuple[Doubt, ...]
    tally: Tally


def judge(upkeep: Upkeep, today: date) -> Judgement:
    """Judges every fact by a day; takes a tenth of a second for 10,000.

    Args:
        upkeep: What there is to confirm.
        today: The day.
    """
    facts = upkeep.facts
    return Judgement(upkeep, today, doubts(facts, today), tally(facts, today))


def gather_upkeep(front: FrontEdition, shelf: Shelf) -> Upkeep:
    """Gathers every fact; blocks while the library is read.

    Args:
        front: What is known before the library is open.
        shelf: The open library.
    """
    facts = (*_from_front(front), *_from_shelf(shelf))
    sources = {one.id: one.title for one in front.sources}
    sources |= {one.id: one.title for one in shelf.items_of("source")}
    return Upkeep(facts, sources)


def _from_front(front: FrontEdition) -> Iterator[Fact]:
    """Gives lines and routes, contacts, lists of what to have ready, closures."""
    names = {one.id: one.name for one in front.localities}
    for route in front.routes:
        where = names.get(route.locality, route.locality)
        for line in route.lines:
            yield _line(line, route, where)
    yield from (_contact(one) for one in front.contacts if not one.withdrawn)
    for route in front.routes:
        where = names.get(route.locality, route.locality)
        yield Fact(
            kind="route",
            item=route.id,
            title=route.team,
            provenance=route.provenance,
            where=where,
            reachable=bool(route.lines),
        )
    for checklist in front.checklists:
        yield Fact("checklist", "", checklist.concern.value, checklist.provenance)
    for closure in front.closures:
        yield Fact("closure", "", closure.reason, closure.provenance)


def _line(line: Line, route: Route, where: str) -> Fact:
    """Makes the fact of a line."""
    return Fact(
        kind="line",
        item=route.id,
        title=line.label,
        provenance=line.provenance,
        owner=route.team,
        where=where,
        number=line.number,
        hours=line.hours_text,
        hours_known=line.other_times or line.hours is not None,
    )


def _contact(contact: Contact) -> Fact:
    """Makes the fact of a contact."""
    numbers = [contact.number, contact.textphone]
    return Fact(
        kind="contact",
        item=contact.id,
        title=contact.name,
        provenance=contact.provenance,
        number=" / ".join(number for number in numbers if number),
        hours=contact.hours_text,
        hours_known=contact.hours_text != _UNKNOWN_HOURS,
        emergency=contact.kind == "emergency",
    )


def _from_shelf(shelf: Shelf) -> Iterator[Fact]:
    """Gives the texts."""
    read = builder(Provenance)
    bodies = {one.id: one.title for one in shelf.items_of("body")}
    for kind in TEXTS:
        for one in shelf.items_of(kind):
            if one.value.get("withdrawn"):
                continue
            provenance = read(one.value.get("provenance", _NO_PROVENANCE))
            if kind == "link":
                yield _link(one, provenance, bodies)
            else:
                yield Fact(kind, one.id, one.title, provenance)


def _link(one: StoredItem, provenance: Provenance, bodies: Mapping[str, str]) -> Fact:
    """Makes the fact of a link; choosing it opens the body it starts from."""
    source, target = one.value["source"], one.value["target"]
    return Fact(
        kind="link",
        item=source,
        title=bodies.get(source, source),
        provenance=provenance,
        relation=(one.value["kind"], bodies.get(target, target)),
    )
