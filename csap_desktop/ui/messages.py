"""Sentences for people: what happened, what still works, what to do next.

Errors carry values; here they become words, on screen and on the command line. Free of
Qt. `tr` translates a sentence; the command line passes none. Nothing here says what
somebody looked up.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from csap_desktop.edition.front import FrontEdition
from csap_desktop.errors import (
    CsapError,
    DamagedError,
    MachineError,
    NewerFormatError,
    PublisherError,
    UsageError,
)
from csap_desktop.ui.answer_words import format_day, untranslated

Translate = Callable[[str], str]


class Message(NamedTuple):
    """What to tell somebody: three short sentences, the last two may be empty."""

    happened: str
    still_works: str = ""
    next_step: str = ""

    @property
    def text(self) -> str:
        """The sentences one after the other."""
        return " ".join(part for part in self if part)


def explain(error: CsapError, tr: Translate = untranslated) -> str:
    """Says what went wrong and what to do about it.

    Args:
        error: Any error raised on purpose.
        tr: Translates a sentence.
    """
    return _about(error, tr).text


def opening(tr: Translate = untranslated) -> str:
    """Says what is still being opened, from the first picture on.

    Args:
        tr: Translates a sentence.
    """
    return tr("Opening search and the Guide")


def unexpected(log: Path, tr: Translate = untranslated) -> Message:
    """Says that the program met an error it did not expect.

    Args:
        log: The file that says more.
        tr: Translates a sentence.
    """
    send = tr("If it happens again, send this file to whoever looks after it: {log}")
    return Message(
        tr("Something went wrong in this program."),
        tr("Everything on screen can still be read."),
        send.format(log=log),
    )


def library_failed(
    error: Exception, log: Path, tr: Translate = untranslated
) -> Message:
    """Says that search could not be opened.

    Args:
        error: Why.
        log: The file that says more.
        tr: Translates a sentence.
    """
    works = tr("Who to ring still answers.")
    if isinstance(error, CsapError):
        about = _about(error, tr)
        happened = tr("Search is closed. {reason}").format(reason=about.happened)
        return Message(happened, works, about.next_step)
    happened = tr("Search could not be opened.")
    return Message(happened, works, unexpected(log, tr).next_step)


def not_kept(error: MachineError, tr: Translate = untranslated) -> Message:
    """Says that a choice could not be written down.

    Args:
        error: Why.
        tr: Translates a sentence.
    """
    return Message(
        tr("Your choice could not be kept: {reason}.").format(reason=error),
        tr("It holds until you close the window."),
    )


def healed(tr: Translate = untranslated) -> str:
    """Says that what was stored was damaged and has been built anew."""
    return tr("Stored data was damaged and has been rebuilt; nothing is missing")


def unwritable(tr: Translate = untranslated) -> str:
    """Says that nothing can be kept on this disk."""
    return tr("This disk cannot be written to: everything works, nothing is kept")


def edition_line(front: FrontEdition, tr: Translate = untranslated) -> str:
    """Says which edition this is: "Edition 1, published 22 November 2026"."""
    header = front.edition
    day = format_day(header.published_on, tr)
    text = tr("Edition {number}, published {day}")
    return text.format(number=header.number, day=day)


def edition_caveat(front: FrontEdition, tr: Translate = untranslated) -> str:
    """Says how far the edition's numbers are confirmed; empty when all are."""
    lines = [line for route in front.routes for line in route.lines]
    confirmed = sum(line.provenance.confirmed for line in lines)
    if not confirmed:
        return tr("Bundled: nobody has confirmed its numbers yet")
    if confirmed < len(lines):
        text = tr("{count} of {all} numbers are not confirmed")
        return text.format(count=len(lines) - confirmed, all=len(lines))
    return ""


def _about(error: CsapError, tr: Translate) -> Message:
    """Puts an error into words."""
    from csap_desktop.ui.enquiry_messages import (  # noqa: PLC0415 - not at start
        about_enquiries,
    )

    found = about_enquiries(error, tr)
    if found is not None:
        return Message(*found)
    if isinstance(error, PublisherError):
        return _about_content(error, tr)
    if isinstance(error, MachineError):
        return _about_machine(error, tr)
    return Message(str(error) if isinstance(error, UsageError) else f"{error}.")


def _about_content(error: PublisherError, tr: Translate) -> Message:
    """Says why published content cannot be used."""
    stays = tr("What is installed stays in use.")
    if isinstance(error, NewerFormatError):
        text = tr("The content was made for a newer version of this program.")
        return Message(text, stays, tr("Install that version."))
    text = tr("The content cannot be used: {field}: {reason}.")
    return Message(text.format(field=error.field, reason=error.reason), stays)


def _about_machine(error: MachineError, tr: Translate) -> Message:
    """Says what this computer did not let the program do."""
    if isinstance(error, DamagedError):
        text = tr("A file of this program is damaged or missing: {reason}.")
        step = tr("Install the program again to mend it.")
        return Message(text.format(reason=error), "", step)
    text = tr("This computer did not let the program do it: {reason}.")
    step = tr("Check that there is free space and that you may write there.")
    return Message(text.format(reason=error), "", step)
