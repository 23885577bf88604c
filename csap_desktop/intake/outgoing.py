"""What is still to go to the mailbox, and who is taking it there.

A claim is committed before a connection is opened, so that two copies of the service
pass an enquiry on once. What mail cannot promise: when the connection breaks before the
server's last word, nobody knows whether it has the mail. Then it goes again, with the
same Message-ID and a line that says so: twice in a mailbox is better than not at all.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select, update

from csap_desktop.domain.frozen import frozen
from csap_desktop.intake.archive import Received, received_from
from csap_desktop.intake.database import Database
from csap_desktop.intake.schema import FORWARDINGS, SUBMISSIONS

LEASE = timedelta(minutes=10)
"""How long a copy may take; a copy that was killed keeps an enquiry so long."""

FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=30), timedelta(hours=1)

SKEW = timedelta(minutes=10)
"""How far the clocks of two copies may be apart, as those of laptops may."""


@frozen
class Errand:
    """An enquiry that this copy is taking to the mailbox.

    Attributes:
        received: The enquiry, with its words.
        lease: The claim's id.
        doubtful: Whether it may be there already.
    """

    received: Received
    lease: str
    doubtful: bool


class Outgoing:
    """The enquiries that no mail server has taken yet.

    Args:
        database: Where they are.
        now: Tells the time (aware, UTC).
        make_id: Makes the id of a claim, a new one each time.
        jitter: Draws a number from 0 to 1.
    """

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        make_id: Callable[[], str],
        jitter: Callable[[], float],
    ) -> None:
        self._database = database
        self._now = now
        self._make_id = make_id
        self._jitter = jitter

    def claim(self) -> Errand | None:
        """Takes the enquiry that is due for the longest time, None when none is.

        Raises:
            UnavailableError: The database does not answer.
        """
        while (candidate := self._find_due()) is not None:
            errand = self._take(*candidate)
            if errand is None:
                continue
            if errand.received.words or errand.received.forgotten_at:
                return errand
            self.set_failed(errand, "damaged", doubtful=False)
        return None

    def is_ours(self, errand: Errand) -> bool:
        """Says whether the claim still stands, with time left for the last words.

        Args:
            errand: What was claimed.

        Raises:
            UnavailableError: The database does not answer.
        """
        ours = select(FORWARDINGS.c.lease_until).where(_held(errand))
        with self._database.reading() as connection:
            until = connection.scalar(ours)
        return until is not None and self._now() < until - LEASE / 2

    def set_passed(self, errand: Errand) -> None:
        """Writes down that the mail server took it.

        Args:
            errand: What was claimed.

        Raises:
            UnavailableError: The database does not answer.
        """
        self._release(errand, passed_at=self._now(), problem="", doubtful=False)

    def set_failed(self, errand: Errand, problem: str, *, doubtful: bool) -> None:
        """Writes down why it did not work, and when to try again.

        Args:
            errand: What was claimed.
            problem: A code, at most 32 signs.
            doubtful: Whether the mail server may have it all the same.

        Raises:
            UnavailableError: The database does not answer.
        """
        attempts = errand.received.forwarding.attempts + 1
        self._release(
            errand,
            attempts=attempts,
            next_try_at=self._now() + self._delay(attempts),
            problem=problem,
            doubtful=doubtful or errand.doubtful,
        )

    def _find_due(self) -> tuple[str, str | None] | None:
        """Returns the id of what is due and the claim that ran out on it.

        A time further off than any that is set comes from a clock that was wrong.
        """
        now = self._now()
        next_try, until = FORWARDINGS.c.next_try_at, FORWARDINGS.c.lease_until
        due_now = or_(next_try <= now, next_try > now + LONGEST_DELAY + SKEW)
        ran_out = or_(until <= now, until > now + LEASE + SKEW)
        due = (
            select(FORWARDINGS.c.submission_id, FORWARDINGS.c.lease)
            .where(FORWARDINGS.c.passed_at.is_(None), due_now)
            .where(or_(FORWARDINGS.c.lease.is_(None), ran_out))
            .order_by(FORWARDINGS.c.next_try_at)
            .limit(1)
        )
        with self._database.reading() as connection:
            row = connection.execute(due).first()
        return None if row is None else (row.submission_id, row.lease)

    def _take(self, submission_id: str, old_lease: str | None) -> Errand | None:
        """Claims an enquiry, unless another copy was faster."""
        lease = self._make_id()
        same = FORWARDINGS.c.submission_id == submission_id
        as_seen = and_(same, FORWARDINGS.c.lease.is_not_distinct_from(old_lease))
        # The one who held it before never said how it ended.
        doubt = {} if old_lease is None else {"doubtful": True}
        claim = (
            update(FORWARDINGS)
            .where(as_seen, FORWARDINGS.c.passed_at.is_(None))
            .values(lease=lease, lease_until=self._now() + LEASE, **doubt)
        )
        wanted = select(*SUBMISSIONS.c, *FORWARDINGS.c).join(FORWARDINGS)
        with self._database.writing() as connection:
            if not connection.execute(claim).rowcount:
                return None
            row = connection.execute(wanted.where(same)).one()
            received = received_from(row)
        return Errand(received, lease, received.forwarding.doubtful)

    def _release(self, errand: Errand, **values: object) -> None:
        """Gives a claim back, unless another copy holds it by now."""
        done = update(FORWARDINGS).where(_held(errand))
        with self._database.writing() as connection:
            connection.execute(done.values(lease=None, lease_until=None, **values))

    def _delay(self, attempts: int) -> timedelta:
        """Returns how long to wait: twice as long each time, never quite the same."""
        longest: timedelta = min(
            FIRST_DELAY * 2 ** min(attempts - 1, 16), LONGEST_DELAY
        )
        return longest * (0.5 + 0.5 * self._jitter())


def _held(errand: Errand) -> ColumnElement[bool]:
    """Says which row a claim is about, as long as it stands."""
    return and_(
        FORWARDINGS.c.submission_id == errand.received.submission_id,
        FORWARDINGS.c.lease == errand.lease,
    )
