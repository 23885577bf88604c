"""What is changed inside a backup: words forgotten, and what may have left since.

A backup may have an older schema; only what every version had is named here.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, or_, select, update

from csap_desktop.errors import DamagedError
from csap_desktop.files import unfinished_name
from csap_desktop.store.enquiry_rows import NO_WORDS, text_of_time
from csap_desktop.store.sqlite_copy import copy_database, put_in_place, remove
from csap_desktop.store.user_engine import (
    open_for_migration,
    open_for_reading,
    reading,
    writing,
)
from csap_desktop.store.user_schema import enquiry, kept_version


def forgotten_ids(connection: Connection) -> tuple[str, ...]:
    """Returns the enquiries whose words were forgotten.

    Args:
        connection: To the user store.
    """
    statement = select(enquiry.c.id).where(enquiry.c.words.is_(None))
    return tuple(connection.scalars(statement))


def may_have_left_since(connection: Connection, now: datetime) -> None:
    """Says of everything that was to be sent that it may have been.

    Args:
        connection: To a backup that will take the user store's place.
        now: The time (aware, UTC).
    """
    connection.execute(
        update(enquiry)
        .where(enquiry.c.state.in_(("queued", "sending")))
        .values(
            state="unconfirmed",
            dispatched_at=func.coalesce(enquiry.c.dispatched_at, text_of_time(now)),
            lease=None,
            lease_until=None,
            state_before=None,
            dispatched_before=None,
            next_try_at=None,
            reason="restored",
            attempts=enquiry.c.attempts + 1,
            version=enquiry.c.version + 1,
        )
    )


def forget_in(path: Path, ids: tuple[str, ...]) -> bool:
    """Writes a backup anew without the words of some enquiries, where it has any.

    Args:
        path: The backup.
        ids: The enquiries.

    Returns:
        Whether it had some. A damaged one, in which nobody can look, is left: it goes
        with the seven or after a week.

    Raises:
        MachineError: The disk is full or read-only.
    """
    try:
        due = _with_words(path) & set(ids)
        if due:
            _write_without(path, due)
    except DamagedError:
        return False
    return bool(due)


def _with_words(path: Path) -> set[str]:
    """Returns the enquiries of which a backup has words."""
    with reading(open_for_reading(path)) as connection:
        some = or_(enquiry.c.words.is_not(None), enquiry.c.frozen.is_not(None))
        rows = connection.scalars(select(enquiry.c.id).where(some))
        return {*rows, *connection.scalars(select(kept_version.c.enquiry_id))}


def _write_without(path: Path, ids: set[str]) -> None:
    """Writes a backup anew without the words of some enquiries."""
    unfinished = unfinished_name(path)
    try:
        copy_database(path, unfinished)
        with writing(open_for_migration(unfinished)) as connection:
            for one in sorted(ids):
                connection.execute(
                    update(enquiry).where(enquiry.c.id == one).values(NO_WORDS)
                )
                connection.execute(
                    delete(kept_version).where(kept_version.c.enquiry_id == one)
                )
        put_in_place(unfinished, path)
    finally:
        remove(unfinished)
