"""Random histories of one enquiry, with a service and a network that lose things.

The laptop is the real `take_step`; the service is a simulation of what is promised in
docs/queue.md. Bytes on the wire may arrive late, twice or never; the laptop may crash
between any two steps. After each step the invariants of the specification hold.
"""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)
from typing_extensions import override

from csap_desktop.domain.enquiry import (
    SEVERAL,
    TRANSITIONS,
    EnquiryState,
    Outcome,
    Progress,
    Step,
    Way,
    is_final,
    may,
    may_have_left,
    steps_from,
)
from csap_desktop.domain.enquiry_steps import (
    WAITING,
    Given,
    Mode,
    put_off,
    take_step,
)
from csap_desktop.domain.submission import Receipt, proves, sha256_of
from csap_desktop.errors import StepRefusedError

START = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
S = EnquiryState
WITHDRAWING = {S.WITHDRAWING, S.WITHDRAWING_TO_EDIT}


class Service:
    """What the other end promises: one record for an id, and tombstones that last."""

    def __init__(self) -> None:
        self.records: dict[str, bytes] = {}
        self.tombstones: set[str] = set()

    def put(self, submission_id: str, body: bytes) -> Receipt | str:
        if submission_id in self.tombstones:
            return "withdrawn"
        held = self.records.setdefault(submission_id, body)
        return self.receipt(submission_id) if held == body else "other-content"

    def receipt(self, submission_id: str) -> Receipt:
        sha256 = sha256_of(self.records[submission_id])
        return Receipt(submission_id, sha256, f"R-{submission_id}", START)

    def delete(self, submission_id: str) -> Receipt | str:
        if submission_id in self.records:
            return self.receipt(submission_id)
        self.tombstones.add(submission_id)
        return "withdrawn"


