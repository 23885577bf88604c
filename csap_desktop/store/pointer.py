"""The small file that says which content store is in use, and the hashes of its parts.

Replacing this one file switches from one edition to another in one step. It needs no
database and is read before the first paint. It carries a hash of itself, so that a
flipped bit never makes another edition of it.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError
from csap_desktop.files import replace_file

POINTER_NAME = "current.json"
PREVIOUS_NAME = "previous.json"

Sha256 = Callable[[bytes], str]
"""Gives the SHA-256 of bytes in hexadecimal."""

_OWN_HASH = "sha256"
_FOREIGN = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
_FILE_NAME = re.compile(r"[a-z]+-\d+\.(?:sqlite|json)", re.ASCII)


@frozen
class Pointer:
    """Which files of the content folder are in use.

    Attributes:
        edition: Number of the edition.
        origin: Where it came from: "bundled", "official" or "unofficial".
        installed_at: When it was installed, as ISO 8601 text in UTC.
        store: Name of the content store.
        store_sha256: Hash of its bytes.
        front: Name of the front file.
        front_sha256: Hash of its bytes.
        data: Name of the data file it was built from.
        data_sha256: Hash of its bytes.
        previous: Name of the content store before this one; None at first.
        editors: Which keys had signed it, as a hash; "" for the bundled edition.
        instead_of: Number of the bundled edition when it was installed; 0 for that
            edition itself.
        brought_back: Number of the newer edition that this one was put in the place
            of by the reader; 0 where nobody did.
        proved_at: When its signatures were valid, as ISO 8601 text in UTC; "" where
            nobody has looked.
    """

    edition: int
    origin: str
    installed_at: str
    store: str
    store_sha256: str
    front: str
    front_sha256: str
    data: str
    data_sha256: str
    previous: str | None = None
    editors: str = ""
    instead_of: int = 0
    brought_back: int = 0
    proved_at: str = ""


def by_hashlib(data: bytes) -> str:
    """Returns the SHA-256 of bytes in hexadecimal, as the standard library does."""
    # Loads OpenSSL, 4 ms: the window passes Qt's own hash in its place.
    import hashlib  # noqa: PLC0415

    return hashlib.sha256(data).hexdigest()


def read_pointer(folder: Path, sha256: Sha256 = by_hashlib) -> Pointer | None:
    """Reads which store is in use.

    Args:
        folder: The content folder.
        sha256: How the hash is worked out.

    Returns:
        The pointer, or None when nothing is installed.

    Raises:
        DamagedError: The file cannot be read or makes no sense.
    """
    return _read(folder / POINTER_NAME, sha256)


def read_previous(folder: Path) -> Pointer | None:
    """Reads which store was in use before, the way back.

    Args:
        folder: The content folder.

    Returns:
        Its pointer, or None where there is none, or it is damaged.
    """
    try:
        return _read(folder / PREVIOUS_NAME, by_hashlib)
    except DamagedError:
        return None


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Switches to another store in one step.

    Args:
        folder: The content folder.
        pointer: What is in use from now on.

    Raises:
        MachineError: It could not be written; the old store stays in use.
    """
    _write(folder / POINTER_NAME, pointer)


def write_previous(folder: Path, pointer: Pointer) -> None:
    """Keeps what was in use as the way back.

    Args:
        folder: The content folder.
        pointer: What was in use.

    Raises:
        MachineError: It could not be written.
    """
    _write(folder / PREVIOUS_NAME, pointer)


def read_checked(path: Path, wanted: str, sha256: Sha256 = by_hashlib) -> bytes:
    """Reads a file and makes sure it has the bytes it had when it was written.

    Args:
        path: The file.
        wanted: Its SHA-256 then, in hexadecimal.
        sha256: How the hash is worked out.

    Returns:
        Its bytes.

    Raises:
        DamagedError: It is missing, cannot be read, or has other bytes.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DamagedError(str(path)) from error
    if sha256(data) != wanted:
        raise DamagedError(str(path))
    return data


def _read(path: Path, sha256: Sha256) -> Pointer | None:
    """Reads a pointer; None where there is none.

    Raises:
        DamagedError: The file cannot be read or makes no sense.
    """
    try:
        raw = json.loads(path.read_bytes())
        own_hash = raw.pop(_OWN_HASH)
        pointer = Pointer(**raw)
    except FileNotFoundError:
        return None
    except (OSError, *_FOREIGN) as error:
        raise DamagedError(str(path)) from error
    if own_hash != _hash(raw, sha256) or not _makes_sense(pointer):
        raise DamagedError(str(path))
    return pointer


def _write(path: Path, pointer: Pointer) -> None:
    """Writes a pointer with the hash of itself."""
    raw = asdict(pointer)
    text = json.dumps(raw | {_OWN_HASH: _hash(raw, by_hashlib)}, indent=1)
    replace_file(path, text.encode())


def _hash(raw: dict[str, object], sha256: Sha256) -> str:
    """Returns the hash of what a pointer says, whatever its layout in the file."""
    return sha256(json.dumps(raw, sort_keys=True).encode())


def _makes_sense(pointer: Pointer) -> bool:
    """Says whether it names an edition by number, and files of its own folder."""
    names: tuple[object, ...] = (pointer.store, pointer.front, pointer.data)
    numbers = (pointer.edition, pointer.instead_of, pointer.brought_back)
    return all(type(number) is int for number in numbers) and all(
        isinstance(name, str) and _FILE_NAME.fullmatch(name) for name in names
    )
