"""What a publication says now, read from its folder and verified in every part.

Expiry is not judged here: what ran out can be signed again. Documents are only looked
for, not read; `csap-publish verify` reads them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.reading import read_bytes
from csap_desktop.publishing.signing.roles import DATA_FILE
from csap_desktop.publishing.signing.signed import (
    RESTORE,
    fits,
    follows,
    is_signed,
    parse,
)

METADATA, TARGETS_FOLDER = "metadata", "targets"


@dataclass(frozen=True, slots=True)
class SignedFiles:
    """The bytes of the signed files of one state of a publication.

    Attributes:
        roots: Every root there is, from the first.
        targets: The list of files.
        snapshot: Which list it is.
        timestamp: Which snapshot it is.
    """

    roots: tuple[bytes, ...]
    targets: bytes
    snapshot: bytes
    timestamp: bytes


@dataclass(frozen=True, slots=True)
class Published:
    """One state of a publication; everything in it is signed by enough keys.

    Attributes:
        files: The bytes.
        roots: Every root there is, from the first.
        in_force: The newest root by which the rest is signed. Only where publishing
            was cut off while keys changed, it is not the last one.
        targets: The list of files.
        snapshot: Which list it is.
        timestamp: Which snapshot it is.
    """

    files: SignedFiles
    roots: tuple[Metadata[Root], ...]
    in_force: Root
    targets: Metadata[Targets]
    snapshot: Metadata[Snapshot]
    timestamp: Metadata[Timestamp]

    @property
    def is_whole(self) -> bool:
        """Whether the last root is the one by which the rest is signed."""
        return self.in_force is self.roots[-1].signed


def is_published(folder: Path) -> bool:
    """Tells whether a folder holds a publication that laptops can read."""
    return (folder / METADATA / "timestamp.json").exists()


def published_folder(folder: Path) -> Path:
    """Returns a folder when it holds a publication.

    Args:
        folder: The folder.

    Raises:
        NotDoneError: It holds none.
    """
    if not is_published(folder):
        advice = "Give the folder that `csap-publish publish` wrote to."
        raise NotDoneError(folder, "there is no publication in this folder", advice)
    return folder


def read_published(folder: Path) -> Published:
    """Reads the signed files of a publication.

    Args:
        folder: The publication, with its folder "metadata".

    Raises:
        NotDoneError: A file is missing or damaged, or too few keys signed it.
    """
    metadata = folder / METADATA
    timestamp = read_bytes(metadata / "timestamp.json", RESTORE)
    version = parse(timestamp, Timestamp, metadata / "timestamp.json").signed
    snapshot_path = metadata / f"{version.snapshot_meta.version}.snapshot.json"
    snapshot = read_bytes(snapshot_path, RESTORE)
    listed = parse(snapshot, Snapshot, snapshot_path).signed.meta.get("targets.json")
    targets_path = metadata / f"{listed.version if listed else 0}.targets.json"
    files = SignedFiles(
        tuple(read_roots(folder)),
        read_bytes(targets_path, RESTORE),
        snapshot,
        timestamp,
    )
    return verified(files, metadata)


def read_roots(folder: Path) -> Iterator[bytes]:
    """Gives the roots of a publication, from the first, as far as they follow.

    Args:
        folder: The publication.

    Raises:
        NotDoneError: One cannot be read.
    """
    number = 1
    while (path := folder / METADATA / f"{number}.root.json").exists():
        yield read_bytes(path, RESTORE)
        number += 1


def verified(files: SignedFiles, where: Path) -> Published:
    """Reads and verifies the signed files of one state.

    Args:
        files: Their bytes.
        where: The folder they are in or will be in, for a refusal.

    Raises:
        NotDoneError: One is damaged, or too few keys signed it.
    """
    roots = verified_roots(files.roots, where)
    timestamp = parse(files.timestamp, Timestamp, where / "timestamp.json")
    snapshot = parse(files.snapshot, Snapshot, where / "N.snapshot.json")
    targets = parse(files.targets, Targets, where / "N.targets.json")
    listed = snapshot.signed.meta.get("targets.json")
    for described, data, name in (
        (timestamp.signed.snapshot_meta, files.snapshot, "snapshot.json"),
        (listed, files.targets, "targets.json"),
    ):
        if described is None or not fits(described, data):
            path = where / f"{described.version if described else 'N'}.{name}"
            raise NotDoneError(path, "not the file that was signed", RESTORE)
    for root in reversed(roots):
        if all(is_signed(root.signed, one) for one in (timestamp, snapshot, targets)):
            return Published(files, roots, root.signed, targets, snapshot, timestamp)
    reason = "its list of files, snapshot and timestamp are not signed by its keys"
    raise NotDoneError(where, reason, RESTORE)


def verified_roots(files: tuple[bytes, ...], where: Path) -> tuple[Metadata[Root], ...]:
    """Reads roots and verifies that each follows the one before it.

    Args:
        files: Their bytes, from the first.
        where: The folder they are in, for a refusal.

    Raises:
        NotDoneError: There is none, or one does not follow.
    """
    if not files:
        path = where / "1.root.json"
        raise NotDoneError(path, "there is no first root", RESTORE)
    roots: list[Metadata[Root]] = []
    for number, data in enumerate(files, 1):
        path = where / f"{number}.root.json"
        root = parse(data, Root, path)
        if not follows(root, roots[-1].signed if roots else None):
            raise NotDoneError(path, "too few of the right keys signed it", RESTORE)
        roots.append(root)
    return tuple(roots)


def target_path(name: str, target: TargetFile) -> str:
    """Returns where a file of a publication stands: under a name with its hash.

    Args:
        name: Its name in the list: "documents/abc.pdf".
        target: Its description there.
    """
    folder, slash, last = name.rpartition("/")
    return f"{TARGETS_FOLDER}/{folder}{slash}{target.hashes['sha256']}.{last}"


def read_data_file(folder: Path, published: Published) -> bytes:
    """Reads the data file of a publication and verifies it.

    Args:
        folder: The publication.
        published: Its state.

    Raises:
        NotDoneError: It is missing or has other bytes.
    """
    target = published.targets.signed.targets.get(DATA_FILE)
    if target is None:
        raise NotDoneError(folder, "it lists no data file", RESTORE)
    path = folder / target_path(DATA_FILE, target)
    data = read_bytes(path, RESTORE)
    if not fits(target, data):
        raise NotDoneError(path, "not the file that was signed", RESTORE)
    return data
