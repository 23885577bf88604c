"""Puts a restored backup in the user store's place, and keeps what was there.

What another process wrote and was told is safe must be in one of the two afterwards. So
nobody may write from the copy to the exchange of the names: a writer waits, and finds
then that the file it opened has moved (SQLite looks before its first change).
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from csap_desktop.errors import MachineError
from csap_desktop.files import flush_folder, open_private
from csap_desktop.store.sqlite_copy import put_in_place, remove
from csap_desktop.store.user_engine import BEGIN_IMMEDIATE, open_for_writing
from csap_desktop.store.user_file import journal_of

OPEN_FILES_CAN_BE_REPLACED = os.name != "nt"
"""Whether a file may change its name while it is open."""

# Source: sqlite.org, "Result and Error Codes": BUSY, LOCKED.
_BUSY_CODES = frozenset({5, 6})


def exchange(unfinished: Path, store: Path, aside: Path) -> None:
    """Puts a file in the user store's place.

    Args:
        unfinished: The finished file, flushed.
        store: The user store, sound or damaged.
        aside: Where what was there is kept, to the byte.

    Raises:
        MachineError: Another process does not let go of the user store, or the disk is
            full or read-only; the user store is as it was.
    """
    try:
        if OPEN_FILES_CAN_BE_REPLACED:
            _copy_and_replace(unfinished, store, aside)
        else:
            _rename_both(unfinished, store, aside)
    except OSError as error:
        raise MachineError(f"{aside}: {error.strerror}") from error


def _copy_and_replace(unfinished: Path, store: Path, aside: Path) -> None:
    """Keeps writers out, copies, replaces: there is a user store at every moment."""
    with ExitStack() as held:
        _keep_writers_out(store, held)
        _copy(store, aside, held)
        try:
            if journal_of(store).exists():  # of a file too damaged to be locked
                journal_of(store).replace(journal_of(aside))
            flush_folder(aside.parent)
            put_in_place(unfinished, store)
        except BaseException:
            if unfinished.exists():  # nothing took the store's place
                with suppress(OSError):
                    journal_of(aside).replace(journal_of(store))
                remove(aside)
            raise


def _rename_both(unfinished: Path, store: Path, aside: Path) -> None:
    """Moves the user store away, which Windows refuses while anybody has it open.

    Whoever wrote before that, wrote into the file that is kept. When the process is
    killed between the two names, the next one finds no user store and offers a backup.
    """
    with ExitStack() as held:  # until a writer is done, and a journal of it undone
        _keep_writers_out(store, held)
    store.replace(aside)
    try:
        os.utime(aside)  # it is kept for a week from now
        if journal_of(store).exists():
            journal_of(store).replace(journal_of(aside))
        put_in_place(unfinished, store)
    except BaseException:
        with suppress(OSError):
            aside.replace(store)
            journal_of(aside).replace(journal_of(store))
        raise


def _keep_writers_out(store: Path, held: ExitStack) -> None:
    """Takes the write lock; does without for a file in which nobody can write either.

    Raises:
        MachineError: Another process does not let go of it.
    """
    engine = open_for_writing(store).execution_options(**BEGIN_IMMEDIATE)
    try:
        connection = held.enter_context(engine.connect())
        held.enter_context(connection.begin())
    except (DatabaseError, UnicodeDecodeError) as error:
        # SQLite quotes a damaged schema in its complaint, which is then no text.
        cause = getattr(error, "orig", None)
        if getattr(cause, "sqlite_errorcode", 0) & 0xFF in _BUSY_CODES:
            raise MachineError(f"{store}: {cause}") from error


def _copy(file: Path, copy: Path, held: ExitStack) -> None:
    """Copies a file whose bytes may be damaged, and leaves it open until all is done.

    Closing it would end the locks that this process has on it, as POSIX has it.
    """
    source = held.enter_context(file.open("rb"))
    with open(copy, "xb", opener=open_private) as target, _whole_or_gone(copy):
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())


@contextmanager
def _whole_or_gone(file: Path) -> Iterator[None]:
    """Removes a file that cannot be written to its end and takes the last room."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise
