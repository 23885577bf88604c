"""Publishes what people signed, and signs again every week that it is the newest."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import Metadata, Root, Targets

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.key_files import PrivateKey, name_of
from csap_desktop.publishing.signing.proposal import Proposal, new_documents
from csap_desktop.publishing.signing.published import (
    METADATA,
    Published,
    SignedFiles,
    is_published,
    published_folder,
    read_data_file,
    read_published,
    read_roots,
    target_path,
    verified,
    verified_roots,
)
from csap_desktop.publishing.signing.roles import DATA_FILE, ONLINE_ROLES, ROOT, TARGETS
from csap_desktop.publishing.signing.signatures import needs, valid_signatures
from csap_desktop.publishing.signing.signed import (
    finished,
    new_snapshot,
    new_timestamp,
    with_signatures,
)
from csap_desktop.publishing.signing.writing import (
    Read,
    Tell,
    held,
    is_there,
    listed_file,
    write_state,
)

_CUT_OFF = "Run `csap-publish publish` once more with the proposal it was for."


def publish(
    proposal: Proposal,
    folder: Path,
    keys: Sequence[PrivateKey],
    now: datetime,
    tell: Tell,
) -> Published | None:
    """Publishes a proposal that enough people signed.

    It may be repeated: what was cut off is finished, what is done stays.

    Args:
        proposal: The proposal.
        folder: The publication; made when missing.
        keys: The online key; while it changes, the one before as well.
        now: The time, in UTC.
        tell: Is told of each file.

    Returns:
        What laptops read now; None where it was published already.

    Raises:
        NotDoneError: Signatures are missing, or something does not fit together.
        MachineError: The folder cannot be written; readers have what they had.
    """
    _refuse_unsigned(proposal)
    _refuse_keys(proposal, keys)
    with held(folder):
        before = read_published(folder) if is_published(folder) else None
        roots = _roots_after(proposal, folder)
        targets = _targets_after(proposal, folder, before)
        if before and _is_done(before, roots, targets):
            return None
        after = _signed_online(roots, targets, before, keys, now)
        state = verified(after, folder / METADATA)
        write_state(folder, before, state, _new_files(proposal, folder, state), tell)
        return state


def refresh(folder: Path, key: PrivateKey, now: datetime, tell: Tell) -> Published:
    """Signs snapshot and timestamp again, so that laptops know what is newest.

    Args:
        folder: The publication.
        key: The online key.
        now: The time, in UTC.
        tell: Is told of each file.

    Returns:
        What laptops read now.

    Raises:
        NotDoneError: The publication is damaged, or the key is not its online key.
        MachineError: The folder cannot be written.
    """
    with held(published_folder(folder)):
        before = read_published(folder)
        if not before.is_whole:
            raise NotDoneError(folder, "a change of keys was cut off here", _CUT_OFF)
        _refuse_foreign(before.in_force, key)
        read_data_file(folder, before)
        files = before.files
        after = _signed_online(files.roots, files.targets, before, (key,), now)
        state = verified(after, folder / METADATA)
        write_state(folder, before, state, {}, tell)
        return state


def _refuse_unsigned(proposal: Proposal) -> None:
    """Refuses what too few people signed.

    Raises:
        NotDoneError: Signatures are missing.
    """
    for need in needs(proposal):
        if need.missing:
            reason = f"{need.missing} more must sign {need.role}.json"
            advice = f"Ask one of: {', '.join(need.unsigned)}. `status` says the rest."
            raise NotDoneError(proposal.folder, reason, advice)


def _refuse_keys(proposal: Proposal, keys: Sequence[PrivateKey]) -> None:
    """Refuses online keys that the root does not name.

    Raises:
        NotDoneError: The first is not the online key, or another never was.
    """
    _refuse_foreign(proposal.root_after.signed, keys[0])
    for key in keys[1:]:
        if proposal.base.roots:
            _refuse_foreign(proposal.base.roots[-1].signed, key)


def _refuse_foreign(root: Root, key: PrivateKey) -> None:
    """Refuses a key that is not the online key of a root.

    Raises:
        NotDoneError: It is not.
    """
    wanted = [root.keys[one] for one in root.roles[ONLINE_ROLES[0]].keyids]
    if key.key.keyid not in {one.keyid for one in wanted}:
        names = ", ".join(map(name_of, wanted))
        advice = f'Give the file of the key "{names}".'
        raise NotDoneError(key.path, "not the online key of this publication", advice)


def _roots_after(proposal: Proposal, folder: Path) -> tuple[bytes, ...]:
    """Returns the roots that there will be; those that are there stay byte for byte.

    Raises:
        _OtherBaseError: Those that are there are not those the proposal follows.
    """
    files = tuple(read_roots(folder))
    there = verified_roots(files, folder / METADATA) if files else ()
    wanted = [*proposal.base.roots, *([proposal.root] if proposal.root else [])]
    if len(there) < len(proposal.base.roots) or len(there) > len(wanted):
        raise _OtherBaseError(folder)
    for one, expected in zip(there, wanted, strict=False):
        if one.signed_bytes != expected.signed_bytes:
            raise _OtherBaseError(folder)
    if len(there) < len(wanted) and proposal.root:
        signatures = valid_signatures(proposal)[ROOT]
        return (*files, with_signatures(proposal.root, signatures).to_bytes())
    return files


def _targets_after(proposal: Proposal, folder: Path, before: Published | None) -> bytes:
    """Returns the list of files that there will be.

    Raises:
        _OtherBaseError: The one that is there is not the one the proposal follows.
    """
    new: Metadata[Targets] | None = proposal.targets
    if before:
        there = before.targets.signed_bytes
        if new and there == new.signed_bytes:
            return before.files.targets
        base = proposal.base.targets
        if base is None or there != base.signed_bytes:
            raise _OtherBaseError(folder)
        if new is None:
            return before.files.targets
    elif proposal.base.roots or new is None:
        raise _OtherBaseError(folder)
    return with_signatures(new, valid_signatures(proposal)[TARGETS]).to_bytes()


def _is_done(before: Published, roots: tuple[bytes, ...], targets: bytes) -> bool:
    """Tells whether what there will be is there already."""
    there = before.files.roots, before.files.targets
    return before.is_whole and there == (roots, targets)


class _OtherBaseError(NotDoneError):
    """The proposal was made for another state, or for another publication."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder,
            "what is published here is not what the proposal was made from",
            "Is it the right folder? If something was published in between, make the "
            "proposal again and have it signed again.",
        )


def _signed_online(
    roots: tuple[bytes, ...],
    targets: bytes,
    before: Published | None,
    keys: Sequence[PrivateKey],
    now: datetime,
) -> SignedFiles:
    """Returns a state with a new snapshot and a new timestamp."""
    listed: Metadata[Targets] = Metadata.from_bytes(targets)
    number = before.snapshot.signed.version + 1 if before else 1
    snapshot = new_snapshot(number, listed, targets, now)
    data = finished(snapshot, keys)
    number = before.timestamp.signed.version + 1 if before else 1
    timestamp = finished(new_timestamp(number, snapshot, data, now), keys)
    return SignedFiles(roots, targets, data, timestamp)


def _new_files(proposal: Proposal, folder: Path, state: Published) -> dict[str, Read]:
    """Returns the files that are to be written, by their paths.

    Raises:
        NotDoneError: One that should be there already is not.
    """
    new = new_documents(proposal)
    files: dict[str, Read] = {}
    for name, target in state.targets.signed.targets.items():
        path = target_path(name, target)
        if name in new:
            files[path] = listed_file(proposal.document(name), target)
        elif not is_there(folder / path, target.length):
            if name != DATA_FILE:
                listed_file(folder / path, target)()
            files[path] = lambda: proposal.data
    return files
