"""The sender against a receiver by the contract, through networks that go wrong."""

import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.delivery.outcomes import Sending
from csap_desktop.delivery.verdicts import judge_sending
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import (
    BusyError,
    ChangedError,
    MachineError,
    PublisherError,
    StepRefusedError,
    UsageError,
)
from csap_desktop.net.message import Reply
from csap_desktop.store.user_store import FILE_NAME
from tests.services.conftest import KEY
from tests.services.enquiry_laptop import (
    TO,
    Laptop,
    again,
    form,
    queued,
    recipient,
    state,
    words,
)
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.loopback import free_port
from tests.wire.receiver import Receiver
from tests.wire.speaker import Speaker, answer

pytestmark = pytest.mark.usefixtures("qapp")
S, Q = EnquiryState, QueueState
DAY = timedelta(days=1)


@contextmanager
def behind(
    laptop: Laptop,
    receiver: Receiver,
    *plan: Fault,
    methods: tuple[str, ...] = ("PUT",),
) -> Iterator[FaultyProxy]:
    """Puts a network that goes wrong between laptop and receiver."""
    with FaultyProxy(receiver.port, plan, methods=methods) as proxy:
        laptop.send_to(proxy.url, KEY)
        yield proxy


def claimed(laptop: Laptop, one: Enquiry) -> None:
    """Leaves an enquiry as a sender does that was killed within an attempt."""
    until = (laptop.now() + timedelta(minutes=3)).isoformat(timespec="microseconds")
    with closing(sqlite3.connect(laptop.folder / FILE_NAME)) as store, store:
        store.execute(
            "UPDATE enquiry SET state='sending', lease='dead', lease_until=?, "
            "state_before='queued', way='service', attempts=1, dispatched_at=?, "
            "version=version+1 WHERE id=?",
            (until, until, one.id),
        )


def ready(laptop: Laptop) -> bytes:
    """What a receiver says of itself."""
    said = {"service": "csap-intake", "contract": 1, "accepting": True}
    said |= {"time": laptop.now().isoformat(), "tombstones": True}
    return answer(200, json.dumps(said).encode(), "Content-Type: application/json")


# What arrives.


