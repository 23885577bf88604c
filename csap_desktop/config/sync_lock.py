"""The lock that a sync holds: one at a time for each user's folder."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic

from csap_desktop.config.file_lock import FileLock
from csap_desktop.errors import BusyError

FILE_NAME = "sync.lock"

_LOOK_S = 0.1


@contextmanager
def sync_lock(
    folder: Path, wait_s: float, cancelled: Callable[[], bool]
) -> Iterator[bool]:
    """Holds the lock while something is fetched and installed.

    Args:
        folder: The user's folder.
        wait_s: Seconds to wait for another process that holds it.
        cancelled: Says whether to wait no longer.

    Yields:
        Whether the lock keeps others out; not on file systems without locks.

    Raises:
        BusyError: Another process still holds it.
        MachineError: Its file cannot be made.
    """
    lock = FileLock(folder / FILE_NAME)
    end = monotonic() + wait_s
    pause = Event()
    while (locks := _try(lock)) is None:
        if monotonic() >= end or cancelled():
            raise BusyError(FILE_NAME)
        pause.wait(_LOOK_S)
    try:
        yield locks
    finally:
        lock.release()


def _try(lock: FileLock) -> bool | None:
    """Takes the lock and says whether it keeps others out; None while it is held."""
    try:
        return lock.take()
    except BusyError:
        return None
