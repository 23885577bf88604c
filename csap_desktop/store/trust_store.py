"""Keeps what signed versions were seen: `trust.sqlite`, never restored from a backup.

Floors and the highest time of each root only ever rise. A hash over all rows stands
beside them: a flipped bit that SQLite cannot see must not lower a floor. A damaged file
is refused and set aside; what that costs stands in docs/decisions/0028.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, IntegrityError
from typing_extensions import override

from csap_desktop.domain.trust_memory import Remembered, TrustMemory
from csap_desktop.errors import DamagedError, MachineError, TrustDamagedError
from csap_desktop.store.trust_rows import NOTHING, Kept, read_rows, write_rows
from csap_desktop.store.trust_schema import APPLICATION_ID, SCHEMA_VERSION, metadata
from csap_desktop.store.user_engine import (
    open_for_writing,
    open_new,
    reading,
    writing,
)
from csap_desktop.store.user_file import journal_of, marks_of

logger = logging.getLogger(__name__)

# Source: sqlite.org, "Result and Error Codes": permission, busy, locked, no memory,
# read-only, interrupted, input or output, full, cannot open. Any other word of SQLite
# about this file means that the file is not what was written.
_OF_THE_MACHINE = {3, 5, 6, 7, 8, 9, 10, 13, 14}
_PRIMARY = 0xFF

_FILE_FORMATS = {1, 2}
"""Those that SQLite writes; a file of any other is read-only to it."""


class TrustStore(TrustMemory):
    """The trust store; opens its file for each step, so that none is held open."""

    def __init__(self, path: Path) -> None:
        """Takes the place; nothing is opened yet.

        Args:
            path: The file; it is made when something is first kept.
        """
        self._path = path

    @override
    def read(self, anchor: str) -> Remembered:
        return self.read_all().of(anchor)

    def read_all(self) -> Kept:
        """Returns all that is remembered, nothing where there is no file.

        Raises:
            TrustDamagedError: What is kept is not what was written.
            MachineError: It cannot be read.
        """
        with self._our_damage():
            if not self._is_there():
                return NOTHING
            with self._open() as engine, reading(engine) as connection:
                return read_rows(connection)

    @override
    def keep(self, anchor: str, seen: Remembered) -> None:
        with self._our_damage():
            if not self._is_there():
                self._make()
            with self._open() as engine, writing(engine) as connection:
                kept = read_rows(connection)
                write_rows(connection, kept.with_more(anchor, seen))

    def set_aside(self) -> None:
        """Moves a damaged file out of the way, so that a new one can be begun.

        Raises:
            MachineError: The disk does not let it happen.
        """
        logger.info("the trust store is damaged and set aside")
        try:
            if self._path.exists():
                self._path.replace(self._path.with_name(self._path.name + ".damaged"))
            journal_of(self._path).unlink(missing_ok=True)
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error

    def _is_there(self) -> bool:
        """Says whether there is a file, and refuses one that is not ours.

        Raises:
            DamagedError: It is something else, or empty, or only its journal is left.
        """
        there = self._path.exists()
        if journal_of(self._path).exists():
            if not there:
                raise DamagedError("only the journal is left")
            return True  # cut short; only SQLite can tell what the file was
        if self._path.is_dir():
            raise DamagedError("a folder")
        marks = marks_of(self._path)
        if marks is None and not there:
            return False
        if marks is None or marks.file_format not in _FILE_FORMATS:
            raise DamagedError(f"marked {marks}")
        if (marks.application, marks.version) != (APPLICATION_ID, SCHEMA_VERSION):
            raise DamagedError(f"marked {marks}")
        return True

    def _make(self) -> None:
        """Makes an empty trust store whole beside its place, then puts it there.

        Raises:
            MachineError: The disk is full or read-only.
        """
        unfinished = self._path.with_name(self._path.name + ".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            for old in (unfinished, journal_of(unfinished)):
                old.unlink(missing_ok=True)
            _fill_new(unfinished)
            unfinished.replace(self._path)
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error

    @contextmanager
    def _open(self) -> Iterator[Engine]:
        """Gives the database, and lets go of it."""
        engine = open_for_writing(self._path)
        try:
            yield engine
        finally:
            engine.dispose()

    @contextmanager
    def _our_damage(self) -> Iterator[None]:
        """Tells damage of this store from that of any other file, and from a full disk.

        Raises:
            TrustDamagedError: What is kept is not what was written.
            MachineError: It may be, and this computer does not let it be read or kept.
        """
        try:
            yield
        except (DamagedError, IntegrityError) as error:
            raise TrustDamagedError(f"{self._path}: {error}") from error
        except MachineError as error:
            if _is_damage(error.__cause__):
                raise TrustDamagedError(str(error)) from error
            raise


def _is_damage(cause: BaseException | None) -> bool:
    """Says whether an error of SQLite is about the file and not about the machine."""
    if not isinstance(cause, DatabaseError):
        return False
    code = getattr(cause.orig, "sqlite_errorcode", None)
    return code is None or code & _PRIMARY not in _OF_THE_MACHINE


def _fill_new(path: Path) -> None:
    """Makes the tables of a new file."""
    engine = open_new(path)
    try:
        with writing(engine) as connection:
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
            write_rows(connection, NOTHING)
    finally:
        engine.dispose()
