"""Opens the user store: makes it, brings it up to date, or says why it cannot be used.

A file that a newer program wrote is not touched. Where the disk takes no writing, what
is there can be read.
"""

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError

from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import keep_private
from csap_desktop.store.backups import BEFORE_UPDATE, Backups
from csap_desktop.store.engine import our_errors
from csap_desktop.store.user_engine import (
    BEGIN_IMMEDIATE,
    open_for_reading,
    open_for_writing,
    open_new,
    reading,
    writing,
)
from csap_desktop.store.user_file import (
    FileMarks,
    check_marks,
    journal_of,
    marks_of,
)
from csap_desktop.store.user_schema import APPLICATION_ID, SCHEMA_VERSION, metadata

FILE_NAME = "user.sqlite"

# Source: sqlite.org, "Result and Error Codes": CANTOPEN, PERM, READONLY.
_READ_ONLY_CODES = frozenset({3, 8, 14})


class UserStore:
    """One open user store; usable from several threads, one transaction each.

    Attributes:
        writable: Whether the disk takes writing.
        migrated_from: The version it had before it was brought up to date; None
            where nothing was due.
    """

    def __init__(
        self, engine: Engine, *, writable: bool, migrated_from: int | None = None
    ) -> None:
        self._engine = engine
        self.writable = writable
        self.migrated_from = migrated_from

    def reading(self) -> AbstractContextManager[Connection]:
        """Gives a connection that sees one moment of the file.

        Raises:
            MachineError: The file cannot be read.
            DamagedError: It is not a sound database.
        """
        return reading(self._engine)

    def writing(self) -> AbstractContextManager[Connection]:
        """Gives a connection; what it changed is on the disk when the block ends.

        Raises:
            MachineError: The disk is full or read-only, or the file is busy.
            DamagedError: It is not a sound database.
        """
        return writing(self._engine)

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()


def open_user_store(
    path: Path, backups: Backups, now: datetime, *, afresh: bool = False
) -> UserStore:
    """Opens the user store.

    Args:
        path: The file; its folder is made when missing.
        backups: Its backups; one is made before the file is brought up to date.
        now: The time (aware, UTC).
        afresh: Whether to begin an empty one although there are backups, because the
            user decided so.

    Raises:
        NewerStoreError: A newer program wrote it; it was not touched.
        DamagedError: It is damaged, something else, or gone while there are backups.
        MachineError: It is not there and cannot be made, or an old one cannot be
            brought up to date on this disk.
    """
    keep_private(path.parent)
    keep_private(path)
    if _is_there(path):
        return _open(path, backups, now)
    if backups.listing() and not afresh:
        raise DamagedError(f"{path}: gone")
    return _make(path)


def _is_there(path: Path) -> bool:
    """Says whether there is a file, and refuses one that is not ours untouched.

    Where a transaction was cut short, the first bytes may be half written; then only
    SQLite can tell what the file was.

    Raises:
        DamagedError: It is something else.
    """
    try:
        marks = marks_of(path)
        if marks is not None:
            check_marks(path, marks)
    except DamagedError:
        if not journal_of(path).exists():
            raise
        return True
    return marks is not None


def _make(path: Path) -> UserStore:
    """Makes an empty user store; of two processes that do so one does it.

    Raises:
        MachineError: The disk is full or read-only.
    """
    try:
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error
    engine = open_new(path)
    with writing(engine) as connection:
        if not inspect(connection).get_table_names():
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
    engine.dispose()
    return UserStore(open_for_writing(path), writable=True)


def _open(path: Path, backups: Backups, now: datetime) -> UserStore:
    """Opens a file that is there.

    Raises:
        MachineError: It is old, and the disk takes no writing.
    """
    engine = open_for_writing(path)
    writable = _takes_writing(engine)
    if not writable:
        engine = open_for_reading(path)
    version = _version(path, engine)
    if version == 0:
        return _make(path)
    if version == SCHEMA_VERSION:
        return UserStore(engine, writable=writable)
    if not writable:
        raise MachineError(f"{path}: schema {version} on a disk that takes no writing")
    return UserStore(engine, writable=True, migrated_from=_migrate(path, backups, now))


def _takes_writing(engine: Engine) -> bool:
    """Says whether the file and its folder take writing; changes nothing.

    A full disk takes writing, and so does a busy file: a moment later, perhaps.
    """
    with our_errors(engine):
        try:
            with engine.execution_options(**BEGIN_IMMEDIATE).connect() as connection:
                version = connection.scalar(text("PRAGMA user_version"))
                connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")
                connection.rollback()
        except OperationalError as error:
            code = getattr(error.orig, "sqlite_errorcode", 0)
            return code & 0xFF not in _READ_ONLY_CODES
    return True


def _version(path: Path, engine: Engine) -> int:
    """Returns the version; 0 for a file whose making was cut short.

    Raises:
        DamagedError: It is something else.
    """
    with reading(engine) as connection:
        application = int(connection.scalar(text("PRAGMA application_id")) or 0)
        version = int(connection.scalar(text("PRAGMA user_version")) or 0)
        if (application, version) == (0, 0) and not inspect(
            connection
        ).get_table_names():
            return 0
    check_marks(path, FileMarks(application, version))
    return version


def _migrate(path: Path, backups: Backups, now: datetime) -> int:
    """Makes a backup, then brings the file up to date."""
    from csap_desktop.store.user_migration import (  # noqa: PLC0415 - loads Alembic
        migrate,
    )

    backups.make(now, BEFORE_UPDATE)
    return migrate(path)
