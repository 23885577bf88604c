"""Sends what is due: one sender, the claim on disk before any byte, receipts only.

Source: docs/queue.md, steps T4 to T14 and T18, and "Rules around it". The recipient is
asked first (the quiet probe), so that a dead network burns no attempt; one enquiry
never holds up another.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from csap_desktop.config.policy import EnquiryPolicy
from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.domain.asking_first import Doubt, asks_first, doubt_about
from csap_desktop.domain.enquiry import (
    NOBODY,
    EnquiryId,
    EnquiryState,
    QueueState,
    Step,
    Way,
    is_refused_outright,
)
from csap_desktop.domain.enquiry_item import (
    OFFLINE_OPTION,
    POLICY_DAMAGED,
    QueueCondition,
)
from csap_desktop.domain.enquiry_steps import WAITING, Given, Mode
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import (
    BusyError,
    ChangedError,
    PublisherError,
    UsageError,
)
from csap_desktop.services.enquiry_ways import EnquiryWays, WayOut
from csap_desktop.services.mail_sending import MailSending, WriteLetter
from csap_desktop.services.queue_pauses import QueuePauses
from csap_desktop.services.service_sending import (
    CLAIM_FOR,
    Pause,
    Run,
    ServiceSending,
)
from csap_desktop.services.turns import Turns
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)


@frozen
class Around:
    """What a sender finds on this computer.

    Attributes:
        folder: The user's folder, for the lock.
        policy: What was decided for this computer.
        user_allows: Says whether the user lets it send.
        no_recipient: Says why nobody receives, as the edition says it.
        clock: Gives the present moment (aware).
        chance: Gives a number from 0 up to, not including, 1.
    """

    folder: Path
    policy: EnquiryPolicy
    user_allows: Callable[[], bool]
    no_recipient: Callable[[], str]
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
        self._ask_after = timedelta(days=around.policy.ask_after_days)
        self._run = Run(str(uuid4()), around.clock, around.chance)
        self._pauses = QueuePauses(self._now)

    def receives(self, locality: str) -> bool:
        """Says whether somebody receives enquiries for a locality."""
        return self._ways.find(locality) is not None

    def asks_first(self, one: StoredEnquiry) -> bool:
        """Says whether an enquiry is sent only by `send_due` with `only`."""
        return asks_first(one, self.doubt(one), self._ask_after, self._now())

    def doubt(self, one: StoredEnquiry) -> Doubt | None:
        """Returns why sending an enquiry again could make a second one."""
        way = self._ways.find(one.locality)
        if way is None:
            return doubt_about(one.progress, None, None)
        return doubt_about(one.progress, way.way, way.receiver)

    def condition(self) -> QueueCondition:
        """Returns whether sending is possible, as far as is known without asking."""
        off = self._off()
        if off is not None:
            state, reason = off
            return QueueCondition(state, reason=reason)
        paused = self._pauses.condition()
        if paused is not None:
            return paused
        way = self._ways.any()
        return QueueCondition(
            QueueState.RUNNING,
            way=way.way if way else None,
            recipient=way.recipient if way else "",
        )

    def recover(self) -> None:
        """T18: takes over what a dead run was sending; to be called at start.

        Leaves it to whoever sends at this moment, if somebody does.

        Raises:
            MachineError: It could not be written.
        """
        states = {one.progress.state for one in self._outbox.enquiries()}
        if EnquiryState.SENDING not in states:
            return
        try:
            with sender_lock(self._around.folder) as exclusive:
                _recover(self._outbox, self._now(), exclusive=exclusive)
        except BusyError:
            logger.info("another process is sending")

    def send_due(self, only: EnquiryId | None = None, seen: int | None = None) -> None:
        """Sends what is due.

        Args:
            only: One enquiry that a person asked for; it need not be due. None for
                all that are.
            seen: The version that was seen when somebody asked for it; None for any.

        Raises:
            BusyError: Another process is sending.
            ChangedError: It is not as it was seen; it was not sent.
            UnknownEnquiryError: There is no such enquiry.
            PublisherError: An address of the edition is none that may be sent to; what
                leaves another way was sent.
            UsageError: The same of the policy.
            MachineError: What came of it could not be written.
        """
        if not self._ways.is_set_up or not self._around.policy.sending:
            return
        with sender_lock(self._around.folder) as exclusive:
            _recover(self._outbox, self._now(), exclusive=exclusive)
            asked = only is not None
            self._pauses.drop(asked=asked)
            found = self._waiting() if only is None else self._asked_for(only, seen)
            turns = Turns(self._outbox, self._run)
            others = []
            for one in found:
                if not _is_settled(one, self._ways.find(one.locality)):
                    others.append(one)
                    continue
                pause = turns.give(one, self._settle)
                if pause is not None:
                    self._pauses.note(None, pause)
            self._send_all(self._ways.sort(others), turns, asked=asked)
            turns.finish()

    def _off(self) -> tuple[QueueState, str] | None:
        """Returns why nothing is sent here at all; None where something may be."""
        around, reason = self._around, self._around.policy.reason
        if reason == POLICY_DAMAGED:
            return QueueState.OFF_BY_POLICY, reason
        if not self._ways.is_set_up:
            return QueueState.NOT_SET_UP, around.no_recipient()
        if reason == OFFLINE_OPTION:
            return QueueState.OFFLINE, reason
        if not around.policy.sending:
            return QueueState.OFF_BY_POLICY, reason
        return None if around.user_allows() else (QueueState.OFF_BY_USER, "")

    def _send_all(
        self, by_way: dict[WayOut, list[StoredEnquiry]], turns: Turns, *, asked: bool
    ) -> None:
        """Sends along each way; one that cannot be opened does not stop the others."""
        for way, enquiries in by_way.items():
            if self._pauses.holds(way):
                continue
            try:
                sending = self._open(way)
            except (PublisherError, UsageError) as error:
                turns.keep(error)
                continue
            advance = partial(self._advance, sending, asked=asked)
            for one in enquiries:
                pause = turns.give(one, advance)
                if pause is not None:
                    self._pauses.note(way, pause)
                    break

    def _open(self, way: WayOut) -> ServiceSending | MailSending:
        """Opens one way.

        Raises:
            PublisherError: Its address is none that may be sent to.
            UsageError: The same of the policy.
        """
        if way.way is Way.SERVICE:
            service = self._ways.open_service(way)
            return ServiceSending(self._outbox, service, self._run, way.receiver)
        server = self._ways.open_mail_server()
        run, mark = self._run, way.receiver
        return MailSending(self._outbox, server, self._write, run, mark)

    def _advance(
        self, sending: ServiceSending | MailSending, one: StoredEnquiry, *, asked: bool
    ) -> Pause | None:
        """Does what is to be done with one enquiry."""
        agreed = asked or not self.asks_first(one)
        may_send = self._around.user_allows() and agreed
        if one.progress.state is EnquiryState.QUEUED and not may_send:
            return None
        return sending.advance(one, may_send=may_send)

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

    def _asked_for(
        self, only: EnquiryId, seen: int | None
    ) -> tuple[StoredEnquiry, ...]:
        """Returns the enquiry that a person asked for, if it can be sent at all.

        Raises:
            ChangedError: It is not as it was seen.
        """
        one = self._outbox.enquiry(only)
        if seen not in {None, one.version}:
            raise ChangedError(only)
        can_leave = one.mode is Mode.LIVE and one.progress.state in WAITING
        return (one,) if can_leave else ()

    def _settle(self, one: StoredEnquiry) -> None:
        """T13 without anybody to ask: where its only attempt was refused."""
        given = Given(self._now(), new_id=str(uuid4()))
        self._outbox.take(Step.CONFIRM_GONE, one.id, one.version, given)

    def _now(self) -> datetime:
        """Returns the present moment in UTC."""
        return self._around.clock().astimezone(UTC)


def _is_settled(one: StoredEnquiry, way: WayOut | None) -> bool:
    """Says whether one that is to be edited can be nowhere, without asking.

    Where a mail server receives now there is no service left to ask.
    """
    if one.progress.state is not EnquiryState.WITHDRAWING_TO_EDIT:
        return False
    by_mail = way is not None and way.way is Way.MAIL_SERVER
    was_refused = by_mail and one.progress.receiver == NOBODY
    return was_refused or is_refused_outright(one.progress)


def _recover(outbox: Outbox, now: datetime, *, exclusive: bool) -> None:
    """T18, under the lock.

    Where the lock keeps nobody out, a claim counts until its time is over; one that
    ends further off than any claim lasts is of a moved clock.
    """
    live: frozenset[str] = frozenset()
    if not exclusive:
        claims = (one.progress.claim for one in outbox.enquiries())
        end = now + CLAIM_FOR
        live = frozenset(one.lease for one in claims if one and one.until <= end)
    outbox.recover(live, now)
