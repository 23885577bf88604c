"""A proposal: a folder that holds everything two people need to sign a change.

It can be copied on a stick or sent: nothing in it is secret. What it says is believed
only as far as it is signed: what is published now by the keys in force, what is new by
its hashes, which are what people sign. docs/publishing.md lists its files.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from securesystemslib.signer import Signature
from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.published import verified_roots
from csap_desktop.publishing.signing.reading import read_bytes
from csap_desktop.publishing.signing.roles import (
    DATA_FILE,
    ROOT,
    TARGETS,
)
from csap_desktop.publishing.signing.signed import fits, is_signed, parse
from csap_desktop.sync.limits import DOCUMENT_BYTES

FORMAT = 1
DOCUMENTS = "documents"
FACTS, SIGNATURES, PUBLISHED = "proposal.json", "signatures", "published"
_ADVICE = "Copy the whole folder again from where it came, or make the proposal again."


class Purpose(Enum):
    """Why a proposal was made; the values stand in its file."""

    FIRST = "first"
    EDITION = "edition"
    KEYS = "keys"
    RENEWAL = "renewal"


@dataclass(frozen=True, slots=True)
class Base:
    """What was published when a proposal was made.

    Attributes:
        roots: Every root, from the first; empty for the first publication.
        targets: The list of files; None for the first publication.
        data: The data file; None for the first publication.
    """

    roots: tuple[Metadata[Root], ...] = ()
    targets: Metadata[Targets] | None = None
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as it was made, without its signatures.

    Attributes:
        folder: Where it is.
        purpose: Why it was made.
        made_at: When.
        base: What was published then.
        root: The new root; None where keys and their dates stay.
        targets: The new list of files; None where it stays.
        data: The data file that readers will have.
    """

    folder: Path
    purpose: Purpose
    made_at: datetime
    base: Base
    root: Metadata[Root] | None
    targets: Metadata[Targets] | None
    data: bytes

    @property
    def root_after(self) -> Metadata[Root]:
        """The root that will be in force."""
        return self.root or self.base.roots[-1]

    @property
    def parts(self) -> tuple[Metadata[Root] | Metadata[Targets], ...]:
        """What is to be signed."""
        return tuple(part for part in (self.root, self.targets) if part)

    def document(self, name: str) -> Path:
        """Returns where a new document of the proposal stands."""
        return self.folder / name


def read_proposal(folder: Path) -> Proposal:
    """Reads a proposal and verifies that it fits together.

    Args:
        folder: The folder, as `csap-publish propose` made it.

    Raises:
        NotDoneError: It is not one, or something in it is damaged or was changed.
    """
    purpose, made_at = _facts(folder)
    base = _base(folder / PUBLISHED) if purpose is not Purpose.FIRST else Base()
    root_path, targets_path = folder / f"{ROOT}.json", folder / f"{TARGETS}.json"
    root = (
        parse(read_bytes(root_path, _ADVICE), Root, root_path)
        if root_path.exists()
        else None
    )
    targets = None
    if targets_path.exists():
        targets = parse(read_bytes(targets_path, _ADVICE), Targets, targets_path)
    new = folder / DATA_FILE
    data = read_bytes(new, _ADVICE) if new.exists() or base.data is None else base.data
    proposal = Proposal(folder, purpose, made_at, base, root, targets, data)
    _check_numbers(proposal)
    _check_files(proposal)
    return proposal


def new_documents(proposal: Proposal) -> dict[str, TargetFile]:
    """Returns the documents that are not published yet, by their names in the list."""
    if proposal.targets is None:
        return {}
    known: Mapping[str, TargetFile] = {}
    if proposal.base.targets:
        known = proposal.base.targets.signed.targets
    return {
        name: target
        for name, target in proposal.targets.signed.targets.items()
        if name != DATA_FILE and known.get(name) != target
    }


