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
_SEE_BACKUPS = mark("The command enquiry backups shows what can be put back.")
_PASSPHRASE, _KEYRING, _LOST = "passphrase", "keyring", "lost"

# By the kind of the error, the more special first; of a locked key, by its reason.
_HAPPENED: dict[type[CsapError] | str, str] = {
    UnknownEnquiryError: mark("There is no such enquiry on this laptop."),
    WrongPassphraseError: mark("This passphrase does not open the enquiries."),
    BusyError: mark("Another window or command is sending at this moment."),
    NewerStoreError: mark("A newer version of this program wrote these enquiries."),
    StoreDamagedError: mark("The file with your enquiries is damaged or gone."),
    SealBrokenError: mark("The words of this enquiry are damaged and cannot be read."),
    ChangedError: mark("The enquiry is no longer as it was, so this was not done."),
    _PASSPHRASE: mark("The enquiries are locked with a passphrase."),
    _KEYRING: mark(
        "The enquiries are locked: the keyring of this laptop does not answer."
    ),
    _LOST: mark("The key of these enquiries is gone from this laptop."),
}
_HOLDS: dict[type[CsapError] | str, str] = {
    WrongPassphraseError: _READING_GOES_ON,
    BusyError: mark("Nothing is lost, and nothing is sent twice."),
    NewerStoreError: mark("They were not touched. Everything there is to read works."),
    StoreDamagedError: _READING_GOES_ON,
    SealBrokenError: mark("All other enquiries are as they were."),
    ChangedError: mark("Nothing was lost."),
    _PASSPHRASE: _READING_GOES_ON,
    _KEYRING: _READING_GOES_ON,
    _LOST: mark("They are kept, locked. Everything there is to read works."),
}
_STEPS: dict[type[CsapError] | str, str] = {
    UnknownEnquiryError: mark("The command enquiry list shows all there are."),
    WrongPassphraseError: mark("Try again; capital letters count."),
    BusyError: mark("Try again in a minute."),
    NewerStoreError: mark("Use that version for enquiries."),
    StoreDamagedError: _SEE_BACKUPS,
    SealBrokenError: _SEE_BACKUPS,
    ChangedError: mark("Look at it again first."),
    _PASSPHRASE: mark("Type it in the window, or give it in CSAP_PASSPHRASE."),
    _KEYRING: mark("Sign in to the keyring, then try again."),
    _LOST: mark("Whoever looks after this laptop may be able to bring the key back."),
}


def about_enquiries(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into three sentences; None for what is not about enquiries.

    Args:
        error: What went wrong.
        tr: Translates a sentence.
    """
    found = _special(error, tr)
    kind = None if found is not None else _kind(error)
    if kind is None:
        return found
    holds = tr(_HOLDS[kind]) if kind in _HOLDS else ""
    return tr(_HAPPENED[kind]), holds, tr(_STEPS[kind])


def _kind(error: CsapError) -> type[CsapError] | str | None:
    """Returns under what an error stands in the tables; None where it does not."""
    if isinstance(error, LockedError):
        return error.reason if error.reason in _HAPPENED else _PASSPHRASE
    kinds = (one for one in _HAPPENED if not isinstance(one, str))
    return next((one for one in kinds if isinstance(error, one)), None)


def _special(error: CsapError, tr: Translate) -> Sentences | None:
    """Puts an error into words whose values matter."""
    match error:
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
