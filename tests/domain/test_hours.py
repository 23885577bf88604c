"""Which line is staffed: every route, at the minutes where the answer turns."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.contacts import Closure
from csap_desktop.domain.hours import (
    LONDON,
    BankHolidays,
    Timetable,
    from_wall,
    to_wall,
)
from tests.domain.routes_of_the_area import ROUTES, UNCONFIRMED, timetable

# route, clock in the area, state, line to ring first ("-" none), until, change-over
TABLE = """
bwd-children  2026-11-23T08:44  out-of-hours   01254 587547   2026-11-23T08:45  near
bwd-children  2026-11-23T08:45  open           01254 666400   2026-11-23T17:00  near
bwd-children  2026-11-23T09:00  open           01254 666400   2026-11-23T17:00  near
bwd-children  2026-11-23T09:01  open           01254 666400   2026-11-23T17:00  far
bwd-children  2026-11-23T16:44  open           01254 666400   2026-11-23T17:00  far
bwd-children  2026-11-23T16:45  open           01254 666400   2026-11-23T17:00  near
bwd-children  2026-11-23T16:59  open           01254 666400   2026-11-23T17:00  near
bwd-children  2026-11-23T17:00  out-of-hours   01254 587547   2026-11-24T08:45  near
bwd-children  2026-11-23T17:15  out-of-hours   01254 587547   2026-11-24T08:45  near
bwd-children  2026-11-23T17:16  out-of-hours   01254 587547   2026-11-24T08:45  far
bwd-children  2026-11-28T14:00  out-of-hours   01254 587547   2026-11-30T08:45  far
bwd-children  2026-04-03T10:00  out-of-hours   01254 587547   2026-04-07T08:45  far
bwd-children  2026-12-25T10:00  out-of-hours   01254 587547   2026-12-29T08:45  far
bwd-adults    2026-11-23T10:00  hours-unknown  -              -                 far
bwd-adults    2026-11-28T03:00  hours-unknown  -              -                 far
bpl-children  2026-11-26T16:59  open           01253 477299   2026-11-26T17:00  near
bpl-children  2026-11-26T17:00  out-of-hours   01253 477600   2026-11-27T09:00  near
bpl-children  2026-11-27T16:29  open           01253 477299   2026-11-27T16:30  near
bpl-children  2026-11-27T16:30  out-of-hours   01253 477600   2026-11-30T09:00  near
bpl-children  2026-11-27T16:59  out-of-hours   01253 477600   2026-11-30T09:00  far
bpl-children  2026-05-04T12:00  out-of-hours   01253 477600   2026-05-05T09:00  far
bpl-adults    2026-11-27T08:59  out-of-hours   01253 477600   2026-11-27T09:00  near
bpl-adults    2026-11-27T09:00  open           01253 477592   2026-11-27T16:30  near
lcc-children  2026-11-21T19:59  hours-unknown  -              2026-11-21T20:00  near
lcc-children  2026-11-21T20:00  out-of-hours   0300 123 6722  2026-11-22T08:00  near
lcc-children  2026-11-22T07:59  out-of-hours   0300 123 6722  2026-11-22T08:00  near
lcc-children  2026-11-22T08:00  hours-unknown  -              2026-11-22T20:00  near
lcc-children  2026-11-22T21:40  out-of-hours   0300 123 6722  2026-11-23T08:00  far
lcc-children  2026-11-23T00:00  out-of-hours   0300 123 6722  2026-11-23T08:00  far
lcc-children  2026-11-23T08:00  open           0300 123 6720  2026-11-23T20:00  near
lcc-children  2026-11-23T19:59  open           0300 123 6720  2026-11-23T20:00  near
lcc-children  2026-11-23T20:00  out-of-hours   0300 123 6722  2026-11-24T08:00  near
lcc-children  2026-12-25T12:00  hours-unknown  -              2026-12-25T20:00  far
lcc-children  2026-12-25T20:00  out-of-hours   0300 123 6722  2026-12-26T08:00  near
lcc-adults    2026-11-23T16:59  open           0300 123 6720  2026-11-23T17:00  near
lcc-adults    2026-11-23T17:00  hours-unknown  -              2026-11-23T20:00  near
lcc-adults    2026-11-23T19:59  hours-unknown  -              2026-11-23T20:00  near
lcc-adults    2026-11-23T20:00  out-of-hours   0300 123 6722  2026-11-24T08:00  near
lcc-adults    2026-11-28T12:00  hours-unknown  -              2026-11-28T20:00  far
bpl-lado      2026-11-23T10:00  hours-unknown  01253 477541   -                 far
lcc-lado      2026-11-23T10:00  no-line        -              -                 far
"""


def rows() -> list[tuple[str, ...]]:
    split = [line.split("  ") for line in TABLE.strip().splitlines()]
    return [tuple(cell.strip() for cell in line if cell.strip()) for line in split]


def at(clock: str) -> datetime:
    return from_wall(datetime.fromisoformat(clock))


@pytest.mark.parametrize(("route", "clock", "state", "first", "until", "near"), rows())
def test_the_line_to_ring_first(
    route: str, clock: str, state: str, first: str, until: str, near: str
) -> None:
    standing = timetable().standing(ROUTES[route], at(clock))

    assert standing.state.value == state
    assert (standing.first.number if standing.first else "-") == first
    assert standing.until == (None if until == "-" else at(until))
    assert standing.change_over is (near == "near")


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_until_is_the_first_minute_at_which_the_answer_changes(route: str) -> None:
    """Walks ten days over Easter, quarter by quarter, and never finds a lie."""
    minute = at("2026-04-01T00:00")
    table = timetable()
    standing = table.standing(ROUTES[route], minute)
    for _ in range(10 * 24 * 4):
        minute += timedelta(minutes=15)
        now = table.standing(ROUTES[route], minute)
        changed = (now.state, now.first) != (standing.state, standing.first)

        assert changed is (standing.until is not None and minute >= standing.until)

        if changed:
            standing = now


def test_the_other_line_is_the_one_not_rung_first() -> None:
    standing = timetable().standing(ROUTES["lcc-children"], at("2026-11-22T21:40"))

    assert standing.then is not None
    assert standing.then.number == "0300 123 6720"


def test_a_bank_holiday_is_named_when_it_closes_the_weekday_line() -> None:
    table = timetable()

    at_noon = table.standing(ROUTES["bwd-children"], at("2026-12-25T12:00"))
    at_night = table.standing(ROUTES["bwd-children"], at("2026-12-25T22:00"))

    assert at_noon.holiday == "Christmas Day"
    assert at_night.holiday is None


def test_days_not_stated_are_said() -> None:
    table = timetable()

    lancashire = table.standing(ROUTES["lcc-children"], at("2026-11-23T12:00"))
    blackburn = table.standing(ROUTES["bwd-children"], at("2026-11-23T12:00"))

    assert not lancashire.days_stated
    assert blackburn.days_stated


def test_a_closure_of_one_day_sends_callers_to_the_duty_team() -> None:
    day = date(2026, 11, 23)
    closure = Closure("closure-1", "01254 666400", day, "moving house", UNCONFIRMED)
    table = Timetable(BankHolidays({}, lambda _: {}), (closure,))

    standing = table.standing(ROUTES["bwd-children"], at("2026-11-23T12:00"))

    assert standing.first is not None
    assert standing.first.number == "01254 587547"
    assert standing.closure == "moving house"
    assert standing.until == at("2026-11-24T08:45")


def test_years_beyond_the_list_are_worked_out() -> None:
    asked: list[int] = []

    def computed(year: int) -> dict[date, str]:
        asked.append(year)
        return {date(year, 12, 25): "Christmas Day"}

    holidays = BankHolidays({date(2028, 12, 25): "Christmas Day"}, computed)

    assert holidays.title(date(2029, 12, 25)) == "Christmas Day"
    assert holidays.title(date(2029, 12, 24)) is None
    assert holidays.title(date(2028, 12, 24)) is None
    assert asked == [2029]


def test_in_the_repeated_hour_the_first_is_meant() -> None:
    moment = from_wall(datetime(2026, 10, 25, 1, 30))  # noqa: DTZ001

    assert moment.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_time_that_spring_leaves_out_is_an_hour_later() -> None:
    moment = from_wall(datetime(2026, 3, 29, 1, 30))  # noqa: DTZ001

    assert to_wall(moment) == datetime(2026, 3, 29, 2, 30)  # noqa: DTZ001


@pytest.mark.parametrize(
    "edge",
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_a_moment_at_an_end_of_the_calendar_is_shown_by_its_own_clock(
    edge: datetime,
) -> None:
    assert to_wall(edge) == edge.replace(tzinfo=None)


def test_the_night_line_holds_through_both_clock_changes() -> None:
    table = timetable()
    spring = table.standing(ROUTES["lcc-children"], at("2026-03-29T00:30"))
    autumn = table.standing(ROUTES["lcc-children"], at("2026-10-25T00:30"))

    assert spring.until == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    assert autumn.until == datetime(2026, 10, 25, 8, 0, tzinfo=UTC)


@settings(max_examples=200)
@given(
    route=st.sampled_from(sorted(ROUTES)),
    moment=st.datetimes(
        min_value=datetime(2013, 1, 1),  # noqa: DTZ001
        max_value=datetime(2040, 1, 1),  # noqa: DTZ001
    ),
)
def test_every_minute_has_an_answer_and_until_lies_ahead(
    route: str, moment: datetime
) -> None:
    aware = moment.replace(tzinfo=UTC).astimezone(LONDON)
    standing = timetable().standing(ROUTES[route], aware)

    assert standing.until is None or standing.until > aware
    assert standing.first is None or standing.first in ROUTES[route].lines
    assert standing.then is None or standing.then is not standing.first
