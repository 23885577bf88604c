"""Words that nobody can read any more: said, kept, and forgotten only by their user."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import KeyLostError, SealBrokenError, StepRefusedError
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.store.user_store import FILE_NAME
from tests.services.enquiry_laptop import Laptop, again, queued, words

S = EnquiryState
RESTS = (S.PASSED_TO_MAIL, S.HANDED_OVER)


def set_columns(laptop: Laptop, one: Enquiry, **columns: object) -> None:
    """Writes past the program, as a bad disk does."""
    names = ", ".join(f"{name} = ?" for name in columns)
    with closing(sqlite3.connect(laptop.folder / FILE_NAME)) as store, store:
        store.execute(
            f"UPDATE enquiry SET {names} WHERE id = ?",  # noqa: S608
            (*columns.values(), one.id),
        )


def damage(laptop: Laptop, one: Enquiry) -> None:
    with closing(sqlite3.connect(laptop.folder / FILE_NAME)) as store:
        query = "SELECT words FROM enquiry WHERE id = ?"
        (blob,) = store.execute(query, (one.id,)).fetchone()
    set_columns(laptop, one, words=blob[:-1] + bytes([blob[-1] ^ 1]))


def at_rest(laptop: Laptop, enquiries: Enquiries, state: EnquiryState) -> Enquiry:
    """An enquiry that was passed on."""
    one = queued(enquiries)
    if state is S.HANDED_OVER:
        enquiries.take(Step.HAND_OVER, replace(one, handed_over_by="print"))
    else:
        set_columns(laptop, one, state=state.value, way="mail-server")
    return again(enquiries, one)


@pytest.fixture
def enquiries(laptop: Laptop) -> Enquiries:
    laptop.send_to("https://enquiries.test")
    return laptop.start()


@pytest.mark.parametrize("state", RESTS)
def test_damaged_words_are_forgotten_by_their_user_and_the_line_stays(
    laptop: Laptop, enquiries: Enquiries, state: EnquiryState
) -> None:
    one = at_rest(laptop, enquiries, state)
    damage(laptop, one)
    damaged = again(enquiries, one)

    after = enquiries.take(Step.FORGET_BY_USER, damaged)

    assert (damaged.damaged, damaged.locked, damaged.words) == (True, True, None)
    assert (after.damaged, after.locked, after.words) == (False, False, None)
    assert after.progress == one.progress
    assert after.changed_at == one.changed_at
    assert after.handed_over_by == one.handed_over_by


@pytest.mark.parametrize("state", RESTS)
def test_words_that_can_be_read_are_not_forgotten(
    laptop: Laptop, enquiries: Enquiries, state: EnquiryState
) -> None:
    one = at_rest(laptop, enquiries, state)

    with pytest.raises(StepRefusedError):
        enquiries.take(Step.FORGET_BY_USER, replace(one, damaged=True))

    assert again(enquiries, one) == one


def test_words_behind_another_key_are_locked_and_not_called_damaged(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    one = at_rest(laptop, enquiries, S.HANDED_OVER)
    (laptop.folder / "keys.json").unlink()
    later = laptop.start()
    locked = again(later, one)

    with pytest.raises(StepRefusedError):
        later.take(Step.FORGET_BY_USER, locked)

    assert (locked.locked, locked.damaged) == (True, False)


def test_damaged_words_of_what_may_still_be_sent_are_not_forgotten(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    one = queued(enquiries)
    damage(laptop, one)

    with pytest.raises(StepRefusedError):
        enquiries.take(Step.FORGET_BY_USER, again(enquiries, one))


def test_damaged_words_of_a_draft_are_not_written_over(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    one = enquiries.begin("media", "", words())
    damage(laptop, one)

    with pytest.raises(SealBrokenError) as refused:
        enquiries.save(replace(again(enquiries, one), words=words()))

    assert not isinstance(refused.value, KeyLostError)


@pytest.mark.parametrize("state", RESTS)
def test_what_was_passed_on_is_never_swept(
    laptop: Laptop, enquiries: Enquiries, state: EnquiryState
) -> None:
    one = at_rest(laptop, enquiries, state)
    damaged = at_rest(laptop, enquiries, state)
    damage(laptop, damaged)
    laptop.moved = timedelta(days=400)

    later = laptop.start()

    assert again(later, one).words == one.words
    assert again(later, damaged).damaged
