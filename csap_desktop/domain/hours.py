"""Which line of a route is staffed at a given minute, and until when.

Works in the wall-clock time of Europe/London and never asks what time it is. Three
things are kept apart: staffed, not staffed, and not known.

Source: ../data/README.md, "Hours" (the rules of the subject the editors agreed).
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from csap_desktop.domain.contacts import Closure, Line, LineKind, Opening, Route
from csap_desktop.domain.frozen import frozen

LONDON = ZoneInfo("Europe/London")

CHANGE_OVER = timedelta(minutes=15)
"""How near a change of lines both numbers are marked."""

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_HORIZON_DAYS = 16
_WEEKDAYS = frozenset({1, 2, 3, 4, 5})


class State(Enum):
    """What can be said of a route at one minute."""

    OPEN = "open"
    OUT_OF_HOURS = "out-of-hours"
    HOURS_UNKNOWN = "hours-unknown"
    NO_LINE = "no-line"


class BankHolidays:
    """The bank holidays of England: a published list, and a rule beyond it."""

    def __init__(
        self,
        published: Mapping[date, str],
        computed: Callable[[int], Mapping[date, str]],
    ) -> None:
        """Joins the list and the rule.

        Args:
            published: Every bank holiday of the years the edition covers.
            computed: Gives the bank holidays of any other year.
        """
        self._published = published
        self._years = {day.year for day in published}
        self._computed = computed
        self._beyond: dict[int, Mapping[date, str]] = {}

    def title(self, day: date) -> str | None:
        """Returns what the holiday is called, or None on an ordinary day."""
        if day.year in self._years:
            return self._published.get(day)
        if day.year not in self._beyond:
            self._beyond[day.year] = self._computed(day.year)
        return self._beyond[day.year].get(day)


@frozen
class Standing:
    """What can be said of a route's lines at one minute.

    Attributes:
        state: Whether a line is known to be staffed, and which kind.
        first: The line to ring first; None when none can be put first.
        then: The other line; None when there is none or `first` is None.
        until: When this changes (aware); None when it never does.
        next_first: The line to ring first from `until` on; None when not known.
        change_over: Whether lines change within 15 minutes, before or after.
        holiday: The bank holiday on which a weekday line is taken as unstaffed.
        closure: Why a line is closed today although its hours say otherwise.
        days_stated: Whether a source names the days of the line put first.
    """

    state: State
    first: Line | None
    then: Line | None
    until: datetime | None
    next_first: Line | None
    change_over: bool
    holiday: str | None
    closure: str | None
    days_stated: bool


class Timetable:
    """Knows the holidays and closures, and says who is staffed when."""

    def __init__(self, holidays: BankHolidays, closures: tuple[Closure, ...]) -> None:
        self._holidays = holidays
        self._closures = {(closure.line, closure.on): closure for closure in closures}

    def standing(self, route: Route, at: datetime) -> Standing:
        """Says what can be said of a route's lines.

        Args:
            route: The route.
            at: An aware moment; seconds are allowed.

        Returns:
            The line to ring first, the other one, and until when this holds.
        """
        wall = to_wall(at)
        state, first = self._put_first(route, wall)
        changes = tuple(self._changes(route, wall))
        until = next((moment for moment in changes if moment > wall), None)
        after = self._put_first(route, until)[1] if until else None
        return Standing(
            state=state,
            first=first,
            then=_other(route, first),
            until=from_wall(until) if until else None,
            next_first=after,
            change_over=any(abs(moment - wall) <= CHANGE_OVER for moment in changes),
            holiday=self._holiday(route, wall),
            closure=self._closure(route, wall.date()),
            days_stated=first.days_stated if first else True,
        )

    def _put_first(self, route: Route, wall: datetime) -> tuple[State, Line | None]:
        """Decides the state and the line to ring first at one minute."""
        if not route.lines:
            return State.NO_LINE, None
        for line in route.lines:
            if self._is_staffed(line, route, wall):
                night = line.kind is LineKind.NIGHT
                return (State.OUT_OF_HOURS if night else State.OPEN), line
        if all(_is_fully_known(line) for line in route.lines):
            return State.OUT_OF_HOURS, None
        only = route.lines[0] if len(route.lines) == 1 else None
        return State.HOURS_UNKNOWN, only

    def _is_staffed(self, line: Line, route: Route, wall: datetime) -> bool:
        """Says whether a line is known to be staffed.

        A line that is staffed whenever another is not stays so when that one is
        withdrawn: nobody says that it is staffed in its place.
        """
        if line.other_times:
            others = [other for other in _published(route) if other is not line]
            return all(
                other.hours is not None and not self._is_staffed(other, route, wall)
                for other in others
            )
        return any(
            start <= wall < end
            for opening in line.hours or ()
            for day in (wall.date(), wall.date() - _DAY)
            for start, end in self._span(line, opening, day)
        )

    def _span(
        self, line: Line, opening: Opening, day: date
    ) -> Iterator[tuple[datetime, datetime]]:
        """Gives the stretch that begins on a day, if one does."""
        if day.isoweekday() not in opening.days or (line.id, day) in self._closures:
            return
        if is_weekday_only(opening) and self._holidays.title(day):
            return
        last = day if opening.closes > opening.opens else day + _DAY
        start = datetime.combine(day, opening.opens)
        yield start, datetime.combine(last, opening.closes)

    def _changes(self, route: Route, wall: datetime) -> Iterator[datetime]:
        """Gives, in order, the minutes around a moment at which the answer changes."""
        for moment in sorted(self._boundaries(route, wall)):
            if self._put_first(route, moment) != self._put_first(
                route, moment - _MINUTE
            ):
                yield moment

    def _boundaries(self, route: Route, wall: datetime) -> set[datetime]:
        """Gives every minute at which an opening begins or ends."""
        return {
            moment
            for line in _published(route)
            for opening in line.hours or ()
            for offset in range(-2, _HORIZON_DAYS)
            for span in self._span(line, opening, wall.date() + offset * _DAY)
            for moment in span
        }

    def _holiday(self, route: Route, wall: datetime) -> str | None:
        """Gives the holiday that closes a line that would be staffed at this minute."""
        title = self._holidays.title(wall.date())
        if not title:
            return None
        would_be_open = any(
            opening.opens <= wall.time() < opening.closes
            and wall.isoweekday() in opening.days
            for line in route.lines
            for opening in line.hours or ()
            if is_weekday_only(opening)
        )
        return title if would_be_open else None

    def _closure(self, route: Route, day: date) -> str | None:
        """Gives the reason of a one-off closure of one of the route's lines."""
        for line in route.lines:
            if (line.id, day) in self._closures:
                return self._closures[line.id, day].reason
        return None


