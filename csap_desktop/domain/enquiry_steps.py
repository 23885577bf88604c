"""What a step makes of an enquiry's progress; the store takes every step through here.

`enquiry.TRANSITIONS` says from where to where; here stands what else must hold, and
what else changes. Nothing is read, written or sent.
Source: docs/queue.md, steps T1 to T18.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import Enum

from csap_desktop.domain.enquiry import (
    NOBODY,
    SEVERAL,
    TRANSITIONS,
    Claim,
    EnquiryState,
    Outcome,
    Progress,
    Step,
    Way,
    may,
    went_to_another,
)
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Receipt, proves
from csap_desktop.errors import StepRefusedError


class Mode(Enum):
    """Whether an enquiry may leave at all."""

    LIVE = "live"
    PRACTICE = "practice"


@frozen
class Given:
    """What whoever takes a step brings along; each step needs only some of it.

    Attributes:
        now: When the step is taken (aware, UTC).
        submission_id: T2: the new UUIDv4.
        sha256: T2: hash of the frozen bytes (the store fills it in).
        lease: T4 and the ends of an attempt: random id of the run that sends.
        until: T4: when the right to send ends (aware, UTC).
        way: T4: how it will leave.
        receiver: T4: mark of whom it leaves for; None for one that is not told apart.
        mode: T4: whether it may leave (the store fills it in).
        receipt: T6, T10, T14: what came back.
        reason: Why, as a code of the way out; never words of an enquiry.
        next_try_at: T7, T8: not to be tried before (aware, UTC).
        live_leases: T18: runs that may still be sending.
        new_id: T13 of a withdrawal to edit: id of the new draft.
    """

    now: datetime
    submission_id: str | None = None
    sha256: str | None = None
    lease: str | None = None
    until: datetime | None = None
    way: Way = Way.SERVICE
    receiver: str | None = None
    mode: Mode = Mode.LIVE
    receipt: Receipt | None = None
    reason: str = ""
    next_try_at: datetime | None = None
    live_leases: frozenset[str] = frozenset()
    new_id: str | None = None


def take_step(progress: Progress, step: Step, given: Given) -> Progress:
    """Returns the progress after a step.

    Args:
        progress: Where the enquiry is.
        step: What happens to it.
        given: What the step needs.

    Raises:
        StepRefusedError: It may not happen now, or something it needs is missing.
    """
    why_not = "not from here"
    if may(progress, step):
        why_not = _GUARDS.get(step, _nothing_against)(progress, given)
    if why_not:
        raise StepRefusedError(step.value, progress.state.value, why_not)
    return _EFFECTS.get(step, _only_move)(progress, step, given)


def put_off(
    progress: Progress, next_try_at: datetime | None, *, reached: bool
) -> Progress:
    """Returns the progress after asking or withdrawing brought no answer.

    Args:
        progress: Where the enquiry is: waiting for a next try of its own.
        next_try_at: Not to be tried before (aware, UTC).
        reached: Whether the question reached the wire, which makes waits longer.

    Raises:
        StepRefusedError: There is nothing to try.
    """
    if progress.state not in WAITING:
        state = progress.state.value
        raise StepRefusedError("put off", state, "nothing to try")
    attempts = progress.attempts + int(reached)
    return replace(progress, next_try_at=next_try_at, attempts=attempts)


WAITING = frozenset(
    {
        EnquiryState.QUEUED,
        EnquiryState.UNCONFIRMED,
        EnquiryState.WITHDRAWING,
        EnquiryState.WITHDRAWING_TO_EDIT,
    }
)
"""States in which the sender still has something to do, one day."""


def _nothing_against(_: Progress, __: Given) -> str:
    """Lets a step be taken."""
    return ""


def _needs_frozen_text(_: Progress, given: Given) -> str:
    """T2: an id and a hash."""
    complete = given.submission_id and given.sha256
    return "" if complete else "no id or no hash"


def _needs_right_to_leave(_: Progress, given: Given) -> str:
    """T4: a live enquiry, a run and an end."""
    if given.mode is not Mode.LIVE:
        return "practice never leaves"
    if not given.lease or given.until is None or given.until <= given.now:
        return "no lease, or one that is over"
    return ""


def _needs_own_claim(progress: Progress, given: Given) -> str:
    """The end of an attempt belongs to the run that made it."""
    own = progress.claim is not None and progress.claim.lease == given.lease
    return "" if own else "another run sends it"


def _needs_own_proof(progress: Progress, given: Given) -> str:
    """T6: the run's own claim, and a receipt for these bytes."""
    return _needs_own_claim(progress, given) or _needs_proof(progress, given)


def _needs_proof(progress: Progress, given: Given) -> str:
    """T10, T14: a receipt for exactly these bytes."""
    proven = given.receipt is not None and proves(
        given.receipt, progress.submission_id or "", progress.sha256 or ""
    )
    return "" if proven else "no receipt for these bytes"


