"""What is done with one enquiry while the receiving service can be asked.

Source: docs/queue.md, steps T4 to T14. Every claim is on disk before the service is
spoken to, and every answer before the next enquiry is looked at.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import uuid4

from csap_desktop.delivery.outcomes import (
    NeverLeft,
    NotThere,
    Received,
    Refused,
    Sending,
    StillProcessing,
    Unknown,
    Withdrawn,
)
from csap_desktop.delivery.service import EnquiryService
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step, Way
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.retry import next_try
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)

CLAIM_FOR = timedelta(minutes=3)
"""How long a claim holds; every exchange has ended long before."""


class Pause(NamedTuple):
    """Why nothing more should be tried at this recipient now."""

    state: QueueState
    reason: str
    retry_after_s: int | None = None


class Run(NamedTuple):
    """One run of the sender.

    Attributes:
        lease: Random id of the run.
        clock: Gives the present moment (aware).
        chance: Gives a number from 0 up to, not including, 1.
    """

    lease: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]

    def now(self) -> datetime:
        """Returns the present moment in UTC."""
        return self.clock().astimezone(UTC)

    def try_after(self, attempts: int, asked_s: int | None) -> datetime:
        """Returns when to try again; what the other side asked for wins."""
        asked = None if asked_s is None else str(asked_s)
        return next_try(self.now(), attempts, asked, self.chance)


class ServiceSending:
    """Takes one enquiry as far as the service lets it come."""

    def __init__(self, outbox: Outbox, service: EnquiryService, run: Run) -> None:
        """Takes the parts.

        Args:
            outbox: Where the enquiries are kept.
            service: Who receives them.
            run: This run of the sender.
        """
        self._outbox = outbox
        self._service = service
        self._run = run

    def advance(self, one: StoredEnquiry, *, may_send: bool) -> Pause | None:
        """Does what is to be done with one enquiry.

        Args:
            one: One that waits.
            may_send: Whether words may leave; else it is only asked what arrived.

        Returns:
            Why to stop here; None to go on with the next.

        Raises:
            ChangedError: Somebody else changed it meanwhile; theirs stands.
            LockedError: The key is not at hand.
            MachineError: What came of it could not be written.
        """
        match one.progress.state:
            case EnquiryState.WITHDRAWING | EnquiryState.WITHDRAWING_TO_EDIT:
                return self._withdraw(one)
            case EnquiryState.UNCONFIRMED:
                if not self._is_missing(one) or not may_send:
                    return None
                return self._send(one)
            case EnquiryState.QUEUED if may_send:
                return self._send(one)
            case _:
                return None

    def _send(self, one: StoredEnquiry) -> Pause | None:
        """T4 to T9: claims, sends once, keeps what came of it."""
        frozen_bytes = self._outbox.texts.frozen_bytes(one.id)
        now = self._run.now()
        given = Given(
            now, lease=self._run.lease, until=now + CLAIM_FOR, way=Way.SERVICE
        )
        claimed = self._outbox.take(Step.CLAIM, one.id, one.version, given)
        submission_id = claimed.progress.submission_id or ""
        outcome = self._service.send(submission_id, frozen_bytes)
        step, given = self._judge(outcome, claimed)
        self._outbox.take(step, one.id, claimed.version, given)
        logger.info("enquiry %d: %s", one.number, step.value)
        match outcome:
            case NeverLeft(state, reason):
                return Pause(state, reason)
            case Unknown(reason, retry_after_s, QueueState() as state):
                return Pause(state, reason, retry_after_s)
            case _:
                return None

    def _judge(self, outcome: Sending, claimed: StoredEnquiry) -> tuple[Step, Given]:
        """Returns the step that an outcome means."""
        attempts, run = claimed.progress.attempts, self._run
        given = Given(run.now(), lease=run.lease)
        match outcome:
            case Received(receipt):
                return Step.RECEIVE, _with(given, receipt=receipt)
            case Refused(code):
                return Step.REFUSE, _with(given, reason=code)
            case NeverLeft(_, reason):
                return Step.NEVER_LEFT, _with(given, reason=reason)
            case StillProcessing(retry_after_s):
                again = run.try_after(attempts, retry_after_s)
                waiting = _with(given, reason="in-progress", next_try_at=again)
                return Step.LOSE_ANSWER, waiting
            case Unknown(reason, retry_after_s):
                again = run.try_after(attempts, retry_after_s)
                return Step.LOSE_ANSWER, _with(given, reason=reason, next_try_at=again)

    def _is_missing(self, one: StoredEnquiry) -> bool:
        """T10: asks whether it arrived; says whether it is certain that it has not."""
        progress = one.progress
        answer = self._service.ask_receipt(
            progress.submission_id or "", progress.sha256 or ""
        )
        match answer:
            case Received(receipt):
                given = Given(self._run.now(), receipt=receipt)
                self._outbox.take(Step.FIND_RECEIPT, one.id, one.version, given)
                return False
            case Unknown(_, retry_after_s):
                self._put_off(one, retry_after_s)
                return False
            case NotThere() | Withdrawn():
                return True

    def _withdraw(self, one: StoredEnquiry) -> Pause | None:
        """T13, T14: asks the service to turn it away for good, and keeps its word."""
        progress = one.progress
        answer = self._service.withdraw(
            progress.submission_id or "", progress.sha256 or ""
        )
        now = self._run.now()
        match answer:
            case Received(receipt):
                given = Given(now, receipt=receipt)
                self._outbox.take(Step.FIND_RECEIVED, one.id, one.version, given)
            case Withdrawn():
                given = Given(now, new_id=str(uuid4()))
                self._outbox.take(Step.CONFIRM_GONE, one.id, one.version, given)
            case Unknown(_, retry_after_s):
                self._put_off(one, retry_after_s)
        return None

    def _put_off(self, one: StoredEnquiry, retry_after_s: int | None) -> None:
        """Keeps when to ask again."""
        again = self._run.try_after(one.progress.attempts, retry_after_s)
        self._outbox.put_off(one.id, one.version, again, reached=True)


def _with(given: Given, **more: object) -> Given:
    """Returns what is given, and more."""
    return replace(given, **more)  # type: ignore[arg-type]
