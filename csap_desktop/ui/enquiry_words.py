"""What is said of an enquiry: its state, its times, what it waits for.

Free of Qt. Source: docs/queue.md, the table of states. Nothing says "sent" without a
receipt, nothing says "not sent" once bytes may have left.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from csap_desktop.domain.enquiry import EnquiryState, Step, Way
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.frozen import frozen
from csap_desktop.ui.answer_words import format_moment, mark, untranslated
from csap_desktop.ui.enquiry_list import (
    ASK_AFTER,
    REMIND_AFTER,
    Show,
    unsent,
    waited,
)
from csap_desktop.ui.queue_words import format_when

Translate = Callable[[str], str]

_S = EnquiryState
_HOUR = timedelta(hours=1)
_IN_DAYS_FROM = 72

FILTERS = {
    Show.ALL: mark("All {count}"),
    Show.DRAFTS: mark("Drafts {count}"),
    Show.WAITING: mark("Waiting {count}"),
    Show.NEEDS_YOU: mark("Needs you {count}"),
    Show.SENT: mark("Sent or passed on {count}"),
    Show.BIN: mark("Bin {count}"),
}

STEPS = {
    Step.TAKE_BACK: mark("Take back"),
    Step.STOP: mark("Stop trying"),
    Step.STOP_TO_EDIT: mark("Stop and edit"),
    Step.DISCARD: mark("Discard"),
    Step.RESTORE: mark("Put back"),
}

_REASONS = {
    "bad-form": mark("its form is not accepted"),
    "too-big": mark("it is too long"),
    "other-content": mark("its number was used for other words"),
    "withdrawn": mark("it had been withdrawn"),
    "closed": mark("this version of the form is closed"),
}
_HANDED_OVER = {
    "print": mark("print"),
    "e-mail": mark("e-mail"),
    "file": mark("file"),
    "copy": mark("copy"),
}
_STATES = {
    _S.DRAFT: mark("Draft: saved on this laptop only"),
    _S.QUEUED: mark("Waiting to send: nobody has seen this yet"),
    _S.SENDING: mark("Sending now"),
    _S.UNCONFIRMED: mark("Not known yet: may have arrived, checking"),
    _S.SENT: mark("Sent: reference {reference}, received {when}"),
    _S.REFUSED: mark("Not accepted: {reason}"),
    _S.WITHDRAWING: mark("Stopping: it may already have arrived"),
    _S.WITHDRAWING_TO_EDIT: mark("Stopping: it may already have arrived"),
    _S.DISCARDED: mark("Discarded: kept in the bin for 7 days"),
    _S.PASSED_TO_MAIL: mark(
        "Passed to your mail server at {when}: not the same as received"
    ),
    _S.HANDED_OVER: mark("You passed this on yourself on {day}"),
}
_ICONS = {
    _S.DRAFT: ("pencil", "neutral"),
    _S.QUEUED: ("clock", "careful"),
    _S.SENDING: ("send", "careful"),
    _S.UNCONFIRMED: ("help-circle", "careful"),
    _S.SENT: ("circle-check", "good"),
    _S.REFUSED: ("alert-triangle", "careful"),
    _S.WITHDRAWING: ("help-circle", "careful"),
    _S.WITHDRAWING_TO_EDIT: ("help-circle", "careful"),
    _S.DISCARDED: ("trash", "neutral"),
    _S.PASSED_TO_MAIL: ("mail", "neutral"),
    _S.HANDED_OVER: ("user-share", "neutral"),
}


@frozen
class StateText:
    """The state of an enquiry as a tag.

    Attributes:
        words: What is known.
        icon: Name of the icon before it.
        tone: "neutral", "careful", or "good" for what a receipt proves.
    """

    words: str
    icon: str
    tone: str


class EnquiryWords:
    """Puts enquiries into words."""

    def __init__(
        self, categories: Mapping[str, str], tr: Translate = untranslated
    ) -> None:
        """Takes what categories are called.

        Args:
            categories: Their titles by id, as the form of the edition has them.
            tr: Translates a sentence.
        """
        self._categories = categories
        self._tr = tr

    def title(self, enquiry: Enquiry) -> str:
        """Returns what an enquiry is called: its subject, or that there is none."""
        tr = self._tr
        if enquiry.damaged:
            return tr("Damaged enquiry {number}").format(number=enquiry.number)
        if enquiry.locked:
            return tr("Locked enquiry {number}").format(number=enquiry.number)
        if enquiry.words is None:
            return tr("Enquiry {number}, words removed").format(number=enquiry.number)
        subject = enquiry.words.subject.strip()
        return subject or tr("No subject yet")

    def category(self, enquiry: Enquiry) -> str:
        """Returns what its category is called."""
        known = self._categories.get(enquiry.category, enquiry.category)
        return known or self._tr("No kind chosen yet")

    def state(self, enquiry: Enquiry, now: datetime) -> StateText:
        """Says what is known of an enquiry, and no more.

        Args:
            enquiry: The enquiry.
            now: The present moment (aware).
        """
        icon, tone = _ICONS[enquiry.progress.state]
        return StateText(self._state(enquiry, now), icon, tone)

    def _state(self, enquiry: Enquiry, now: datetime) -> str:
        """Returns the words of the state."""
        tr, state = self._tr, enquiry.progress.state
        text, reason, when = tr(_STATES[state]), "", enquiry.changed_at
        if state is _S.UNCONFIRMED and enquiry.progress.way is Way.MAIL_SERVER:
            return tr("Not known: may have arrived, the mail server gave no answer")
        if state is _S.SENT:
            return self._sent(enquiry, now)
        if state is _S.HANDED_OVER:
            return self._handed_over(enquiry)
        if state is _S.DISCARDED and enquiry.progress.submission_id is not None:
            return tr("Withdrawn: the receiving service does not have it")
        if state is _S.REFUSED:
            reason = _reason(enquiry.progress.reason, self._tr)
        return text.format(reason=reason, when=format_when(when, now, tr))

    def line(self, enquiry: Enquiry, now: datetime) -> str:
        """Returns the second line of a row: its category and its time."""
        tr = self._tr
        text = tr("{category}, changed {when}")
        time = waited(enquiry, now)
        if time is not None and time >= _HOUR:
            text = tr("{category}, waiting for {hours}")
        return text.format(
            category=self.category(enquiry),
            when=format_when(enquiry.changed_at, now, tr),
            hours=say_time(time or timedelta(), tr),
        )

    def said(self, enquiry: Enquiry, now: datetime) -> str:
        """Returns what a screen reader says of a row."""
        parts = (
            self.title(enquiry),
            self.state(enquiry, now).words,
            self.line(enquiry, now),
        )
        return ". ".join(part.rstrip(".") for part in parts)

    def reminder(self, enquiry: Enquiry, now: datetime) -> str:
        """Says that an enquiry has waited long; empty where it has not."""
        tr, time, asks = self._tr, waited(enquiry, now), enquiry.asks_first
        if time is None or (time < REMIND_AFTER and not asks):
            return ""
        queued = enquiry.progress.state is _S.QUEUED
        if queued:
            text = tr("Waiting for {hours}, and nobody has seen it.")
        else:
            text = tr("Waiting for {hours}: nobody can say whether it arrived.")
        parts = [text.format(hours=say_time(time, tr))]
        if asks and queued:
            parts.append(tr("It is no longer sent by itself, only when you say so."))
        elif asks:
            parts.append(tr("It is not sent again unless you say so."))
        if asks or time >= ASK_AFTER:
            parts.append(
                tr("Decide what to do: ring, pass it on yourself, or go on waiting.")
            )
        return " ".join(parts)

    def step(self, step: Step, enquiry: Enquiry) -> str:
        """Returns what stands on the button of a step."""
        if step is Step.STOP_TO_EDIT and enquiry.progress.state is _S.REFUSED:
            return self._tr("Fix and resend")
        return self._tr(STEPS[step])

    def unsent(self, overview: Overview) -> str:
        """Says how many enquiries nobody has seen; empty where there are none."""
        tr, count = self._tr, len(unsent(overview.enquiries))
        if count == 0:
            return ""
        if count == 1:
            return tr("1 enquiry unsent: nobody has seen it")
        return tr("{count} enquiries unsent: nobody has seen them").format(count=count)

    def history(self, enquiry: Enquiry) -> tuple[tuple[str, str], ...]:
        """Returns what happened and when, the earliest first."""
        tr, progress = self._tr, enquiry.progress
        lines = [(tr("Begun"), self._moment(enquiry.created_at))]
        if enquiry.queued_at:
            lines.append((tr("Queued"), self._moment(enquiry.queued_at)))
        if progress.dispatched_at:
            lines.append((tr("May have left"), self._moment(progress.dispatched_at)))
        if progress.attempts:
            lines.append((tr("Attempts"), str(progress.attempts)))
        if progress.receipt:
            at = progress.receipt.received_at
            lines.append((tr("Received"), self._moment(at)))
        lines.append((tr("Last change"), self._moment(enquiry.changed_at)))
        if progress.next_try_at and not enquiry.asks_first:
            lines.append((tr("Next try"), self._moment(progress.next_try_at)))
        return tuple(lines)

    def receipt(self, enquiry: Enquiry) -> tuple[tuple[str, str], ...]:
        """Returns what the receipt proves; nothing where there is none."""
        tr, receipt = self._tr, enquiry.progress.receipt
        if receipt is None:
            return ()
        return (
            (tr("Reference"), receipt.reference),
            (tr("Received"), self._moment(receipt.received_at)),
            (tr("Read"), tr("Not known: a receipt does not say")),
            (tr("Number of the message"), receipt.submission_id),
        )

    def _moment(self, moment: datetime) -> str:
        """Returns a moment in full."""
        return format_moment(moment, self._tr)

    def _sent(self, enquiry: Enquiry, now: datetime) -> str:
        """Says what the receipt says."""
        receipt, tr = enquiry.progress.receipt, self._tr
        if receipt is None:  # never "sent" without one, whatever the state says
            return tr(_STATES[_S.UNCONFIRMED])
        text = tr(_STATES[_S.SENT])
        when = format_when(receipt.received_at, now, tr)
        return text.format(reference=receipt.reference, when=when)

    def _handed_over(self, enquiry: Enquiry) -> str:
        """Says that the user passed it on."""
        tr, day = self._tr, self._moment(enquiry.changed_at)
        way = _HANDED_OVER.get(enquiry.handed_over_by)
        if way is None:
            return tr(_STATES[_S.HANDED_OVER]).format(day=day)
        text = tr("You passed this on yourself ({way}) on {day}")
        return text.format(way=tr(_HANDED_OVER[enquiry.handed_over_by]), day=day)


def say_time(time: timedelta, tr: Translate) -> str:
    """Returns a time in whole hours, in days from the third one on.

    Args:
        time: How long.
        tr: Translates a sentence.
    """
    hours = int(time / _HOUR)
    if hours == 0:
        return tr("less than an hour")
    if hours == 1:
        return tr("1 hour")
    if hours < _IN_DAYS_FROM:
        return tr("{count} hours").format(count=hours)
    return tr("{count} days").format(count=hours // 24)


def _reason(code: str, tr: Translate) -> str:
    """Says why the service did not accept it."""
    if code in _REASONS:
        return tr(_REASONS[code])
    if code.startswith("mail-"):
        text = tr("your mail server said no ({code})")
        return text.format(code=code.removeprefix("mail-"))
    return code or tr("no reason given")
