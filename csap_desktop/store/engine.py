"""How SQLite is opened: read only or new, with foreign errors turned into ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Executable, Row, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, StaticPool

from csap_desktop.errors import DamagedError, MachineError


def open_read_only(path: Path) -> Engine:
    """Opens a finished content store that nothing will ever write to again.

    Args:
        path: The file.

    Returns:
        An engine with one connection; whoever asked for it disposes of it.
    """
    engine = create_engine(
        url_of(path, mode="ro", immutable="1"),
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _distrust_schema)
    return engine


def open_in_memory() -> Engine:
    """Opens an empty database that lives as long as its one connection."""
    return create_engine(
        "sqlite://",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
    )


def create_new(path: Path) -> Engine:
    """Opens a new, empty file for a content store that is being built.

    Args:
        path: The file; it is made when missing.

    Returns:
        An engine that keeps the file open only while a connection is in use.
    """
    engine = create_engine(url_of(path, mode="rwc"), poolclass=NullPool)
    event.listen(engine, "connect", _build_fast)
    return engine


def url_of(path: Path, **query: str) -> URL:
    """Gives a URL that holds any path, also one with `#`, `?` or spaces in it.

    Args:
        path: The file.
        query: What SQLite is to know, for example its mode.
    """
    return URL.create("sqlite", database=path.absolute().as_uri()).update_query_dict(
        {**query, "uri": "true"}
    )


@contextmanager
def our_errors(engine: Engine) -> Iterator[None]:
    """Turns errors of the database into ours.

    Args:
        engine: The database the work is about.

    Yields:
        Nothing.

    Raises:
        MachineError: The disk is full or read-only, or the file cannot be opened.
        DamagedError: The file is not a sound database.
    """
    try:
        yield
    except OperationalError as error:
        raise MachineError(f"{engine.url.database}: {error.orig}") from error
    except DatabaseError as error:
        raise DamagedError(f"{engine.url.database}: {error.orig}") from error
    except UnicodeDecodeError as error:
        # SQLite quotes the damaged schema in its complaint, which is then no text.
        raise DamagedError(f"{engine.url.database}: no text") from error


def _distrust_schema(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Lets nothing in the file run functions with side effects."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA trusted_schema = OFF")
    cursor.execute("PRAGMA query_only = ON")
    cursor.close()


def _build_fast(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Skips the journal: a half-built file is thrown away, and flushed when whole."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = OFF")
    cursor.execute("PRAGMA synchronous = OFF")
    cursor.close()


def describe_sqlite() -> str:
    """Says which SQLite is there, and makes sure it can search.

    Raises:
        MachineError: It has no full-text index.
    """
    engine = open_in_memory()
    try:
        with engine.connect() as connection:
            version = connection.scalar(text("SELECT sqlite_version()"))
            connection.execute(text("CREATE VIRTUAL TABLE probe USING fts5(word)"))
    except DatabaseError as error:
        raise MachineError(f"no full-text index: {error.orig}") from error
    finally:
        engine.dispose()
    return f"SQLite {version} with full-text index"


def rows(
    engine: Engine, statement: Executable, parameters: dict[str, Any] | None = None
) -> list[Row[Any]]:
    """Runs a statement and closes its connection.

    Args:
        engine: The database.
        statement: What to run.
        parameters: What is bound to it.

    Raises:
        MachineError: The file cannot be read.
        DamagedError: The file is not a sound database.
    """
    with our_errors(engine), engine.connect() as connection:
        return list(connection.execute(statement, parameters or {}))