def read_signatures(folder: Path) -> dict[Path, tuple[str, Signature]]:
    """Reads the signature files of a folder; what is not one is left out.

    Args:
        folder: A proposal, or a folder with signature files.

    Returns:
        By file: the role, and a signature that nobody has verified.
    """
    found: dict[Path, tuple[str, Signature]] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            known: Any = json.loads(read_bytes(path, _ADVICE))
            role, keyid, signature = (
                str(known[name]) for name in ("role", "keyid", "signature")
            )
            found[path] = (role, Signature(keyid, signature))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def _facts(folder: Path) -> tuple[Purpose, datetime]:
    """Reads what kind of proposal it is.

    Raises:
        NotDoneError: It is none.
    """
    path = folder / FACTS
    if not path.exists():
        reason = "not a proposal: there is no proposal.json in it"
        advice = "Give the folder that `csap-publish init` or `propose` made."
        raise NotDoneError(folder, reason, advice)
    try:
        known = json.loads(read_bytes(path, _ADVICE))
        if known["format"] != FORMAT:
            advice = "Use the newest csap-publish."
            raise NotDoneError(path, "made by another version of csap-publish", advice)
        return Purpose(known["purpose"]), datetime.fromisoformat(known["made_at"])
    except (ValueError, KeyError, TypeError) as error:
        raise NotDoneError(path, "damaged", _ADVICE) from error


def _base(folder: Path) -> Base:
    """Reads what was published.

    Raises:
        NotDoneError: It is not signed by the keys of its root.
    """
    files: list[bytes] = []
    while (path := folder / f"{len(files) + 1}.root.json").exists():
        files.append(read_bytes(path, _ADVICE))
    roots = verified_roots(tuple(files), folder)
    path = folder / f"{TARGETS}.json"
    targets = parse(read_bytes(path, _ADVICE), Targets, path)
    if not is_signed(roots[-1].signed, targets):
        raise NotDoneError(path, "too few of the right keys signed it", _ADVICE)
    data_path = folder / DATA_FILE
    data = read_bytes(data_path, _ADVICE)
    target = targets.signed.targets.get(DATA_FILE)
    if target is None or not fits(target, data):
        raise NotDoneError(data_path, "not the data file that is published", _ADVICE)
    return Base(roots, targets, data)


def _check_numbers(proposal: Proposal) -> None:
    """Refuses a proposal that changes nothing or does not follow what is published.

    Raises:
        NotDoneError: It is such a one.
    """
    base, where = proposal.base, proposal.folder
    if not proposal.parts or (not base.roots and len(proposal.parts) < 2):  # noqa: PLR2004
        raise NotDoneError(where, "there is too little in it to sign", _ADVICE)
    after = (len(base.roots), base.targets.signed.version if base.targets else 0)
    for part, before in zip((proposal.root, proposal.targets), after, strict=True):
        if part and part.signed.version != before + 1:
            reason = f"number {part.signed.version} does not follow {before}"
            raise NotDoneError(where / f"{part.signed.type}.json", reason, _ADVICE)


def _check_files(proposal: Proposal) -> None:
    """Refuses a proposal whose files are not those of its list.

    Raises:
        NotDoneError: One is not.
    """
    if proposal.targets is None:
        return
    target = proposal.targets.signed.targets.get(DATA_FILE)
    if target is None or not fits(target, proposal.data):
        path = proposal.folder / DATA_FILE
        raise NotDoneError(path, "not the data file that is to be signed", _ADVICE)
    for name, document in new_documents(proposal).items():
        path = proposal.document(name)
        if name != f"{DOCUMENTS}/{document.hashes.get('sha256')}.pdf":
            where = proposal.folder / f"{TARGETS}.json"
            raise NotDoneError(where, f'"{name}" is not named by its hash', _ADVICE)
        if not fits(document, read_bytes(path, _ADVICE, DOCUMENT_BYTES)):
            raise NotDoneError(path, "not the document that is to be signed", _ADVICE)
