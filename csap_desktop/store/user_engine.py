"""How the user store is opened: nothing acknowledged is lost, nothing deleted stays.

journal_mode=DELETE and synchronous=EXTRA, because a copy of the one file must be whole
and a power cut must lose nothing (docs/decisions/0018). A file is open only while a
connection is in use, so that another process may back it up or put it back.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from csap_desktop.store.engine import our_errors, url_of

BUSY_TIMEOUT_MS = 10_000
"""How long a writer waits for another; each holds the file for milliseconds."""

BEGIN_IMMEDIATE = {"csap_begins": "IMMEDIATE"}
"""Option of an engine whose transactions take the write lock at once."""

_FOR_WRITING = ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON")


def open_for_writing(path: Path) -> Engine:
    """Opens a user store that is there.

    Args:
        path: The file.
    """
    return _engine(path, "rw", _prepare_for_writing)


def open_new(path: Path) -> Engine:
    """Opens a user store, and makes an empty file where there is none.

    Only its owner may read it; SQLite gives its journal the same rights.

    Args:
        path: The file.
    """
    with suppress(OSError):  # SQLite says why
        path.touch(0o600)
    return _engine(path, "rwc", _prepare_for_writing)


def open_for_migration(path: Path) -> Engine:
    """Opens a user store whose tables are about to be rebuilt.

    With foreign keys on, dropping the old table would delete what points to it, and
    inside a transaction they cannot be turned off.

    Args:
        path: The file.
    """
    return _engine(path, "rw", _prepare_for_migration)


def open_for_reading(path: Path) -> Engine:
    """Opens a user store that will not be written to, on any disk.

    Args:
        path: The file.
    """
    return _engine(path, "ro", _prepare_for_reading)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Gives a connection that sees one moment of the file.

    Args:
        engine: The user store.

    Yields:
        The connection.

    Raises:
        MachineError: The file cannot be read.
        DamagedError: It is not a sound database.
    """
    with our_errors(engine), engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Gives a connection whose changes are on the disk when the block has ended.

    Args:
        engine: The user store.

    Yields:
        The connection; all its changes are kept, or none when the block raises.

    Raises:
        MachineError: The disk is full or read-only, or another process does not let go.
        DamagedError: It is not a sound database.
    """
    writer = engine.execution_options(**BEGIN_IMMEDIATE)
    broken: IntegrityError | None = None
    with our_errors(engine):
        try:
            with writer.begin() as connection:
                yield connection
        except IntegrityError as error:
            broken = error
    if broken is not None:
        raise broken  # a rule of the schema, not the disk: a bug, which rises


def _engine(path: Path, mode: str, prepare: Callable[..., None]) -> Engine:
    """Makes an engine whose errors never hold what was bound to a statement."""
    engine = create_engine(
        url_of(path, mode=mode), poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begins writes with the write lock, and reads without one."""
    how = connection.get_execution_options().get("csap_begins", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {how}")


def _prepare_for_writing(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Sets what each writing connection must have."""
    _prepare(connection, *_FOR_WRITING, "foreign_keys = ON")


def _prepare_for_migration(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Sets what a connection that rebuilds tables must have."""
    _prepare(connection, *_FOR_WRITING, "foreign_keys = OFF")


def _prepare_for_reading(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Sets what each reading connection must have."""
    _prepare(connection, "query_only = ON")


def _prepare(connection: DBAPIConnection, *pragmas: str) -> None:
    """Sets what every connection must have; transactions begin when we say so."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        *pragmas,
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
