"""What is said when enquiries cannot be read or kept. Free of Qt."""

from collections.abc import Callable

from csap_desktop.errors import (
    BusyError,
    ChangedError,
    CsapError,
    DamagedError,
    DuplicateError,
    LockedError,
    NewerStoreError,
    WrongPassphraseError,
)
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.messages import Message, explain

_HAPPENED: dict[type[CsapError], str] = {
    ChangedError: mark("It was changed elsewhere meanwhile, so this was not done."),
    DuplicateError: mark("You have already queued these words today."),
    LockedError: mark("The words are locked, so nothing can be kept."),
    WrongPassphraseError: mark("This passphrase does not open it. Type it again."),
    BusyError: mark("Another window or command of this program is sending."),
}
_HOLDS: dict[type[CsapError], str] = {
    ChangedError: mark("You see it as it is now."),
    DuplicateError: mark("This draft stays as it is."),
    LockedError: mark("What you typed stays on screen."),
}


def trouble(error: Exception, tr: Callable[[str], str]) -> Message:
    """Says what happened to an enquiry, what still holds and what to do.

    Args:
        error: What was raised.
        tr: Translates a sentence.
    """
    kind = next((one for one in _HAPPENED if isinstance(error, one)), None)
    if kind is not None:
        holds = tr(_HOLDS[kind]) if kind in _HOLDS else ""
        return Message(tr(_HAPPENED[kind]), holds)
    return Message(tr("This was not done."), "", _reason(error, tr))


def store_trouble(error: Exception, tr: Callable[[str], str]) -> Message:
    """Says why there are no enquiries to see at all.

    Args:
        error: What was raised while they were read.
        tr: Translates a sentence.
    """
    works = tr("Who to ring and the Guide are not affected.")
    if isinstance(error, NewerStoreError):
        return Message(
            tr("A newer version of this program wrote your enquiries."),
            tr("They were left untouched."),
            tr("Open them with that version."),
        )
    if isinstance(error, DamagedError):
        return Message(
            tr("The file with your enquiries is damaged."),
            works,
            tr("The latest backup can be put in its place; the damaged file is kept."),
        )
    return Message(tr("Your enquiries cannot be read now."), works, _reason(error, tr))


def unsaved(error: Exception, tr: Callable[[str], str]) -> str:
    """Says that what is being written is not on disk.

    Args:
        error: Why.
        tr: Translates a sentence.
    """
    stays = tr("Not saved. What you typed stays here while this window is open.")
    if isinstance(error, LockedError):
        return " ".join((stays, tr("The key is locked.")))
    return " ".join((stays, _reason(error, tr)))


def not_closed(error: Exception, tr: Callable[[str], str]) -> str:
    """Says why the window was not closed, and how it can be.

    Args:
        error: Why what is being written is not on disk.
        tr: Translates a sentence.
    """
    stays = tr(
        "The window was not closed, because what you typed is not saved. Copy it or "
        "save it to a file. To leave without it, close the window again."
    )
    locked = isinstance(error, LockedError)
    why = tr("The key is locked.") if locked else _reason(error, tr)
    parts = (stays, why)
    return " ".join(parts)


def _reason(error: Exception, tr: Callable[[str], str]) -> str:
    """Says why, where that can be said."""
    if isinstance(error, CsapError):
        return explain(error, tr)
    return tr("The log says more.")
