"""Writes a state of a publication: everything beside what is there, the timestamp last.

A laptop that reads at any moment, also after a power cut in the middle, finds the
state before or the state after. Only where the online key changes and the old one is
gone, there is a moment in which it finds neither, keeps what it has, and asks again.
"""

import contextlib
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tuf.api.metadata import Root, TargetFile

from csap_desktop.config.file_lock import FileLock
from csap_desktop.errors import BusyError, MachineError
from csap_desktop.files import replace_file
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.published import (
    METADATA,
    TARGETS_FOLDER,
    Published,
)
from csap_desktop.publishing.signing.signed import RESTORE, fits, is_signed

_READABLE = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH
_ENTERABLE = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH
_LOCK = ".csap-publish.lock"

Tell = Callable[[str], None]
"""Is told what goes on, in a line."""

Read = Callable[[], bytes]
"""Reads a file when its turn has come; documents are large."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keeps a publication for one writer, and removes what a killed one left.

    Args:
        folder: The publication; made when missing.

    Raises:
        NotDoneError: Another `csap-publish` is writing there.
        MachineError: The folder cannot be written.
    """
    lock = FileLock(folder / _LOCK)
    is_new = not folder.exists()
    try:
        lock.take()
    except BusyError as error:
        advice = "Wait for it, then try again."
        reason = "another csap-publish is writing here"
        raise NotDoneError(folder, reason, advice) from error
    try:
        if is_new:
            with contextlib.suppress(OSError):
                folder.chmod(_READABLE | _ENTERABLE)
        _tidy(folder)
        yield
    finally:
        lock.release()


def write_state(
    folder: Path,
    before: Published | None,
    after: Published,
    files: Mapping[str, Read],
    tell: Tell,
) -> int:
    """Writes a state so that readers find this one or the one before.

    Args:
        folder: The publication.
        before: What is there; None where nothing is.
        after: What is to be there.
        files: The files of the list that are new, by their paths.
        tell: Is told of each file.

    Returns:
        How many files were written.

    Raises:
        MachineError: The folder cannot be written.
    """
    steps = list(_steps(before, after, files))
    for number, (path, read) in enumerate(steps, 1):
        tell(f"{number} of {len(steps)}: {path}")
        replace_file(folder / path, read())
        _open_to_all(folder, path)
    return len(steps)


def listed_file(path: Path, target: TargetFile) -> Read:
    """Returns what reads a file and verifies that it is the one that was signed.

    Args:
        path: The file, wherever it is now.
        target: Its description in the list.
    """

    def read() -> bytes:
        """Reads it.

        Raises:
            NotDoneError: It is missing or another.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise NotDoneError(path, error.strerror or str(error), RESTORE) from error
        if not fits(target, data):
            raise NotDoneError(path, "not the file that was signed", RESTORE)
        return data

    return read


def is_there(path: Path, length: int) -> bool:
    """Tells whether a listed file is there in its length; its name is its hash.

    Args:
        path: Where it belongs.
        length: Its length in bytes.
    """
    return path.is_file() and path.stat().st_size == length


def _steps(
    before: Published | None, after: Published, files: Mapping[str, Read]
) -> Iterator[tuple[str, Read]]:
    """Gives what to write, in the order in which it is safe."""
    yield from files.items()
    if before is None or before.files.targets != after.files.targets:
        number = after.targets.signed.version
        yield f"{METADATA}/{number}.targets.json", _bytes(after.files.targets)
    if before is None or before.files.snapshot != after.files.snapshot:
        number = after.snapshot.signed.version
        yield f"{METADATA}/{number}.snapshot.json", _bytes(after.files.snapshot)
    there = len(before.files.roots) if before else 0
    roots = [
        (f"{METADATA}/{number}.root.json", _bytes(data))
        for number, data in enumerate(after.files.roots, 1)
        if number > there
    ]
    timestamp = (f"{METADATA}/timestamp.json", _bytes(after.files.timestamp))
    if before and roots and _root_comes_last(before, after):
        yield from (timestamp, *roots)
    else:
        yield from (*roots, timestamp)


def _root_comes_last(before: Published, after: Published) -> bool:
    """Tells whether the old root reads both states, and the new one not the first."""
    old, new = before.roots[-1].signed, after.roots[-1].signed
    if _holds(new, before):
        return False
    return _holds(old, after)


def _holds(root: Root, state: Published) -> bool:
    """Tells whether a laptop that knows a root can read a state."""
    return (
        is_signed(root, state.timestamp)
        and is_signed(root, state.snapshot)
        and is_signed(root, state.targets)
    )


def _open_to_all(folder: Path, path: str) -> None:
    """Lets everybody read a file and enter the folders it is in: a host must."""
    with contextlib.suppress(OSError):
        (folder / path).chmod(_READABLE)
        for parent in list((folder / path).parents)[: path.count("/")]:
            parent.chmod(_READABLE | _ENTERABLE)


def _bytes(data: bytes) -> Read:
    """Returns what gives bytes that are here already."""
    return lambda: data


def _tidy(folder: Path) -> None:
    """Removes unfinished files, which readers never find.

    Raises:
        MachineError: One cannot be removed.
    """
    try:
        for part in (METADATA, TARGETS_FOLDER, f"{TARGETS_FOLDER}/documents"):
            for path in (folder / part).glob(".*.part"):
                path.unlink()
    except OSError as error:
        raise MachineError(f"{folder}: {error.strerror or error}") from error
