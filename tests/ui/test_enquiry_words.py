from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, Progress, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Words
from csap_desktop.ui.enquiry_list import (
    Show,
    counts,
    is_in_bin,
    needs_you,
    shown,
    unsent,
    waited,
)
from csap_desktop.ui.enquiry_words import EnquiryWords
from csap_desktop.ui.scenes.fictional_enquiries import RUNNING
from csap_desktop.ui.scenes.fictional_letters import progress

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
S = EnquiryState
WORDS = EnquiryWords({"media": "Media enquiry"})


def an_enquiry(
    state: EnquiryState = S.DRAFT,
    age: timedelta = timedelta(),
    words: Words | None = None,
) -> Enquiry:
    return Enquiry(
        id=EnquiryId("1"),
        number=4,
        category="media",
        locality="lancashire",
        created_at=NOW - age,
        changed_at=NOW - age,
        version=1,
        form_edition=1,
        progress=progress(state, NOW),
        words=words or Words("Training days"),
    )


def said(state: EnquiryState, handed_over_by: str = "") -> str:
    enquiry = replace(an_enquiry(state), handed_over_by=handed_over_by)
    return WORDS.state(enquiry, NOW).words


STATES = {
    S.DRAFT: "Draft: saved on this laptop only",
    S.QUEUED: "Waiting to send: nobody has seen this yet",
    S.SENDING: "Sending now",
    S.UNCONFIRMED: "Not known yet: may have arrived, checking",
    S.SENT: "Sent: reference EX-2026-0412, received 14:02 on 19 November 2026",
    S.REFUSED: "Not accepted: its form is not accepted",
    S.WITHDRAWING: "Stopping: it may already have arrived",
    S.WITHDRAWING_TO_EDIT: "Stopping: it may already have arrived",
    S.DISCARDED: "Discarded: kept in the bin for 7 days",
    S.PASSED_TO_MAIL: "Passed to your mail server at 14:02: not the same as received",
    S.HANDED_OVER: "You passed this on yourself on Sunday 22 November 2026, 14:02",
}


def test_every_state_has_words() -> None:
    assert set(STATES) == set(S)


@pytest.mark.parametrize(("state", "words"), STATES.items())
def test_a_state_says_what_is_known_and_no_more(
    state: EnquiryState, words: str
) -> None:
    assert said(state) == words


def test_sent_is_never_said_without_a_receipt() -> None:
    enquiry = an_enquiry(S.SENT)
    lost = replace(enquiry, progress=replace(enquiry.progress, receipt=None))

    assert WORDS.state(lost, NOW).words == STATES[S.UNCONFIRMED]


def test_green_is_for_a_receipt_alone() -> None:
    good = [one for one in S if WORDS.state(an_enquiry(one), NOW).tone == "good"]

    assert good == [S.SENT]


@pytest.mark.parametrize("state", [one for one in S if one not in {S.DRAFT, S.QUEUED}])
def test_nobody_has_seen_it_is_not_said_once_bytes_may_have_left(
    state: EnquiryState,
) -> None:
    assert "nobody has seen" not in said(state)


def test_how_it_was_passed_on_is_said() -> None:
    assert "yourself (e-mail) on" in said(S.HANDED_OVER, handed_over_by="e-mail")


def test_an_unknown_reason_is_said_as_it_came_and_none_as_none() -> None:
    enquiry = an_enquiry(S.REFUSED)
    for reason, words in {"odd": "odd", "": "no reason given"}.items():
        other = replace(enquiry, progress=replace(enquiry.progress, reason=reason))

        assert WORDS.state(other, NOW).words == f"Not accepted: {words}"


def test_what_was_withdrawn_is_not_called_discarded() -> None:
    gone = an_enquiry(S.DISCARDED)
    withdrawn = replace(gone, progress=replace(gone.progress, submission_id="x"))

    assert WORDS.state(withdrawn, NOW).words.startswith("Withdrawn: the receiving")


@pytest.mark.parametrize(
    ("hours", "state", "begins"),
    [
        (3.9, S.QUEUED, ""),
        (4, S.QUEUED, "Waiting for 4 hours, and nobody has seen it."),
        (5, S.UNCONFIRMED, "Waiting for 5 hours: nobody can say whether"),
        (80, S.QUEUED, "Waiting for 3 days"),
        (90, S.SENT, ""),
    ],
)
def test_a_long_wait_is_said(hours: float, state: EnquiryState, begins: str) -> None:
    reminder = WORDS.reminder(an_enquiry(state, timedelta(hours=hours)), NOW)

    assert reminder.startswith(begins)
    assert bool(reminder) == bool(begins)
    assert ("Decide what to do" in reminder) == (hours >= 24 and bool(begins))


