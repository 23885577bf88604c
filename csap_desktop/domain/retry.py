"""When to try again: longer and longer, never in step with others, as the service asks.

Source: RFC 9110, section 10.2.3 (Retry-After); "full jitter" as in Amazon's Builders'
Library, "Timeouts, retries and backoff with jitter".
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

FIRST_WAIT = timedelta(seconds=30)
CAP = timedelta(hours=6)
"""Longest wait that the program chooses."""

LONGEST_ASKED = timedelta(hours=24)
"""Longest wait that a service may ask for; anything further off is a moved clock."""

_DOUBLINGS_TO_CAP = 10  # 30 s x 2^10 is more than six hours


def wait_after(attempts: int, chance: Callable[[], float]) -> timedelta:
    """Returns how long to wait after an attempt: anything up to 30 s x 2^n, cap 6 h.

    Args:
        attempts: How many attempts there were before this one (0 and more).
        chance: Gives a number from 0 up to, not including, 1.
    """
    doublings = min(max(attempts, 0), _DOUBLINGS_TO_CAP)
    longest: timedelta = min(FIRST_WAIT * 2**doublings, CAP)
    return longest * chance()


def asked_wait(header: str | None, now: datetime) -> timedelta | None:
    """Reads a Retry-After header.

    Args:
        header: Its value: seconds or an HTTP date; None when there was none.
        now: The time (aware, UTC).

    Returns:
        How long to wait, from nothing to 24 hours; None when it says nothing clear.
    """
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        wait = timedelta(seconds=min(int(text[:9]), LONGEST_ASKED.total_seconds()))
    else:
        at = http_date(text)
        if at is None:
            return None
        wait = at - now
    return min(max(wait, timedelta()), LONGEST_ASKED)


def http_date(text: str) -> datetime | None:
    """Reads a date as HTTP headers have it, whatever somebody put there.

    Args:
        text: The header's value.

    Returns:
        The moment (aware); None where it is none, or one that no calendar has.
    """
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def next_try(
    now: datetime, attempts: int, retry_after: str | None, chance: Callable[[], float]
) -> datetime:
    """Returns when to try again; what the service asks for wins.

    Args:
        now: The time (aware, UTC).
        attempts: How many attempts there were before this one (0 and more).
        retry_after: The Retry-After header of the answer, if there was one.
        chance: Gives a number from 0 up to, not including, 1.
    """
    asked = asked_wait(retry_after, now)
    return now + (wait_after(attempts, chance) if asked is None else asked)


def pulled_in(next_try_at: datetime | None, now: datetime) -> datetime | None:
    """Returns a stored time of the next try as it should stand when the program starts.

    Args:
        next_try_at: What was stored; None for at once.
        now: The time (aware, UTC).

    Returns:
        The same; six hours from now when it is further off; at once when no rule could
        have put it there, because then the clock was moved.
    """
    if next_try_at is None or next_try_at - now > LONGEST_ASKED:
        return None
    return min(next_try_at, now + CAP)


def is_due(next_try_at: datetime | None, now: datetime) -> bool:
    """Says whether to try now; a time that no rule could have put there is no obstacle.

    Args:
        next_try_at: What was stored; None for at once.
        now: The time (aware, UTC).
    """
    if next_try_at is None:
        return True
    return next_try_at <= now or next_try_at - now > LONGEST_ASKED
