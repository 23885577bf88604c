"""Several editions before somebody looks make one change: the oldest value, the newest.

What came back to its old value is no change. What was acknowledged is never touched.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from csap_desktop.domain.change_rules import OUT_OF_USE
from csap_desktop.domain.changes import Change, Severity
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.logged_changes import LoggedChange

_SUMMED_UP = frozenset(
    {
        "number",
        "hours_text",
        "textphone",
        "label",
        "how",
        "email",
        "url",
        "title",
        "instead",
    }
)
"""Fields whose values stand in the text of an item or a line that came or went."""

Key = tuple[str, str, str]
_Open = dict[Key, LoggedChange]


@frozen
class Switch:
    """The switch from one edition to another.

    Attributes:
        old_edition: Number of the edition before.
        new_edition: Number of the edition from now on.
        at: When (aware, UTC).
    """

    old_edition: int
    new_edition: int
    at: datetime


def fold(
    logged: Iterable[LoggedChange], changes: Iterable[Change], switch: Switch
) -> tuple[LoggedChange, ...]:
    """Adds the changes of a newer edition to those of the log.

    Args:
        logged: What the log holds.
        changes: What differs between the two editions.
        switch: The switch between them.

    Returns:
        What the log is to hold: what was acknowledged, unchanged; and one entry for
        each field that is not as it was when the reader last looked.
    """
    known = tuple(logged)
    still_open = {_key(one): one for one in known if one.acknowledged_at is None}
    for change in changes:
        if not _grown(still_open, change, switch):
            _take(still_open, change, switch)
    closed = (one for one in known if one.acknowledged_at is not None)
    return (*closed, *still_open.values())


def _take(still_open: _Open, change: Change, switch: Switch) -> None:
    """Adds one change to what was there of its field."""
    key = (change.kind, change.id, change.field)
    before = still_open.pop(key, None)
    old = before.old if before else change.old
    if change.new is None or change.new.startswith(OUT_OF_USE):
        old = _as_last_seen(still_open, change, old)
    if old == change.new:
        return
    still_open[key] = LoggedChange(
        id=change.id,
        kind=change.kind,
        title=change.title,
        field=change.field,
        old=old,
        new=change.new,
        must_see=change.severity is Severity.MUST_SEE,
        touches=change.touches,
        old_edition=before.old_edition if before else switch.old_edition,
        new_edition=switch.new_edition,
        since=switch.at,
    )


def _grown(still_open: _Open, change: Change, switch: Switch) -> bool:
    """Corrects the text of what came since the reader looked; says whether it did.

    A line that is new to the reader and has another number by now is one change.
    """
    if not (change.old and change.new and _is_summed_up(change.field)):
        return False
    for key, one in still_open.items():
        if _is_part_of(change, one) and one.new and change.old in one.new:
            text = one.new.replace(change.old, change.new)
            still_open[key] = replace(
                one, new=text, new_edition=switch.new_edition, since=switch.at
            )
            if text == one.old:
                del still_open[key]
            return True
    return False


def _as_last_seen(still_open: _Open, gone: Change, old: str | None) -> str | None:
    """Forgets the fields of what is gone; returns its text as the reader knew it."""
    for key, one in tuple(still_open.items()):
        if _is_below(gone, one):
            del still_open[key]
            if old and one.old and one.new and _is_summed_up(one.field):
                old = old.replace(one.new, one.old)
    return old


def _is_part_of(change: Change, whole: LoggedChange) -> bool:
    """Says whether a change is of a field of what another entry tells as a whole."""
    same = (change.kind, change.id) == (whole.kind, whole.id)
    above = f"{whole.field}." if whole.field else ""
    return same and change.field != whole.field and change.field.startswith(above)


def _is_below(gone: Change, part: LoggedChange) -> bool:
    """Says whether an entry is of a field of what is gone."""
    same = (gone.kind, gone.id) == (part.kind, part.id)
    above = f"{gone.field}." if gone.field else ""
    return same and gone.field != part.field and part.field.startswith(above)


def _is_summed_up(field: str) -> bool:
    """Says whether a field stands in the text of its line or item."""
    return field.rpartition(".")[2] in _SUMMED_UP


def _key(change: LoggedChange) -> Key:
    """Returns what tells one field of one item from another."""
    return change.kind, change.id, change.field
