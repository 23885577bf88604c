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

_TROUBLES: dict[type[CsapError], tuple[str, str, str]] = {
    ChangedError: (
        mark("It was changed elsewhere meanwhile, so this was not done."),
        mark("You see it as it is now."),
        mark(""),
    ),
    DuplicateError: (
        mark("You have already queued these words today."),
        mark("This draft stays as it is."),
        mark(""),
    ),
    LockedError: (
        mark("The words are locked, so nothing can be kept."),
        mark("What you typed stays on screen."),
        mark("Unlock your enquiries, or copy the words."),
    ),
    WrongPassphraseError: (
        mark("This passphrase does not open it. Type it again."),
        mark(""),
        mark(""),
    ),
    BusyError: (
        mark("Another window or command of this program is sending."),
        mark("Nothing was sent twice."),
        mark(""),
    ),
}


def trouble(error: Exception, tr: Callable[[str], str]) -> Message:
    """Says what happened to an enquiry, what still holds and what to do.

    Args:
        error: What was raised.
        tr: Translates a sentence.
    """
    for kind, (happened, works, then) in _TROUBLES.items():
        if isinstance(error, kind):
            return Message(tr(happened), tr(works), tr(then))
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


def _reason(error: Exception, tr: Callable[[str], str]) -> str:
    """Says why, where that can be said."""
    if isinstance(error, CsapError):
        return explain(error, tr)
    return tr("The log says more.")
