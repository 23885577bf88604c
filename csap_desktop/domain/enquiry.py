"""The states of an enquiry and the steps between them, as data.

Source: the queue's specification (docs/queue.md): states, steps T0 to T18, invariants.
No clock, no chance, no disk: whoever takes a step says when, and writes it down.
"""

from datetime import datetime
from enum import Enum
from typing import NewType

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Receipt

EnquiryId = NewType("EnquiryId", str)
"""A UUID that an enquiry keeps from its first letter to its last line in the list."""


class EnquiryState(Enum):
    """What is known of one enquiry; the values are those of the command line."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    UNCONFIRMED = "unconfirmed"
    SENT = "sent"
    REFUSED = "refused"
    WITHDRAWING = "withdrawing"
    WITHDRAWING_TO_EDIT = "withdrawing-to-edit"
    DISCARDED = "discarded"
    PASSED_TO_MAIL = "passed-to-mail"
    HANDED_OVER = "handed-over"


class QueueState(Enum):
    """Whether sending is possible; never a property of one enquiry."""

    NOT_SET_UP = "not-set-up"
    RUNNING = "running"
    OFF_BY_USER = "off-by-user"
    OFF_BY_POLICY = "off-by-policy"
    OFFLINE = "offline"
    CAPTIVE_PAGE = "captive-page"
    PROXY_SIGN_IN = "proxy-sign-in"
    CERT_PROBLEM = "cert-problem"
    SERVICE_SIGN_IN = "service-sign-in"
    SERVICE_DOWN = "service-down"
    CLOCK_WRONG = "clock-wrong"
    LOCKED = "locked"


class Step(Enum):
    """What may happen to an enquiry; the values are the specification's numbers."""

    WRITE = "T1"
    QUEUE = "T2"
    TAKE_BACK = "T3"
    CLAIM = "T4"
    RECEIVE = "T6"
    NEVER_LEFT = "T7"
    LOSE_ANSWER = "T8"
    REFUSE = "T9"
    FIND_RECEIPT = "T10"
    STOP = "T11"
    STOP_TO_EDIT = "T12"
    CONFIRM_GONE = "T13"
    FIND_RECEIVED = "T14"
    HAND_OVER = "T15"
    DISCARD = "T16"
    RESTORE = "T16-undo"
    FORGET_WORDS = "T17"
    FORGET_BY_USER = "T17-user"
    RECOVER = "T18"
    MAIL_TAKES_IT = "T6-mail"


class Way(Enum):
    """How an enquiry leaves."""

    SERVICE = "service"
    MAIL_SERVER = "mail-server"
    ONE_WAY_SERVICE = "one-way-service"
    """A service that cannot promise to turn away what comes late."""


NOBODY, SEVERAL = "", "several"
"""Instead of the mark of one receiver: its only attempt was refused; or there were more
than one, so that the word of one says nothing of the others."""


class Outcome(Enum):
    """Where a step ends when that does not only depend on where it began."""

    BEFORE = "the state before the claim"
    SAME = "the state it is in"


_S = EnquiryState
_UNSENT_AT_REST = frozenset({_S.QUEUED, _S.UNCONFIRMED, _S.REFUSED})

TRANSITIONS: dict[Step, tuple[frozenset[EnquiryState], EnquiryState | Outcome]] = {
    Step.WRITE: (frozenset({_S.DRAFT}), _S.DRAFT),
    Step.QUEUE: (frozenset({_S.DRAFT}), _S.QUEUED),
    Step.TAKE_BACK: (frozenset({_S.QUEUED}), _S.DRAFT),
    Step.CLAIM: (frozenset({_S.QUEUED, _S.UNCONFIRMED}), _S.SENDING),
    Step.RECEIVE: (frozenset({_S.SENDING}), _S.SENT),
    Step.MAIL_TAKES_IT: (frozenset({_S.SENDING}), _S.PASSED_TO_MAIL),
    Step.NEVER_LEFT: (frozenset({_S.SENDING}), Outcome.BEFORE),
    Step.LOSE_ANSWER: (frozenset({_S.SENDING}), _S.UNCONFIRMED),
    Step.REFUSE: (frozenset({_S.SENDING}), _S.REFUSED),
    Step.FIND_RECEIPT: (frozenset({_S.UNCONFIRMED}), _S.SENT),
    Step.STOP: (frozenset({_S.UNCONFIRMED}), _S.WITHDRAWING),
    Step.STOP_TO_EDIT: (
        frozenset({_S.UNCONFIRMED, _S.REFUSED}),
        _S.WITHDRAWING_TO_EDIT,
    ),
    Step.CONFIRM_GONE: (
        frozenset({_S.WITHDRAWING, _S.WITHDRAWING_TO_EDIT}),
        _S.DISCARDED,
    ),
    Step.FIND_RECEIVED: (
        frozenset({_S.WITHDRAWING, _S.WITHDRAWING_TO_EDIT}),
        _S.SENT,
    ),
    Step.HAND_OVER: (
        _UNSENT_AT_REST | {_S.DRAFT, _S.WITHDRAWING, _S.WITHDRAWING_TO_EDIT},
        _S.HANDED_OVER,
    ),
    Step.DISCARD: (frozenset({_S.DRAFT}), _S.DISCARDED),
    Step.RESTORE: (frozenset({_S.DISCARDED}), _S.DRAFT),
    Step.FORGET_WORDS: (frozenset({_S.SENT}), _S.SENT),
    Step.FORGET_BY_USER: (
        frozenset({_S.PASSED_TO_MAIL, _S.HANDED_OVER}),
        Outcome.SAME,
    ),
    Step.RECOVER: (frozenset({_S.SENDING}), _S.UNCONFIRMED),
}
"""From which states a step may be taken, and where it ends."""


