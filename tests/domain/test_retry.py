"""When to try again."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from csap_desktop.domain.retry import (
    CAP,
    LONGEST_ASKED,
    asked_wait,
    is_due,
    next_try,
    pulled_in,
    wait_after,
)

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


def almost_one() -> float:
    return 0.999999


@pytest.mark.parametrize(
    ("attempts", "longest_s"),
    [(0, 30), (1, 60), (2, 120), (9, 15_360), (10, 21_600), (5_000, 21_600)],
)
def test_waits_double_up_to_six_hours(attempts: int, longest_s: int) -> None:
    wait = wait_after(attempts, almost_one)

    assert wait.total_seconds() == pytest.approx(longest_s, rel=0.001)


@given(some.integers(-5, 10**6), some.floats(0, 1, exclude_max=True))
def test_a_wait_is_anything_up_to_its_longest(attempts: int, chance: float) -> None:
    wait = wait_after(attempts, lambda: chance)

    assert timedelta() <= wait <= CAP
    assert wait_after(attempts, lambda: 0.0) == timedelta()


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("86400", 86_400),
        ("999999999999", 86_400),
        ("Sun, 22 Nov 2026 21:50:00 GMT", 600),
        ("Sun, 22 Nov 2026 21:50:00 -0000", 600),
        ("Sun, 22 Nov 2020 21:50:00 GMT", 0),
        ("Sun, 22 Nov 2099 21:50:00 GMT", 86_400),
        ("9" * 5_000, 86_400),
        ("Fri, 31 Dec 9999 23:59:59 -1200", 86_400),
    ],
)
def test_the_service_may_ask_for_nothing_up_to_a_day(header: str, wait_s: int) -> None:
    assert asked_wait(header, NOW) == timedelta(seconds=wait_s)


@pytest.mark.parametrize(
    "header",
    [
        *(None, "", "soon", "-5", "1.5", "٣", "," * 99),
        "Sun, 99 Nov 2026 99:50:00 GMT",
        "Mon, 16 Nov 99999999999999999999 05:00:00 GMT",
        "Mon, 16 Nov 2026 05:00:00 +99999999999999999999",
    ],
)
def test_an_unclear_header_asks_for_nothing(header: str | None) -> None:
    assert asked_wait(header, NOW) is None


@given(some.text())
def test_no_header_breaks_the_reader(header: str) -> None:
    wait = asked_wait(header, NOW)

    assert wait is None or timedelta() <= wait <= LONGEST_ASKED


def test_what_the_service_asks_for_wins() -> None:
    header = format_datetime(NOW + timedelta(hours=20), usegmt=True)

    assert next_try(NOW, 0, header, almost_one) == NOW + timedelta(hours=20)
    assert next_try(NOW, 0, "0", almost_one) == NOW
    assert next_try(NOW, 0, None, lambda: 0.5) == NOW + timedelta(seconds=15)


@pytest.mark.parametrize(
    ("hours", "due", "pulled"),
    [(-1, True, -1), (0, True, 0), (5, False, 5), (7, False, 6), (24, False, 6)],
)
def test_a_wait_lasts_until_its_time(hours: int, due: bool, pulled: int) -> None:  # noqa: FBT001
    at = NOW + timedelta(hours=hours)

    assert is_due(at, NOW) is due
    assert pulled_in(at, NOW) == NOW + timedelta(hours=pulled)


def test_a_time_no_rule_could_have_set_is_no_obstacle() -> None:
    at = NOW + timedelta(days=3652)

    assert is_due(at, NOW)
    assert pulled_in(at, NOW) is None
    assert is_due(None, NOW)
    assert pulled_in(None, NOW) is None
