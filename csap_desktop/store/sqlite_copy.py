"""Copies a SQLite file whole, while others use it, and looks whether it is sound."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import flush_file, flush_folder
from csap_desktop.store.user_engine import open_for_reading, open_new, reading
from csap_desktop.store.user_file import journal_of


def copy_database(source: Path, target: Path) -> None:
    """Copies a database with SQLite's own means, checks the copy and flushes it.

    Args:
        source: A database, perhaps in use.
        target: A new file; removed again when this fails.

    Raises:
        MachineError: The disk is full or read-only.
        DamagedError: The source is damaged.
    """
    read, write = open_for_reading(source), open_new(target)
    try:
        with _driver_errors(read):
            _copy_pages(read, write)
        check(target, "integrity_check")
        _flush(target)
    except BaseException:
        remove(target)
        raise


def check(path: Path, pragma: str) -> None:
    """Makes sure that a database is sound.

    Args:
        path: The file.
        pragma: "quick_check" or "integrity_check".

    Raises:
        DamagedError: It is not.
        MachineError: It cannot be read.
    """
    with reading(open_for_reading(path)) as connection:
        said = connection.scalar(text(f"PRAGMA {pragma}(1)"))
    if said != "ok":
        raise DamagedError(f"{path}: {pragma} failed")


def put_in_place(unfinished: Path, path: Path) -> None:
    """Gives a finished, flushed file its name.

    Args:
        unfinished: The file.
        path: Its name from now on.

    Raises:
        MachineError: The folder takes no writing.
    """
    try:
        unfinished.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error


def remove(path: Path) -> None:
    """Removes a database and its journal, where they are and can be removed.

    Args:
        path: The file.
    """
    for file in (path, journal_of(path)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _copy_pages(read: Engine, write: Engine) -> None:
    """Lets SQLite copy every page: one step, one moment of the file."""
    with (
        closing(read.raw_connection()) as source,
        closing(write.raw_connection()) as target,
    ):
        driver: Any = source.driver_connection
        driver.backup(target.driver_connection)


@contextmanager
def _driver_errors(engine: Engine) -> Iterator[None]:
    """Turns errors of the driver, which SQLAlchemy does not see, into ours.

    Raises:
        MachineError: The disk is full or read-only.
        DamagedError: A file is not a sound database.
    """
    driver = engine.dialect.loaded_dbapi
    try:
        yield
    except driver.OperationalError as error:
        raise MachineError(f"{engine.url.database}: {error}") from error
    except (driver.DatabaseError, UnicodeDecodeError) as error:
        raise DamagedError(f"{engine.url.database}: {error}") from error


def _flush(path: Path) -> None:
    """Makes a file durable.

    Raises:
        MachineError: The disk refuses.
    """
    try:
        flush_file(path)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error
