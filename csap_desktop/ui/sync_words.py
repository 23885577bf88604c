"""What a sync says to people: how it ended, why, and what to do. Free of Qt.

One sentence for what happened and one for what to do, for each reason there is.
"""

from collections.abc import Callable

from csap_desktop.domain.sync import SyncOutcome, SyncPhase, SyncProgress, SyncReport
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.ui.answer_words import untranslated

Translate = Callable[[str], str]

_MIB = 1024 * 1024


def mark(text: str) -> str:
    """Marks a text that is translated where it is used."""
    return text


STAYS = mark("What is installed stays in use.")


HAPPENED = {
    Reason.ROLLBACK: mark(
        "The source offers something older than this program has seen before."
    ),
    Reason.EXPIRED: mark(
        "What the source offers has run out: nobody has signed it lately."
    ),
    Reason.CLOCK_BEHIND: mark(
        "This computer's clock is behind a time that it has shown before."
    ),
    Reason.NOT_SIGNED: mark(
        "What the source offers is not signed by enough of its publishers."
    ),
    Reason.FOREIGN: mark(
        "What the source offers is signed by nobody this program trusts."
    ),
    Reason.WRONG_HASH: mark("A file of the source is not the one that was signed."),
    Reason.SAME_VERSION: mark("The source offers two different things as one version."),
    Reason.TOO_BIG: mark("A file of the source is larger than it may be."),
    Reason.NOT_JSON: mark("What the source sent is not what a publication is made of."),
    Reason.CAPTIVE_PAGE: mark(
        "A web page came instead of the publication, perhaps one to sign in."
    ),
    Reason.NO_PUBLICATION: mark(
        "There is no publication at this address or in this folder."
    ),
    Reason.MISSING_FILE: mark("A file of the publication is missing."),
    Reason.LEADS_OUTSIDE: mark(
        "The folder has links or special files that lead out of it."
    ),
    Reason.NO_EDITION: mark("The publication holds no edition."),
    Reason.BAD_ROOT: mark("The root file cannot be used."),
    Reason.NEWER_FORMAT: mark(
        "The content was made for a newer version of this program."
    ),
    Reason.MALFORMED: mark("What the source offers makes no sense to this program."),
    Reason.NUMBER_MISMATCH: mark(
        "The edition has another number than was signed for it."
    ),
    Reason.EDITION_LOWER: mark(
        "The source offers an older edition than this program has had."
    ),
    Reason.SAME_NUMBER: mark(
        "The source offers another edition under a number that is taken."
    ),
    Reason.NO_CONTACTS: mark("The edition does not say for every area who to ring."),
    Reason.BAD_NUMBER: mark("A telephone number of the edition cannot be one."),
    Reason.HIDDEN_CHARACTERS: mark(
        "The edition has characters that cannot be seen or pass for others."
    ),
    Reason.FAULTY: mark("The edition has a fault and may not be shown."),
    Reason.TRUST_DAMAGED: mark(
        "The memory of what this program has seen was damaged; it begins anew."
    ),
    Reason.NOT_ALLOWED: mark(
        "Whoever manages this computer has switched off looking for editions."
    ),
    Reason.SETTINGS: mark(
        "What was decided for this computer about looking for editions cannot be read."
    ),
    Reason.DISK: mark("This computer's disk did not let it happen."),
    Reason.NAME_LOOKUP: mark("The name of the source has no address here."),
    Reason.NO_CONNECTION: mark("There is no connection that leads to the source."),
    Reason.NOBODY_LISTENS: mark(
        "The computer of the source is there, but nobody answers."
    ),
    Reason.PROXY_DEAD: mark(
        "This computer is set to use a proxy, and that does not answer."
    ),
    Reason.PROXY_SIGN_IN: mark(
        "The proxy of this connection asks for a name and a password."
    ),
    Reason.CERTIFICATE: mark(
        "The certificate of the source is not trusted by this computer."
    ),
    Reason.TOO_SLOW: mark("The source answers too slowly."),
    Reason.CUT_SHORT: mark("The connection ended before everything had come."),
    Reason.SERVER: mark("The server of the source reports a fault of its own."),
    Reason.ELSEWHERE: mark("The source sends this program on to another address."),
    Reason.STICK_GONE: mark("The folder or stick can no longer be read."),
    Reason.NOT_READABLE: mark("The folder or stick may not be read."),
    Reason.NO_FOLDER: mark("There is no such folder."),
    Reason.OFFLINE: mark("The program was told to make no connection."),
    Reason.BUSY: mark(
        "Another window or command is looking for an edition at this moment."
    ),
    Reason.CANCELLED: mark("It was cancelled; nothing was changed."),
}
NEXT = {
    Reason.ROLLBACK: mark("Use another source, or tell whoever publishes the content."),
    Reason.EXPIRED: mark("Use another source, or tell whoever publishes the content."),
    Reason.CLOCK_BEHIND: mark("Set the clock, then try again."),
    Reason.NOT_SIGNED: mark("Tell whoever publishes the content."),
    Reason.FOREIGN: mark("Check the address of the source."),
    Reason.WRONG_HASH: mark("Try again later, or use another source."),
    Reason.SAME_VERSION: mark("Tell whoever publishes the content."),
    Reason.TOO_BIG: mark("Use another source, or tell whoever publishes the content."),
    Reason.NOT_JSON: mark("Check the address of the source."),
    Reason.CAPTIVE_PAGE: mark(
        "Open a web browser, sign in to this connection, then try again."
    ),
    Reason.NO_PUBLICATION: mark("Check the address of the source."),
    Reason.MISSING_FILE: mark(
        "Use another source, or tell whoever publishes the content."
    ),
    Reason.LEADS_OUTSIDE: mark("Do not use it; tell whoever gave it to you."),
    Reason.NO_EDITION: mark("Tell whoever publishes the content."),
    Reason.BAD_ROOT: mark("Ask the publisher for theirs."),
    Reason.NEWER_FORMAT: mark("Install that version."),
    Reason.MALFORMED: mark("Tell whoever publishes the content."),
    Reason.NUMBER_MISMATCH: mark("Tell whoever publishes the content."),
    Reason.EDITION_LOWER: mark("Tell whoever publishes the content."),
    Reason.SAME_NUMBER: mark("Tell whoever publishes the content."),
    Reason.NO_CONTACTS: mark("Tell whoever publishes the content."),
    Reason.BAD_NUMBER: mark("Tell whoever publishes the content."),
    Reason.HIDDEN_CHARACTERS: mark("Tell whoever publishes the content."),
    Reason.FAULTY: mark("Tell whoever publishes the content."),
    Reason.TRUST_DAMAGED: mark(
        "Try again; if it happens often, have the disk checked."
    ),
    Reason.NOT_ALLOWED: mark("Ask whoever looks after this computer."),
    Reason.SETTINGS: mark("Ask whoever looks after this computer."),
    Reason.DISK: mark("Check that there is free space and that you may write there."),
    Reason.NAME_LOOKUP: mark("Check the connection and the address of the source."),
    Reason.NO_CONNECTION: mark("Try again later."),
    Reason.NOBODY_LISTENS: mark("Try again later."),
    Reason.PROXY_DEAD: mark("Ask whoever looks after this computer."),
    Reason.PROXY_SIGN_IN: mark("Ask whoever looks after this computer."),
    Reason.CERTIFICATE: mark(
        "Check the clock; else ask whoever looks after this computer."
    ),
    Reason.TOO_SLOW: mark("Try again later."),
    Reason.CUT_SHORT: mark("Try again later."),
    Reason.SERVER: mark("Try again later."),
    Reason.ELSEWHERE: mark("Check the connection and the address of the source."),
    Reason.STICK_GONE: mark("Put it back, then try again."),
    Reason.NOT_READABLE: mark(
        "Ask whoever looks after this computer, or use another folder or stick."
    ),
    Reason.NO_FOLDER: mark("Check its name, or put the stick in."),
    Reason.OFFLINE: mark(
        "Use a folder or a stick, or start the program without that option."
    ),
    Reason.BUSY: mark("Try again later."),
}
"""What to do about it; nothing where there is nothing to do."""

