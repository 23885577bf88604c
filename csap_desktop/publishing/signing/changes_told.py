"""What a proposal changes, in the words in which signers see it before they sign."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from tuf.api.metadata import Root

from csap_desktop.domain.changes import Change, Severity, compare
from csap_desktop.domain.contacts import Contact, Line
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import decode
from csap_desktop.edition.items import items
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.content import read_edition
from csap_desktop.publishing.signing.key_files import name_of
from csap_desktop.publishing.signing.proposal import Proposal, Purpose, new_documents
from csap_desktop.publishing.signing.roles import ROOT, TARGETS, TIMESTAMP
from csap_desktop.publishing.signing.signed import RESTORE

QUIET_SHOWN = 20
"""Quiet changes shown to a signer; `diff` shows all."""

_WIDTH = 160

_PURPOSES = {
    Purpose.FIRST: "A new publication, with the keys of its three people.",
    Purpose.EDITION: "Another edition.",
    Purpose.KEYS: "Other keys. What readers see stays as it is.",
    Purpose.RENEWAL: "The same again, to hold for longer. Nothing else changes.",
}


def tell_proposal(proposal: Proposal, quiet: int | None = None) -> Iterator[str]:
    """Gives what a proposal changes, line by line.

    Args:
        proposal: The proposal.
        quiet: How many quiet changes to show; None for all.

    Raises:
        NotDoneError: Its data file is not fit to be published.
    """
    yield _PURPOSES[proposal.purpose]
    yield from _tell_keys(proposal)
    edition = read_edition(proposal.data, proposal.folder / "edition.json")
    if proposal.base.data is None:
        yield from _tell_first(edition)
    elif proposal.base.data != proposal.data:
        before = decode_published(proposal.base.data, proposal.folder)
        yield from tell_editions(before, edition, quiet)
    for name, document in new_documents(proposal).items():
        yield f"New document, {document.length} bytes: {name}"


def tell_editions(
    before: Edition, now: Edition, quiet: int | None = None
) -> Iterator[str]:
    """Gives what differs between two editions, line by line.

    Args:
        before: What is published.
        now: What is to be published.
        quiet: How many quiet changes to show; None for all.
    """
    changes = compare(before, now)
    loud = [change for change in changes if change.severity is Severity.MUST_SEE]
    still = [change for change in changes if change.severity is Severity.QUIET]
    yield f"Edition {before.edition.number} becomes edition {now.edition.number}."
    yield ""
    yield f"READERS ARE TOLD of {_counted(loud)}, on each page it touches:"
    yield from _tell_changes(loud)
    yield ""
    yield f"Not announced, but listed: {_counted(still)} of wording and origin:"
    yield from _tell_changes(list(islice(still, quiet)))
    if quiet is not None and len(still) > quiet:
        yield f"  and {len(still) - quiet} more; `csap-publish diff` shows all of them"


def decode_published(data: bytes, where: Path) -> Edition:
    """Reads the data file that is published.

    Raises:
        NotDoneError: It cannot be read.
    """
    try:
        return decode(data)
    except PublisherError as error:
        reason = f"the published data file cannot be read: {error}"
        raise NotDoneError(where, reason, RESTORE) from error


def _tell_changes(changes: Sequence[Change]) -> Iterator[str]:
    """Gives changes, old value above the new one."""
    if not changes:
        yield "  none"
    for change in changes:
        what = f": {change.field}" if change.field else ""
        yield f"  {change.kind} {change.title} ({change.id}){what}"
        yield f"      was: {_short(change.old)}"
        yield f"      now: {_short(change.new)}"


def _tell_first(edition: Edition) -> Iterator[str]:
    """Gives every number of a first edition."""
    yield f"Edition {edition.edition.number}: {edition.edition.title}"
    yield "Every number that readers may ring:"
    for item in items(edition):
        value = item.value
        if isinstance(value, Line | Contact) and value.number:
            name = value.label if isinstance(value, Line) else value.name
            yield f"  {value.number}  {name} ({item.id})"


def _tell_keys(proposal: Proposal) -> Iterator[str]:
    """Gives who holds keys, and what is new in that."""
    if proposal.root is None:
        return
    root = proposal.root.signed
    before = proposal.base.roots[-1].signed if proposal.base.roots else None
    for role, purpose in (
        (TARGETS, "for every change"),
        (ROOT, "to decide who holds keys"),
        (TIMESTAMP, "for the weekly signing"),
    ):
        names = ", ".join(sorted(_names(root, role)))
        yield f"Keys {purpose} ({root.roles[role].threshold} needed): {names}"
    if before:
        gone = sorted(set(before.keys) - set(root.keys))
        come = sorted(set(root.keys) - set(before.keys))
        yield from (f"  no longer: {_named(before, keyid)}" for keyid in gone)
        yield from (f"  NEW: {_named(root, keyid)}" for keyid in come)
    yield f"These keys hold until {root.expires.day} {root.expires:%B %Y}."


def _names(root: Root, role: str) -> list[str]:
    return [name_of(root.keys[keyid]) for keyid in root.roles[role].keyids]


def _named(root: Root, keyid: str) -> str:
    return f"{name_of(root.keys[keyid])} (key {keyid[:16]})"


def _counted(changes: Sequence[Change]) -> str:
    """Writes "1 change" or "2 changes"."""
    return f"{len(changes)} {'change' if len(changes) == 1 else 'changes'}"


def _short(text: str | None) -> str:
    """Returns a value in one line."""
    if text is None:
        return "(nothing)"
    return textwrap.shorten(text, _WIDTH, placeholder=" ...")
