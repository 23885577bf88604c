"""What is done with one enquiry where a mail server takes it.

Source: docs/queue.md, T6 and T8 for mail: its 250 is "passed to your mail server", and
an attempt without an answer is never repeated without asking.
"""

import logging
from collections.abc import Callable
from dataclasses import replace

from csap_desktop.config.policy import MailPolicy
from csap_desktop.delivery.mail_message import as_message
from csap_desktop.delivery.mail_server import MailServer
from csap_desktop.delivery.outcomes import (
    MailSending as Outcome,
)
from csap_desktop.delivery.outcomes import (
    NeverLeft,
    PassedToMail,
    Refused,
    Unknown,
)
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step, Way
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.mail_text import MailText
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.domain.submission import Words
from csap_desktop.services.service_sending import CLAIM_FOR, Pause, Run
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)

SIGN_IN_WAIT_S = 900
"""How long nothing is tried by itself after a mail server's no.

A wrong password once a minute would have the account locked.
"""

_MAY_LEAVE = {EnquiryState.QUEUED, EnquiryState.UNCONFIRMED}

WriteLetter = Callable[[str, Words], MailText]
"""Puts the words of an enquiry of one category into a message, sentences and all."""


class MailSending:
    """Hands one enquiry to a mail server, once."""

    def __init__(
        self,
        outbox: Outbox,
        server: tuple[MailServer, MailPolicy],
        write: WriteLetter,
        run: Run,
        receiver: str,
    ) -> None:
        """Takes the parts.

        Args:
            outbox: Where the enquiries are kept.
            server: The mail server, and the addresses it is used with.
            write: Writes the message.
            run: This run of the sender.
            receiver: Mark of whom it hands over for.
        """
        self._outbox = outbox
        self._server, self._policy = server
        self._write = write
        self._run = run
        self._receiver = receiver

    def advance(self, one: StoredEnquiry, *, may_send: bool) -> Pause | None:
        """Hands over one enquiry; see `ServiceSending.advance`.

        Raises:
            ChangedError: Somebody else changed it meanwhile; theirs stands.
            LockedError: The key is not at hand.
            MachineError: What came of it could not be written.
        """
        may_leave = one.progress.state in _MAY_LEAVE
        words = self._outbox.texts.words_of(one) if may_leave and may_send else None
        if words is None:
            return None
        now = self._run.now()
        text = replace(
            self._write(one.category, words),
            recipient=self._policy.recipient,
            submission_id=one.progress.submission_id or "",
        )
        message = as_message(text, self._policy.sender, now)
        given = Given(
            now,
            lease=self._run.lease,
            until=now + CLAIM_FOR,
            way=Way.MAIL_SERVER,
            receiver=self._receiver,
        )
        claimed = self._outbox.take(Step.CLAIM, one.id, one.version, given)
        outcome = self._server.send(message)
        step, reason = _judge(outcome, one.progress.reason)
        ended = Given(self._run.now(), lease=self._run.lease, reason=reason)
        self._outbox.take(step, one.id, claimed.version, ended)
        logger.info("enquiry %d: %s", one.number, step.value)
        if isinstance(outcome, NeverLeft):
            return Pause(outcome.queue_state, outcome.reason, _wait_s(outcome))
        return None


def _wait_s(outcome: NeverLeft) -> int | None:
    """Returns how long to leave a server alone that only a person can bring round."""
    signs_in = outcome.queue_state is QueueState.SERVICE_SIGN_IN
    return SIGN_IN_WAIT_S if signs_in else None


def _judge(outcome: Outcome, before: str) -> tuple[Step, str]:
    """Returns the step that an outcome means, and why; what never left stays so."""
    match outcome:
        case PassedToMail():
            return Step.MAIL_TAKES_IT, ""
        case Refused(code):
            return Step.REFUSE, code
        case NeverLeft():
            return Step.NEVER_LEFT, before
        case Unknown(reason):
            return Step.LOSE_ANSWER, reason
