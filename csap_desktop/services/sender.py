"""Sends what is due: one sender, the claim on disk before any byte, receipts only.

Source: docs/queue.md, steps T4 to T14 and T18, and "Rules around it". The recipient is
asked first (the quiet probe), so that a dead network burns no attempt; one enquiry
never holds up another.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from csap_desktop.config.policy import EnquiryPolicy
from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.delivery.outcomes import NotReady
from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, QueueState, Way
from csap_desktop.domain.enquiry_item import QueueCondition
from csap_desktop.domain.enquiry_steps import WAITING
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import ChangedError, LockedError
from csap_desktop.services.enquiry_ways import EnquiryWays, WayOut
from csap_desktop.services.mail_sending import MailSending, WriteLetter
from csap_desktop.services.service_sending import Pause, Run, ServiceSending
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)


@frozen
class Around:
    """What a sender finds on this computer.

    Attributes:
        folder: The user's folder, for the lock.
        policy: What was decided for this computer.
        user_allows: Says whether the user lets it send.
        no_recipient: Why nobody receives, as the edition says it.
        clock: Gives the present moment (aware).
        chance: Gives a number from 0 up to, not including, 1.
    """

    folder: Path
    policy: EnquiryPolicy
    user_allows: Callable[[], bool]
    no_recipient: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]


class Sender:
    """Sends for one user store; `send_due` blocks for as long as the network takes."""

    def __init__(
        self, outbox: Outbox, ways: EnquiryWays, around: Around, write: WriteLetter
    ) -> None:
        """Takes the parts; nothing is sent yet.

        Args:
            outbox: Where the enquiries are kept.
            ways: How they leave.
            around: What there is on this computer.
            write: Writes a message for a mail server.
        """
        self._outbox = outbox
        self._ways = ways
        self._around = around
        self._write = write
        self._lease = str(uuid4())
        self._pause: tuple[Pause, datetime | None] | None = None

    def receives(self, locality: str) -> bool:
        """Says whether somebody receives enquiries for a locality."""
        return self._ways.find(locality) is not None

    def condition(self) -> QueueCondition:
        """Returns whether sending is possible, as far as is known without asking."""
        around = self._around
        if not self._ways.is_set_up:
            return QueueCondition(QueueState.NOT_SET_UP, reason=around.no_recipient)
        if not around.policy.sending:
            return QueueCondition(QueueState.OFF_BY_POLICY, reason=around.policy.reason)
        if not around.user_allows():
            return QueueCondition(QueueState.OFF_BY_USER)
        if self._pause is not None:
            pause, until = self._pause
            if until is None or until > self._now():
                return QueueCondition(pause.state, until, pause.reason)
        way = self._ways.any()
        return QueueCondition(
            QueueState.RUNNING,
            way=way.way if way else None,
            recipient=way.recipient if way else "",
        )

    def send_due(self, only: EnquiryId | None = None) -> None:
        """Sends what is due.

        Args:
            only: One enquiry that a person asked for; it need not be due. None for
                all that are.

        Raises:
            BusyError: Another process is sending.
            UnknownEnquiryError: There is no such enquiry.
            MachineError: What came of it could not be written.
        """
        if not self._ways.is_set_up or not self._around.policy.sending:
            return
        with sender_lock(self._around.folder) as exclusive:
            self._outbox.recover(self._live_leases(exclusive=exclusive), self._now())
            self._pause = None
            waiting = self._waiting() if only is None else self._asked_for(only)
            for way, enquiries in self._by_way(waiting).items():
                self._send_along(way, enquiries, asked=only is not None)

    def _send_along(
        self, way: WayOut, enquiries: list[StoredEnquiry], *, asked: bool
    ) -> None:
        """Sends everything that leaves one way, until something pauses it."""
        run = Run(self._lease, self._around.clock, self._around.chance)
        sending: ServiceSending | MailSending
        if way.way is Way.SERVICE:
            service = self._ways.open_service(way)
            readiness = service.probe()
            if isinstance(readiness, NotReady):
                self._note(
                    Pause(
                        readiness.queue_state, readiness.reason, readiness.retry_after_s
                    )
                )
                return
            sending = ServiceSending(self._outbox, service, run)
        else:
            server = self._ways.open_mail_server()
            sending = MailSending(self._outbox, server, self._write, run)
        for one in enquiries:
            pause = self._advance(sending, one, asked=asked)
            if pause is not None:
                self._note(pause)
                return

    def _advance(
        self,
        sending: ServiceSending | MailSending,
        one: StoredEnquiry,
        *,
        asked: bool,
    ) -> Pause | None:
        """Does what is to be done with one enquiry; what others changed stands."""
        may_send = self._around.user_allows() and (asked or not self._is_old(one))
        try:
            return sending.advance(one, may_send=may_send)
        except ChangedError:
            logger.info("enquiry %d was changed elsewhere", one.number)
            return None
        except LockedError as locked:
            return Pause(QueueState.LOCKED, locked.reason)

    def _waiting(self) -> tuple[StoredEnquiry, ...]:
        """Returns what is due; what waits for a mail server's word is not."""
        found = self._outbox.due(self._now(), Way.SERVICE)
        by_mail = {one.id for one in self._outbox.due(self._now(), Way.MAIL_SERVER)}
        ways = ((one, self._ways.find(one.locality)) for one in found)
        return tuple(
            one
            for one, way in ways
            if way is not None and (way.way is Way.SERVICE or one.id in by_mail)
        )

    def _asked_for(self, only: EnquiryId) -> tuple[StoredEnquiry, ...]:
        """Returns the enquiry that a person asked for, if it can be sent at all."""
        one = self._outbox.enquiry(only)
        return (one,) if one.progress.state in WAITING else ()

    def _by_way(
        self, enquiries: Iterable[StoredEnquiry]
    ) -> dict[WayOut, list[StoredEnquiry]]:
        """Sorts enquiries by the way they leave; leaves out what nobody receives."""
        sorted_: dict[WayOut, list[StoredEnquiry]] = {}
        for one in enquiries:
            way = self._ways.find(one.locality)
            if way is not None:
                sorted_.setdefault(way, []).append(one)
        return sorted_

    def _is_old(self, one: StoredEnquiry) -> bool:
        """Says whether only a person may decide that it is still sent."""
        limit = timedelta(days=self._around.policy.ask_after_days)
        return one.queued_at is not None and self._now() - one.queued_at > limit

    def _live_leases(self, *, exclusive: bool) -> frozenset[str]:
        """Returns the runs that may still be sending: none while the lock is ours."""
        if exclusive:
            return frozenset()
        claims = (
            one.progress.claim
            for one in self._outbox.enquiries()
            if one.progress.state is EnquiryState.SENDING
        )
        return frozenset(claim.lease for claim in claims if claim is not None)

    def _note(self, pause: Pause) -> None:
        """Keeps why sending is not possible, for this run only."""
        wait = pause.retry_after_s
        until = None if wait is None else self._now() + timedelta(seconds=wait)
        self._pause = pause, until
        logger.info("the queue pauses: %s %s", pause.state.value, pause.reason)

    def _now(self) -> datetime:
        """Returns the present moment in UTC."""
        return self._around.clock().astimezone(UTC)
