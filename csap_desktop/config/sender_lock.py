"""The lock that the sender holds: one sends at a time, and a killed one holds nothing.

The claim in the user store is the guard that counts; this lock keeps senders out of
each other's way.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from csap_desktop.config.file_lock import FileLock

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
    lock = FileLock(folder / FILE_NAME)
    try:
        yield lock.take()
    finally:
        lock.release()
