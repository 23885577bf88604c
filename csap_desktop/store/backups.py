"""Backups of the user store: whole, checked, seven of them, and how to go back to one.

What was forgotten in the user store is forgotten in its backups too: they are written
anew. Nothing here needs the key: what is sealed stays sealed.
"""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import MachineError, UsageError
from csap_desktop.files import keep_private, unfinished_name
from csap_desktop.store.backup_contents import (
    forget_in,
    forgotten_ids,
    may_have_left_since,
)
from csap_desktop.store.exchange import exchange
from csap_desktop.store.sqlite_copy import (
    check,
    copy_database,
    put_in_place,
    remove,
)
from csap_desktop.store.user_engine import (
    open_for_migration,
    open_for_reading,
    reading,
    writing,
)
from csap_desktop.store.user_file import check_marks, journal_of, marks_of

KEPT = 7
PUT_ASIDE_FOR = timedelta(days=7)
"""How long a file is kept after a backup took its place."""

_DAY = timedelta(days=1)
BEFORE_UPDATE = "before-update"
_DAILY, _LATER, _PUT_ASIDE = "daily", "later-that-day", "put-aside"
_NAME = re.compile(r"user-(\d{6,})-(\d{8}T\d{6})Z-([a-z-]+)\.sqlite")


@frozen
class Backup:
    """One backup.

    Attributes:
        path: The file.
        number: Grows with each backup, whatever the clock says.
        made_at: When it was made (aware, UTC).
        reason: "daily", "later-that-day", "before-update", or "put-aside" for what a
            restored backup took the place of.
    """

    path: Path
    number: int
    made_at: datetime
    reason: str


