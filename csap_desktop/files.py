"""Files replaced whole, so that a power cut leaves the old or the new one."""

import contextlib
import os
import stat
import time
from pathlib import Path

from csap_desktop.errors import MachineError


def replace_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Writes a file beside the old one, flushes it to disk and puts it in its place.

    Args:
        path: The file; its folder is made when missing.
        data: The whole new content.
        private: Whether only its owner may read it, from its first byte.

    Raises:
        MachineError: The disk is full or read-only, or the folder may not be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_and_replace(path, data, private=private)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror or error}") from error


def place_new_file(path: Path, data: bytes, *, private: bool = False) -> bool:
    """Writes a file whole where there is none yet; leaves one that is there alone.

    Args:
        path: The file; its folder is made when missing.
        data: The whole content.
        private: Whether only its owner may read it, from its first byte.

    Returns:
        Whether it was written; no when another was quicker.

    Raises:
        MachineError: The disk is full or read-only, or the folder may not be written.
    """
    unfinished = unfinished_name(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_and_replace(unfinished, data, private=private)
        os.link(unfinished, path)
        flush_folder(path.parent)
    except FileExistsError:
        return False
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror or error}") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return True


def unfinished_name(path: Path) -> Path:
    """Names a file to write before it takes its place beside this one.

    Its name holds the process and the time, so that no two writers share one.

    Args:
        path: The file that will be.
    """
    return path.with_name(f".{path.name}.{os.getpid()}-{time.monotonic_ns()}.part")


def flush_file(path: Path) -> None:
    """Makes the bytes of a file durable.

    Args:
        path: The file.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_private(path: str, flags: int) -> int:
    """Opens a file, for `open`; only its owner may read one that is made so."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def keep_private(path: Path) -> None:
    """Takes a file or folder of this user away from the eyes of all others.

    Does nothing on Windows, where a user's folder is private; nor where it belongs to
    somebody else, is shared by all (such as /tmp), or the disk has no such marks.

    Args:
        path: The file or folder; may be missing.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        found = path.stat()
        ours = found.st_uid == os.geteuid() and not found.st_mode & stat.S_ISVTX
        if ours and found.st_mode & 0o077:
            path.chmod(found.st_mode & 0o700)


def _write_and_replace(path: Path, data: bytes, *, private: bool) -> None:
    """Does the writing; removes the unfinished file when it fails."""
    unfinished = unfinished_name(path)
    opener = open_private if private else None
    try:
        with open(unfinished, "xb", opener=opener) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Makes the names in a folder durable, where the system has a way to ask."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
