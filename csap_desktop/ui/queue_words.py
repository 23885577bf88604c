"""What is said of the queue: one sentence and one action for each condition.

Free of Qt. A condition never says anything of an enquiry, and no sentence lets anybody
hope that help is on its way.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum

from csap_desktop.domain.enquiry import QueueState, Way
from csap_desktop.domain.enquiry_item import (
    OFFLINE_OPTION,
    POLICY_DAMAGED,
    QueueCondition,
)
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import to_wall
from csap_desktop.ui.answer_words import format_day, mark, untranslated

Translate = Callable[[str], str]


class QueueDeed(Enum):
    """What the one action of a condition does."""

    TRY = "try"
    TURN_ON = "turn-on"
    READ_FORM = "read-form"
    COPY = "copy"
    UNLOCK = "unlock"


@frozen
class QueueText:
    """What the bar of the queue shows.

    Attributes:
        words: What is so, and what to do.
        action: What stands on its button.
        deed: What the button does.
        icon: Name of the icon.
        tone: "neutral" or "careful".
    """

    words: str
    action: str
    deed: QueueDeed
    icon: str
    tone: str = "careful"


NO_CHILD_WORKER = mark("Nobody who protects children reads this, at any hour.")
NOT_A_REPORT = mark("An enquiry, not a report about a child.")

_SENTENCES = {
    QueueState.OFF_BY_USER: mark(
        "You turned sending off. Nothing leaves this laptop until you turn it on."
    ),
    QueueState.OFF_BY_POLICY: mark(
        "Whoever looks after this laptop has turned sending off. "
        "Print an enquiry or save it, and pass it on yourself."
    ),
    QueueState.OFFLINE: mark(
        "Offline: nothing is sent, and nobody sees what waits here. Sending starts "
        "when there is a connection."
    ),
    QueueState.CAPTIVE_PAGE: mark(
        "This connection shows a sign-in page first. Sign in with a browser, then try "
        "again."
    ),
    QueueState.PROXY_SIGN_IN: mark(
        "This connection asks for a sign-in before it lets anything out. Sign in, then "
        "try again."
    ),
    QueueState.CERT_PROBLEM: mark(
        "The certificate of the receiving service does not fit, so nothing is sent. "
        "Tell whoever looks after this laptop."
    ),
    QueueState.SERVICE_SIGN_IN: mark(
        "The receiving service does not accept this laptop's key. "
        "Tell whoever looks after this laptop."
    ),
    QueueState.SERVICE_DOWN: mark(
        "The receiving service takes nothing at the moment. It is tried again by "
        "itself."
    ),
    QueueState.CLOCK_WRONG: mark(
        "This laptop's clock looks wrong, so nothing is sent. Set the clock, then try "
        "again."
    ),
    QueueState.LOCKED: mark(
        "The words of your enquiries are locked. Nothing is sent until you unlock them."
    ),
}

_OF_REASONS = {
    OFFLINE_OPTION: mark(
        "This window was opened offline: nothing is sent or asked. To send, close it "
        "and open it without that option."
    ),
    POLICY_DAMAGED: mark(
        "The policy of this laptop cannot be read, so nothing is sent. "
        "Tell whoever looks after this laptop."
    ),
    "keyring": mark(
        "The password for sending cannot be read from this computer's keyring. "
        "Tell whoever looks after this laptop."
    ),
}
"""Sentences for reasons that stand before that of the condition."""

_OF_MAIL = {
    QueueState.CERT_PROBLEM: mark(
        "The certificate of your mail server does not fit, so nothing is sent. "
        "Tell whoever looks after this laptop."
    ),
    QueueState.SERVICE_SIGN_IN: mark(
        "Your mail server does not take enquiries from this laptop. "
        "Tell whoever looks after this laptop."
    ),
    QueueState.SERVICE_DOWN: mark(
        "Your mail server takes nothing at the moment. It is tried again by itself."
    ),
}
"""Sentences where a mail server takes enquiries, instead of those above."""

_ACTIONS = {
    QueueDeed.TRY: mark("Try now"),
    QueueDeed.TURN_ON: mark("Turn sending on"),
    QueueDeed.READ_FORM: mark("About this form"),
    QueueDeed.COPY: mark("Copy what to tell them"),
    QueueDeed.UNLOCK: mark("Unlock"),
}

_DEEDS = {
    QueueState.NOT_SET_UP: QueueDeed.READ_FORM,
    QueueState.OFF_BY_USER: QueueDeed.TURN_ON,
    QueueState.OFF_BY_POLICY: QueueDeed.COPY,
    QueueState.CERT_PROBLEM: QueueDeed.COPY,
    QueueState.SERVICE_SIGN_IN: QueueDeed.COPY,
    QueueState.LOCKED: QueueDeed.UNLOCK,
}
"""All other conditions are tried again."""

_OFF = frozenset(
    {
        QueueState.NOT_SET_UP,
        QueueState.OFF_BY_USER,
        QueueState.OFF_BY_POLICY,
        QueueState.LOCKED,
    }
)

_ICONS = {
    QueueState.RUNNING: "world",
    QueueState.OFFLINE: "world-off",
    QueueState.CLOCK_WRONG: "clock",
    QueueState.LOCKED: "lock",
    QueueState.NOT_SET_UP: "info-circle",
}


class QueueWords:
    """Puts the queue's condition into words."""

    def __init__(self, tr: Translate = untranslated) -> None:
        self._tr = tr

    def bar(self, queue: QueueCondition, now: datetime) -> QueueText:
        """Returns what the bar says.

        Args:
            queue: The condition.
            now: The present moment (aware).
        """
        deed = _DEEDS.get(queue.state, QueueDeed.TRY)
        if queue.reason == OFFLINE_OPTION:
            deed = QueueDeed.READ_FORM  # trying would do nothing
        calm = queue.state in {QueueState.RUNNING, QueueState.NOT_SET_UP}
        return QueueText(
            words=self.sentence(queue, now),
            action=self._tr(_ACTIONS[deed]),
            deed=deed,
            icon=_ICONS.get(queue.state, "alert-triangle"),
            tone="neutral" if calm else "careful",
        )

    def sentence(self, queue: QueueCondition, now: datetime) -> str:
        """Says whether sending is possible, and if not why."""
        tr = self._tr
        if queue.state is QueueState.NOT_SET_UP:
            return self._not_set_up(queue)
        if queue.state is QueueState.RUNNING:
            return self._running(queue)
        said = self._why_not(queue)
        if queue.state is QueueState.SERVICE_DOWN and queue.until:
            text = tr("{said} The next try is at {when}.")
            return text.format(said=said, when=format_when(queue.until, now, tr))
        if queue.reason and queue.state is QueueState.CERT_PROBLEM:
            host = tr("The service is {host}.").format(host=queue.reason)
            parts = (said, host)
            return " ".join(parts)
        return said

    def _why_not(self, queue: QueueCondition) -> str:
        """Says what keeps enquiries here."""
        tr = self._tr
        if queue.reason in _OF_REASONS:
            return tr(_OF_REASONS[queue.reason])
        if queue.way is Way.MAIL_SERVER and queue.state in _OF_MAIL:
            return tr(_OF_MAIL[queue.state])
        return tr(_SENTENCES[queue.state])

    def can_send(self, queue: QueueCondition) -> bool:
        """Says whether what is queued now is sent at once."""
        return queue.state is QueueState.RUNNING

    def can_queue(self, queue: QueueCondition) -> bool:
        """Says whether an enquiry can be queued at all."""
        return queue.state is not QueueState.NOT_SET_UP

    def can_try(self, queue: QueueCondition) -> bool:
        """Says whether asking for one enquiry to be sent does anything at all."""
        return queue.state not in _OFF and queue.reason != OFFLINE_OPTION

    def press(self, queue: QueueCondition) -> str:
        """Returns what stands on the button that queues; empty for no button."""
        if not self.can_queue(queue):
            return ""
        if self.can_send(queue):
            return self._tr("Send")
        return self._tr("Queue")

    def after_press(self, queue: QueueCondition) -> str:
        """Says before it is pressed what the button will do, and what it will not."""
        tr = self._tr
        if not self.can_queue(queue):
            return tr(
                "It cannot be sent from here. Copy it, print it or save it, and pass "
                "it on yourself."
            )
        if not self.can_send(queue):
            return tr(
                "It waits on this laptop, and nobody sees it, until sending is "
                "possible."
            )
        if queue.way is Way.MAIL_SERVER:
            return tr(
                "It goes to your mail server, which does not say whether it arrives."
            )
        return tr("It counts as sent only when a receipt has come back.")

    def _not_set_up(self, queue: QueueCondition) -> str:
        """Says why nothing can be sent in this edition."""
        tr = self._tr
        why = queue.reason or tr("This edition names nobody who receives enquiries.")
        more = tr("Drafts can be kept, copied, printed and saved.")
        parts = (why, more)
        return " ".join(parts)

    def _running(self, queue: QueueCondition) -> str:
        """Says where enquiries go."""
        tr = self._tr
        if queue.way is Way.MAIL_SERVER:
            return tr(
                "Enquiries leave through your mail server. It does not say whether "
                "they arrive."
            )
        if queue.recipient:
            text = tr("Enquiries go to {recipient}.")
            return text.format(recipient=queue.recipient)
        return tr("Enquiries can be sent.")


def format_when(moment: datetime, now: datetime, tr: Translate = untranslated) -> str:
    """Returns a moment beside the present one: "14:02", or with its day.

    Args:
        moment: The moment (aware).
        now: The present moment (aware).
        tr: Translates a sentence.
    """
    wall = to_wall(moment)
    clock = f"{wall:%H:%M}"
    if wall.date() == to_wall(now).date():
        return clock
    day = format_day(wall.date(), tr)
    return tr("{clock} on {day}").format(clock=clock, day=day)
