"""What is done with one enquiry while the receiving service can be asked.

Source: docs/queue.md, steps T4 to T14. The service is asked first whether it is ours
and ready; every claim is on disk before words leave, and every answer before the next
enquiry is looked at.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import uuid4

from csap_desktop.delivery.outcomes import (
    NeverLeft,
    NotReady,
    NotThere,
    ReceiptAnswer,
    Received,
    Refused,
    Sending,
    StillProcessing,
    Unknown,
    Withdrawn,
)
from csap_desktop.delivery.service import EnquiryService
from csap_desktop.domain.enquiry import (
    EnquiryState,
    QueueState,
    Step,
    Way,
    went_to_another,
)
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.retry import next_try
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)

CLAIM_FOR = timedelta(minutes=3)
"""How long a claim holds; every exchange has ended long before."""


_WITHDRAWING = {EnquiryState.WITHDRAWING, EnquiryState.WITHDRAWING_TO_EDIT}
_REACHED = {None, QueueState.SERVICE_DOWN}


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
        """Returns when to try again; what the other side asked for wins.

        Args:
            attempts: How many there were before this one.
            asked_s: Seconds that the other side asked for; None where it did not.
        """
        asked = None if asked_s is None else str(asked_s)
        return next_try(self.now(), attempts, asked, self.chance)


class ServiceSending:
    """Takes one enquiry as far as the service lets it come."""

    def __init__(
        self, outbox: Outbox, service: EnquiryService, run: Run, receiver: str
    ) -> None:
        """Takes the parts.

        Args:
            outbox: Where the enquiries are kept.
            service: Who receives them.
            run: This run of the sender.
            receiver: Mark of the service.
        """
        self._outbox = outbox
        self._service = service
        self._run = run
        self._receiver = receiver

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
        ready = self._service.probe()
        if isinstance(ready, NotReady):
            return Pause(ready.queue_state, ready.reason, ready.retry_after_s)
        state = one.progress.state
        elsewhere = went_to_another(one.progress, self._receiver)
        if state in _WITHDRAWING and ready.tombstones and not elsewhere:
            return self._withdraw(one)
        if state is not EnquiryState.QUEUED:
            answer = self._ask(one)
            if not isinstance(answer, NotThere | Withdrawn):
                return _pause_of(answer)
            if state is not EnquiryState.UNCONFIRMED or not may_send:
                self._put_off(one, Unknown("not-there"), counts=False)
                return None
        way = Way.SERVICE if ready.tombstones else Way.ONE_WAY_SERVICE
        return self._send(one, way) if may_send else None

    def _send(self, one: StoredEnquiry, way: Way) -> Pause | None:
        """T4 to T9: claims, sends once, keeps what came of it."""
        frozen_bytes = self._outbox.texts.frozen_bytes(one.id)
        now = self._run.now()
        given = Given(
            now,
            lease=self._run.lease,
            until=now + CLAIM_FOR,
            way=way,
            receiver=self._receiver,
        )
        claimed = self._outbox.take(Step.CLAIM, one.id, one.version, given)
        submission_id = claimed.progress.submission_id or ""
        outcome = self._service.send(submission_id, frozen_bytes)
        step, given = self._judge(outcome, one)
        self._outbox.take(step, one.id, claimed.version, given)
        logger.info("enquiry %d: %s", one.number, step.value)
        match outcome:
            case NeverLeft(state, reason):
                return Pause(state, reason)
            case _:
                return _pause_of(outcome)

    def _judge(self, outcome: Sending, before: StoredEnquiry) -> tuple[Step, Given]:
        """Returns the step that an outcome means."""
        progress, run = before.progress, self._run
        attempts, given = progress.attempts, Given(run.now(), lease=run.lease)
        match outcome:
            case Received(receipt):
                return Step.RECEIVE, _with(given, receipt=receipt)
            case Refused(code):
                return Step.REFUSE, _with(given, reason=code)
            case NeverLeft():
                return Step.NEVER_LEFT, replace(
                    given, reason=progress.reason, next_try_at=progress.next_try_at
                )
            case StillProcessing(retry_after_s):
                again = run.try_after(attempts, retry_after_s)
                waiting = _with(given, reason="in-progress", next_try_at=again)
                return Step.LOSE_ANSWER, waiting
            case Unknown(reason, retry_after_s):
                again = run.try_after(attempts, retry_after_s)
                return Step.LOSE_ANSWER, _with(given, reason=reason, next_try_at=again)

    def _ask(self, one: StoredEnquiry) -> ReceiptAnswer:
        """T10: asks whether it arrived, and keeps the receipt."""
        progress = one.progress
        answer = self._service.ask_receipt(
            progress.submission_id or "", progress.sha256 or ""
        )
        if isinstance(answer, Unknown):
            self._put_off(one, answer)
        if isinstance(answer, Received):
            stopping = progress.state in _WITHDRAWING
            step = Step.FIND_RECEIVED if stopping else Step.FIND_RECEIPT
            given = Given(self._run.now(), receipt=answer.receipt)
            self._outbox.take(step, one.id, one.version, given)
        return answer

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
            case Unknown():
                self._put_off(one, answer)
        return _pause_of(answer)

    def _put_off(
        self, one: StoredEnquiry, answer: Unknown, *, counts: bool = True
    ) -> None:
        """Keeps when to ask again; what never reached the service does not count."""
        reached = counts and answer.pauses in _REACHED
        again = self._run.try_after(one.progress.attempts, answer.retry_after_s)
        self._outbox.put_off(one.id, one.version, again, reached=reached)


def _pause_of(answer: object) -> Pause | None:
    """Returns what an answer says of the queue; None where it says nothing."""
    match answer:
        case Unknown(reason, retry_after_s, QueueState() as state):
            return Pause(state, reason, retry_after_s)
        case _:
            return None


def _with(given: Given, **more: object) -> Given:
    """Returns what is given, and more."""
    return replace(given, **more)  # type: ignore[arg-type]
