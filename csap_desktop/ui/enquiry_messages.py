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

_HAPPENED: dict[str, str] = {
    "UnknownEnquiryError": mark("There is no such enquiry on this laptop."),
    "WrongPassphraseError": mark("This passphrase does not open the enquiries."),
    "BusyError": mark("Another window or command is sending at this moment."),
    "NewerStoreError": mark("A newer version of this program wrote these enquiries."),
    "StoreDamagedError": mark("The file with your enquiries is damaged or gone."),
    "SealBrokenError": mark(
        "The words of this enquiry are damaged and cannot be read."
    ),
    "ChangedError": mark("The enquiry is no longer as it was, so this was not done."),
    "passphrase": mark("The enquiries are locked with a passphrase."),
    "no-key": mark("There is no key for enquiries on this laptop yet."),
    "keyring": mark(
        "The enquiries are locked: the keyring of this laptop does not answer."
    ),
    "unreadable": mark(
        "The enquiries are locked: the file with their key cannot be read."
    ),
    "lost": mark("The key of these enquiries is gone from this laptop."),
}
_HOLDS: dict[str, str] = {
    "BusyError": mark("Nothing is lost, and nothing is sent twice."),
    "NewerStoreError": mark(
        "They were not touched. Everything there is to read works."
    ),
    "SealBrokenError": mark("All other enquiries are as they were."),
    "ChangedError": mark("Nothing was lost."),
    "unreadable": mark("They are kept. Everything there is to read works."),
    "lost": mark("They are kept, locked. Everything there is to read works."),
    "": mark("Everything there is to read works without them."),
}
"""What still works; "" for what has no entry of its own."""

_NEXT: dict[str, str] = {
    "UnknownEnquiryError": mark("The command enquiry list shows all there are."),
    "WrongPassphraseError": mark("Try again; capital letters count."),
    "BusyError": mark("Try again in a minute."),
    "NewerStoreError": mark("Use that version for enquiries."),
    "StoreDamagedError": mark(
        "The latest backup may lack what was written last; the damaged file is kept "
        "for a week. The command enquiry backups shows what can be put back."
    ),
    "SealBrokenError": mark("The command enquiry backups shows what can be put back."),
    "ChangedError": mark("Look at it again first."),
    "passphrase": mark("Type it in the window, or give it in CSAP_PASSPHRASE."),
    "no-key": mark("Choose a passphrase in the window, or give it in CSAP_PASSPHRASE."),
    "keyring": mark("Sign in to the keyring, then try again."),
    "unreadable": mark(
        "Whoever looks after this laptop can let you read keys.json again."
    ),
    "lost": mark("Whoever looks after this laptop may be able to bring the key back."),
}

_PLAIN: tuple[type[CsapError], ...] = (
    UnknownEnquiryError,
    WrongPassphraseError,
    BusyError,
    NewerStoreError,
    StoreDamagedError,
    SealBrokenError,
    ChangedError,
)
"""Errors that say the same whatever their values; the more special one first."""


def about_enquiries(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into three sentences; None for what is not about enquiries.

    Args:
        error: What went wrong.
        tr: Translates a sentence.
    """
    found = _special(error, tr)
    if found is not None:
        return found
    kind = next((one for one in _PLAIN if isinstance(error, one)), None)
    return None if kind is None else _said(kind.__name__, tr)


def _special(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into words whose values matter."""
    match error:
        case LockedError():
            return _said(error.reason, tr)
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


def _said(what: str, tr: Translate) -> Sentences:
    """Returns the three sentences about one thing."""
    holds = what if what in _HOLDS else ""
    return tr(_HAPPENED[what]), tr(_HOLDS[holds]), tr(_NEXT[what])
