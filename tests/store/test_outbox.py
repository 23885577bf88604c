"""Enquiries in a real file: every step, and what each leaves behind."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, Step, Way
from csap_desktop.domain.enquiry_steps import Given, Mode
from csap_desktop.domain.submission import Receipt, sha256_of
from csap_desktop.errors import (
    ChangedError,
    DamagedError,
    KeyLostError,
    LockedError,
    SealBrokenError,
    StepRefusedError,
    UnknownEnquiryError,
    UsageError,
)
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.sealing import Sealer
from tests.store.enquiries import (
    LEASE,
    NOW,
    claiming,
    draft,
    new_id,
    opened,
    outbox_in,
    queued,
    receipt_for,
    sending,
    sent,
    submission_id,
    unconfirmed,
    words,
)

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return outbox_in(tmp_path)


def test_a_new_draft_is_there_when_the_program_starts_again(tmp_path: Path) -> None:
    begun = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)

    again = outbox_in(tmp_path)

    assert again.enquiries() == (begun,)
    assert again.texts.words_of(begun) == words()
    assert begun.progress.state is EnquiryState.DRAFT
    assert (begun.version, begun.created_at, begun.changed_at) == (1, NOW, NOW)


def test_a_saved_draft_keeps_its_last_five_versions(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft("0"), NOW)
    for number in range(1, 8):
        one = outbox.save_draft(one.id, one.version, draft(str(number)), LATER)

    kept = outbox.texts.versions(one.id)

    assert [version.words.text for version in kept] == ["7", "6", "5", "4", "3"]
    assert kept[0].saved_at == LATER
    assert outbox.texts.words_of(one) == words("7")
    assert one.version == 8


def test_a_draft_that_was_changed_elsewhere_is_not_overwritten(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft("first"), NOW)
    other = outbox.save_draft(one.id, one.version, draft("second"), NOW)

    with pytest.raises(ChangedError):
        outbox.save_draft(one.id, one.version, draft("third"), NOW)

    assert outbox.enquiry(one.id) == other


def test_what_is_queued_can_no_longer_be_written_into(outbox: Outbox) -> None:
    one = queued(outbox)

    with pytest.raises(StepRefusedError) as refusal:
        outbox.save_draft(one.id, one.version, draft("other"), NOW)

    assert (refusal.value.step, refusal.value.state) == ("T1", "queued")


def test_enquiries_come_in_the_order_they_were_begun_whatever_the_clock_says(
    outbox: Outbox,
) -> None:
    years = timedelta(days=3652)
    begun = [
        outbox.new_draft(new_id(), draft(), now)
        for now in (NOW, NOW - years, NOW + years)
    ]

    assert [one.id for one in outbox.enquiries()] == [one.id for one in begun]


def test_an_unknown_enquiry_is_said_to_be_unknown(outbox: Outbox) -> None:
    with pytest.raises(UnknownEnquiryError):
        outbox.enquiry(EnquiryId("nobody"))
    with pytest.raises(UnknownEnquiryError):
        outbox.texts.frozen_bytes(EnquiryId("nobody"))


def test_queueing_freezes_the_bytes_that_will_be_sent(outbox: Outbox) -> None:
    one = queued(outbox)

    frozen = outbox.texts.frozen_bytes(one.id)

    document = json.loads(frozen)
    assert document["submission_id"] == one.progress.submission_id
    assert document["text"] == words().text
    assert document["fields"] == dict(words().fields)
    assert one.progress.sha256 == sha256_of(frozen)
    assert one.queued_at == NOW


def test_a_text_larger_than_the_service_takes_stays_a_draft(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft("x" * 66_000), NOW)

    with pytest.raises(UsageError):
        outbox.take(Step.QUEUE, one.id, one.version, Given(NOW, submission_id="s"))

    assert outbox.enquiry(one.id) == one


def test_taking_back_drops_the_frozen_copy_and_its_id(outbox: Outbox) -> None:
    one = queued(outbox)

    back = outbox.take(Step.TAKE_BACK, one.id, one.version, Given(LATER))

    assert back.progress.state is EnquiryState.DRAFT
    assert back.progress.submission_id is None
    assert back.queued_at is None
    assert outbox.texts.words_of(back) == words()
    with pytest.raises(UnknownEnquiryError):
        outbox.texts.frozen_bytes(one.id)


def test_a_claim_is_written_before_anything_can_leave(outbox: Outbox) -> None:
    one = sending(outbox)

    claim = one.progress.claim
    assert claim is not None
    assert claim.lease == LEASE
    assert claim.state is EnquiryState.QUEUED
    assert one.progress.dispatched_at == NOW
    assert one.progress.attempts == 1


def test_of_two_senders_that_read_the_same_one_claims(outbox: Outbox) -> None:
    one = queued(outbox)
    outbox.take(Step.CLAIM, one.id, one.version, claiming(lease="first"))

    with pytest.raises(ChangedError):
        outbox.take(Step.CLAIM, one.id, one.version, claiming(lease="second"))


def test_practice_is_never_claimed(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft(), NOW, mode=Mode.PRACTICE)
    given = Given(NOW, submission_id=submission_id())
    one = outbox.take(Step.QUEUE, one.id, one.version, given)

    with pytest.raises(StepRefusedError):
        outbox.take(Step.CLAIM, one.id, one.version, claiming())

    assert outbox.due(NOW, Way.SERVICE) == ()


def test_a_receipt_makes_it_sent(tmp_path: Path) -> None:
    one = sent(outbox_in(tmp_path))

    kept = outbox_in(tmp_path).enquiry(one.id)

    assert kept.progress.state is EnquiryState.SENT
    assert kept.progress.receipt == receipt_for(one)
    assert kept.progress.claim is None


@pytest.mark.parametrize("wrong", ["id", "hash"])
def test_another_enquirys_receipt_makes_nothing_sent(
    outbox: Outbox, wrong: str
) -> None:
    one = sending(outbox)
    right = receipt_for(one)
    receipt = (
        Receipt("other", right.sha256, "CSAP-1", NOW)
        if wrong == "id"
        else Receipt(right.submission_id, "0" * 64, "CSAP-1", NOW)
    )

    given = Given(NOW, lease=LEASE, receipt=receipt)

    with pytest.raises(StepRefusedError):
        outbox.take(Step.RECEIVE, one.id, one.version, given)

    assert outbox.enquiry(one.id).progress.state is EnquiryState.SENDING


def test_what_never_left_is_as_if_never_tried(outbox: Outbox) -> None:
    one = sending(outbox)

    given = Given(LATER, lease=LEASE, next_try_at=LATER)
    back = outbox.take(Step.NEVER_LEFT, one.id, one.version, given)

    assert back.progress.state is EnquiryState.QUEUED
    assert back.progress.dispatched_at is None
    assert back.progress.attempts == 0
    assert back.progress.way is None
    assert back.progress.next_try_at == LATER


def test_an_attempt_is_ended_by_the_run_that_made_it(outbox: Outbox) -> None:
    one = sending(outbox)

    for step in (Step.NEVER_LEFT, Step.LOSE_ANSWER, Step.MAIL_TAKES_IT, Step.REFUSE):
        given = Given(NOW, lease="another", reason="bad-form")
        with pytest.raises(StepRefusedError):
            outbox.take(step, one.id, one.version, given)


def test_a_refusal_keeps_its_reason(outbox: Outbox) -> None:
    one = sending(outbox)
    given = Given(NOW, lease=LEASE, reason="bad-form")

    refused = outbox.take(Step.REFUSE, one.id, one.version, given)

    assert refused.progress.state is EnquiryState.REFUSED
    assert refused.progress.reason == "bad-form"


def test_a_receipt_found_later_makes_it_sent(outbox: Outbox) -> None:
    one = unconfirmed(outbox)
    given = Given(LATER, receipt=receipt_for(one))

    found = outbox.take(Step.FIND_RECEIPT, one.id, one.version, given)

    assert found.progress.state is EnquiryState.SENT


def test_a_withdrawal_that_is_confirmed_ends_it(outbox: Outbox) -> None:
    one = unconfirmed(outbox)
    one = outbox.take(Step.STOP, one.id, one.version, Given(NOW))

    gone = outbox.take(Step.CONFIRM_GONE, one.id, one.version, Given(NOW))

    assert gone.progress.state is EnquiryState.DISCARDED
    with pytest.raises(StepRefusedError):
        outbox.take(Step.RESTORE, gone.id, gone.version, Given(NOW))


def test_a_withdrawal_to_edit_carries_the_words_into_a_new_draft(
    outbox: Outbox,
) -> None:
    one = unconfirmed(outbox)
    one = outbox.take(Step.STOP_TO_EDIT, one.id, one.version, Given(NOW))

    with pytest.raises(StepRefusedError):
        outbox.take(Step.CONFIRM_GONE, one.id, one.version, Given(NOW))
    fresh = new_id()
    given = Given(LATER, new_id=fresh)
    gone = outbox.take(Step.CONFIRM_GONE, one.id, one.version, given)

    again = outbox.enquiry(fresh)
    assert gone.progress.state is EnquiryState.DISCARDED
    assert again.progress.state is EnquiryState.DRAFT
    assert again.replaces == one.progress.submission_id
    assert outbox.texts.words_of(again) == words()
    assert (again.category, again.locality) == ("media", "blackpool")
    assert len(outbox.texts.versions(fresh)) == 1


def test_a_withdrawal_of_what_arrived_ends_as_sent(outbox: Outbox) -> None:
    one = unconfirmed(outbox)
    one = outbox.take(Step.STOP, one.id, one.version, Given(NOW))
    given = Given(NOW, receipt=receipt_for(one))

    found = outbox.take(Step.FIND_RECEIVED, one.id, one.version, given)

    assert found.progress.state is EnquiryState.SENT


def test_what_was_passed_on_by_hand_is_not_sent_again(outbox: Outbox) -> None:
    one = queued(outbox)

    given = Given(NOW, reason="print")
    done = outbox.take(Step.HAND_OVER, one.id, one.version, given)

    assert done.progress.state is EnquiryState.HANDED_OVER
    assert done.progress.reason == "print"
    assert outbox.due(NOW, Way.SERVICE) == ()


def test_a_discarded_draft_comes_back(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft(), NOW)

    gone = outbox.take(Step.DISCARD, one.id, one.version, Given(NOW))
    back = outbox.take(Step.RESTORE, gone.id, gone.version, Given(LATER))

    assert gone.progress.state is EnquiryState.DISCARDED
    assert back.progress.state is EnquiryState.DRAFT
    assert outbox.texts.words_of(back) == words()


def test_writing_is_no_step_to_take(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft(), NOW)

    with pytest.raises(StepRefusedError):
        outbox.take(Step.WRITE, one.id, one.version, Given(NOW))


def test_the_oldest_is_due_first_and_waits_are_kept(outbox: Outbox) -> None:
    first, second, third = queued(outbox), queued(outbox), queued(outbox)
    outbox.put_off(first.id, first.version, NOW + timedelta(hours=1), reached=False)

    due = outbox.due(NOW, Way.SERVICE)

    assert [one.id for one in due] == [second.id, third.id]
    due = outbox.due(NOW + timedelta(hours=1), Way.SERVICE)
    assert [one.id for one in due] == [first.id, second.id, third.id]


def test_a_mail_servers_silence_is_not_tried_again(outbox: Outbox) -> None:
    by_mail = unconfirmed(outbox, Way.MAIL_SERVER)
    by_service = unconfirmed(outbox)

    assert [one.id for one in outbox.due(NOW, Way.SERVICE)] == [by_service.id]
    assert outbox.due(NOW, Way.MAIL_SERVER) == ()
    assert outbox.enquiry(by_mail.id).progress.way is Way.MAIL_SERVER


def test_a_question_that_reached_the_wire_makes_the_next_wait_longer(
    outbox: Outbox,
) -> None:
    one = unconfirmed(outbox)

    put_off = outbox.put_off(one.id, one.version, LATER, reached=True)

    assert put_off.progress.attempts == one.progress.attempts + 1
    assert put_off.progress.next_try_at == LATER
    assert put_off.changed_at == one.changed_at


def test_there_is_nothing_to_put_off_in_a_draft(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft(), NOW)

    with pytest.raises(StepRefusedError):
        outbox.put_off(one.id, one.version, LATER, reached=True)


def test_what_a_dead_run_was_sending_is_not_known(outbox: Outbox) -> None:
    dead, alive = sending(outbox), queued(outbox)
    alive = outbox.take(Step.CLAIM, alive.id, alive.version, claiming(lease="alive"))

    recovered = outbox.recover(frozenset({"alive"}), LATER)

    assert recovered == (dead.id,)
    assert outbox.enquiry(dead.id).progress.state is EnquiryState.UNCONFIRMED
    assert outbox.enquiry(alive.id) == alive
    assert outbox.recover(frozenset({"alive"}), LATER) == ()


def test_a_run_whose_time_is_over_counts_as_dead(outbox: Outbox) -> None:
    one = sending(outbox)

    recovered = outbox.recover(frozenset({LEASE}), NOW + timedelta(minutes=6))

    assert recovered == (one.id,)
    given = Given(NOW, lease=LEASE, receipt=receipt_for(one))
    with pytest.raises(ChangedError):
        outbox.take(Step.RECEIVE, one.id, one.version, given)


@pytest.mark.parametrize("years", [-10, 10])
def test_after_the_clock_moved_ten_years_everything_is_due(
    outbox: Outbox, years: int
) -> None:
    then = NOW + timedelta(days=3652 * years)
    one = unconfirmed(outbox)
    one = outbox.put_off(one.id, one.version, NOW + timedelta(hours=3), reached=True)

    assert [due.id for due in outbox.due(then, Way.SERVICE)] == [one.id]
    outbox.recover(frozenset(), then)
    assert [due.id for due in outbox.due(then, Way.SERVICE)] == [one.id]


@pytest.mark.parametrize("years", [-10, 10])
def test_after_the_clock_moved_ten_years_a_dead_run_is_recovered(
    outbox: Outbox, years: int
) -> None:
    one = sending(outbox)

    recovered = outbox.recover(frozenset(), NOW + timedelta(days=3652 * years))

    assert recovered == (one.id,)


def test_a_wait_beyond_the_cap_is_pulled_in_at_start(outbox: Outbox) -> None:
    one = unconfirmed(outbox)
    outbox.put_off(one.id, one.version, NOW + timedelta(hours=20), reached=True)

    outbox.recover(frozenset(), NOW)

    pulled_in = outbox.enquiry(one.id)
    assert pulled_in.progress.next_try_at == NOW + timedelta(hours=6)
    assert pulled_in.changed_at == one.changed_at


def test_the_same_words_within_a_day_are_found(outbox: Outbox) -> None:
    one = queued(outbox, "Twice")
    again = outbox.new_draft(new_id(), draft("Twice"), NOW)
    other = outbox.new_draft(new_id(), draft("Once"), NOW)

    found = outbox.texts.queued_lately(again.id, NOW + timedelta(hours=23))

    assert found == one.id
    assert outbox.texts.queued_lately(other.id, NOW) is None
    assert outbox.texts.queued_lately(again.id, NOW + timedelta(hours=25)) is None


def test_words_that_were_taken_back_are_not_queued_already(outbox: Outbox) -> None:
    one = queued(outbox, "Twice")
    outbox.take(Step.TAKE_BACK, one.id, one.version, Given(NOW))
    again = outbox.new_draft(new_id(), draft("Twice"), NOW)

    assert outbox.texts.queued_lately(again.id, NOW) is None


def locked() -> Sealer:
    raise LockedError("passphrase")


def test_without_the_key_everything_but_the_words_can_be_read(tmp_path: Path) -> None:
    one = queued(outbox_in(tmp_path))
    outbox = Outbox(opened(tmp_path), locked)

    assert outbox.enquiries() == (one,)
    with pytest.raises(LockedError):
        outbox.texts.words_of(one)
    with pytest.raises(LockedError):
        outbox.texts.frozen_bytes(one.id)
    with pytest.raises(LockedError):
        outbox.new_draft(new_id(), draft(), NOW)
    back = outbox.take(Step.TAKE_BACK, one.id, one.version, Given(NOW))
    assert back.words == one.words


def test_without_the_key_nothing_is_queued(tmp_path: Path) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    outbox = Outbox(opened(tmp_path), locked)

    with pytest.raises(LockedError):
        outbox.take(Step.QUEUE, one.id, one.version, Given(NOW, submission_id="s"))

    assert outbox.enquiry(one.id) == one


def test_with_another_key_old_words_are_locked_and_new_ones_are_kept(
    tmp_path: Path,
) -> None:
    old = outbox_in(tmp_path).new_draft(new_id(), draft("old"), NOW)

    outbox = outbox_in(tmp_path, key=b"\1" * 32)
    new = outbox.new_draft(new_id(), draft("new"), NOW)

    with pytest.raises(KeyLostError):
        outbox.texts.words_of(old)
    assert outbox.texts.words_of(new) == words("new")
    assert outbox_in(tmp_path).texts.words_of(old) == words("old")


def test_words_that_change_places_are_refused(outbox: Outbox) -> None:
    one = outbox.new_draft(new_id(), draft("one"), NOW)
    two = outbox.new_draft(new_id(), draft("two"), NOW)
    newer = outbox.save_draft(one.id, one.version, draft("newer"), NOW)
    with outbox._store.writing() as connection:
        for target, blob in ((two.id, one.words), (one.id, one.words)):
            connection.exec_driver_sql(
                "UPDATE enquiry SET words = ? WHERE id = ?", (blob, target)
            )

    for moved in (two.id, newer.id):
        with pytest.raises(SealBrokenError):
            outbox.texts.words_of(outbox.enquiry(moved))


def test_frozen_bytes_of_another_submission_are_refused(outbox: Outbox) -> None:
    one = queued(outbox)
    with outbox._store.writing() as connection:
        connection.exec_driver_sql("UPDATE enquiry SET sha256 = 'other'")

    with pytest.raises(SealBrokenError):
        outbox.texts.frozen_bytes(one.id)


@pytest.mark.parametrize(
    "change",
    [
        "state_before = 'asleep', lease = 'x', lease_until = 'x', state = 'sending'",
        "created_at = 'yesterday'",
        "created_at = '2026-11-22T21:40:00'",
        "way = 'pigeon'",
    ],
)
def test_a_row_that_makes_no_sense_counts_as_damage(
    outbox: Outbox, change: str
) -> None:
    queued(outbox)
    with outbox._store.writing() as connection:
        connection.exec_driver_sql(f"UPDATE enquiry SET {change}")  # noqa: S608

    with pytest.raises(DamagedError):
        outbox.enquiries()


def test_words_that_were_forgotten_are_not_compared(outbox: Outbox) -> None:
    one = sent(outbox)
    stub = outbox.take(Step.FORGET_WORDS, one.id, one.version, Given(LATER))

    assert outbox.texts.words_of(stub) is None
    assert outbox.texts.queued_lately(one.id, NOW) is None


def test_what_was_put_off_elsewhere_is_not_put_off_again(outbox: Outbox) -> None:
    one = unconfirmed(outbox)
    outbox.put_off(one.id, one.version, LATER, reached=True)

    with pytest.raises(ChangedError):
        outbox.put_off(one.id, one.version, LATER, reached=True)
