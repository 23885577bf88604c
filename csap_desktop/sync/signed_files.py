"""The metadata of one sync: laid out for the TUF client, and read back when proved."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.domain.trust_memory import Floor
from csap_desktop.errors import RefusedError
from csap_desktop.sync.key_sets import PUBLISHING, name_keys

ROOT = Root.type
_HISTORY = "root_history"
_FLOORED = (Timestamp.type, Snapshot.type, Targets.type)

AnyMetadata = Metadata[Any]
"""Metadata of any role."""


class SignedFiles:
    """The scratch folder of one sync; the TUF client writes to it what it has proved.

    The TUF client leaves there too what it found and does not believe: files from
    before a change of keys. So each is proved once more before it makes a floor.
    """

    def __init__(self, folder: Path) -> None:
        """Takes an empty folder.

        Args:
            folder: Of this sync alone.
        """
        self.folder = folder

    def lay_out(self, metadata: tuple[tuple[str, bytes], ...]) -> None:
        """Writes what is remembered where the TUF client looks for it.

        Args:
            metadata: By name: "2.root", "timestamp".
        """
        history = self.folder / _HISTORY
        history.mkdir(parents=True, exist_ok=True)
        for name, data in metadata:
            place = history if name.endswith(f".{ROOT}") else self.folder
            (place / f"{name}.json").write_bytes(data)

    def read(self) -> tuple[tuple[str, bytes], ...]:
        """Returns all that is there, in the same form."""
        files = [*(self.folder / _HISTORY).glob("*.root.json")]
        files += [path for path in self.folder.glob("*.json") if not _is_root(path)]
        return tuple((path.stem, path.read_bytes()) for path in sorted(files))

    def root(self) -> Root:
        """Returns the newest root that was proved."""
        found = Metadata[Root].from_bytes((self.folder / "root.json").read_bytes())
        return found.signed

    def roots(self) -> Iterator[Root]:
        """Yields every root that was proved."""
        for path in (self.folder / _HISTORY).glob("*.root.json"):
            yield Metadata[Root].from_bytes(path.read_bytes()).signed

    def targets(self) -> Targets | None:
        """Returns the list of files, None where none was proved."""
        found = self._proved(Targets.type, self.root())
        return found.signed if found else None

    def timestamp(self) -> Timestamp | None:
        """Returns the timestamp, None where none was proved."""
        found = self._proved(Timestamp.type, self.root())
        return found.signed if found else None

    def floors(self) -> tuple[Floor, ...]:
        """Returns what the versions that were proved may never fall below again."""
        root = self.root()
        keys = name_keys(root, PUBLISHING)
        found = ((role, self._proved(role, root)) for role in _FLOORED)
        return tuple(_floor(keys, role, one) for role, one in found if one)

    def _proved(self, role: str, root: Root) -> AnyMetadata | None:
        """Reads metadata that the present keys of its role have signed."""
        path = self.folder / f"{role}.json"
        return prove(path.read_bytes(), role, root) if path.exists() else None


def prove(data: bytes, role: str, root: Root) -> AnyMetadata | None:
    """Reads metadata, None where the present keys of its role did not sign it.

    Args:
        data: The metadata.
        role: "timestamp", "snapshot" or "targets".
        root: The trusted root.

    Raises:
        RefusedError: Its version is no number.
    """
    try:
        found: AnyMetadata = Metadata.from_bytes(data)
        root.verify_delegate(role, found.signed_bytes, found.signatures)
    except (RepositoryError, DeserializationError, ValueError):
        return None
    if type(found.signed.version) is not int:  # JSON's true counts as 1
        raise RefusedError(Reason.MALFORMED.value, f"{role}: version")
    return found if found.signed.type == role else None


def _is_root(path: Path) -> bool:
    """Says whether a file is named as a root is; a delegated role may be, too."""
    return path.stem == ROOT or path.stem.endswith(f".{ROOT}")


def _floor(keys: str, role: str, found: AnyMetadata) -> Floor:
    """Makes the floor of one file; its signatures may differ, what it says may not."""
    said = hashlib.sha256(found.signed_bytes).hexdigest()
    return Floor(keys, role, found.signed.version, said)
