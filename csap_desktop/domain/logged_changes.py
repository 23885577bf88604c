"""Changes that somebody has to see, or has seen, and how long they are listed.

Light: a banner on the first page needs nothing else. `change_folding` makes them.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from csap_desktop.domain.frozen import frozen

LISTED_FOR = timedelta(days=14)
"""How long a change is listed after it was acknowledged; a quiet one, after it came."""


@frozen
class LoggedChange:
    """One field of one item that is not as it was when the reader last looked.

    Attributes:
        id: Id of the item; it may be gone.
        kind: Kind of the item, as in `changes.Change`.
        title: What the item is called.
        field: Which field; "" for the whole item.
        old: Its value when the reader last looked, as text; None for none.
        new: Its value now, as text; None for none.
        must_see: Whether it must be acknowledged.
        touches: Ids of other items that show it.
        old_edition: Number of the edition that had the old value.
        new_edition: Number of the edition that has the new one.
        since: When it was installed on this computer (aware, UTC).
        acknowledged_at: When the reader said that it was seen (aware, UTC); None where
            nobody did.
    """

    id: str
    kind: str
    title: str
    field: str
    old: str | None
    new: str | None
    must_see: bool
    touches: tuple[str, ...]
    old_edition: int
    new_edition: int
    since: datetime
    acknowledged_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether it is still to be acknowledged."""
        return self.must_see and self.acknowledged_at is None


def waiting(changes: Iterable[LoggedChange]) -> tuple[LoggedChange, ...]:
    """Returns the changes that are still to be acknowledged, the newest first."""
    found = (change for change in changes if change.waits)
    return tuple(sorted(found, key=lambda change: change.since, reverse=True))


def touching(
    changes: Iterable[LoggedChange], ids: Collection[str]
) -> tuple[LoggedChange, ...]:
    """Returns the changes to be acknowledged that items show, the newest first.

    Args:
        changes: Changes of the log.
        ids: Ids of the items that are on show.
    """
    return tuple(
        change
        for change in waiting(changes)
        if change.id in ids or any(touched in ids for touched in change.touches)
    )


def listed(changes: Iterable[LoggedChange], now: datetime) -> tuple[LoggedChange, ...]:
    """Returns the changes that are listed at a moment, the newest first.

    Args:
        changes: Changes of the log.
        now: The moment (aware).
    """
    shown = (change for change in changes if _is_listed(change, now))
    return tuple(sorted(shown, key=lambda change: change.since, reverse=True))


def _is_listed(change: LoggedChange, now: datetime) -> bool:
    """Says whether a change is listed at a moment."""
    if change.waits:
        return True
    return now < (change.acknowledged_at or change.since) + LISTED_FOR
