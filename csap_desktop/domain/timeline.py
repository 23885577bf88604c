"""Where moments stand on a drawn timeline: plain numbers, nothing drawn."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from csap_desktop.domain.frozen import frozen

_MONTHS, _DAYS = 12, 31


@frozen
class Axis:
    """A stretch of years, each as wide as the other; years without events are left out.

    Attributes:
        years: The years that are drawn, the earliest first; at least one.
    """

    years: tuple[int, ...]

    @property
    def gaps(self) -> tuple[int, ...]:
        """The years before which some are left out."""
        return tuple(
            after for before, after in pairwise(self.years) if after > before + 1
        )

    def start_of(self, year: int) -> float:
        """Returns where a year begins, from 0 to 1.

        Args:
            year: Any year; one that is left out stands where the next one begins.
        """
        before = sum(1 for one in self.years if one < year)
        return before / len(self.years)

    def position(self, day: date | None, *, otherwise: float) -> float:
        """Returns where a day stands, from 0 to 1.

        Args:
            day: The day; before the first year it stands at 0, after the last at 1.
            otherwise: What to return for no day.
        """
        if day is None:
            return otherwise
        if day.year not in self.years:
            return self.start_of(day.year)
        within = ((day.month - 1) + (day.day - 1) / _DAYS) / _MONTHS
        return self.start_of(day.year) + within / len(self.years)


def axis_of(days: Iterable[date]) -> Axis:
    """Returns the axis on which all these days are drawn.

    Args:
        days: At least one day.

    Raises:
        ValueError: There is none.
    """
    years = sorted({day.year for day in days})
    if not years:
        raise ValueError("an axis needs at least one day")
    return Axis(tuple(years))


def spread(positions: Iterable[float], least: float) -> tuple[float, ...]:
    """Moves marks that stand too close apart, in their order and within 0 to 1.

    Args:
        positions: Where the marks stand, ascending.
        least: The least distance between two; where there is no room for it, the
            marks share the room evenly.

    Returns:
        Where to draw them.
    """
    wanted = tuple(positions)
    if len(wanted) < 2:  # noqa: PLR2004 - one mark has no neighbour
        return wanted
    least = min(least, 1 / (len(wanted) - 1))
    placed: list[float] = []
    for position in wanted:
        placed.append(max(position, placed[-1] + least) if placed else position)
    ceiling = 1.0
    for number in reversed(range(len(placed))):
        placed[number] = min(placed[number], ceiling)
        ceiling = placed[number] - least
    return tuple(placed)
