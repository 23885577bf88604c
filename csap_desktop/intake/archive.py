"""What came in, for those who read it: the list, one enquiry, what is old enough to go.

Words are only read where they are asked for.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, func, or_, select, update

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Words
from csap_desktop.errors import UsageError
from csap_desktop.intake.database import Database
from csap_desktop.intake.days_seen import DaysSeen
from csap_desktop.intake.form import BadFormError, parse
from csap_desktop.intake.schema import FORWARDINGS, SUBMISSIONS


@frozen
class Forwarding:
    """How far an enquiry has come on its way to the mailbox.

    Attributes:
        passed_at: When the mail server took it; None while it has not.
        attempts: How often that was tried in vain.
        next_try_at: Not tried again before (aware, UTC).
        problem: Why the last try failed, as a code; "" where none did.
        doubtful: Whether a mail may have gone out without the server's word.
    """

    passed_at: datetime | None
    attempts: int
    next_try_at: datetime
    problem: str
    doubtful: bool


@frozen
class Received:
    """One enquiry that came in.

    Attributes:
        submission_id: Its id.
        reference: How people call it.
        received_at: When it came (aware, UTC).
        category: Id of the form's category.
        locality: Id of the locality; "" where none was chosen.
        form_edition: Number of the edition whose form it was written in.
        replaces: Submission id of an earlier one it follows.
        key_name: Whose key it came with.
        forgotten_at: When its words were deleted.
        forwarding: How far it has come on its way to the mailbox.
        words: What was typed; None when not asked for, deleted, or damaged.
    """

    submission_id: str
    reference: str
    received_at: datetime
    category: str
    locality: str
    form_edition: int
    replaces: str | None
    key_name: str
    forgotten_at: datetime | None
    forwarding: Forwarding
    words: Words | None = None


@frozen
class Counts:
    """How much there is.

    Attributes:
        received: Enquiries that came in.
        waiting: Those of them that no mail server has taken yet.
        withdrawn: Ids under which nothing is taken any more.
    """

    received: int
    waiting: int
    withdrawn: int


class Archive:
    """The enquiries of one database, the latest first.

    Attributes:
        days_seen: The days on which the service worked.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.days_seen = DaysSeen(database)

    def all(self, *, with_words: bool = False) -> Iterator[Received]:
        """Gives every enquiry.

        Args:
            with_words: Whether to read the words too.

        Raises:
            UnavailableError: The database does not answer.
        """
        newest_first = SUBMISSIONS.c.decided_at.desc(), SUBMISSIONS.c.reference
        wanted = _received(with_words=with_words).order_by(*newest_first)
        with self._database.reading() as connection:
            for row in connection.execute(wanted):
                yield received_from(row)

    def find(self, name: str) -> Received:
        """Returns one enquiry with its words.

        Args:
            name: Its reference, also typed small or without hyphens, or its id.

        Raises:
            UsageError: There is none.
            UnavailableError: The database does not answer.
        """
        signs = name.strip().upper().replace("-", "").removeprefix("E")
        reference = f"E-{signs[:4]}-{signs[4:]}"
        is_it = or_(
            SUBMISSIONS.c.submission_id == name.strip().lower(),
            SUBMISSIONS.c.reference == reference,
        )
        with self._database.reading() as connection:
            wanted = _received(with_words=True).where(is_it)
            row = connection.execute(wanted).first()
        if row is None:
            raise UsageError("there is no enquiry of this reference or id")
        return received_from(row)

    def count(self) -> Counts:
        """Counts what there is.

        Raises:
            UnavailableError: The database does not answer.
        """
        by_outcome = select(SUBMISSIONS.c.outcome, func.count()).group_by(
            SUBMISSIONS.c.outcome
        )
        unpassed = select(func.count()).where(FORWARDINGS.c.passed_at.is_(None))
        with self._database.reading() as connection:
            found = {row[0]: row[1] for row in connection.execute(by_outcome)}
            waiting = connection.scalar(unpassed) or 0
        return Counts(found.get("received", 0), waiting, found.get("withdrawn", 0))

    def latest(self) -> datetime | None:
        """Returns when something was last decided, None where nothing was.

        Raises:
            UnavailableError: The database does not answer.
        """
        with self._database.reading() as connection:
            latest = select(func.max(SUBMISSIONS.c.decided_at))
            found: datetime | None = connection.execute(latest).scalar_one()
        return found

    def forget(self, before: datetime, now: datetime, *, only_passed: bool) -> int:
        """Deletes the words of old enquiries; their receipts stay.

        Of one that came while the clock was ahead, only the day counts on which it
        was passed on: nothing else tells its age.

        Args:
            before: What came before this is old (aware, UTC).
            now: When this happens (aware, UTC).
            only_passed: Whether what no mail server has taken is kept, however old.

        Returns:
            How many it were.

        Raises:
            UnavailableError: The database does not answer.
        """
        came, name = SUBMISSIONS.c.decided_at, SUBMISSIONS.c.submission_id
        ways = select(FORWARDINGS.c.submission_id)
        passed_on = ways.where(FORWARDINGS.c.passed_at.is_not(None))
        passed_long_ago = ways.where(FORWARDINGS.c.passed_at < before)
        old = or_(came < before, and_(came > now, name.in_(passed_long_ago)))
        if only_passed:
            old = and_(old, name.in_(passed_on))
        forget = (
            update(SUBMISSIONS)
            .where(old, SUBMISSIONS.c.forgotten_at.is_(None))
            .where(SUBMISSIONS.c.outcome == "received")
            .values(body=None, forgotten_at=now)
        )
        with self._database.writing() as connection:
            return connection.execute(forget).rowcount


def _received(*, with_words: bool) -> Select[Any]:
    """Says what is read of an enquiry."""
    of_it = [
        column
        for column in SUBMISSIONS.c
        if with_words or column is not SUBMISSIONS.c.body
    ]
    of_its_way = [column for column in FORWARDINGS.c if column.name != "submission_id"]
    return select(*of_it, *of_its_way).join(
        FORWARDINGS, FORWARDINGS.c.submission_id == SUBMISSIONS.c.submission_id
    )


def received_from(row: Row[Any]) -> Received:
    """Returns the value of a row of both tables."""
    return Received(
        submission_id=row.submission_id,
        reference=row.reference,
        received_at=row.decided_at,
        category=row.category,
        locality=row.locality,
        form_edition=row.form_edition,
        replaces=row.replaces,
        key_name=row.key_name,
        forgotten_at=row.forgotten_at,
        forwarding=Forwarding(
            row.passed_at, row.attempts, row.next_try_at, row.problem, row.doubtful
        ),
        words=_words(getattr(row, "body", None)),
    )


def _words(body: bytes | None) -> Words | None:
    """Reads the words of what was kept; one damaged row leaves the others readable."""
    if body is None:
        return None
    try:
        return parse(bytes(body)).words
    except BadFormError:
        return None
