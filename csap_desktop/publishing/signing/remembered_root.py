"""Which keys a signer believes in, remembered beside the signer's own key.

A proposal brings the roots of its publication along. Whoever could make a false one
could also make false roots, and hide a changed number by calling it the old one. So a
signer's computer remembers the newest root it signed under, and follows only from it.
"""

from pathlib import Path

from tuf.api.metadata import Metadata, Root

from csap_desktop.files import replace_file
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.proposal import Proposal
from csap_desktop.publishing.signing.signed import parse


def remembered_path(key: Path) -> Path:
    """Returns where the remembered root of a key stands."""
    return key.with_suffix(".root.json")


def read_remembered(key: Path) -> Metadata[Root] | None:
    """Reads the remembered root; None where a key signs for the first time.

    Args:
        key: The private file.

    Raises:
        NotDoneError: It is damaged.
    """
    path = remembered_path(key)
    if not path.exists():
        return None
    return parse(path.read_bytes(), Root, path)


def check_remembered(proposal: Proposal, key: Path) -> bool:
    """Checks that a proposal belongs to the publication that a key signs for.

    Args:
        proposal: The proposal.
        key: The private file.

    Returns:
        Whether a root is remembered; no when the signer must compare the fingerprint.

    Raises:
        NotDoneError: It belongs to another publication, or to an older state of it.
    """
    known = read_remembered(key)
    if known is None:
        return False
    roots = proposal.base.roots or (proposal.root_after,)
    same = [one for one in roots if one.signed.version == known.signed.version]
    if not same or same[0].signed_bytes != known.signed_bytes:
        path = remembered_path(key)
        reason = (
            f"its keys do not follow from those you signed for before ({path}): it is "
            "false, older, or of another publication"
        )
        advice = (
            "Do not sign. Ring the person who made it. Only where all of you agreed to "
            f"begin a new publication, move {path.name} away and sign again."
        )
        raise NotDoneError(proposal.folder, reason, advice)
    return True


def remember(proposal: Proposal, key: Path) -> None:
    """Remembers the root in force, or the first one.

    Args:
        proposal: What was signed.
        key: The private file.

    Raises:
        MachineError: It cannot be written.
    """
    root = proposal.base.roots[-1] if proposal.base.roots else proposal.root_after
    replace_file(remembered_path(key), root.to_bytes())
