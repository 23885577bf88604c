"""How far the edition in use can be taken for the latest one.

Judged by when a source was last asked with success, by the days that the signed word
and the edition itself give, and by the checks of its contacts. It asks no clock. What
could not be asked is never taken for up to date.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from csap_desktop.domain.contacts import Contact, Route
from csap_desktop.domain.freshness import Due, due
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import to_wall
from csap_desktop.domain.sync import SyncOutcome, SyncState

CURRENT_FOR = timedelta(days=7)
"""How long after a check that succeeded the edition is taken for the latest one.

Source: the rules of this program, "Publishing and sync": checked within 7 days.
"""

_LEEWAY = timedelta(minutes=5)
"""How far a clock may stand before a time it wrote itself: it was set meanwhile."""


class Level(Enum):
    """How careful to be, the colour of which is never the only sign."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Currency(Enum):
    """What is known of how current the edition is."""

    CURRENT = "current"
    DUE = "due"
    OUT_OF_DATE = "out-of-date"
    NOT_CHECKED = "not-checked"
    NEVER = "never"
    NO_SOURCE = "no-source"
    CLOCK_BEHIND = "clock-behind"


_LEVELS = {
    Currency.CURRENT: Level.GREEN,
    Currency.DUE: Level.AMBER,
    Currency.OUT_OF_DATE: Level.RED,
    Currency.NOT_CHECKED: Level.AMBER,
    Currency.NEVER: Level.AMBER,
    Currency.NO_SOURCE: Level.AMBER,
    Currency.CLOCK_BEHIND: Level.AMBER,
}


@frozen
class Sheet:
    """What is judged besides the looks for a new edition.

    Attributes:
        published_on: The day the edition was published.
        check_by: The day after which it must be checked before use.
        overdue: How many of its numbers should have been checked again by now.
    """

    published_on: date
    check_by: date
    overdue: int = 0


@frozen
class Freshness:
    """How current the edition is.

    Attributes:
        currency: What is known of it.
        level: How careful to be; never green while checks of numbers are overdue.
        succeeded_at: When a source last said what the latest edition is (aware, UTC);
            None if never.
        failed_at: When the latest look failed; None where it did not.
        reason: Why it failed, as a code; None where it did not.
        since: Since when the edition is out of date; None where it is not.
        overdue: How many of its numbers should have been checked again.
    """

    currency: Currency
    level: Level
    succeeded_at: datetime | None = None
    failed_at: datetime | None = None
    reason: str | None = None
    since: date | None = None
    overdue: int = 0


def judge(state: SyncState, sheet: Sheet, now: datetime) -> Freshness:
    """Judges how current an edition is.

    Args:
        state: What is remembered of the latest looks for a new edition.
        sheet: What the edition itself says.
        now: The present moment (aware).

    Returns:
        Out of date where a day has passed that the signed word or the edition gives,
        whatever else is known; green only where the latest look succeeded, at most
        `CURRENT_FOR` ago.
    """
    failed = state.outcome in {SyncOutcome.REFUSED, SyncOutcome.UNREACHABLE}
    currency, since = _currency(state, sheet, now)
    level = _LEVELS[currency]
    if sheet.overdue and level is Level.GREEN:
        level = Level.AMBER
    return Freshness(
        currency=currency,
        level=level,
        succeeded_at=state.succeeded_at,
        failed_at=state.checked_at if failed else None,
        reason=state.reason if failed else None,
        since=since,
        overdue=sheet.overdue,
    )


def count_overdue(
    routes: Iterable[Route], contacts: Iterable[Contact], today: date
) -> int:
    """Counts the numbers whose next check should have been made.

    Args:
        routes: Those of the edition.
        contacts: Those of the edition.
        today: The day to judge by.
    """
    facts = [line.provenance for route in routes for line in route.lines]
    facts += [contact.provenance for contact in contacts]
    return sum(due(fact.next_check, today) is Due.OVERDUE for fact in facts)


def clock_is_behind(state: SyncState, now: datetime) -> bool:
    """Says whether the clock stands before a time that was seen already.

    Args:
        state: What is remembered of the latest looks.
        now: What the clock says (aware).
    """
    seen = (state.checked_at, state.succeeded_at)
    return state.clock_behind or any(
        moment is not None and now < moment - _LEEWAY for moment in seen
    )


def _currency(
    state: SyncState, sheet: Sheet, now: datetime
) -> tuple[Currency, date | None]:
    """Says what is known, and since when the edition is out of date."""
    since = _out_of_date_since(state, sheet, now)
    if clock_is_behind(state, now):
        return Currency.CLOCK_BEHIND, None
    if since is not None:
        return Currency.OUT_OF_DATE, since
    return _by_looks(state, now), None


def _by_looks(state: SyncState, now: datetime) -> Currency:
    """Says what the latest looks for a new edition show."""
    if state.succeeded_at is None:
        looked = state.outcome not in {None, SyncOutcome.NO_SOURCE}
        known = looked or bool(state.source)
        return Currency.NEVER if known else Currency.NO_SOURCE
    if now - state.succeeded_at > CURRENT_FOR:
        return Currency.DUE
    succeeded = {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}
    return Currency.CURRENT if state.outcome in succeeded else Currency.NOT_CHECKED


def _out_of_date_since(state: SyncState, sheet: Sheet, now: datetime) -> date | None:
    """Returns the earlier of the two days where one has passed."""
    days = []
    if state.expires_at is not None and state.expires_at <= now:
        days.append(to_wall(state.expires_at.astimezone(UTC)).date())
    if sheet.check_by < to_wall(now).date():
        days.append(sheet.check_by)
    return min(days, default=None)
