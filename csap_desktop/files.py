"""Files replaced whole, so that a power cut leaves the old or the new one."""

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


def _write_and_replace(path: Path, data: bytes) -> None:
    """Does the writing; removes the unfinished file when it fails.

    Its name holds the process and the time, so that no two writers share one.
    """
    name = f".{path.name}.{os.getpid()}-{time.monotonic_ns()}.part"
    unfinished = path.with_name(name)
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
