"""A lock on a file, which the system ends with its process, however that ends."""

import os
import sys
from pathlib import Path

from csap_desktop.errors import BusyError, MachineError


class FileLock:
    """One lock; held from `take` to `release` or to the end of the process."""

    def __init__(self, path: Path) -> None:
        """Takes the place; nothing is locked yet.

        Args:
            path: A file that is only there to be locked; made when missing.
        """
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Takes the lock.

        Returns:
            Whether it keeps others out; not on file systems without locks.

        Raises:
            BusyError: Another process holds it.
            MachineError: Its file cannot be made.
        """
        try:
            self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error
        try:
            locks = _lock(handle)
        except BlockingIOError as error:
            os.close(handle)
            raise BusyError(self._path.name) from error
        self._handle = handle
        return locks

    def release(self) -> None:
        """Lets go of it; does nothing where it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> bool:
    """Locks an open file; says whether locks work on its file system.

    Raises:
        BlockingIOError: Another process holds it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of this system only

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of this system only

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise BlockingIOError from error
    except OSError:
        return False
    return True
