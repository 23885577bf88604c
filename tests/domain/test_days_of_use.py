from datetime import UTC, datetime, timedelta

import pytest

from csap_desktop.domain.days_of_use import LONGEST_LEAP, has_passed_evenly

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
DAY = timedelta(days=1)


def days(*ago: float) -> list[datetime]:
    return [NOW - DAY * one for one in ago]


@pytest.mark.parametrize(
    "earlier", [days(0), days(1), days(9, 8, 7, 2), days(31), days(180, 0), days(-0.9)]
)
def test_days_that_follow_each_other_are_believed(earlier: list[datetime]) -> None:
    assert has_passed_evenly(earlier, NOW)


@pytest.mark.parametrize(
    "earlier",
    [
        [],
        days(3650),
        days(3652, 3651, 0),
        days(2, -3650, 1),
        days(-2),
        [NOW - LONGEST_LEAP - DAY / 86_400],
    ],
)
def test_a_leap_of_the_clock_is_not(earlier: list[datetime]) -> None:
    assert not has_passed_evenly(earlier, NOW)