_NO_SOURCE = mark(
    "Nobody is set up to publish new editions to this program. "
    "Name a source and its root file."
)

_PHASES = {
    SyncPhase.LOOKING: mark("Looking for a new edition"),
    SyncPhase.FETCHING: mark("Fetching the new edition"),
    SyncPhase.CHECKING: mark("Checking the new edition"),
    SyncPhase.INSTALLING: mark("Installing the new edition"),
}


def say_reason(reason: str, tr: Translate = untranslated) -> tuple[str, str]:
    """Says why a sync brought nothing, and what to do about it.

    Args:
        reason: As a report has it.
        tr: Translates a sentence.
    """
    code = Reason(reason)
    step = tr(NEXT[code]) if code in NEXT else ""
    return tr(HAPPENED[code]), step


def say_report(report: SyncReport, tr: Translate = untranslated) -> str:
    """Says how a sync ended.

    Args:
        report: What it did.
        tr: Translates a sentence.
    """
    if report.outcome is SyncOutcome.UPDATED:
        return tr("Edition {number} is installed.").format(number=report.edition)
    if report.outcome is SyncOutcome.UNCHANGED:
        return tr("Edition {number} is the latest.").format(number=report.edition)
    if report.reason is None:
        return tr(_NO_SOURCE)
    happened, step = say_reason(report.reason, tr)
    return " ".join(filter(None, (happened, tr(STAYS), step)))


def say_progress(progress: SyncProgress, tr: Translate = untranslated) -> str:
    """Says how far a sync is: "Fetching the new edition, 45 % of 0.8 MB".

    Args:
        progress: How far it is.
        tr: Translates a sentence.
    """
    phase = tr(_PHASES[progress.phase])
    if not progress.total_bytes:
        return phase
    return tr("{phase}, {share} % of {size} MB").format(
        phase=phase,
        share=progress.done_bytes * 100 // progress.total_bytes,
        size=f"{progress.total_bytes / _MIB:.1f}",
    )
