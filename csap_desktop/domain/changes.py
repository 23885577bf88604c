"""What differs between two editions, field by field, and how much it matters.

Source: docs/publishing.md, "What readers are told".
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from csap_desktop.domain.change_fields import differences
from csap_desktop.domain.change_postcodes import moved_sectors
from csap_desktop.domain.change_rules import (
    LISTS,
    NOT_COMPARED,
    OUT_OF_USE,
    SINGLES,
    TITLES,
    WITHDRAWN,
    Listed,
    must_see,
)
from csap_desktop.domain.change_texts import text_of
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen

POSTCODES = "postcodes"

_SET_ASIDE = frozenset({"lines.*", "forms.*"})
"""What stands in a list of its own once it is withdrawn."""


class Severity(Enum):
    """How much a change matters to somebody who acts on the old value."""

    MUST_SEE = "must-see"
    QUIET = "quiet"


@frozen
class Change:
    """One field of one item that is not as it was.

    Attributes:
        id: Id of the item; it may be gone from the new edition.
        kind: Kind of the item, as `edition.items.KINDS` names it: "route", "contact".
        title: What the item is called; by its new name where it has one.
        field: Which field, for example "lines.bwd-children-day.number"; "" where the
            whole item came or went.
        old: Its value before, as text; None where there was none.
        new: Its value now, as text; None where there is none.
        severity: How much it matters.
        touches: Ids of other items that show it: of a closure, the route of its line.
    """

    id: str
    kind: str
    title: str
    field: str
    old: str | None
    new: str | None
    severity: Severity
    touches: tuple[str, ...] = ()


def compare(old: Edition, new: Edition) -> tuple[Change, ...]:
    """Says what differs between two editions.

    Items are matched by their ids, lines by theirs; a moved order is no change. The
    number of the edition and its day are not compared: they tell one from the other.

    Args:
        old: The edition before.
        new: The edition now.

    Returns:
        Every difference, those that must be seen first, then in the order of
        `change_rules.LISTS`; empty where the content is the same.
    """
    found = list(_changes(old, new))
    return tuple(
        change
        for severity in Severity
        for change in found
        if change.severity is severity
    )


def _changes(old: Edition, new: Edition) -> Iterator[Change]:
    """Gives every change in the order of the lists."""
    compared = {field.name for field in fields(Edition)} - {"format", POSTCODES}
    localities = _Localities(old, new)
    for name in (*LISTS, *sorted(compared - LISTS.keys())):
        before, now = getattr(old, name), getattr(new, name)
        if before == now:
            continue
        if isinstance(before, tuple):
            listed = LISTS.get(name) or Listed(name, TITLES)
            yield from _changes_of_list(before, now, listed, localities)
        else:
            yield from _changes_of_one(before, now, SINGLES.get(name, name))
    if old.postcodes != new.postcodes:
        yield from _changes_of_postcodes(old, new)


class _Localities:
    """Who runs children's services where, before and now; and whose line is whose."""

    def __init__(self, old: Edition, new: Edition) -> None:
        self._old, self._new = old, new

    def derived(self, kind: str, before: Any, now: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
        """Gives the localities of a place before and now, where they differ."""
        if kind == "place" and before and now:
            texts = _of_place(self._old, before), _of_place(self._new, now)
            if texts[0] != texts[1]:
                yield texts

    def touched(self, kind: str, *closures: Any) -> tuple[str, ...]:  # noqa: ANN401
        """Returns the routes whose line a closure is about."""
        if kind != "closure":
            return ()
        lines = {closure.line for closure in closures if closure}
        return tuple(
            dict.fromkeys(
                route.id
                for edition in (self._old, self._new)
                for route in edition.routes
                if any(line.id in lines for line in route.lines)
            )
        )


def _changes_of_list(
    before: tuple[Any, ...], now: tuple[Any, ...], listed: Listed, places: _Localities
) -> Iterator[Change]:
    """Gives the changes of the items of one list."""
    olds, news = _by_id(before, listed), _by_id(now, listed)
    kind = listed.kind
    for item_id in dict.fromkeys((*olds, *news)):
        old, new = olds.get(item_id), news.get(item_id)
        if old == new:
            continue
        title = _title(new or old, listed.titles)
        touches = places.touched(kind, old, new)
        for one in differences(old, new):
            grave = _severity(kind, one.pattern)
            said = (_summary(kind, old), _summary(kind, new))
            texts = (one.old, one.new) if old and new else said
            if one.new is None and one.pattern in _SET_ASIDE:
                texts = (one.old, _why_withdrawn(new, one.path))
            yield Change(item_id, kind, title, one.path, *texts, grave, touches)
        for texts in places.derived(kind, old, new):
            grave = _severity(kind, "locality")
            yield Change(item_id, kind, title, "locality", *texts, grave)


def _why_withdrawn(item: Any, path: str) -> str | None:  # noqa: ANN401 - see Route
    """Says why a line or form is out of use; None where it is simply gone."""
    part, _, key = path.partition(".")
    for one in getattr(item, f"{WITHDRAWN}_{part}", ()):
        if key in {getattr(one, "id", None), getattr(one, "title", None)}:
            return f"{OUT_OF_USE}{one.withdrawn.reason}"
    return None


def _changes_of_one(before: object, now: object, kind: str) -> Iterator[Change]:
    """Gives the changes of what an edition has one of."""
    for one in differences(before, now):
        if f"{kind}.{one.path}" not in NOT_COMPARED:
            item_id = getattr(now, "id", kind)
            title = _title(now, ("title",)) or kind
            grave = _severity(kind, one.pattern)
            yield Change(item_id, kind, title, one.path, one.old, one.new, grave)


def _changes_of_postcodes(old: Edition, new: Edition) -> Iterator[Change]:
    """Gives the sectors that another locality has now; one change for all the rest."""
    moved = tuple(
        moved_sectors(
            (old.postcodes, _locality_of(old)), (new.postcodes, _locality_of(new))
        )
    )
    for sector, before, now in moved:
        field, grave = f"sectors.{sector}", _severity(POSTCODES, "sectors.*")
        yield Change(POSTCODES, POSTCODES, sector, field, before, now, grave)
    if not moved:
        texts = _counted(old), _counted(new)
        yield Change(
            POSTCODES, POSTCODES, "Postcodes", "record", *texts, Severity.QUIET
        )


def _severity(kind: str, pattern: str) -> Severity:
    """Judges a field by the table."""
    return Severity.MUST_SEE if must_see(kind, pattern) else Severity.QUIET


def _by_id(items: tuple[Any, ...], listed: Listed) -> dict[str, Any]:
    """Gives each item of a list what tells it from the others."""
    known: dict[str, Any] = {}
    for item in items:
        key = ", ".join(
            text_of(getattr(item, name)) or "" for name in listed.keys if name
        )
        while key in known:
            key += "'"
        known[key] = item
    return known


def _title(item: object, names: tuple[str, ...]) -> str:
    """Names an item."""
    parts = (text_of(getattr(item, name, None)) for name in names)
    return ", ".join(part for part in parts if part)


def _summary(kind: str, item: Any) -> str | None:  # noqa: ANN401 - any dataclass
    """Says in a line what came or went: its numbers, where it has any."""
    if item is None:
        return None
    if kind == "route":
        lines = "; ".join(text_of(line) or "" for line in item.lines)
        return lines or item.instead or item.email or item.team
    if kind == "contact":
        parts = (item.number, item.how, item.textphone, item.email, item.url)
        return "; ".join(part for part in parts if part) or item.name
    if kind == "closure":
        return f"{item.line}, {item.on.isoformat()}: {item.reason}"
    return _title(item, TITLES) or text_of(item)


def _of_place(edition: Edition, place: Any) -> str:  # noqa: ANN401 - see Place
    """Names the localities a place may lie in, sorted."""
    known = _locality_of(edition)
    slugs = (place.authority, *place.straddles)
    return " or ".join(sorted({known.get(slug, slug) for slug in slugs}))


def _locality_of(edition: Edition) -> Mapping[str, str]:
    """Returns the name of the locality of each authority."""
    names = {locality.id: locality.name for locality in edition.localities}
    return {one.id: names.get(one.locality, "") for one in edition.authorities}


def _counted(edition: Edition) -> str:
    """Says how much the record of postcodes holds."""
    sectors = edition.postcodes.get("sectors", {})
    size = sum(len(str(part)) for part in edition.postcodes.values())
    return f"{len(sectors)} councils, {size} characters"