@frozen
class Claim:
    """The right to send one enquiry, held by one run of the program.

    Attributes:
        lease: Random id of the run.
        until: When the right ends without being given back (aware, UTC).
        state: Where the enquiry was before; T7 goes back there.
        dispatched_at: What `Progress.dispatched_at` was before.
        way: What `Progress.way` was before.
        receiver: What `Progress.receiver` was before.
    """

    lease: str
    until: datetime
    state: EnquiryState
    dispatched_at: datetime | None
    way: Way | None = None
    receiver: str | None = None


@frozen
class Progress:
    """How far one enquiry has come; everything of it but its words.

    Invariant: from QUEUED on there is a submission id and a hash, until a draft is
    made of it again; a claim stands exactly while SENDING; a receipt exactly in SENT.

    Attributes:
        state: Its state.
        submission_id: UUID under which it is sent; one for each frozen text.
        sha256: Hash of the frozen bytes, in lower-case hexadecimal.
        dispatched_at: When bytes may first have left; None while none can have.
        claim: Who is sending it now.
        attempts: How many attempts reached the wire.
        next_try_at: Not to be tried before (aware, UTC).
        reason: Why it is where it is, as a code of the way out; "" where there is none.
        receipt: The proof that it arrived.
        way: How bytes last left, or may have left; None while they cannot have.
        receiver: Mark of whom they may be with, `NOBODY` or `SEVERAL`; None while none
            can have left, or where an older program sent them.
    """

    state: EnquiryState = EnquiryState.DRAFT
    submission_id: str | None = None
    sha256: str | None = None
    dispatched_at: datetime | None = None
    claim: Claim | None = None
    attempts: int = 0
    next_try_at: datetime | None = None
    reason: str = ""
    receipt: Receipt | None = None
    way: Way | None = None
    receiver: str | None = None


def may(progress: Progress, step: Step) -> bool:
    """Says whether a step may be taken now.

    Taking back is for what provably never left; a withdrawal is for what can still be
    turned away, or was refused at the only attempt.

    Args:
        progress: Where the enquiry is.
        step: What should happen.
    """
    if progress.state not in TRANSITIONS[step][0]:
        return False
    if step is Step.TAKE_BACK:
        return progress.dispatched_at is None
    if step is Step.RESTORE:
        return progress.submission_id is None
    if step in {Step.STOP, Step.STOP_TO_EDIT}:
        return _can_be_turned_away(progress) or is_refused_outright(progress)
    return True


def is_refused_outright(progress: Progress) -> bool:
    """Says whether nothing of an enquiry can be anywhere, with nobody to confirm it.

    That is so where its only attempt was refused, by a mail server or by a service
    that takes nothing back. Of a withdrawal it is so from the start, because no other
    can begin there.

    Args:
        progress: Where the enquiry is.
    """
    if _can_be_turned_away(progress):
        return False
    if progress.state is _S.WITHDRAWING_TO_EDIT:
        return True
    return progress.state is _S.REFUSED and progress.attempts <= 1


def steps_from(progress: Progress) -> tuple[Step, ...]:
    """Returns every step that may be taken, in the order of the specification."""
    return tuple(step for step in Step if may(progress, step))


def went_to_another(progress: Progress, receiver: str | None) -> bool:
    """Says whether bytes may be with another receiver than the present one.

    That one cannot be asked any more; the present one's receipt would still be proof,
    but its word that it does not have an enquiry says nothing of the other.

    Args:
        progress: Where the enquiry is.
        receiver: Mark of the present one; None where nobody receives.
    """
    return receiver is not None and progress.receiver not in {None, NOBODY, receiver}


def is_final(state: EnquiryState) -> bool:
    """Says whether nothing more will happen by itself or by sending."""
    return state in {_S.SENT, _S.DISCARDED, _S.PASSED_TO_MAIL, _S.HANDED_OVER}


def may_have_left(progress: Progress) -> bool:
    """Says whether bytes may have left; "not sent" may not be said then."""
    return progress.dispatched_at is not None or progress.state in {
        _S.SENT,
        _S.PASSED_TO_MAIL,
        _S.HANDED_OVER,
    }


def _can_be_turned_away(progress: Progress) -> bool:
    """Says whether a service can still promise that it will not take an enquiry."""
    return progress.way not in {Way.MAIL_SERVER, Way.ONE_WAY_SERVICE}
