"""Whose signatures a proposal has, whose are missing, and how they come together.

Each signature is a file of its own, named by role and key, so that copying one folder
into another brings them together and no two people ever write the same file.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import Key, Signature
from tuf.api.metadata import Metadata, Root, Targets

from csap_desktop.files import replace_file
from csap_desktop.publishing.signing.key_files import PrivateKey, name_of
from csap_desktop.publishing.signing.proposal import (
    SIGNATURES,
    Proposal,
    read_signatures,
)
from csap_desktop.publishing.signing.roles import ROOT


@dataclass(frozen=True, slots=True)
class Need:
    """Signatures that one part of a proposal needs from one group of keys.

    Attributes:
        role: The part: "root" or "targets".
        by_keys_so_far: Whether the keys so far are asked, to hand on to new ones.
        threshold: How many must sign.
        signed: Names of those who did.
        unsigned: Names of those who can.
    """

    role: str
    by_keys_so_far: bool
    threshold: int
    signed: tuple[str, ...]
    unsigned: tuple[str, ...]

    @property
    def missing(self) -> int:
        """How many more must sign."""
        return max(0, self.threshold - len(self.signed))


def keys_asked(proposal: Proposal, role: str) -> dict[str, Key]:
    """Returns the keys whose signature of a part counts, by their ids."""
    roots = [proposal.root_after.signed]
    if role == ROOT and proposal.base.roots:
        roots.append(proposal.base.roots[-1].signed)
    return {
        keyid: root.keys[keyid] for root in roots for keyid in root.roles[role].keyids
    }


def valid_signatures(proposal: Proposal) -> dict[str, dict[str, Signature]]:
    """Returns the signatures in the folder that count, by role and key."""
    found: dict[str, dict[str, Signature]] = {
        part.signed.type: {} for part in proposal.parts
    }
    for role, one in read_signatures(proposal.folder / SIGNATURES).values():
        if _counts(proposal, role, one):
            found[role][one.keyid] = one
    return found


def spoilt_signatures(proposal: Proposal) -> tuple[Path, ...]:
    """Returns the files beside the signatures that are none of this proposal."""
    folder = proposal.folder / SIGNATURES
    known = read_signatures(folder)
    return tuple(
        path
        for path in sorted(folder.glob("*"))
        if path not in known or not _counts(proposal, *known[path])
    )


def needs(proposal: Proposal) -> tuple[Need, ...]:
    """Returns what each part needs, and from whom."""
    found: list[Need] = []
    signatures = valid_signatures(proposal)
    after = proposal.root_after.signed
    before = proposal.base.roots[-1].signed if proposal.base.roots else after
    for part in proposal.parts:
        role = part.signed.type
        if role == ROOT and set(before.roles[ROOT].keyids) != set(
            after.roles[ROOT].keyids
        ):
            found.append(_need(before, part, signatures[role], so_far=True))
        found.append(_need(after, part, signatures[role]))
    return tuple(found)


def is_signed_by(proposal: Proposal, keyid: str) -> bool:
    """Tells whether a key signed every part for which it is asked."""
    signatures = valid_signatures(proposal)
    return all(
        keyid in signatures[part.signed.type]
        for part in proposal.parts
        if keyid in keys_asked(proposal, part.signed.type)
    )


def sign_parts(proposal: Proposal, key: PrivateKey) -> tuple[Path, ...]:
    """Signs every part for which a key is asked, and writes the signatures.

    Args:
        proposal: The proposal.
        key: The opened key.

    Returns:
        The files that were written.

    Raises:
        MachineError: One cannot be written.
    """
    written: list[Path] = []
    for part in proposal.parts:
        asked = keys_asked(proposal, part.signed.type)
        if key.key.keyid in asked:
            signature = key.signer.sign(part.signed_bytes)
            name = name_of(asked[key.key.keyid])
            written.append(_write(proposal.folder, part.signed.type, name, signature))
    return tuple(written)


def take_signatures(
    proposal: Proposal, sources: Iterable[Path]
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Copies signatures from other copies of the proposal.

    Args:
        proposal: Where they go.
        sources: Proposals, folders with signature files, or single files.

    Returns:
        The files that were taken, and those that are not of this proposal.

    Raises:
        MachineError: One cannot be written.
    """
    taken: list[Path] = []
    left: list[Path] = []
    for source in sources:
        for path, (role, one) in _found(source).items():
            if not _counts(proposal, role, one):
                left.append(path)
                continue
            name = name_of(keys_asked(proposal, role)[one.keyid])
            taken.append(_write(proposal.folder, role, name, one))
    return tuple(taken), tuple(left)


def _found(source: Path) -> Mapping[Path, tuple[str, Signature]]:
    """Returns the signatures of a proposal, a folder or a file."""
    if source.is_dir():
        inner = source / SIGNATURES
        return read_signatures(inner if inner.is_dir() else source)
    beside = read_signatures(source.parent)
    return {path: one for path, one in beside.items() if path == source}


def _counts(proposal: Proposal, role: str, signature: Signature) -> bool:
    """Tells whether a signature is one that the proposal asks for."""
    for part in proposal.parts:
        if part.signed.type == role:
            key = keys_asked(proposal, role).get(signature.keyid)
            return key is not None and _is_valid(key, signature, part.signed_bytes)
    return False


def _is_valid(key: Key, signature: Signature, data: bytes) -> bool:
    """Tells whether a signature is the key's, over these bytes."""
    try:
        key.verify_signature(signature, data)
    except UnverifiedSignatureError:
        return False
    return True


def _need(
    root: Root,
    part: Metadata[Root] | Metadata[Targets],
    signatures: dict[str, Signature],
    *,
    so_far: bool = False,
) -> Need:
    """Returns what a part needs from the keys of a root."""
    role = part.signed.type
    counted = root.get_verification_result(role, part.signed_bytes, signatures)
    return Need(
        role,
        so_far,
        counted.threshold,
        tuple(sorted(map(name_of, counted.signed.values()))),
        tuple(sorted(map(name_of, counted.unsigned.values()))),
    )


def _write(folder: Path, role: str, name: str, signature: Signature) -> Path:
    """Writes one signature."""
    path = folder / SIGNATURES / f"{role}-{name}-{signature.keyid[:8]}.json"
    written = {
        "role": role,
        "name": name,
        "keyid": signature.keyid,
        "signature": signature.signature,
    }
    replace_file(path, (json.dumps(written, indent=1) + "\n").encode())
    return path