def test_tries_in_between_begin_no_new_wait() -> None:
    queued_at = NOW - timedelta(hours=26)
    one = replace(an_enquiry(S.UNCONFIRMED), queued_at=queued_at, changed_at=NOW)

    assert waited(one, NOW) == timedelta(hours=26)
    assert needs_you(one, NOW)
    assert WORDS.reminder(one, NOW).startswith("Waiting for 26 hours")
    assert "waiting for 26 hours" in WORDS.line(one, NOW)


def test_what_asks_first_says_so_at_once_and_names_no_next_try() -> None:
    asking = replace(an_enquiry(S.UNCONFIRMED), asks_first=True, queued_at=NOW)
    asking = replace(asking, progress=replace(asking.progress, next_try_at=NOW))

    assert WORDS.reminder(asking, NOW) == (
        "Waiting for less than an hour: nobody can say whether it arrived. It is not "
        "sent again unless you say so. Decide what to do: ring, pass it on yourself, "
        "or go on waiting."
    )
    assert needs_you(asking, NOW)
    assert "Next try" not in dict(WORDS.history(asking))
    assert "Queued" in dict(WORDS.history(asking))


def test_a_row_is_said_with_its_state() -> None:
    enquiry = an_enquiry(S.QUEUED, timedelta(hours=1))

    assert WORDS.said(enquiry, NOW) == (
        "Training days. Waiting to send: nobody has seen this yet. "
        "Media enquiry, waiting for 1 hour"
    )


def test_titles_without_words_say_why() -> None:
    enquiry = an_enquiry()

    assert WORDS.title(replace(enquiry, words=Words())) == "No subject yet"
    assert WORDS.title(replace(enquiry, words=None)) == "Enquiry 4, words removed"
    assert WORDS.title(replace(enquiry, locked=True)) == "Locked enquiry 4"
    assert WORDS.category(replace(enquiry, category="")) == "No kind chosen yet"


def test_unsent_counts_only_what_provably_never_left() -> None:
    every = tuple(an_enquiry(state) for state in S)

    assert {one.progress.state for one in unsent(every)} == {S.DRAFT, S.QUEUED}
    assert WORDS.unsent(Overview(RUNNING, every)).startswith("2 enquiries unsent")
    assert WORDS.unsent(Overview(RUNNING, every[:1])).startswith("1 enquiry unsent")
    assert not WORDS.unsent(Overview(RUNNING, ()))


def test_history_and_receipt_name_their_times() -> None:
    enquiry = replace(
        an_enquiry(S.SENT),
        progress=replace(an_enquiry(S.SENT).progress, next_try_at=NOW),
    )

    names = [name for name, _ in WORDS.history(enquiry)]

    assert names == [
        "Begun",
        "May have left",
        "Attempts",
        "Received",
        "Last change",
        "Next try",
    ]
    assert dict(WORDS.receipt(enquiry))["Reference"] == "EX-2026-0412"
    assert not WORDS.receipt(an_enquiry())


def test_fixing_what_was_refused_has_its_own_words() -> None:
    step = Step.STOP_TO_EDIT

    assert WORDS.step(step, an_enquiry(S.REFUSED)) == "Fix and resend"
    assert WORDS.step(step, an_enquiry(S.UNCONFIRMED)) == "Stop and edit"


def test_every_state_is_in_the_group_it_belongs_to() -> None:
    every = tuple(an_enquiry(state) for state in S)

    found = counts(every, NOW)

    assert found == {
        Show.ALL: 10,
        Show.DRAFTS: 1,
        Show.WAITING: 5,
        Show.NEEDS_YOU: 1,
        Show.SENT: 3,
        Show.BIN: 1,
    }


def test_an_enquiry_needs_somebody_after_a_day() -> None:
    assert not needs_you(an_enquiry(S.QUEUED, timedelta(hours=23)), NOW)
    assert needs_you(an_enquiry(S.QUEUED, timedelta(hours=24)), NOW)
    assert needs_you(an_enquiry(S.UNCONFIRMED, timedelta(hours=24)), NOW)
    assert not needs_you(an_enquiry(S.DRAFT, timedelta(hours=24)), NOW)


def test_a_clock_set_back_makes_no_negative_wait() -> None:
    assert waited(an_enquiry(S.QUEUED, timedelta(hours=-3)), NOW) == timedelta()


def test_the_bin_keeps_a_week_and_nothing_that_was_withdrawn() -> None:
    young = an_enquiry(S.DISCARDED, timedelta(days=7))
    old = an_enquiry(S.DISCARDED, timedelta(days=7, seconds=1))
    withdrawn = replace(young, progress=Progress(S.DISCARDED, submission_id="x"))

    assert is_in_bin(young, NOW)
    assert not is_in_bin(old, NOW)
    assert not is_in_bin(withdrawn, NOW)
    assert shown((withdrawn,), Show.ALL, NOW) == (withdrawn,)