class History(RuleBasedStateMachine):
    """One enquiry and whatever follows it after a withdrawal to edit."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.numbers = itertools.count(1)
        self.service = Service()
        self.progress = Progress()
        self.body: bytes | None = None
        self.words = b"first words"
        self.run = "run-1"
        self.in_flight: list[tuple[str, bytes]] = []
        self.has_left: set[str] = set()
        self.left_now = False
        self.answer: Receipt | str | None = None
        self.discarded_by_user = False
        self.earlier: list[Progress] = []

    def take(self, step: Step, **given: object) -> None:
        self.now += timedelta(seconds=7)
        about = Given(self.now, **given)  # type: ignore[arg-type]
        self.progress = take_step(self.progress, step, about)

    def is_in(self, *states: EnquiryState) -> bool:
        return self.progress.state in states

    # What the person does.

    @precondition(lambda self: self.is_in(S.DRAFT))
    @rule(words=some.binary(min_size=1, max_size=4))
    def write(self, words: bytes) -> None:
        self.take(Step.WRITE)
        self.words = words

    @precondition(lambda self: self.is_in(S.DRAFT))
    @rule()
    def queue(self) -> None:
        submission_id = f"s{next(self.numbers)}"
        body = submission_id.encode() + self.words
        self.take(Step.QUEUE, submission_id=submission_id, sha256=sha256_of(body))
        self.body = body

    @precondition(lambda self: may(self.progress, Step.TAKE_BACK))
    @rule()
    def take_back(self) -> None:
        self.take(Step.TAKE_BACK)
        self.body = None

    @precondition(lambda self: may(self.progress, Step.STOP))
    @rule()
    def stop(self) -> None:
        self.take(Step.STOP)

    @precondition(lambda self: may(self.progress, Step.STOP_TO_EDIT))
    @rule()
    def stop_to_edit(self) -> None:
        self.take(Step.STOP_TO_EDIT)

    @precondition(lambda self: may(self.progress, Step.DISCARD))
    @rule()
    def discard(self) -> None:
        self.take(Step.DISCARD)
        self.discarded_by_user = True

    @precondition(lambda self: may(self.progress, Step.RESTORE))
    @rule()
    def restore(self) -> None:
        self.take(Step.RESTORE)
        self.discarded_by_user = False

    @precondition(lambda self: may(self.progress, Step.HAND_OVER))
    @rule()
    def hand_over(self) -> None:
        self.take(Step.HAND_OVER)

    @precondition(lambda self: may(self.progress, Step.FORGET_BY_USER))
    @rule()
    def forget_words(self) -> None:
        before = self.progress
        self.take(Step.FORGET_BY_USER)
        self.words = b""
        assert self.progress == before

    # What the sender does.

    @precondition(lambda self: may(self.progress, Step.CLAIM))
    @rule(lasts_s=some.integers(1, 600))
    def claim(self, lasts_s: int) -> None:
        until = self.now + timedelta(seconds=7 + lasts_s)
        self.answer, self.left_now = None, False
        self.take(Step.CLAIM, lease=self.run, until=until)

    @precondition(lambda self: self.is_own_claim() and self.answer is None)
    @rule(fate=some.sampled_from(["answered", "answer lost", "late", "twice"]))
    def put(self, fate: str) -> None:
        message = self.message()
        self.has_left.add(message[0])
        self.left_now = True
        if fate == "late":
            self.in_flight.append(message)
        else:
            answer = self.service.put(*message)
            self.answer = answer if fate != "answer lost" else "silence"
        if fate == "twice":
            self.in_flight.append(message)

    @precondition(lambda self: self.is_own_claim())
    @rule()
    def end_the_attempt(self) -> None:
        answer, self.answer = self.answer, None
        if isinstance(answer, Receipt):
            self.take(Step.RECEIVE, lease=self.run, receipt=answer)
        elif not self.left_now:
            self.take(Step.NEVER_LEFT, lease=self.run)
        elif answer in {None, "silence"}:
            self.take(Step.LOSE_ANSWER, lease=self.run)
        else:
            self.take(Step.REFUSE, lease=self.run, reason=answer)

    @precondition(lambda self: self.is_own_claim())
    @rule()
    def refuse_by_form(self) -> None:
        """It turns this attempt away, while an earlier one may be on its way."""
        self.has_left.add(self.message()[0])
        self.take(Step.REFUSE, lease=self.run, reason="bad-form")
        self.answer = None

    @precondition(lambda self: self.is_in(S.UNCONFIRMED))
    @rule()
    def ask_for_the_receipt(self) -> None:
        submission_id = self.progress.submission_id
        assert submission_id
        if submission_id in self.service.records:
            receipt = self.service.receipt(submission_id)
            self.take(Step.FIND_RECEIPT, receipt=receipt)

    @precondition(lambda self: self.is_in(*WITHDRAWING))
    @rule(heard=some.booleans())
    def withdraw(self, heard: bool) -> None:  # noqa: FBT001
        submission_id = self.progress.submission_id
        assert submission_id
        answer = self.service.delete(submission_id)
        if not heard:
            return
        if isinstance(answer, Receipt):
            self.take(Step.FIND_RECEIVED, receipt=answer)
            return
        to_edit = self.is_in(S.WITHDRAWING_TO_EDIT)
        self.take(Step.CONFIRM_GONE, new_id="next")
        if to_edit:
            self.earlier.append(self.progress)
            self.progress, self.body = Progress(), None

    # What happens to everybody.

    @precondition(lambda self: self.in_flight)
    @rule(which=some.integers(0, 99))
    def a_late_message_arrives(self, which: int) -> None:
        self.service.put(*self.in_flight.pop(which % len(self.in_flight)))

    @rule()
    def crash_and_start_again(self) -> None:
        self.run = f"run-{next(self.numbers)}"
        self.answer = None
        if self.is_in(S.SENDING):
            self.take(Step.RECOVER, live_leases=frozenset({self.run}))

    def is_own_claim(self) -> bool:
        claim = self.progress.claim
        return claim is not None and claim.lease == self.run

    def message(self) -> tuple[str, bytes]:
        assert self.progress.submission_id
        assert self.body
        return self.progress.submission_id, self.body

    # What always holds.

    @invariant()
    def words_are_only_removed_by_the_user(self) -> None:
        assert self.words or self.is_in(S.HANDED_OVER, S.PASSED_TO_MAIL)
        if self.is_in(S.DISCARDED) and self.progress.submission_id is None:
            assert self.discarded_by_user

    @invariant()
    def the_service_has_it_once(self) -> None:
        assert len(self.service.records) <= 1

    @invariant()
    def sent_means_a_receipt_for_these_bytes(self) -> None:
        assert self.is_in(S.SENT) == (self.progress.receipt is not None)
        if self.is_in(S.SENT):
            submission_id, body = self.message()
            receipt = self.progress.receipt
            assert receipt
            assert proves(receipt, submission_id, sha256_of(body))
            assert self.service.records == {submission_id: body}

    @invariant()
    def not_sent_is_only_said_of_what_the_service_does_not_have(self) -> None:
        if not may_have_left(self.progress):
            assert not self.service.records
            living = {one for one, _ in self.in_flight} - self.service.tombstones
            assert not living
        for one in self.earlier:
            assert one.state is S.DISCARDED
            assert one.submission_id not in self.service.records

    @invariant()
    def what_may_be_taken_back_never_left(self) -> None:
        if may(self.progress, Step.TAKE_BACK):
            assert self.progress.submission_id not in self.has_left

    @invariant()
    def a_progress_makes_sense(self) -> None:
        progress = self.progress
        assert (progress.claim is not None) == self.is_in(S.SENDING)
        frozen = progress.submission_id is not None
        assert frozen == (progress.sha256 is not None)
        assert frozen or self.is_in(S.DRAFT, S.DISCARDED, S.HANDED_OVER)
        assert progress.attempts >= 0

    @invariant()
    def there_is_a_way_to_rest(self) -> None:
        assert is_final(self.progress.state) or steps_from(self.progress)

    @override
    def teardown(self) -> None:
        """With a network that works again, everything comes to an honest rest."""
        for message in self.in_flight:
            self.service.put(*message)
        self.in_flight.clear()
        self.crash_and_start_again()
        for _ in range(4):
            self.go_on()
            self.sent_means_a_receipt_for_these_bytes()
            self.the_service_has_it_once()
        assert is_final(self.progress.state) or self.is_in(S.DRAFT, S.REFUSED)

    def go_on(self) -> None:
        if self.is_in(*WITHDRAWING):
            self.withdraw(heard=True)
        elif may(self.progress, Step.CLAIM):
            self.claim(600)
            self.answer = self.service.put(*self.message())
            self.end_the_attempt()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=120, stateful_step_count=40)


class LongHistory(History):
    """The same, for longer."""


TestLongHistory = pytest.mark.long(pytest.mark.timeout(900)(LongHistory.TestCase))
TestLongHistory.settings = settings(max_examples=3_000, stateful_step_count=80)


def whole(now: datetime = START) -> Given:
    """Everything any step could need."""
    return Given(
        now,
        submission_id="s1",
        sha256="h1",
        lease="run",
        until=now + timedelta(minutes=5),
        receipt=Receipt("s1", "h1", "R-1", now),
        reason="bad-form",
        new_id="e2",
    )


def every_progress() -> Iterator[Progress]:
    """One sound progress for each state, reached by steps."""
    ways = {
        S.DRAFT: (),
        S.QUEUED: (Step.QUEUE,),
        S.SENDING: (Step.QUEUE, Step.CLAIM),
        S.UNCONFIRMED: (Step.QUEUE, Step.CLAIM, Step.LOSE_ANSWER),
        S.SENT: (Step.QUEUE, Step.CLAIM, Step.RECEIVE),
        S.REFUSED: (Step.QUEUE, Step.CLAIM, Step.REFUSE),
        S.WITHDRAWING: (Step.QUEUE, Step.CLAIM, Step.LOSE_ANSWER, Step.STOP),
        S.WITHDRAWING_TO_EDIT: (Step.QUEUE, Step.CLAIM, Step.REFUSE, Step.STOP_TO_EDIT),
        S.DISCARDED: (Step.DISCARD,),
        S.PASSED_TO_MAIL: (Step.QUEUE, Step.CLAIM, Step.MAIL_TAKES_IT),
        S.HANDED_OVER: (Step.QUEUE, Step.HAND_OVER),
    }
    assert set(ways) == set(S)
    for state, steps in ways.items():
        progress = Progress()
        for step in steps:
            progress = take_step(progress, step, whole())
        assert progress.state is state
        yield progress


EVERY_PROGRESS = tuple(every_progress())


@pytest.mark.parametrize("step", tuple(Step))
@pytest.mark.parametrize("progress", EVERY_PROGRESS, ids=lambda one: one.state.value)
def test_a_step_ends_where_the_specification_says_or_is_refused(
    progress: Progress, step: Step
) -> None:
    if may(progress, step):
        after = take_step(progress, step, whole())
        ends = {Outcome.BEFORE: S.QUEUED, Outcome.SAME: progress.state}
        end = TRANSITIONS[step][1]
        assert after.state is (end if isinstance(end, S) else ends[end])
    else:
        with pytest.raises(StepRefusedError):
            take_step(progress, step, whole())


@pytest.mark.parametrize("progress", EVERY_PROGRESS, ids=lambda one: one.state.value)
def test_waits_are_for_what_the_sender_has_to_do(progress: Progress) -> None:
    if progress.state in WAITING:
        assert put_off(progress, START, reached=False).next_try_at == START
    else:
        with pytest.raises(StepRefusedError):
            put_off(progress, START, reached=False)


@pytest.mark.parametrize("step", [Step.QUEUE, Step.CLAIM, Step.RECEIVE, Step.REFUSE])
def test_a_step_without_what_it_needs_is_refused(step: Step) -> None:
    progress = next(one for one in EVERY_PROGRESS if may(one, step))

    with pytest.raises(StepRefusedError):
        take_step(progress, step, Given(START))


def test_practice_never_leaves() -> None:
    queued = take_step(Progress(), Step.QUEUE, whole())
    given = Given(START, lease="run", until=START + timedelta(1), mode=Mode.PRACTICE)

    with pytest.raises(StepRefusedError):
        take_step(queued, Step.CLAIM, given)


def test_an_attempt_that_never_left_changes_nothing_that_was_known() -> None:
    first = Given(START, lease="run", until=START + timedelta(1), way=Way.MAIL_SERVER)
    first = replace(first, receiver="earlier")
    asked = take_step(Progress(), Step.QUEUE, whole())
    asked = take_step(asked, Step.CLAIM, first)
    asked = take_step(asked, Step.LOSE_ANSWER, whole())

    second = replace(whole(START + timedelta(hours=1)), receiver="present")
    claimed = take_step(asked, Step.CLAIM, second)
    back = take_step(claimed, Step.NEVER_LEFT, whole())

    assert (claimed.way, claimed.receiver) == (Way.SERVICE, SEVERAL)
    assert claimed.dispatched_at == START
    assert back.state is S.UNCONFIRMED
    assert back.dispatched_at == START
    assert (back.way, back.receiver) == (Way.MAIL_SERVER, "earlier")
    assert back.attempts == 1


def test_a_run_that_lives_keeps_its_claim() -> None:
    claimed = take_step(take_step(Progress(), Step.QUEUE, whole()), Step.CLAIM, whole())

    with pytest.raises(StepRefusedError):
        take_step(claimed, Step.RECOVER, Given(START, live_leases=frozenset({"run"})))
    over = Given(START + timedelta(minutes=5), live_leases=frozenset({"run"}))
    assert take_step(claimed, Step.RECOVER, over).state is S.UNCONFIRMED