def to_wall(at: datetime) -> datetime:
    """Returns an aware moment as the naive time a clock in the area shows.

    At the two ends of the calendar, where the area's clock has no time, the moment's
    own clock is shown: somebody else's time may stand there, and never stops a page.
    """
    try:
        return at.astimezone(LONDON).replace(tzinfo=None)
    except OverflowError:
        return at.replace(tzinfo=None)


def from_wall(wall: datetime) -> datetime:
    """Returns a clock time in the area as an aware moment.

    In the hour that is repeated in autumn the first is meant; a time that spring
    leaves out is read as if the clock had not yet gone forward.
    """
    local = wall.replace(tzinfo=LONDON, fold=0)
    return local.astimezone(UTC).astimezone(LONDON)


def is_weekday_only(opening: Opening) -> bool:
    """Says whether an opening has no Saturday or Sunday, so that holidays close it."""
    return _WEEKDAYS.issuperset(opening.days)


def midnight(day: date) -> datetime:
    """Returns the first minute of a day in the area, aware."""
    return from_wall(datetime.combine(day, time()))


def _published(route: Route) -> tuple[Line, ...]:
    """Gives every line whose hours are stated, whether it may still be rung or not."""
    return (*route.lines, *route.withdrawn_lines)


def _other(route: Route, first: Line | None) -> Line | None:
    """Gives the line that is not rung first."""
    if first is None:
        return None
    return next((line for line in route.lines if line is not first), None)


def _is_fully_known(line: Line) -> bool:
    """Says whether a source states both hours and days of a line."""
    return line.other_times or (line.hours is not None and line.days_stated)
