"""How the database is opened, written and read; foreign errors become ours here.

Nothing of the service lives in its process: several copies may share one database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    Connection,
    Engine,
    Table,
    create_engine,
    event,
    insert,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from csap_desktop.errors import CsapError, MachineError, UsageError
from csap_desktop.intake.schema import METADATA, SCHEMA_VERSION, VERSIONS

LOCK_WAIT_S = 3
"""How long a write waits for another one before it gives up."""

_WRITES = "csap_intake_writes"
_LOCK_NOT_AVAILABLE = "55P03"
_SET_UP_LOCK = 0x43534150


class UnavailableError(MachineError):
    """The database does not answer, is full, or has too much to do."""


class InProgressError(CsapError):
    """Another request for the same id has not ended yet."""


class TakenError(CsapError):
    """A value that has to be unique is taken."""


class Database:
    """One database: sessions that are committed whole or not at all.

    May be used from several threads.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"

    def prepare(self) -> None:
        """Makes the tables where there are none yet.

        Raises:
            UnavailableError: The database does not answer.
            MachineError: A newer program wrote it; nothing was changed.
        """
        with self.writing() as connection:
            if not self.is_sqlite:
                lock = text("SELECT pg_advisory_xact_lock(:lock)")
                connection.execute(lock, {"lock": _SET_UP_LOCK})
            METADATA.create_all(connection)
            found = connection.scalar(select(VERSIONS.c.version))
            if found is None:
                connection.execute(insert(VERSIONS).values(version=SCHEMA_VERSION))
            elif found > SCHEMA_VERSION:
                raise MachineError(f"database {found} is newer than {SCHEMA_VERSION}")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Opens a connection that reads.

        Yields:
            It, within one transaction.

        Raises:
            UnavailableError: The database does not answer.
        """
        with self._our_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Opens a connection that writes; all is durable once the block is left.

        Yields:
            It, within one transaction.

        Raises:
            UnavailableError: The database does not answer, or is full.
            InProgressError: Another transaction holds the same id for too long.
            TakenError: A unique value is taken.
        """
        engine = self._engine.execution_options(**{_WRITES: True})
        with self._our_errors(), engine.begin() as connection:
            if not self.is_sqlite:
                connection.execute(_POSTGRESQL_WRITES)
            yield connection

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """Returns an INSERT that knows what to do about a conflict."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    def close(self) -> None:
        """Gives every connection back."""
        self._engine.dispose()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        """Turns errors of the database into ours; they carry no value of a row.

        Raises:
            UnavailableError: The database does not answer, or is full.
            InProgressError: Another transaction holds the same id for too long.
            TakenError: A unique value is taken.
        """
        try:
            yield
        except IntegrityError as error:
            raise TakenError(type(error.orig).__name__) from None
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None) or error
            if getattr(cause, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
                raise InProgressError(_LOCK_NOT_AVAILABLE) from None
            raise UnavailableError(f"database: {type(cause).__name__}") from None


_POSTGRESQL_WRITES = text(
    "SELECT set_config('synchronous_commit', 'on', true), "
    f"set_config('lock_timeout', '{LOCK_WAIT_S}s', true), "
    "set_config('statement_timeout', '15s', true)"
)
"""A server set to answer before its log is on the disk is told not to, for us."""


def sqlite_url(folder: Path) -> str:
    """Returns the address of the database in a folder, which is made when missing.

    Args:
        folder: Where its one file is; only its owner may read what is in it.

    Raises:
        MachineError: The folder cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder.absolute() / "intake.sqlite"
        file.touch(mode=0o600)
    except OSError as error:
        raise MachineError(f"{folder}: {error.strerror or error}") from error
    return URL.create("sqlite", database=str(file)).render_as_string()


def open_database(address: str) -> Database:
    """Opens a database; nothing is read or written yet.

    Args:
        address: A URL: `sqlite:///FILE` or `postgresql://USER@HOST/NAME`.

    Raises:
        UsageError: It is neither.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        raise UsageError("the database's address is not a URL") from None
    if url.drivername == "sqlite" and url.database:
        return Database(_open_sqlite(url.database))
    if url.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return Database(_open_postgresql(url.set(drivername="postgresql+psycopg")))
    raise UsageError("the database has to be sqlite:///FILE or postgresql://...")


def _open_sqlite(file: str) -> Engine:
    """Opens a file; every transaction has its own connection."""
    url = URL.create("sqlite", database=Path(file).absolute().as_uri())
    engine = create_engine(
        url.update_query_dict({"uri": "true", "mode": "rwc"}),
        poolclass=NullPool,
        connect_args={"timeout": LOCK_WAIT_S, "check_same_thread": False},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _be_durable)
    event.listen(engine, "begin", _begin)
    return engine


def _open_postgresql(url: URL) -> Engine:
    """Opens a server; connections are kept and looked at before each use."""
    return create_engine(
        url,
        pool_size=8,
        max_overflow=0,
        pool_timeout=5,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5},
        hide_parameters=True,
    )


def _be_durable(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """One file that can be copied, on the disk before anybody is told."""
    connection.isolation_level = None  # BEGIN is ours, see `_begin`
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Takes the write lock at once where something will be written."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(f"BEGIN {'IMMEDIATE' if writes else 'DEFERRED'}")
