"""Signed files: reading them strictly, making the next ones, putting signatures in."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from securesystemslib.signer import Key, Signature
from tuf.api.exceptions import LengthOrHashMismatchError, UnsignedMetadataError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.key_files import PrivateKey
from csap_desktop.publishing.signing.roles import (
    LIFETIME,
    ONLINE_ROLES,
    PEOPLE_ROLES,
    ROOT,
    SNAPSHOT,
    TARGETS,
    THRESHOLD,
    TIMESTAMP,
)
from csap_desktop.sync.limits import METADATA_BYTES

Part = TypeVar("Part", Root, Targets, Snapshot, Timestamp)

RESTORE = (
    "Do not repair it by hand: take the folder from your last backup, or copy it back "
    "from the host, and look at it with `csap-publish verify`."
)


def parse(data: bytes, kind: type[Part], where: object) -> Metadata[Part]:
    """Reads a signed file; its signatures are not looked at.

    Args:
        data: The whole file.
        kind: What it must be: Root, Targets, Snapshot or Timestamp.
        where: What to name it in a refusal.

    Raises:
        NotDoneError: It is damaged, too large or another kind.
    """
    if len(data) > METADATA_BYTES[kind.type]:
        reason = f"larger than the {METADATA_BYTES[kind.type]} bytes that laptops take"
        raise NotDoneError(where, reason, RESTORE)
    try:
        found: Metadata[Part] = Metadata.from_bytes(data)
    except DeserializationError as error:
        raise NotDoneError(where, "damaged: not a signed file", RESTORE) from error
    if not isinstance(found.signed, kind):
        raise NotDoneError(where, f"not a file of the role {kind.type}", RESTORE)
    return found


def is_signed(root: Root, one: Metadata[Any]) -> bool:
    """Tells whether enough of a root's keys signed something.

    Args:
        root: Says whose signatures count.
        one: What should be signed.
    """
    try:
        root.verify_delegate(one.signed.type, one.signed_bytes, one.signatures)
    except (UnsignedMetadataError, ValueError):
        return False
    return True


def follows(root: Metadata[Root], before: Root | None) -> bool:
    """Tells whether a root is the next one, signed by enough old and new keys.

    Args:
        root: The root.
        before: The one before it; None for the first.
    """
    if root.signed.version != (before.version if before else 0) + 1:
        return False
    return (before is None or is_signed(before, root)) and is_signed(root.signed, root)


def fits(described: MetaFile | TargetFile, data: bytes) -> bool:
    """Tells whether bytes are the ones that a signed file describes."""
    try:
        described.verify_length_and_hashes(data)
    except LengthOrHashMismatchError:
        return False
    return True


def new_root(
    version: int, keys: Mapping[str, Iterable[Key]], now: datetime
) -> Metadata[Root]:
    """Makes a root that nobody has signed yet.

    Args:
        version: Its number, from 1.
        keys: The keys of each of the four roles.
        now: The time, in UTC.
    """
    roles = {role: Role([], THRESHOLD[role]) for role in (*PEOPLE_ROLES, *ONLINE_ROLES)}
    root = Root(version, expires=_expiry(ROOT, now), roles=roles)
    for role in roles:
        for key in keys[role]:
            root.add_key(key, role)
    return Metadata(root)


def new_targets(
    version: int, files: Mapping[str, TargetFile], now: datetime
) -> Metadata[Targets]:
    """Makes a list of files that nobody has signed yet."""
    return Metadata(Targets(version, None, _expiry(TARGETS, now), dict(files)))


def new_snapshot(
    version: int, targets: Metadata[Targets], data: bytes, now: datetime
) -> Metadata[Snapshot]:
    """Makes a snapshot of a signed list of files; not signed yet.

    Args:
        version: Its number, from 1.
        targets: The list.
        data: Its bytes.
        now: The time, in UTC.
    """
    described = MetaFile.from_data(targets.signed.version, data, ["sha256"])
    meta = {f"{TARGETS}.json": described}
    return Metadata(Snapshot(version, None, _expiry(SNAPSHOT, now), meta))


def new_timestamp(
    version: int, snapshot: Metadata[Snapshot], data: bytes, now: datetime
) -> Metadata[Timestamp]:
    """Makes a timestamp of a signed snapshot; not signed yet."""
    described = MetaFile.from_data(snapshot.signed.version, data, ["sha256"])
    return Metadata(Timestamp(version, None, _expiry(TIMESTAMP, now), described))


def finished(unsigned: Metadata[Part], keys: Iterable[PrivateKey]) -> bytes:
    """Signs something with keys that are at hand, and returns the file."""
    for key in keys:
        unsigned.sign(key.signer, append=True)
    return unsigned.to_bytes()


def with_signatures(
    unsigned: Metadata[Part], signatures: Mapping[str, Signature]
) -> Metadata[Part]:
    """Returns the same with the signatures that people made, in the order of ids."""
    return Metadata(unsigned.signed, dict(sorted(signatures.items())))


def _expiry(role: str, now: datetime) -> datetime:
    """Returns until when a signature of now holds, in whole seconds."""
    return now.replace(microsecond=0) + LIFETIME[role]