def test_what_is_due_arrives_once_and_is_proved(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    ones = [queued(enquiries) for _ in range(3)]

    overview = enquiries.send_due()

    assert overview.queue.state is Q.RUNNING
    assert overview.queue.recipient == TO
    for one in ones:
        progress = again(enquiries, one).progress
        assert progress.state is S.SENT
        assert progress.receipt is not None
        assert progress.receipt.sha256 == one.progress.sha256
        assert progress.attempts == 1
    sent = [one.progress.submission_id for one in ones]
    assert receiver.archive.effects() == sent


def test_a_recipient_of_the_edition_is_sent_to(
    laptop: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.key = ""
    laptop.form = form(recipient("blackpool", receiver.url))
    enquiries = laptop.start()

    one = queued(enquiries, locality="blackpool")
    enquiries.send_due()

    assert state(enquiries, one) is S.SENT


def test_nothing_due_asks_nobody(connected: Laptop, receiver: Receiver) -> None:
    enquiries = connected.start()
    enquiries.begin("media", "", words())
    with Speaker(answer(500)) as speaker:
        connected.send_to(speaker.url)

        connected.start().send_due()

        assert speaker.connections == 0
    assert receiver.archive.arrivals() == []


# What comes of each fault.


@pytest.mark.parametrize(
    ("fault", "arrived"),
    [
        (Fault.LOST_ANSWER, True),
        (Fault.LOST_BY_RESET, True),
        (Fault.CUT_ANSWER, True),
        (Fault.WRONG_RECEIPT, True),
        (Fault.BAD_GATEWAY, True),
        (Fault.RESET_IN_BODY, False),
        (Fault.RESET_AFTER, False),
        (Fault.BUSY, False),
        (Fault.SIGN_IN_PAGE, False),
        (Fault.REDIRECT, False),
    ],
)
def test_without_a_receipt_it_is_not_known_and_then_settled(
    laptop: Laptop, receiver: Receiver, fault: Fault, *, arrived: bool
) -> None:
    with behind(laptop, receiver, fault):
        enquiries = laptop.start()
        one = queued(enquiries)

        enquiries.send_due()

        unknown = again(enquiries, one).progress
        assert unknown.state is S.UNCONFIRMED
        assert unknown.receipt is None
        assert unknown.attempts == 1
        assert unknown.next_try_at is not None
        assert bool(receiver.archive.effects()) is arrived
        enquiries.send_now(one.id)
    assert state(enquiries, one) is S.SENT
    assert receiver.archive.effects() == [one.progress.submission_id]
    arrivals = 1 if arrived else len(receiver.archive.arrivals())
    assert len(receiver.archive.arrivals()) == arrivals


def test_the_receipt_is_asked_for_before_words_go_again(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.LOST_ANSWER):
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()

        enquiries.send_now(one.id)

    assert state(enquiries, one) is S.SENT
    assert len(receiver.archive.arrivals()) == 1
    assert again(enquiries, one).progress.attempts == 1


def test_a_duplicate_on_the_wire_has_one_effect(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.DUPLICATE):
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()

    assert state(enquiries, one) is S.SENT
    assert len(receiver.archive.arrivals()) == 2
    assert len(receiver.archive.effects()) == 1


def test_what_is_lost_waits_and_is_not_tried_at_once(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.BUSY):
        enquiries = laptop.start()
        one = queued(enquiries)
        before = laptop.now()
        enquiries.send_due()

        due = again(enquiries, one).progress.next_try_at

        assert due is not None
        assert before <= due <= laptop.now() + timedelta(seconds=60.1)
        laptop.moved = timedelta(seconds=90)
        enquiries.send_due()
    assert state(enquiries, one) is S.SENT


def test_our_own_wait_is_at_most_thirty_seconds_after_the_first_attempt(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, *[Fault.LOST_ANSWER] * 6):
        enquiries = laptop.start()
        ones = [queued(enquiries) for _ in range(6)]
        enquiries.send_due()

        latest = laptop.now() + timedelta(seconds=30)
        for one in ones:
            due = again(enquiries, one).progress.next_try_at
            assert due is not None
            assert due <= latest


def test_only_our_refusal_makes_an_enquiry_refused(
    connected: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.refuse_code = "bad-form"
    enquiries = connected.start()
    one = queued(enquiries)

    enquiries.send_due()

    refused = again(enquiries, one).progress
    assert (refused.state, refused.reason) == (S.REFUSED, "bad-form")


def test_a_refusal_of_somebody_else_is_not_known(laptop: Laptop) -> None:
    def speak(connection: socket.socket, request: bytes) -> None:
        is_sent = request.startswith(b"PUT")
        connection.sendall(somebody_else if is_sent else ready(laptop))

    kind = "Content-Type: application/problem+json"
    somebody_else = answer(422, b'{"title": "No"}', kind)
    with Speaker(speak) as speaker:
        laptop.send_to(speaker.url)
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()

    assert state(enquiries, one) is S.UNCONFIRMED


def test_a_wait_that_no_calendar_has_is_our_own_wait_and_others_leave(
    laptop: Laptop,
) -> None:
    wait = "Retry-After: Mon, 16 Nov 99999999999999999999 05:00:00 GMT"

    def speak(connection: socket.socket, request: bytes) -> None:
        is_sent = request.startswith(b"PUT")
        connection.sendall(answer(408, b"", wait) if is_sent else ready(laptop))

    with Speaker(speak) as speaker:
        laptop.send_to(speaker.url)
        enquiries = laptop.start()
        ones = [queued(enquiries) for _ in range(2)]
        enquiries.send_due()

    for one in ones:
        progress = again(enquiries, one).progress
        assert progress.state is S.UNCONFIRMED
        assert progress.next_try_at is not None


def test_one_that_cannot_be_asked_about_stops_no_other_and_is_told(
    connected: Laptop, receiver: Receiver, expected_log: pytest.LogCaptureFixture
) -> None:
    enquiries = connected.start()
    odd, sound = queued(enquiries), queued(enquiries)
    with closing(sqlite3.connect(connected.folder / FILE_NAME)) as store, store:
        changed = "submission_id='?', state='unconfirmed'"
        store.execute(f"UPDATE enquiry SET {changed} WHERE id=?", (odd.id,))  # noqa: S608

    with pytest.raises(UsageError, match="not the id"):
        enquiries.send_due()

    assert state(enquiries, sound) is S.SENT
    assert receiver.archive.effects() == [sound.progress.submission_id]
    assert "UsageError" in expected_log.text


@pytest.mark.usefixtures("expected_log")
def test_a_mistake_of_the_program_in_one_stops_no_other_and_rises(
    connected: Laptop, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = [ZeroDivisionError("first"), ZeroDivisionError("second")]

    def judge(reply: Reply, about: str, sha256: str, now: datetime) -> Sending:
        if faults:
            raise faults.pop(0)
        return judge_sending(reply, about, sha256, now)

    monkeypatch.setattr("csap_desktop.delivery.service.judge_sending", judge)
    enquiries = connected.start()
    ones = [queued(enquiries) for _ in range(3)]

    with pytest.raises(ZeroDivisionError, match="first"):
        enquiries.send_due()

    found = [again(enquiries, one).progress for one in ones]
    assert [one.state for one in found] == [S.UNCONFIRMED, S.UNCONFIRMED, S.SENT]
    assert [one.reason for one in found] == ["fault", "fault", ""]
    assert None not in {one.next_try_at for one in found[:2]}
    connected.moved = receiver.conduct.skew = timedelta(minutes=1)
    enquiries.send_due()
    assert {state(enquiries, one) for one in ones} == {S.SENT}


@pytest.mark.usefixtures("expected_log")
def test_a_mistake_before_anything_left_leaves_it_waiting(
    connected: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def probe(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("csap_desktop.delivery.service.EnquiryService.probe", probe)
    enquiries = connected.start()
    one = queued(enquiries)

    with pytest.raises(ZeroDivisionError):
        enquiries.send_due()

    progress = again(enquiries, one).progress
    assert (progress.state, progress.attempts) == (S.QUEUED, 0)
    assert progress.next_try_at is not None


def test_a_refused_one_with_damaged_words_stops_no_other(
    connected: Laptop, receiver: Receiver, expected_log: pytest.LogCaptureFixture
) -> None:
    receiver.conduct.tombstones = False
    receiver.conduct.refuse_code = "closed"
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()
    enquiries.take(Step.STOP_TO_EDIT, again(enquiries, one))
    with closing(sqlite3.connect(connected.folder / FILE_NAME)) as store, store:
        store.execute("UPDATE enquiry SET words=x'00' WHERE id=?", (one.id,))
    receiver.conduct.refuse_code = ""
    other = queued(enquiries)

    enquiries.send_due()

    assert state(enquiries, other) is S.SENT
    assert "damaged" in expected_log.text


def test_one_that_is_still_worked_at_waits_as_the_service_asks(
    connected: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.processing = True
    enquiries = connected.start()
    one = queued(enquiries)

    overview = enquiries.send_due()

    waiting = again(enquiries, one).progress
    assert (waiting.state, waiting.reason) == (S.UNCONFIRMED, "in-progress")
    assert overview.queue.state is Q.RUNNING


# What pauses the queue, and burns no attempt.


def test_a_dead_service_burns_no_attempt(laptop: Laptop) -> None:
    laptop.send_to(f"http://127.0.0.1:{free_port()}")
    enquiries = laptop.start()
    one = queued(enquiries)

    states = {enquiries.send_due().queue.state for _ in range(3)}

    assert states == {Q.SERVICE_DOWN}
    after = again(enquiries, one)
    assert after == one
    assert enquiries.take(Step.TAKE_BACK, after).progress.state is S.DRAFT


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault.SIGN_IN_PAGE, Q.CAPTIVE_PAGE),
        (Fault.REDIRECT, Q.CAPTIVE_PAGE),
        (Fault.PROXY_SIGN_IN, Q.PROXY_SIGN_IN),
        (Fault.BUSY, Q.SERVICE_DOWN),
        (Fault.BAD_GATEWAY, Q.SERVICE_DOWN),
        (Fault.RESET_BEFORE, Q.SERVICE_DOWN),
    ],
)
def test_a_network_that_is_not_ours_leaves_every_enquiry_as_it_was(
    laptop: Laptop, receiver: Receiver, fault: Fault, expected: QueueState
) -> None:
    with behind(laptop, receiver, *[fault] * 9, methods=("GET",)):
        enquiries = laptop.start()
        ones = [queued(enquiries), queued(enquiries)]

        overview = enquiries.send_due()

        assert overview.queue.state is expected
        assert [again(enquiries, one) for one in ones] == ones
        assert receiver.archive.arrivals() == []


def test_busy_until_when_the_service_said_is_shown_and_then_over(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.BUSY, methods=("GET",)):
        enquiries = laptop.start()
        queued(enquiries)

        until = enquiries.send_due().queue.until

        assert until is not None
        laptop.moved = timedelta(seconds=61)
        assert enquiries.overview().queue.state is Q.RUNNING


def test_a_wrong_key_pauses_the_queue(laptop: Laptop, receiver: Receiver) -> None:
    laptop.send_to(receiver.url, "another-key")
    enquiries = laptop.start()
    ones = [queued(enquiries), queued(enquiries)]

    overview = enquiries.send_due()

    assert overview.queue.state is Q.SERVICE_SIGN_IN
    states = [state(enquiries, one) for one in ones]
    assert states == [S.UNCONFIRMED, S.QUEUED]
    laptop.send_to(receiver.url, KEY)
    later = laptop.start()
    for one in ones:
        later.send_now(one.id)
    assert receiver.archive.effects() == [one.progress.submission_id for one in ones]


@pytest.mark.parametrize(
    ("fault", "counts", "expected"),
    [
        (Fault.SIGN_IN_PAGE, 0, Q.CAPTIVE_PAGE),
        (Fault.PROXY_SIGN_IN, 0, Q.PROXY_SIGN_IN),
        (Fault.BUSY, 1, Q.SERVICE_DOWN),
        (Fault.RESET_BEFORE, 1, Q.SERVICE_DOWN),
    ],
)
def test_a_question_that_never_reached_the_service_counts_for_nothing(
    laptop: Laptop,
    receiver: Receiver,
    fault: Fault,
    counts: int,
    expected: QueueState,
) -> None:
    plan = (Fault.NONE, *[fault] * 9)  # Qt repeats a question after a reset
    with behind(laptop, receiver, *plan, methods=("GET",)):
        one = queued(laptop.start())
        claimed(laptop, one)
        enquiries = laptop.start()

        overview = enquiries.send_now(one.id)

        asked = again(enquiries, one).progress
        assert asked.state is S.UNCONFIRMED
        assert asked.attempts == 1 + counts
        assert overview.queue.state is expected


def test_one_that_fails_does_not_hold_up_the_next(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.LOST_BY_RESET, Fault.NONE):
        enquiries = laptop.start()
        first, second = queued(enquiries), queued(enquiries)

        enquiries.send_due()

        assert state(enquiries, first) is S.UNCONFIRMED
        assert state(enquiries, second) is S.SENT


def test_a_dead_recipient_does_not_hold_up_what_goes_to_another(
    laptop: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.key = ""
    dead = f"http://127.0.0.1:{free_port()}"
    laptop.form = form(
        recipient("lancashire", dead), recipient("blackpool", receiver.url)
    )
    enquiries = laptop.start()
    waiting = queued(enquiries, locality="lancashire")
    others = [queued(enquiries, locality="blackpool") for _ in range(2)]

    queue = enquiries.send_due().queue

    assert [state(enquiries, one) for one in others] == [S.SENT] * 2
    assert again(enquiries, waiting) == waiting
    assert queue.state is Q.SERVICE_DOWN
    assert queue.recipient == "People of lancashire"


def test_an_address_that_may_not_be_used_does_not_hold_up_another(
    laptop: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.key = ""
    laptop.form = form(
        recipient("lancashire", "http://else.test/"),
        recipient("blackpool", receiver.url),
    )
    enquiries = laptop.start()
    waiting = queued(enquiries, locality="lancashire")
    other = queued(enquiries, locality="blackpool")

    with pytest.raises(PublisherError):
        enquiries.send_due()

    assert state(enquiries, other) is S.SENT
    assert again(enquiries, waiting) == waiting


def test_a_damaged_text_does_not_hold_up_the_next(
    connected: Laptop, expected_log: pytest.LogCaptureFixture
) -> None:
    enquiries = connected.start()
    first, second = queued(enquiries), queued(enquiries)
    with closing(sqlite3.connect(connected.folder / FILE_NAME)) as store, store:
        store.execute("UPDATE enquiry SET frozen=x'00' WHERE id=?", (first.id,))

    enquiries.send_due()

    assert state(enquiries, first) is S.QUEUED
    assert state(enquiries, second) is S.SENT
    assert "damaged" in expected_log.text


def test_a_wrong_clock_sends_nothing_until_it_is_right(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    one = queued(enquiries)

    for years in (10, -10):
        connected.moved = timedelta(days=365 * years)
        assert enquiries.send_now(one.id).queue.state is Q.CLOCK_WRONG
        assert state(enquiries, one) is S.QUEUED
    connected.moved = timedelta()
    enquiries.send_due()

    assert receiver.archive.effects() == [one.progress.submission_id]


@pytest.mark.parametrize("years", [10, -10])
def test_what_waited_while_the_clock_was_wrong_is_due_at_once(
    laptop: Laptop, receiver: Receiver, years: int
) -> None:
    laptop.moved = receiver.conduct.skew = timedelta(days=365 * years)
    with behind(laptop, receiver, *[Fault.LOST_ANSWER]):
        one = queued(laptop.start())
        laptop.start().send_due()

        laptop.moved = receiver.conduct.skew = timedelta(seconds=31)
        enquiries = laptop.start()
        enquiries.send_due()

    expected = {S.SENT} if years > 0 else {S.SENT, S.UNCONFIRMED}
    assert state(enquiries, one) in expected
    enquiries.send_now(one.id)
    assert receiver.archive.effects() == [one.progress.submission_id]


# What may not be sent.


def test_switched_off_by_the_user_only_asks_for_receipts(
    laptop: Laptop, receiver: Receiver
) -> None:
    plan = (Fault.LOST_ANSWER, Fault.BUSY)
    with behind(laptop, receiver, *plan):
        before = laptop.start()
        arrived, missing = queued(before), queued(before)
        before.send_due()
        laptop.choose(sending=False)
        laptop.moved = timedelta(minutes=2)
        enquiries = laptop.start()
        waiting = queued(enquiries)

        overview = enquiries.send_due()
        enquiries.send_now(waiting.id)

    assert overview.queue.state is Q.OFF_BY_USER
    assert state(enquiries, arrived) is S.SENT
    assert state(enquiries, missing) is S.UNCONFIRMED
    assert state(enquiries, waiting) is S.QUEUED
    assert receiver.archive.arrivals() == [arrived.progress.submission_id]
    asked = again(enquiries, missing).progress
    assert asked.attempts == 1
    assert asked.next_try_at is not None
    assert asked.next_try_at > laptop.now() - timedelta(seconds=5)


def test_switched_off_with_nothing_to_ask_opens_no_connection(laptop: Laptop) -> None:
    with Speaker(answer(500)) as speaker:
        laptop.send_to(speaker.url)
        laptop.choose(sending=False)
        enquiries = laptop.start()
        queued(enquiries)

        enquiries.send_due()

        assert speaker.connections == 0


def test_the_old_is_sent_only_when_somebody_asks_for_it(
    connected: Laptop, receiver: Receiver
) -> None:
    one = queued(connected.start())
    connected.moved = receiver.conduct.skew = 14 * DAY + timedelta(minutes=1)
    enquiries = connected.start()

    enquiries.send_due()
    untouched = again(enquiries, one)
    enquiries.send_now(one.id)

    assert untouched == replace(one, asks_first=True)
    assert state(enquiries, one) is S.SENT


def test_tries_in_between_do_not_make_an_enquiry_younger(
    laptop: Laptop, receiver: Receiver
) -> None:
    with behind(laptop, receiver, Fault.LOST_ANSWER):
        enquiries = laptop.start()
        one = queued(enquiries)
        laptop.moved = timedelta(hours=5)
        receiver.conduct.skew = laptop.moved
        enquiries.send_due()

    after = again(enquiries, one)

    assert after.progress.state is S.UNCONFIRMED
    assert after.changed_at - one.changed_at >= timedelta(hours=5)
    assert after.queued_at == one.queued_at


def test_what_changed_since_it_was_seen_is_not_sent(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    draft = enquiries.begin("media", "", words())
    seen = enquiries.take(Step.QUEUE, draft)
    taken_back = enquiries.take(Step.TAKE_BACK, seen)
    enquiries.take(Step.QUEUE, taken_back)

    with pytest.raises(ChangedError):
        enquiries.send_due(seen)

    assert receiver.archive.arrivals() == []


def test_what_is_asked_for_as_it_was_seen_is_sent_however_old(
    connected: Laptop, receiver: Receiver
) -> None:
    one = queued(connected.start())
    connected.moved = receiver.conduct.skew = 15 * DAY
    enquiries = connected.start()
    seen = again(enquiries, one)

    overview = enquiries.send_due(seen)

    assert seen.asks_first
    assert [each.progress.state for each in overview.enquiries] == [S.SENT]
    assert not overview.enquiries[0].asks_first


def test_how_old_is_old_is_decided_by_policy(
    laptop: Laptop, receiver: Receiver
) -> None:
    laptop.send_to(receiver.url, KEY, ask_after_days=40)
    one = queued(laptop.start())
    laptop.moved = receiver.conduct.skew = 39 * DAY
    enquiries = laptop.start()

    enquiries.send_due()

    assert state(enquiries, one) is S.SENT


def test_where_policy_says_no_nothing_leaves(laptop: Laptop) -> None:
    with Speaker(answer(500)) as speaker:
        url = speaker.url
        laptop.send_to(url, sending=False, reason="not yet")
        enquiries = laptop.start()
        one = queued(enquiries)

        overview = enquiries.send_now(one.id)

        assert speaker.connections == 0
    assert overview.queue.state is Q.OFF_BY_POLICY
    assert overview.queue.reason == "not yet"
    assert again(enquiries, one) == one


def test_a_damaged_policy_sends_nothing(
    connected: Laptop, receiver: Receiver, expected_log: pytest.LogCaptureFixture
) -> None:
    one = queued(connected.start())
    connected.policy_file.write_bytes(b'{"enquiries": {"servce": {}}}')
    enquiries = connected.start()

    overview = enquiries.send_now(one.id)

    assert overview.queue.state is Q.OFF_BY_POLICY
    assert overview.queue.reason == "policy-damaged"
    assert state(enquiries, one) is S.QUEUED
    assert receiver.archive.arrivals() == []
    assert "policy" in expected_log.text


def test_offline_opens_no_connection(laptop: Laptop) -> None:
    with Speaker(answer(500)) as speaker:
        laptop.send_to(speaker.url)
        enquiries = laptop.start(offline=True)
        one = queued(enquiries)

        overview = enquiries.send_now(one.id)

        assert speaker.connections == 0
    assert overview.queue.state is Q.OFFLINE
    assert again(enquiries, one) == one


def test_an_address_that_is_not_safe_is_not_sent_to(laptop: Laptop) -> None:
    laptop.send_to("http://partnership.test")
    enquiries = laptop.start()
    one = queued(enquiries)

    with pytest.raises(PublisherError, match="https"):
        enquiries.send_due()

    assert again(enquiries, one) == one


def test_without_the_key_nothing_is_claimed(
    connected: Laptop, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = queued(connected.start())
    monkeypatch.delenv("CSAP_PASSPHRASE")
    enquiries = connected.start()

    overview = enquiries.send_due()

    assert overview.queue.state is Q.LOCKED
    assert again(enquiries, one).progress == one.progress
    assert receiver.archive.arrivals() == []


# Stopping.


def unconfirmed(laptop: Laptop, receiver: Receiver, fault: Fault) -> Enquiry:
    with behind(laptop, receiver, fault):
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()
    laptop.send_to(receiver.url, KEY)
    unknown = again(enquiries, one)
    assert unknown.progress.state is S.UNCONFIRMED
    return unknown


def test_stopped_before_it_arrived_it_is_turned_away_for_good(
    laptop: Laptop, receiver: Receiver
) -> None:
    with FaultyProxy(receiver.port, [Fault.LATE], hold_s=60) as proxy:
        laptop.send_to(proxy.url, KEY)
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()
        stopping = enquiries.take(Step.STOP, again(enquiries, one))
        assert stopping.progress.state is S.WITHDRAWING
        enquiries.send_due()
        gone = again(enquiries, one)

        proxy.release()

    assert gone.progress.state is S.DISCARDED
    assert receiver.archive.effects() == []
    assert receiver.archive.arrivals() == [one.progress.submission_id]


def test_stopped_after_it_arrived_it_is_sent(
    laptop: Laptop, receiver: Receiver
) -> None:
    one = unconfirmed(laptop, receiver, Fault.LOST_ANSWER)
    enquiries = laptop.start()

    enquiries.take(Step.STOP, one)
    enquiries.send_due()

    after = again(enquiries, one).progress
    assert after.state is S.SENT
    assert after.receipt is not None


@pytest.mark.parametrize("refused", [False, True])
def test_stopped_to_edit_its_words_are_a_new_draft(
    laptop: Laptop, receiver: Receiver, *, refused: bool
) -> None:
    if refused:
        receiver.conduct.refuse_code = "closed"
        laptop.send_to(receiver.url, KEY)
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()
        receiver.conduct.refuse_code = ""
        one = again(enquiries, one)
    else:
        one = unconfirmed(laptop, receiver, Fault.RESET_AFTER)
        enquiries = laptop.start()

    enquiries.take(Step.STOP_TO_EDIT, one)
    overview = enquiries.send_due()

    new = overview.enquiries[0]
    assert state(enquiries, one) is S.DISCARDED
    assert new.progress.state is S.DRAFT
    assert new.words == one.words
    assert new.replaces == one.progress.submission_id
    sent = enquiries.take(
        Step.QUEUE, enquiries.save(replace(new, words=words("Better.")))
    )
    enquiries.send_due()
    assert receiver.archive.effects() == [sent.progress.submission_id]


def test_a_stop_without_an_answer_goes_on_after_a_restart(
    laptop: Laptop, receiver: Receiver
) -> None:
    one = unconfirmed(laptop, receiver, Fault.RESET_AFTER)
    with behind(laptop, receiver, Fault.LOST_ANSWER, methods=("DELETE",)):
        enquiries = laptop.start()
        enquiries.take(Step.STOP, one)
        enquiries.send_due()
        waiting = again(enquiries, one).progress

        laptop.moved = timedelta(minutes=5)
        later = laptop.start()
        later.send_due()

    assert waiting.state is S.WITHDRAWING
    assert waiting.next_try_at is not None
    assert state(later, one) is S.DISCARDED


@pytest.mark.parametrize("step", [Step.STOP, Step.STOP_TO_EDIT])
def test_what_a_service_cannot_turn_away_cannot_be_stopped(
    laptop: Laptop, receiver: Receiver, step: Step
) -> None:
    receiver.conduct.tombstones = False
    one = unconfirmed(laptop, receiver, Fault.RESET_AFTER)
    enquiries = laptop.start()

    with pytest.raises(StepRefusedError):
        enquiries.take(step, one)

    enquiries.send_now(one.id)
    assert state(enquiries, one) is S.SENT


def test_what_such_a_service_refused_at_once_can_be_mended(
    connected: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.tombstones = False
    receiver.conduct.refuse_code = "closed"
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()

    enquiries.take(Step.STOP_TO_EDIT, again(enquiries, one))
    overview = enquiries.send_due()

    assert state(enquiries, one) is S.DISCARDED
    assert overview.enquiries[0].words == one.words


def test_what_such_a_service_refused_later_may_have_arrived_and_stays(
    laptop: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.tombstones = False
    one = unconfirmed(laptop, receiver, Fault.RESET_AFTER)
    receiver.conduct.refuse_code = "closed"
    enquiries = laptop.start()
    enquiries.send_now(one.id)
    refused = again(enquiries, one)

    with pytest.raises(StepRefusedError):
        enquiries.take(Step.STOP_TO_EDIT, refused)

    assert refused.progress.state is S.REFUSED


def test_a_service_that_no_longer_turns_anything_away_is_only_asked(
    laptop: Laptop, receiver: Receiver
) -> None:
    one = unconfirmed(laptop, receiver, Fault.LOST_ANSWER)
    missing = unconfirmed(laptop, receiver, Fault.RESET_AFTER)
    receiver.conduct.tombstones = False
    enquiries = laptop.start()
    for each in (one, missing):
        enquiries.take(Step.STOP, each)

    enquiries.send_due()

    assert state(enquiries, one) is S.SENT
    assert state(enquiries, missing) is S.WITHDRAWING


# Crashes and others beside it.


def test_what_a_dead_run_was_sending_is_not_known_at_the_next_start(
    connected: Laptop, receiver: Receiver
) -> None:
    one = queued(connected.start())
    claimed(connected, one)

    enquiries = connected.start(offline=True)

    assert state(enquiries, one) is S.UNCONFIRMED
    connected.start().send_due()
    assert receiver.archive.effects() == [one.progress.submission_id]


def test_what_somebody_sends_at_this_moment_is_left_to_them(connected: Laptop) -> None:
    one = queued(connected.start())
    claimed(connected, one)

    with sender_lock(connected.folder):
        enquiries = connected.start()
        with pytest.raises(BusyError):
            enquiries.send_due()

        assert state(enquiries, one) is S.SENDING


def test_where_locks_do_not_work_a_claim_counts_until_it_ends(
    connected: Laptop, monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    monkeypatch.setattr("csap_desktop.config.file_lock._lock", lambda _: False)
    one = queued(connected.start())
    claimed(connected, one)
    enquiries = connected.start()
    enquiries.send_due()
    assert state(enquiries, one) is S.SENDING

    receiver.conduct.skew = connected.moved = timedelta(minutes=4)
    enquiries.send_due()

    assert state(enquiries, one) is S.SENT


def test_where_locks_do_not_work_a_claim_of_a_moved_clock_holds_nothing(
    connected: Laptop, monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    monkeypatch.setattr("csap_desktop.config.file_lock._lock", lambda _: False)
    connected.moved = timedelta(days=3650)
    one = queued(connected.start())
    claimed(connected, one)

    connected.moved = timedelta()
    enquiries = connected.start()
    enquiries.send_due()

    assert receiver.archive.effects() == [one.progress.submission_id]
    assert state(enquiries, one) is S.SENT


def test_where_the_disk_takes_nothing_reading_goes_on(connected: Laptop) -> None:
    one = queued(connected.start())
    (connected.folder / "sender.lock").unlink(missing_ok=True)
    (connected.folder / "sender.lock").mkdir()
    enquiries = connected.start()

    with pytest.raises(MachineError):
        enquiries.send_due()

    assert again(enquiries, one) == one
