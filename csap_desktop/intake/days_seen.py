"""Whether the clock may decide that words are gone for good (decision 0032).

A clock that leaps ahead makes minutes look like years. What copies have in common is
the database, so the days on which one of them worked are noted there.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection, delete, func, select

from csap_desktop.intake.database import Database
from csap_desktop.intake.schema import DAYS_SEEN, SUBMISSIONS

REMEMBERED = 7
"""How many days of work are remembered: so long nothing is deleted after a leap."""

LONGEST_LEAP = timedelta(days=2)
"""Longest time without work after which words are still deleted at once."""

_DAY = timedelta(days=1)


class DaysSeen:
    """The last days on which a copy of the service worked.

    Args:
        database: Where they are noted.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def have_passed_evenly(self, now: datetime) -> bool:
        """Notes the day, and says whether the clock was seen to go on as clocks do.

        Args:
            now: What this copy takes for the time (aware, UTC).

        Returns:
            Whether no step between the days remembered leaps ahead or goes back.

        Raises:
            UnavailableError: The database does not answer.
        """
        with self._database.writing() as connection:
            noted = _noted(connection)
            if not noted:
                first = _received_last(connection) or now
                self._note(connection, 1, first)
                noted = [(1, first)]
            number, last = noted[-1]
            if abs(now - last) >= _DAY:
                self._note(connection, number + 1, now)
        return _are_even([*(moment for _, moment in noted), now])

    def _note(self, connection: Connection, number: int, moment: datetime) -> None:
        """Notes a day; of two copies that do so at once, one does it."""
        row = {"number": number, "seen_at": moment}
        statement = self._database.insert(DAYS_SEEN).values(row)
        connection.execute(statement.on_conflict_do_nothing(index_elements=["number"]))
        too_old = DAYS_SEEN.c.number <= number - REMEMBERED
        connection.execute(delete(DAYS_SEEN).where(too_old))


def _noted(connection: Connection) -> list[tuple[int, datetime]]:
    """Returns the days in the order in which they were noted."""
    wanted = select(DAYS_SEEN.c.number, DAYS_SEEN.c.seen_at)
    rows = connection.execute(wanted.order_by(DAYS_SEEN.c.number))
    return [(row.number, row.seen_at) for row in rows]


def _received_last(connection: Connection) -> datetime | None:
    """Returns the last sign of life of a database in which no day was noted yet."""
    latest = select(func.max(SUBMISSIONS.c.decided_at))
    found: datetime | None = connection.execute(latest).scalar_one()
    return found


def _are_even(moments: Sequence[datetime]) -> bool:
    """Says whether no step is longer than two days, or goes back by more than one."""
    steps = pairwise(moments)
    return all(-_DAY <= later - one <= LONGEST_LEAP for one, later in steps)
