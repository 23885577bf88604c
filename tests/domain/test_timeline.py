from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.timeline import Axis, axis_of, spread

DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))
ASCENDING = st.lists(st.floats(0, 1), max_size=40).map(sorted)


def test_years_without_events_are_left_out_and_said() -> None:
    axis = axis_of([date(2004, 5, 1), date(2017, 1, 1), date(2018, 7, 4)])

    assert axis.years == (2004, 2017, 2018)
    assert axis.gaps == (2017,)


def test_each_year_is_equally_wide() -> None:
    axis = Axis((2004, 2017, 2018, 2019))

    assert [axis.start_of(year) for year in axis.years] == [0, 0.25, 0.5, 0.75]


def test_a_day_of_a_year_left_out_stands_where_the_next_one_begins() -> None:
    axis = Axis((2004, 2017))

    assert axis.position(date(2010, 6, 1), otherwise=9) == 0.5


def test_no_day_stands_where_it_is_told_to() -> None:
    assert Axis((2004,)).position(None, otherwise=1) == 1


def test_an_axis_needs_a_day() -> None:
    with pytest.raises(ValueError, match="at least one"):
        axis_of([])


@given(st.lists(DAYS, min_size=1, max_size=30))
def test_later_days_never_stand_before_earlier_ones(days: list[date]) -> None:
    axis = axis_of(days)

    places = [axis.position(day, otherwise=-1) for day in sorted(days)]

    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)


@given(ASCENDING, st.floats(0.001, 0.2))
def test_marks_are_spread_in_their_order(wanted: list[float], least: float) -> None:
    placed = spread(wanted, least)

    room = min(least, 1 / max(len(wanted) - 1, 1))
    apart = [after - before for before, after in pairwise(placed)]
    assert len(placed) == len(wanted)
    assert all(gap >= room - 1e-9 for gap in apart)
    assert all(-1e-9 <= place <= 1 + 1e-9 for place in placed)


def test_marks_far_apart_stay_where_they_are() -> None:
    assert spread((0.1, 0.5, 0.9), 0.05) == (0.1, 0.5, 0.9)
