"""Makes proposals: the first publication, an edition, other keys, or a renewal."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import Key
from tuf.api.metadata import Metadata, Root, Targets

from csap_desktop.errors import MachineError
from csap_desktop.files import flush_folder, replace_file
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.changes_told import decode_published
from csap_desktop.publishing.signing.content import Content, read_document
from csap_desktop.publishing.signing.key_files import name_of
from csap_desktop.publishing.signing.proposal import FACTS, FORMAT, PUBLISHED, Purpose
from csap_desktop.publishing.signing.published import (
    Published,
    read_data_file,
    read_published,
)
from csap_desktop.publishing.signing.roles import (
    DATA_FILE,
    ONLINE_ROLES,
    PEOPLE,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
)
from csap_desktop.publishing.signing.signed import new_root, new_targets
from csap_desktop.sync.limits import METADATA_BYTES

READ_ME = "READ-ME.txt"

_READ_ME_TEXT = """\
This folder is a proposal: a change of what every laptop shows, which two people sign.
Nothing in it is secret. Keys never belong in it.

To sign it, copy the whole folder to your computer, open a command window beside it and
type (with the name of the folder and of your own key):

    csap-publish sign THIS-FOLDER --key YOUR.key

It shows what would change. If that is not what you expect, type no, and ring whoever
sent it. If you typed yes, send back the whole folder, or only the new files in its
folder "signatures".

