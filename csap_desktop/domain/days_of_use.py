"""Whether the clock may be believed where a mistake could not be made good.

Words are forgotten for good after some weeks; a clock that is set years ahead for a day
must not bring that about. So time must have been seen to pass: no long leap between one
day of use and the next, over all the days that are remembered.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

LONGEST_LEAP = timedelta(days=180)
"""Longest time without use after which words are forgotten at once."""

_BACK = timedelta(days=1)  # a time zone, summer time, a clock put right


def has_passed_evenly(earlier: Sequence[datetime], now: datetime) -> bool:
    """Says whether time passed without a leap that a wrong clock would make.

    Args:
        earlier: Moments of earlier days of use, the oldest first, in the order in
            which they were written down, whatever their clock said (aware).
        now: The present moment (aware).

    Returns:
        Whether no step is longer than half a year or goes back; false where no earlier
        day is known.
    """
    steps = zip(earlier, [*earlier[1:], now], strict=True)
    return bool(earlier) and all(
        -_BACK <= later - one <= LONGEST_LEAP for one, later in steps
    )
