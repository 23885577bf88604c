"""Puts an edition on the disk beside the old one and switches to it in one step."""

import hashlib
import logging
import re
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.edition.format import decode
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import replace_file
from csap_desktop.store.content_builder import build_content
from csap_desktop.store.pointer import (
    Pointer,
    read_checked,
    write_pointer,
    write_previous,
)

logger = logging.getLogger(__name__)

_BUILDING_S = 3600
_NUMBERED = re.compile(r"(?:content|front|edition)-(\d+)\.(?:sqlite|json)")


@frozen
class Came:
    """How an edition came.

    Attributes:
        origin: "bundled", "official" or "unofficial".
        editors: Which keys had signed it, as a hash; "" for the bundled edition.
        instead_of: Number of the bundled edition at that time; 0 for that itself.
        brought_back: Number of the newer edition in whose place the reader put it.
        proved_at: When its signatures were valid, as ISO 8601 text in UTC; "" for the
            bundled edition. Building it anew changes nothing of that.
    """

    origin: str = "bundled"
    editors: str = ""
    instead_of: int = 0
    brought_back: int = 0
    proved_at: str = ""


BUNDLED = Came()
"""How the edition inside the program came."""


def install(
    folder: Path,
    data: bytes,
    previous: Pointer | None,
    now: datetime,
    came: Came = BUNDLED,
    edition: Edition | None = None,
) -> Pointer:
    """Builds a content store from a data file and points to it when it is whole.

    Args:
        folder: The content folder; made when missing.
        data: The data file.
        previous: What was in use, to be kept as the way back; None for nothing.
        now: The present moment (aware).
        came: How it came.
        edition: What the data file holds, where it is decoded already.

    Returns:
        What is in use from now on.

    Raises:
        MachineError: The disk is full or read-only; what was in use stays in use.
        PublisherError: The data file cannot be used.
        DamagedError: Another process removed the files at the same time.
    """
    pointer = replace(
        _build(folder, data, edition or decode(data)),
        installed_at=now.astimezone(UTC).isoformat(timespec="seconds"),
        previous=previous.store if previous else None,
        **asdict(came),
    )
    _switch(folder, pointer, previous)
    return pointer


def _build(folder: Path, data: bytes, edition: Edition) -> Pointer:
    """Builds the files of an edition; none of them is left where one cannot be."""
    files = _files(folder, _reserve(folder))
    store, front, kept = files
    try:
        build_content(edition, store)
        front_sha256 = _put(front, front_bytes(edition))
        data_sha256 = _put(kept, data)
    except BaseException:
        for path in files:
            _remove(path)
        raise
    return Pointer(
        edition=edition.edition.number,
        origin="",
        installed_at="",
        store=store.name,
        store_sha256=_hash(store),
        front=front.name,
        front_sha256=front_sha256,
        data=kept.name,
        data_sha256=data_sha256,
    )


def _put(path: Path, data: bytes) -> str:
    """Writes a file, and returns the SHA-256 of what was to be written.

    Raises:
        MachineError: The disk is full or read-only, or gives back something else.
    """
    replace_file(path, data)
    sha256 = hashlib.sha256(data).hexdigest()
    read_checked(path, sha256)
    return sha256


def _switch(folder: Path, pointer: Pointer, previous: Pointer | None) -> None:
    """Points to an edition, and keeps the one before as the way back."""
    if previous:
        write_previous(folder, previous)
    write_pointer(folder, pointer)
    _clean(folder, pointer)


def _files(folder: Path, number: int) -> tuple[Path, Path, Path]:
    """Gives the store, the front file and the data file of a number."""
    return (
        folder / f"content-{number}.sqlite",
        folder / f"front-{number}.json",
        folder / f"edition-{number}.json",
    )


def _reserve(folder: Path) -> int:
    """Takes the next free number; no two processes ever get the same one.

    Raises:
        MachineError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number = max(map(_number, folder.iterdir()), default=0) + 1
        while True:
            try:
                (folder / f"content-{number}.sqlite").touch(exist_ok=False)
            except FileExistsError:
                number += 1
            else:
                return number
    except OSError as error:
        raise MachineError(f"{folder}: {error.strerror or error}") from error


def _clean(folder: Path, pointer: Pointer) -> None:
    """Removes old files of numbers below what is in use; the previous store stays.

    Another process may be building one of these numbers at this very moment, so that
    only what has lain untouched for an hour goes. A file that is open cannot be removed
    on Windows; it goes when the next edition comes.
    """
    kept = {_number(Path(pointer.store)), _number(Path(pointer.previous or ""))}
    try:
        newest = (folder / pointer.store).stat().st_mtime
        for path in folder.iterdir():
            old = 0 < _number(path) < max(kept) and _number(path) not in kept
            if old and path.stat().st_mtime < newest - _BUILDING_S:
                _remove(path)
    except OSError as error:
        logger.info("old files stay: %s", error)


def _remove(path: Path) -> None:
    """Removes a file, unless another program has it open."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        logger.info("an old file stays: %s", error)


def _number(path: Path) -> int:
    """Returns the number in a file's name; 0 for any other file."""
    match = _NUMBERED.fullmatch(path.name)
    return int(match[1]) if match else 0


def _hash(path: Path) -> str:
    """Returns the SHA-256 of a file in hexadecimal.

    Raises:
        DamagedError: It is gone: another process cleaned up meanwhile.
    """
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise DamagedError(str(path)) from error
