"""`csap-publish sign`: a signer's computer, and the way to it and back."""

from argparse import Namespace
from hashlib import sha256
from pathlib import Path

from csap_desktop.files import replace_file
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.changes_told import QUIET_SHOWN, tell_proposal
from csap_desktop.publishing.signing.desk import Desk
from csap_desktop.publishing.signing.key_commands import open_key
from csap_desktop.publishing.signing.proposal import (
    FACTS,
    Proposal,
    read_proposal,
)
from csap_desktop.publishing.signing.proposal_commands import say_signatures
from csap_desktop.publishing.signing.remembered_root import check_remembered, remember
from csap_desktop.publishing.signing.signatures import (
    is_signed_by,
    keys_asked,
    sign_parts,
    take_signatures,
)


def run(options: Namespace, desk: Desk) -> int:
    """Signs, exports or imports, as was typed."""
    proposal = read_proposal(options.proposal)
    if options.export:
        return _export(proposal, options.export, desk)
    if options.sources:
        return _import(proposal, options.sources, desk)
    return _sign(proposal, options.key, desk)


def _sign(proposal: Proposal, path: Path, desk: Desk) -> int:
    """Shows what changes, asks, and signs."""
    key = open_key(path, desk)
    _refuse_unasked(proposal, path, key.key.keyid)
    known = check_remembered(proposal, path)
    for line in tell_proposal(proposal, QUIET_SHOWN):
        desk.say(line)
    desk.say("")
    if is_signed_by(proposal, key.key.keyid):
        desk.say("You have signed this already.")
        say_signatures(proposal, desk)
        return 0
    if not known:
        _say_first(proposal, desk)
    if not desk.confirms("Is this what you expect, and do you sign it?"):
        desk.say("Not signed. Nothing was changed.")
        return 1
    for written in sign_parts(proposal, key):
        desk.say(f"{written}: your signature")
    remember(proposal, path)
    say_signatures(proposal, desk)
    return 0


def _refuse_unasked(proposal: Proposal, path: Path, keyid: str) -> None:
    """Refuses a key that nobody asked to sign.

    Raises:
        NotDoneError: It is such a one.
    """
    if not any(
        keyid in keys_asked(proposal, one.signed.type) for one in proposal.parts
    ):
        advice = "`csap-publish status` names the keys that are asked."
        raise NotDoneError(path, "this proposal does not ask for this key", advice)


def _say_first(proposal: Proposal, desk: Desk) -> None:
    """Says what to compare before the first signature with a key."""
    first = proposal.base.roots[0] if proposal.base.roots else proposal.root_after
    digest = sha256(first.signed_bytes).hexdigest()
    groups = " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
    desk.say("You sign with this key for the first time. Ring the two other people and")
    desk.say("compare this number of the first keys; sign only if all three have it:")
    desk.say(f"  {groups}")


def _export(proposal: Proposal, folder: Path, desk: Desk) -> int:
    """Copies a proposal with its signatures, the file that names it last.

    Raises:
        NotDoneError: There is something else in the folder.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        reason = "there is something of this name already, and it is left as it is"
        raise NotDoneError(folder, reason, "Name a new folder.")
    paths = [
        path
        for path in sorted(proposal.folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    paths.sort(key=lambda path: path == proposal.folder / FACTS)
    for number, path in enumerate(paths, 1):
        name = path.relative_to(proposal.folder)
        desk.tell(f"{number} of {len(paths)}: {name}")
        replace_file(folder / name, path.read_bytes())
    desk.say(f"{folder}: the whole proposal. Its READ-ME.txt says how to sign it.")
    return 0


def _import(proposal: Proposal, sources: list[Path], desk: Desk) -> int:
    """Takes signatures; 1 where there were none that count."""
    taken, left = take_signatures(proposal, sources)
    for path in taken:
        desk.say(f"{path}: signature taken")
    for path in left:
        desk.say(f"{path}: not a signature of this proposal; left where it is")
    if not taken:
        names = ", ".join(map(str, sources))
        desk.say(f"{names}: no signature of this proposal was found there. Ask for the")
        desk.say("whole folder that was signed, or its folder signatures.")
    say_signatures(proposal, desk)
    return 0 if taken and not left else 1
