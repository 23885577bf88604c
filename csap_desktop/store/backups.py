"""Backups of the user store: whole, checked, seven of them, and how to go back to one.

What was forgotten in the user store is forgotten in its backups too: they are written
anew. Nothing here needs the key: what is sealed stays sealed.
"""

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import MachineError, UsageError
from csap_desktop.files import unfinished_name
from csap_desktop.store.backup_contents import (
    forget_in,
    forgotten_ids,
    may_have_left_since,
)
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

_NAME = re.compile(r"user-(\d{6,})-(\d{8}T\d{6})Z-([a-z-]+)\.sqlite")


@frozen
class Backup:
    """One backup.

    Attributes:
        path: The file.
        number: Grows with each backup, whatever the clock says.
        made_at: When it was made (aware, UTC).
        reason: "daily" or "before-update".
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
        """Returns every backup, the latest first."""
        if not self._folder.is_dir():
            return ()
        found = [_named(path) for path in self._folder.iterdir()]
        backups = [backup for backup in found if backup is not None]
        return tuple(sorted(backups, key=lambda backup: -backup.number))

    def make(self, now: datetime, reason: str = "daily") -> Backup:
        """Makes a backup, and removes all but the last seven.

        Args:
            now: The time (aware, UTC).
            reason: Why, in lower-case letters and hyphens.

        Raises:
            MachineError: The disk is full or read-only.
            DamagedError: The user store is damaged; no backup was removed.
        """
        self._make_folder()
        latest = self.listing()[:1]
        number = latest[0].number + 1 if latest else 1
        stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%S}Z"
        path = self._folder / f"user-{number:06d}-{stamp}-{reason}.sqlite"
        unfinished = unfinished_name(path)
        copy_database(self._store, unfinished)
        put_in_place(unfinished, path)
        for old in self.listing()[KEPT:]:
            remove(old.path)
        return Backup(path, number, now.replace(microsecond=0), reason)

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

    def restore(self, backup: Backup, now: datetime) -> Path | None:
        """Puts a backup in the user store's place.

        What was waiting to be sent in the backup may have been sent since: it counts
        as not known, is asked for first, and goes out under the same id.

        Args:
            backup: One of `listing`.
            now: The time (aware, UTC).

        Returns:
            Where a copy of the file that was there is kept; None where there was none.

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
            aside = self._keep_aside(now)
            journal_of(self._store).unlink(missing_ok=True)
            put_in_place(unfinished, self._store)
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
        paths = [one.path for one in self.listing()]
        return sum(forget_in(path, ids) for path in [*paths, *self._aside()])

    def _aside(self) -> list[Path]:
        """Returns the files that a restored backup replaced."""
        return sorted(self._folder.glob("put-aside-*.sqlite"))

    def _keep_aside(self, now: datetime) -> Path | None:
        """Copies the user store, whatever its bytes are, before it is replaced.

        Raises:
            MachineError: The disk is full or read-only.
        """
        if not self._store.exists():
            return None
        self._make_folder()
        taken = len(self._aside()) + 1
        aside = self._folder / f"put-aside-{now:%Y%m%dT%H%M%S}Z-{taken:03d}.sqlite"
        try:
            for file, copy in (
                (self._store, aside),
                (journal_of(self._store), journal_of(aside)),
            ):
                if file.exists():
                    shutil.copyfile(file, copy)
        except OSError as error:
            raise MachineError(f"{aside}: {error.strerror}") from error
        return aside

    def _make_folder(self) -> None:
        """Makes the folder.

        Raises:
            MachineError: The disk is full or read-only.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(f"{self._folder}: {error.strerror}") from error

    def _clear(self, now: datetime) -> None:
        """Removes what killed processes left, and replaced files after a week."""
        stale = [
            *(path for path in self._folder.glob(".*.part*") if _age(path, now) > _DAY),
            *(
                path
                for path in self._folder.glob("put-aside-*")
                if _age(path, now) > PUT_ASIDE_FOR
            ),
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
