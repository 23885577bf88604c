"""Sentences for what can go wrong with enquiries. Free of Qt.

Each says what happened, what still works, and what to do next; none says a word of an
enquiry.
"""

from collections.abc import Callable

from csap_desktop.errors import (
    BusyError,
    ChangedError,
    CsapError,
    DuplicateError,
    IncompleteError,
    LockedError,
    NewerStoreError,
    NobodyReceivesError,
    SealBrokenError,
    StoreDamagedError,
    UnknownEnquiryError,
    WrongPassphraseError,
)
from csap_desktop.ui.answer_words import mark

Translate = Callable[[str], str]
Sentences = tuple[str, str, str]

_READING_GOES_ON = mark("Everything there is to read works without them.")

_PLAIN: dict[type[CsapError], Sentences] = {
    UnknownEnquiryError: (
        mark("There is no such enquiry on this laptop."),
        "",
        mark("The command enquiry list shows all there are."),
    ),
    WrongPassphraseError: (
        mark("This passphrase does not open the enquiries."),
        _READING_GOES_ON,
        mark("Try again; capital letters count."),
    ),
    BusyError: (
        mark("Another window or command is sending at this moment."),
        mark("Nothing is lost, and nothing is sent twice."),
        mark("Try again in a minute."),
    ),
    NewerStoreError: (
        mark("A newer version of this program wrote these enquiries."),
        mark("They were not touched. Everything there is to read works."),
        mark("Use that version for enquiries."),
    ),
    StoreDamagedError: (
        mark("The file with your enquiries is damaged or gone."),
        _READING_GOES_ON,
        mark("The command enquiry backups shows what can be put back."),
    ),
    SealBrokenError: (
        mark("The words of this enquiry are damaged and cannot be read."),
        mark("All other enquiries are as they were."),
        mark("The command enquiry backups shows what can be put back."),
    ),
    ChangedError: (
        mark("The enquiry is no longer as it was, so this was not done."),
        mark("Nothing was lost."),
        mark("Look at it again first."),
    ),
}
"""What is said whatever the values; the more special error stands first."""

_LOCKED: dict[str, Sentences] = {
    "passphrase": (
        mark("The enquiries are locked with a passphrase."),
        _READING_GOES_ON,
        mark("Type it in the window, or give it in CSAP_PASSPHRASE."),
    ),
    "keyring": (
        mark("The enquiries are locked: the keyring of this laptop does not answer."),
        _READING_GOES_ON,
        mark("Sign in to the keyring, then try again."),
    ),
    "lost": (
        mark("The key of these enquiries is gone from this laptop."),
        mark("They are kept, locked. Everything there is to read works."),
        mark("Whoever looks after this laptop may be able to bring the key back."),
    ),
}


def about_enquiries(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into three sentences; None for what is not about enquiries.

    Args:
        error: What went wrong.
        tr: Translates a sentence.
    """
    found = _special(error, tr)
    if found is not None:
        return found
    for kind, sentences in _PLAIN.items():
        if isinstance(error, kind):
            return _said(sentences, tr)
    return None


def _special(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into words whose values matter."""
    match error:
        case LockedError():
            return _said(_LOCKED.get(error.reason, _LOCKED["passphrase"]), tr)
        case NobodyReceivesError():
            why = str(error) or tr("Nobody receives this enquiry.")
            stays = tr("The draft stays, and can be copied, printed and saved.")
            return why, stays, tr("Pass it on yourself.")
        case DuplicateError():
            text = tr("You have already queued these words: {id}.")
            happened = text.format(id=error.enquiry_id)
            return happened, "", tr("Change them, or leave it at that.")
        case IncompleteError():
            fields = ", ".join(field or tr("kind") for field, _ in error.faults)
            text = tr("Some fields are empty or cannot be used: {fields}.")
            stays = tr("The draft is kept.")
            return text.format(fields=fields), stays, tr("Fill them in first.")
        case _:
            return None


def _said(sentences: Sentences, tr: Translate) -> Sentences:
    """Translates three sentences."""
    happened, stays, step = sentences
    return tr(happened), tr(stays) if stays else "", tr(step) if step else ""