def _needs_own_reason(progress: Progress, given: Given) -> str:
    """T9: the run's own claim, and a reason that can be shown."""
    if not given.reason:
        return "no reason"
    return _needs_own_claim(progress, given)


def _needs_new_id(progress: Progress, given: Given) -> str:
    """T13: where the words go when they are to be edited."""
    to_edit = progress.state is EnquiryState.WITHDRAWING_TO_EDIT
    return "no id for the new draft" if to_edit and not given.new_id else ""


def _needs_dead_lease(progress: Progress, given: Given) -> str:
    """T18: no run that lives sends it, or its time is over."""
    claim = progress.claim
    if claim is None or claim.until <= given.now:
        return ""
    return "it is being sent" if claim.lease in given.live_leases else ""


_GUARDS: dict[Step, Callable[[Progress, Given], str]] = {
    Step.QUEUE: _needs_frozen_text,
    Step.CLAIM: _needs_right_to_leave,
    Step.RECEIVE: _needs_own_proof,
    Step.MAIL_TAKES_IT: _needs_own_claim,
    Step.NEVER_LEFT: _needs_own_claim,
    Step.LOSE_ANSWER: _needs_own_claim,
    Step.REFUSE: _needs_own_reason,
    Step.FIND_RECEIPT: _needs_proof,
    Step.FIND_RECEIVED: _needs_proof,
    Step.CONFIRM_GONE: _needs_new_id,
    Step.RECOVER: _needs_dead_lease,
}
"""What must hold besides the state: "" or what is missing."""


def _end(step: Step, progress: Progress) -> EnquiryState:
    """Returns the state where a step ends."""
    end = TRANSITIONS[step][1]
    if isinstance(end, Outcome):
        return progress.claim.state if progress.claim else progress.state
    return end


def _only_move(progress: Progress, step: Step, given: Given) -> Progress:
    """Changes the state; whatever was being waited for is waited for no longer."""
    return replace(
        progress,
        state=_end(step, progress),
        claim=None,
        next_try_at=given.next_try_at,
        reason=given.reason,
    )


def _stay(progress: Progress, _: Step, __: Given) -> Progress:
    """T1, T17 and T17-user: nothing but the words changes."""
    return progress


def _freeze(_: Progress, __: Step, given: Given) -> Progress:
    """T2: a new id for a new frozen text."""
    return Progress(
        EnquiryState.QUEUED, submission_id=given.submission_id, sha256=given.sha256
    )


def _thaw(_: Progress, __: Step, ___: Given) -> Progress:
    """T3: nothing is left of a text that never left."""
    return Progress(EnquiryState.DRAFT)


def _claim(progress: Progress, step: Step, given: Given) -> Progress:
    """T4: from now on bytes may have left."""
    before = (
        progress.state,
        progress.dispatched_at,
        progress.way,
        progress.receiver,
    )
    elsewhere = went_to_another(progress, given.receiver)
    return replace(
        _only_move(progress, step, given),
        claim=Claim(given.lease or "", given.until or given.now, *before),
        dispatched_at=progress.dispatched_at or given.now,
        attempts=progress.attempts + 1,
        next_try_at=None,
        way=given.way,
        receiver=SEVERAL if elsewhere else given.receiver or progress.receiver,
    )


def _undo_claim(progress: Progress, step: Step, given: Given) -> Progress:
    """T7: as if it had never been claimed."""
    claim = progress.claim
    return replace(
        _only_move(progress, step, given),
        dispatched_at=claim.dispatched_at if claim else None,
        attempts=progress.attempts - 1,
        way=claim.way if claim else None,
        receiver=claim.receiver if claim else None,
    )


def _refuse(progress: Progress, step: Step, given: Given) -> Progress:
    """T9: after its only attempt nothing of it can be anywhere."""
    only = progress.attempts <= 1
    receiver = NOBODY if only else progress.receiver
    return replace(_only_move(progress, step, given), receiver=receiver)


def _prove(progress: Progress, step: Step, given: Given) -> Progress:
    """T6, T10, T14: the receipt is the proof."""
    return replace(_only_move(progress, step, given), receipt=given.receipt)


_EFFECTS: dict[Step, Callable[[Progress, Step, Given], Progress]] = {
    Step.WRITE: _stay,
    Step.FORGET_WORDS: _stay,
    Step.FORGET_BY_USER: _stay,
    Step.QUEUE: _freeze,
    Step.TAKE_BACK: _thaw,
    Step.CLAIM: _claim,
    Step.NEVER_LEFT: _undo_claim,
    Step.REFUSE: _refuse,
    Step.RECEIVE: _prove,
    Step.FIND_RECEIPT: _prove,
    Step.FIND_RECEIVED: _prove,
}
"""What a step changes besides the state."""
