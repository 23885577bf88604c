"""The commands that make proposals and say what is in them."""

from argparse import Namespace
from pathlib import Path

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.changes_told import (
    decode_published,
    tell_editions,
    tell_proposal,
)
from csap_desktop.publishing.signing.content import read_content
from csap_desktop.publishing.signing.desk import Desk
from csap_desktop.publishing.signing.key_files import read_public
from csap_desktop.publishing.signing.proposal import FACTS, Proposal, read_proposal
from csap_desktop.publishing.signing.proposing import (
    Draft,
    propose_edition,
    propose_first,
    propose_keys,
    propose_renewal,
    write_proposal,
)
from csap_desktop.publishing.signing.published import read_data_file, read_published
from csap_desktop.publishing.signing.roles import ROOT, TARGETS
from csap_desktop.publishing.signing.signatures import (
    Need,
    needs,
    spoilt_signatures,
)


def init(options: Namespace, desk: Desk) -> int:
    """Proposes a new publication."""
    signers = [read_public(path) for path in options.signers]
    roots = [read_public(path) for path in options.root_keys or options.signers]
    desk.tell(f"checking {options.edition}")
    content = read_content(options.edition)
    people = {ROOT: roots, TARGETS: signers}
    draft = propose_first(people, read_public(options.online), content, desk.now())
    return _propose(options.proposal, draft, desk)


def propose(options: Namespace, desk: Desk) -> int:
    """Proposes the next edition."""
    desk.tell(f"checking {options.edition}")
    content = read_content(options.edition)
    draft = propose_edition(options.publication, content, desk.now())
    return _propose(options.proposal, draft, desk)


def rotate(options: Namespace, desk: Desk) -> int:
    """Proposes other keys."""
    replaced = {name: read_public(Path(path)) for name, path in options.replace}
    draft = propose_keys(options.publication, replaced, desk.now())
    return _propose(options.proposal, draft, desk)


def renew(options: Namespace, desk: Desk) -> int:
    """Proposes the same again, for longer."""
    draft = propose_renewal(options.publication, desk.now())
    return _propose(options.proposal, draft, desk)


def diff(options: Namespace, desk: Desk) -> int:
    """Shows what a proposal changes, or what the editors' files would.

    Raises:
        NotDoneError: A proposal needs no edition, a publication does.
    """
    folder: Path = options.what
    if (folder / FACTS).exists():
        if options.edition:
            advice = "Leave --edition away: the proposal holds its own edition."
            raise NotDoneError(folder, "this is a proposal", advice)
        lines = tell_proposal(read_proposal(folder))
    else:
        published = read_published(folder)
        if not options.edition:
            advice = "Add --edition data/source."
            raise NotDoneError(folder, "this is a publication", advice)
        before = decode_published(read_data_file(folder, published), folder)
        lines = tell_editions(before, read_content(options.edition).edition)
    for line in lines:
        desk.say(line)
    return 0


def status(options: Namespace, desk: Desk) -> int:
    """Says how far a proposal is."""
    proposal = read_proposal(options.proposal)
    made = proposal.made_at
    desk.say(
        f"Proposal of {made.day} {made:%B %Y}, {made:%H:%M} UTC: "
        f"{proposal.purpose.value}"
    )
    say_signatures(proposal, desk)
    return 0


def say_signatures(proposal: Proposal, desk: Desk) -> None:
    """Says whose signatures a proposal has and what comes next.

    Args:
        proposal: The proposal.
        desk: Where to say it.
    """
    found = needs(proposal)
    for need in found:
        desk.say(f"  {_in_words(need, found)}")
    for path in spoilt_signatures(proposal):
        desk.say(f"  {path}: not a signature of this proposal; it does not count.")
    open_needs = [need for need in found if need.missing]
    if not open_needs:
        desk.say(
            f"Next: csap-publish publish {proposal.folder} --to PUBLICATION "
            "--key ONLINE.key"
        )
        return
    names = set(open_needs[0].unsigned)
    for need in open_needs[1:]:
        names = names & set(need.unsigned) or names
    desk.say(f"Next: {_or(sorted(names))} must sign it, each on their own computer:")
    desk.say(f"  csap-publish sign {proposal.folder} --key THEIR.key")
    desk.say("Signatures from another copy come in with:")
    desk.say(f"  csap-publish sign {proposal.folder} --import OTHER-COPY")


def _propose(folder: Path, draft: Draft, desk: Desk) -> int:
    """Writes a proposal and says what is in it."""
    write_proposal(folder, draft)
    proposal = read_proposal(folder)
    for line in tell_proposal(proposal):
        desk.say(line)
    desk.say("")
    desk.say(f"{folder}: proposal made, nothing published yet.")
    say_signatures(proposal, desk)
    return 0


def _in_words(need: Need, every: tuple[Need, ...]) -> str:
    """Says a need in a line."""
    split = sum(one.role == need.role for one in every) > 1
    group = ("the keys so far, " if need.by_keys_so_far else "the new keys, ") * split
    signed = ", ".join(need.signed) or "nobody yet"
    text = f"{need.role}.json: {group}{len(need.signed)} of {need.threshold} ({signed})"
    if need.missing:
        text += f"; {need.missing} more of {', '.join(need.unsigned)}"
    return text


def _or(names: list[str]) -> str:
    """Joins names: "ann, bob or cat"."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
