from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.contacts import Contact
from csap_desktop.domain.currency import (
    CURRENT_FOR,
    Currency,
    Level,
    Sheet,
    clock_is_behind,
    count_overdue,
    judge,
)
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.sync import SyncOutcome, SyncState

NOW = datetime(2026, 12, 10, 9, 0, tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
SHEET = Sheet(published_on=date(2026, 11, 22), check_by=date(2027, 5, 22))


def checked(ago: timedelta, **changed: object) -> SyncState:
    """What is remembered where the latest look succeeded some time ago."""
    state = SyncState(
        checked_at=NOW - ago,
        succeeded_at=NOW - ago,
        expires_at=NOW + 30 * DAY,
        outcome=SyncOutcome.UNCHANGED,
        source="https://example.org/editions",
    )
    return replace(state, **changed)  # type: ignore[arg-type]


def failed(ago: timedelta, outcome: SyncOutcome, reason: str) -> SyncState:
    """The same, and a look that failed just now."""
    return checked(ago, checked_at=NOW, outcome=outcome, reason=reason)


UNREACHABLE, REFUSED = SyncOutcome.UNREACHABLE, SyncOutcome.REFUSED
CASES = {
    "checked a minute ago": (checked(MINUTE), Currency.CURRENT, Level.GREEN),
    "updated": (
        checked(MINUTE, outcome=SyncOutcome.UPDATED),
        Currency.CURRENT,
        Level.GREEN,
    ),
    "checked 7 days ago": (checked(CURRENT_FOR), Currency.CURRENT, Level.GREEN),
    "a minute more": (checked(CURRENT_FOR + MINUTE), Currency.DUE, Level.AMBER),
    "30 days ago": (checked(30 * DAY), Currency.DUE, Level.AMBER),
    "at its end": (
        checked(DAY, expires_at=NOW),
        Currency.OUT_OF_DATE,
        Level.RED,
    ),
    "a minute before its end": (
        checked(DAY, expires_at=NOW + MINUTE),
        Currency.CURRENT,
        Level.GREEN,
    ),
    "could not check": (
        failed(DAY, UNREACHABLE, "no-connection"),
        Currency.NOT_CHECKED,
        Level.AMBER,
    ),
    "refused": (failed(DAY, REFUSED, "rollback"), Currency.NOT_CHECKED, Level.AMBER),
    "could not check, and due": (
        failed(9 * DAY, UNREACHABLE, "no-connection"),
        Currency.DUE,
        Level.AMBER,
    ),
    "never, and a source": (
        SyncState(source="https://example.org"),
        Currency.NEVER,
        Level.AMBER,
    ),
    "never, as it failed": (
        SyncState(checked_at=NOW, outcome=UNREACHABLE, reason="proxy-dead"),
        Currency.NEVER,
        Level.AMBER,
    ),
    "no source": (
        SyncState(checked_at=NOW, outcome=SyncOutcome.NO_SOURCE),
        Currency.NO_SOURCE,
        Level.AMBER,
    ),
    "nothing is known": (SyncState(), Currency.NO_SOURCE, Level.AMBER),
    "clock behind": (
        checked(MINUTE, clock_behind=True),
        Currency.CLOCK_BEHIND,
        Level.AMBER,
    ),
    "clock before the latest look": (
        checked(-DAY),
        Currency.CLOCK_BEHIND,
        Level.AMBER,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_how_current_an_edition_is(case: str) -> None:
    state, currency, level = CASES[case]

    found = judge(state, SHEET, NOW)

    assert (found.currency, found.level) == (currency, level)


def test_an_edition_past_its_own_day_is_out_of_date_however_it_was_checked() -> None:
    sheet = replace(SHEET, check_by=date(2026, 12, 9))

    on_its_day = judge(checked(MINUTE), replace(SHEET, check_by=NOW.date()), NOW)
    after = judge(checked(MINUTE), sheet, NOW)

    assert on_its_day.level is Level.GREEN
    assert (after.currency, after.since) == (Currency.OUT_OF_DATE, sheet.check_by)


def test_it_is_out_of_date_since_the_earlier_of_the_two_days() -> None:
    sheet = replace(SHEET, check_by=date(2026, 12, 9))
    state = checked(40 * DAY, expires_at=NOW - 5 * DAY)

    assert judge(state, sheet, NOW).since == date(2026, 12, 5)


def test_what_failed_last_is_told_with_its_reason() -> None:
    found = judge(failed(DAY, REFUSED, "rollback"), SHEET, NOW)

    assert (found.failed_at, found.reason) == (NOW, "rollback")
    assert found.succeeded_at == NOW - DAY


def test_a_reason_of_a_look_that_succeeded_is_none() -> None:
    found = judge(checked(DAY, reason="old"), SHEET, NOW)

    assert (found.failed_at, found.reason) == (None, None)


def test_overdue_checks_of_numbers_take_the_green_away() -> None:
    sheet = replace(SHEET, overdue=2)

    found = judge(checked(MINUTE), sheet, NOW)

    assert (found.currency, found.level, found.overdue) == (
        Currency.CURRENT,
        Level.AMBER,
        2,
    )


def test_only_checks_that_should_have_been_made_are_overdue() -> None:
    def contact(day: date | None) -> Contact:
        sure = Provenance((), "none", next_check=day)
        return Contact("a", "A", "advice", "", "", sure, number="01632 960001")

    today = date(2026, 12, 10)
    contacts = [contact(None), contact(today), contact(date(2026, 12, 9))]

    assert count_overdue((), contacts, today) == 1


def test_a_clock_that_was_set_back_a_little_is_not_behind() -> None:
    assert not clock_is_behind(checked(-4 * MINUTE), NOW)
    assert clock_is_behind(checked(-6 * MINUTE), NOW)


moments = st.none() | st.timedeltas(-400 * DAY, 400 * DAY).map(lambda ago: NOW + ago)


@given(
    st.builds(
        SyncState,
        checked_at=moments,
        succeeded_at=moments,
        expires_at=moments,
        outcome=st.none() | st.sampled_from(SyncOutcome),
        reason=st.none() | st.just("server"),
        clock_behind=st.booleans(),
    ),
    st.integers(0, 3),
    st.dates(date(2026, 1, 1), date(2027, 12, 1)),
)
def test_green_is_only_what_a_source_confirmed_within_seven_days(
    state: SyncState, overdue: int, check_by: date
) -> None:
    found = judge(state, Sheet(date(2026, 1, 1), check_by, overdue), NOW)

    if found.level is Level.GREEN:
        assert state.outcome in {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}
        assert state.succeeded_at is not None
        assert NOW - state.succeeded_at <= CURRENT_FOR
        assert state.expires_at is None or state.expires_at > NOW
        assert check_by >= NOW.date()
        assert not overdue
        assert not state.clock_behind
