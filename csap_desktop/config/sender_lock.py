"""The lock that the sender holds: one sends at a time, and a killed one holds nothing.

The system lets go of it when its process ends, however it ends. The claim in the user
store is the guard that counts; this lock keeps senders out of each other's way.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from csap_desktop.errors import BusyError, MachineError

FILE_NAME = "sender.lock"


@contextmanager
def sender_lock(folder: Path) -> Iterator[bool]:
    """Holds the lock while something is sent.

    Args:
        folder: The user's folder.

    Yields:
        Whether the lock keeps others out; not on file systems without locks.

    Raises:
        BusyError: Another process holds it.
        MachineError: Its file cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise MachineError(f"{folder / FILE_NAME}: {error.strerror}") from error
    try:
        yield _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Takes the lock; says whether it works on this file system.

    Raises:
        BusyError: Another process holds it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of this system only

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of this system only

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise BusyError("sending") from error
    except OSError:
        return False
    return True