class Backups:
    """The backups of one user store; used from one thread at a time."""

    def __init__(self, folder: Path, store: Path) -> None:
        """Takes the places; nothing is read yet.

        Args:
            folder: Folder of the backups; made when missing.
            store: The user store's file.
        """
        self._folder = folder
        self._store = store

    def listing(self) -> tuple[Backup, ...]:
        """Returns every backup, the latest first, without what was put aside."""
        return tuple(one for one in self._all() if one.reason != _PUT_ASIDE)

    def put_aside(self) -> tuple[Backup, ...]:
        """Returns what restored backups took the place of, the latest first.

        They can be restored like backups, unless they are damaged.
        """
        return tuple(one for one in self._all() if one.reason == _PUT_ASIDE)

    def make(self, now: datetime, reason: str = _DAILY) -> Backup:
        """Makes a backup, and removes all but the last seven.

        Of a day that is over, only the later of its two daily ones is kept; of tries to
        bring the user store up to date that follow each other, only that of the last.

        Args:
            now: The time (aware, UTC).
            reason: Why, in lower-case letters and hyphens.

        Raises:
            MachineError: The disk is full or read-only.
            DamagedError: The user store is damaged; no backup was removed.
        """
        made = self._new(reason, now)
        self._write(made)
        later = {one.made_at.date() for one in self.listing() if one.reason == _LATER}
        for old in self.listing()[1:]:
            day = old.made_at.date()
            if old.reason == _DAILY and day in later and day != now.date():
                remove(old.path)
        for old in self.listing()[1:2]:
            if reason == old.reason == BEFORE_UPDATE:
                remove(old.path)
        for old in self.listing()[KEPT:]:
            remove(old.path)
        return made

    def daily(self, now: datetime, *, clear: bool = True) -> Backup | None:
        """Once a day, looks whether the user store is sound, and makes a backup.

        Args:
            now: The time (aware, UTC).
            clear: Whether files that were put aside may go when a week is over; not
                while the clock may be wrong.

        Returns:
            The backup; None when there is one of this day.

        Raises:
            DamagedError: The user store is damaged; a backup can be restored.
            MachineError: The disk is full or read-only.
        """
        if clear:
            self._clear(now)
        if any(one.made_at.date() == now.date() for one in self.listing()):
            return None
        check(self._store, "quick_check")
        return self.make(now)

    def renew(self, now: datetime) -> Backup:
        """Makes a second backup of this day, in the place of an earlier second one.

        The first one is from before the day's work; a day's work is not to hang on it.

        Args:
            now: The time (aware, UTC).

        Raises:
            DamagedError: The user store is damaged; every backup is as it was.
            MachineError: The disk is full or read-only, or there is no user store.
        """
        marks = marks_of(self._store)
        if marks is not None:
            check_marks(self._store, marks)
        latest = self.listing()[:1]
        if not latest or latest[0].made_at.date() != now.date():
            return self.make(now)
        if latest[0].reason != _LATER:
            return self.make(now, _LATER)
        made = self._new(_LATER, now, latest[0].number)
        self._write(made)
        for old in self.listing():
            # Never what another process made after this one.
            if old.number == made.number and old.made_at < made.made_at:
                remove(old.path)
        return made

    def mark(self) -> tuple[int, int] | None:
        """Returns what changes when the user store is written to; None without one."""
        try:
            found = self._store.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def restore(self, backup: Backup, now: datetime) -> Backup | None:
        """Puts a backup in the user store's place.

        What was waiting to be sent in the backup may have been sent since: it counts
        as not known, is asked for first, and goes out under the same id.

        Args:
            backup: One of `listing` or `put_aside`.
            now: The time (aware, UTC).

        Returns:
            What was there, kept for a week; None where there was nothing.

        Raises:
            DamagedError: The backup is damaged; nothing was changed.
            NewerStoreError: A newer program made it; nothing was changed.
            MachineError: The disk is full or read-only; the file is as it was.
            UsageError: There is no such backup.
        """
        marks = marks_of(backup.path)
        if marks is None:
            raise UsageError(backup.path.name)
        check_marks(backup.path, marks)
        unfinished = unfinished_name(self._store)
        try:
            copy_database(backup.path, unfinished)
            with writing(open_for_migration(unfinished)) as connection:
                may_have_left_since(connection, now)
            if not self._store.exists():
                journal_of(self._store).unlink(missing_ok=True)
                put_in_place(unfinished, self._store)
                return None
            self._make_folder()
            aside = self._new(_PUT_ASIDE, now)
            exchange(unfinished, self._store, aside.path)
        finally:
            remove(unfinished)
        return aside

    def forget(self) -> int:
        """Takes out of every backup the words that the user store no longer has.

        Safe to repeat; does nothing where nothing is due.

        Returns:
            How many files were written anew or, damaged and old, removed.

        Raises:
            DamagedError: The user store is damaged.
            MachineError: The disk is full or read-only; what is left is due next time.
        """
        with reading(open_for_reading(self._store)) as connection:
            ids = forgotten_ids(connection)
        return sum(forget_in(one.path, ids) for one in self._all())

    def _all(self) -> list[Backup]:
        """Returns every backup and what was put aside, the latest first."""
        if not self._folder.is_dir():
            return []
        found = [_named(path) for path in self._folder.iterdir()]
        backups = [backup for backup in found if backup is not None]
        return sorted(backups, key=lambda one: (-one.number, -one.made_at.timestamp()))

    def _new(self, reason: str, now: datetime, number: int | None = None) -> Backup:
        """Names a backup that is to be made, by the next number if by no other."""
        if number is None:
            number = max((one.number for one in self._all()), default=0) + 1
        made_at = now.astimezone(UTC).replace(microsecond=0)
        name = f"user-{number:06d}-{made_at:%Y%m%dT%H%M%S}Z-{reason}.sqlite"
        return Backup(self._folder / name, number, made_at, reason)

    def _write(self, backup: Backup) -> None:
        """Writes a backup of the user store as it is.

        Raises:
            MachineError: The disk is full or read-only.
            DamagedError: The user store is damaged.
        """
        self._make_folder()
        unfinished = unfinished_name(backup.path)
        copy_database(self._store, unfinished)
        put_in_place(unfinished, backup.path)

    def _make_folder(self) -> None:
        """Makes the folder.

        Raises:
            MachineError: The disk is full or read-only.
        """
        try:
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(f"{self._folder}: {error.strerror}") from error
        keep_private(self._folder)

    def _clear(self, now: datetime) -> None:
        """Removes what killed processes left, and replaced files after a week."""
        unfinished = [
            *self._folder.glob(".*.part*"),
            *self._store.parent.glob(f".{self._store.name}.*.part*"),
        ]
        replaced = [one.path for one in self.put_aside()]
        stale = [
            *(path for path in unfinished if _age(path, now) > _DAY),
            *(path for path in replaced if _age(path, now) > PUT_ASIDE_FOR),
        ]
        for path in stale:
            remove(path)


def _named(path: Path) -> Backup | None:
    """Reads a backup's name; None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(match[1]), made_at, match[3])


def _age(path: Path, now: datetime) -> timedelta:
    """Returns how long ago a file was written; nothing for one that is gone."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return timedelta()
    return now - written
