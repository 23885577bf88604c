"""The roots that may be trusted, and where each one's publication is.

Three places: what a publisher built into the program, what an administrator decided,
and what a user once gave. The program ships none (docs/sync.md, "Whom to trust").
"""

import hashlib
import json
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import replace_file

ROOT_BYTES = 64 * 1024
"""Largest root file."""

_ROOT, _SOURCE = "root.json", "source.json"


@frozen
class TrustedRoot:
    """A root, and where its publication is.

    Attributes:
        root: The bytes of the root file; None where only an address is known.
        source: Address or folder of the publication; "" where none is known.
    """

    root: bytes | None = None
    source: str = ""


def fingerprint(root: bytes) -> str:
    """Returns the SHA-256 of a root file in hexadecimal, for people to compare."""
    return hashlib.sha256(root).hexdigest()


def read_root_file(path: Path) -> bytes:
    """Reads a root file.

    Args:
        path: The file.

    Raises:
        MachineError: It cannot be read, or is larger than any root.
    """
    try:
        with path.open("rb") as file:
            data = file.read(ROOT_BYTES + 1)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error
    if len(data) > ROOT_BYTES:
        raise MachineError(f"{path}: larger than a root file may be")
    return data


def read_trusted(folder: Path) -> TrustedRoot:
    """Reads a root and its source from a folder of the program or of the user.

    Args:
        folder: The folder, which may be missing.

    Raises:
        DamagedError: What is there makes no sense.
    """
    root = folder / _ROOT
    if not root.is_file():
        return TrustedRoot()
    try:
        said = json.loads((folder / _SOURCE).read_bytes())["from"]
    except FileNotFoundError:
        said = ""
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise DamagedError(str(folder / _SOURCE)) from error
    if not isinstance(said, str):
        raise DamagedError(str(folder / _SOURCE))
    return TrustedRoot(read_root_file(root), said)


def remember_trusted(folder: Path, trusted: TrustedRoot) -> None:
    """Keeps what a user gave, for later syncs.

    Args:
        folder: The folder; made when missing.
        trusted: Root and source.

    Raises:
        MachineError: The disk is full or read-only.
    """
    if trusted.root is not None:
        text = json.dumps({"from": trusted.source})
        replace_file(folder / _SOURCE, text.encode())
        replace_file(folder / _ROOT, trusted.root)
