"""Files replaced whole, so that a power cut leaves the old or the new one."""

import contextlib
import os
import time
from pathlib import Path

from csap_desktop.errors import MachineError


def replace_file(path: Path, data: bytes) -> None:
    """Writes a file beside the old one, flushes it to disk and puts it in its place.

    Args:
        path: The file; its folder is made when missing.
        data: The whole new content.

    Raises:
        MachineError: The disk is full or read-only, or the folder may not be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_and_replace(path, data)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror or error}") from error


def place_new_file(path: Path, data: bytes) -> bool:
    """Writes a file whole where there is none yet; leaves one that is there alone.

    Args:
        path: The file; its folder is made when missing.
        data: The whole content.

    Returns:
        Whether it was written; no when another was quicker.

    Raises:
        MachineError: The disk is full or read-only, or the folder may not be written.
    """
    unfinished = unfinished_name(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_and_replace(unfinished, data)
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


def _write_and_replace(path: Path, data: bytes) -> None:
    """Does the writing; removes the unfinished file when it fails."""
    unfinished = unfinished_name(path)
    try:
        with unfinished.open("xb") as file:
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