To see what is still missing:  csap-publish status THIS-FOLDER
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What goes into a proposal.

    Attributes:
        purpose: Why it is made.
        now: The time, in UTC.
        root: The new root, if there is one.
        targets: The new list of files, if there is one.
        content: What is listed anew; None where the files stay.
        published: What is published; None for the first publication.
        data: The data file that is published; None for the first publication.
    """

    purpose: Purpose
    now: datetime
    root: Metadata[Root] | None = None
    targets: Metadata[Targets] | None = None
    content: Content | None = None
    published: Published | None = None
    data: bytes | None = None


def propose_first(
    people: Mapping[str, Sequence[Key]], online: Key, content: Content, now: datetime
) -> Draft:
    """Begins a publication.

    Args:
        people: Three keys for "root" and three for "targets"; they may be the same.
        online: The key of the weekly signing.
        content: What is to be published.
        now: The time, in UTC.

    Raises:
        NotDoneError: The keys do not fit their roles.
    """
    keys = {**people, SNAPSHOT: (online,), TIMESTAMP: (online,)}
    root = new_root(1, _checked(keys), now)
    targets = new_targets(1, content.listed(), now)
    return Draft(Purpose.FIRST, now, root, targets, content)


def propose_edition(publication: Path, content: Content, now: datetime) -> Draft:
    """Proposes another data file.

    Args:
        publication: The folder of what is published.
        content: What is to be published.
        now: The time, in UTC.

    Raises:
        NotDoneError: It is no newer edition, or the publication is damaged.
    """
    published, data = _read_whole(publication)
    before = decode_published(data, publication).edition.number
    number = content.edition.edition.number
    if number <= before:
        reason = f"edition {number} is not newer than the published edition {before}"
        advice = (
            f"Set number = {before + 1} under [edition] in edition.toml, and its day "
            "published_on, and try again."
        )
        raise NotDoneError(content.number_at, reason, advice)
    version = published.targets.signed.version + 1
    targets = new_targets(version, content.listed(), now)
    return Draft(Purpose.EDITION, now, None, targets, content, published, data)


def propose_keys(
    publication: Path, replaced: Mapping[str, Key], now: datetime
) -> Draft:
    """Proposes new keys in the place of lost or stolen ones.

    Args:
        publication: The folder of what is published.
        replaced: New keys by the names of the old ones.
        now: The time, in UTC.

    Raises:
        NotDoneError: There is no such key, or the new ones do not fit.
    """
    published, data = _read_whole(publication)
    before = published.roots[-1].signed
    names = {name_of(key): keyid for keyid, key in before.keys.items()}
    for name in replaced:
        if name not in names:
            reason = "no key of this publication has this name"
            advice = f"Its keys are: {', '.join(sorted(names))}."
            raise NotDoneError(name, reason, advice)
    by_id = {names[name]: key for name, key in replaced.items()}
    keys = {
        role: [by_id.get(keyid, before.keys[keyid]) for keyid in one.keyids]
        for role, one in before.roles.items()
    }
    root = new_root(before.version + 1, _checked(keys), now)
    targets = None
    if set(before.roles[TARGETS].keyids) & set(by_id):
        targets = _next_targets(published, now)
    return Draft(Purpose.KEYS, now, root, targets, None, published, data)


def propose_renewal(publication: Path, now: datetime) -> Draft:
    """Proposes the same keys and files again, for another year and longer."""
    published, data = _read_whole(publication)
    before = published.roots[-1].signed
    keys = {
        role: [before.keys[keyid] for keyid in one.keyids]
        for role, one in before.roles.items()
    }
    root = new_root(before.version + 1, keys, now)
    targets = _next_targets(published, now)
    return Draft(Purpose.RENEWAL, now, root, targets, None, published, data)


def write_proposal(folder: Path, draft: Draft) -> None:
    """Writes a proposal, whole or not at all.

    Args:
        folder: A new folder.
        draft: What goes into it.

    Raises:
        NotDoneError: There is something of this name, or a part is too large.
        MachineError: It cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        reason = "there is something of this name already, and it is left as it is"
        raise NotDoneError(folder, reason, "Name a new folder.")
    unfinished = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        for name, data in _files(draft):
            replace_file(unfinished / name, data)
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
        flush_folder(folder.parent)
    except OSError as error:
        raise MachineError(f"{folder}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _files(draft: Draft) -> Iterable[tuple[str, bytes]]:
    """Gives the files of a proposal, one by one."""
    facts = {
        "format": FORMAT,
        "purpose": draft.purpose.value,
        "made_at": draft.now.replace(microsecond=0).isoformat(),
    }
    for part in (draft.root, draft.targets):
        if part:
            yield _part(part)
    if draft.content:
        yield DATA_FILE, draft.content.data
        for name, path in draft.content.documents.items():
            if not _is_listed(draft.published, name):
                yield name, read_document(path)
    if draft.published and draft.data:
        for number, root in enumerate(draft.published.files.roots, 1):
            yield f"{PUBLISHED}/{number}.root.json", root
        yield f"{PUBLISHED}/{TARGETS}.json", draft.published.files.targets
        yield f"{PUBLISHED}/{DATA_FILE}", draft.data
    yield READ_ME, _READ_ME_TEXT.encode()
    yield FACTS, (json.dumps(facts, indent=1) + "\n").encode()


def _part(part: Metadata[Root] | Metadata[Targets]) -> tuple[str, bytes]:
    """Returns name and bytes of something to be signed.

    Raises:
        NotDoneError: It would be larger than laptops take.
    """
    role, data = part.signed.type, part.to_bytes()
    room_for_signatures = 4096
    if len(data) > METADATA_BYTES[role] - room_for_signatures:
        reason = f"{len(data)} bytes; laptops take {METADATA_BYTES[role]}"
        raise NotDoneError(f"{role}.json", reason, "List fewer documents.")
    return f"{role}.json", data


def _is_listed(published: Published | None, name: str) -> bool:
    """Tells whether a document is published; its name is its hash."""
    return published is not None and name in published.targets.signed.targets


def _next_targets(published: Published, now: datetime) -> Metadata[Targets]:
    """Returns the list of files as it is, to be signed again."""
    before = published.targets.signed
    return new_targets(before.version + 1, before.targets, now)


def _read_whole(publication: Path) -> tuple[Published, bytes]:
    """Reads a publication in which nothing is half done.

    Raises:
        NotDoneError: Something is, or it is damaged.
    """
    published = read_published(publication)
    if not published.is_whole:
        reason = "a change of keys was cut off here"
        advice = "Run `csap-publish publish` once more with the proposal it was for."
        raise NotDoneError(publication, reason, advice)
    return published, read_data_file(publication, published)


def _checked(keys: Mapping[str, Sequence[Key]]) -> Mapping[str, Sequence[Key]]:
    """Returns keys by role when they fit.

    Raises:
        NotDoneError: One stands in for two people, or names are not clear.
    """
    every = {key.keyid: key for role in keys.values() for key in role}
    names = [name_of(key) for key in every.values()]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        reason = "two different keys have this name"
        raise NotDoneError(twice[0], reason, "Make one of them again, with another.")
    online = {key.keyid for role in ONLINE_ROLES for key in keys[role]}
    for role in (ROOT, TARGETS):
        ids = {key.keyid for key in keys[role]}
        if len(ids) != PEOPLE or ids & online:
            reason = f"{len(ids - online)} different keys of people"
            advice = (
                f"Give {PEOPLE}, one for each person, and a fourth as the online key."
            )
            raise NotDoneError(f"keys of the role {role}", reason, advice)
    return keys
