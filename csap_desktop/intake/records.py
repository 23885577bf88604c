"""What was received and what was withdrawn: the decision about each submission id.

A row is written once under its id and never taken away. Who comes second, with the same
words, a late message or a withdrawal, is told what the first one decided.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection, select

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Receipt, Submission, sha256_of
from csap_desktop.intake.database import Database, TakenError
from csap_desktop.intake.schema import FORWARDINGS, SUBMISSIONS

REFERENCE_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""What references are made of: nothing that is misread or misheard for another."""

_TRIES = 5
_RECEIVED, _WITHDRAWN = "received", "withdrawn"


class Outcome(Enum):
    """What is known of a submission id."""

    NEW = "received now"
    AGAIN = "received before, the same bytes"
    OTHER_CONTENT = "received before, with other bytes"
    WITHDRAWN = "withdrawn; nothing under this id is taken any more"
    UNKNOWN = "never seen"


@frozen
class Decision:
    """What is known of a submission id, with the receipt where there is one.

    Invariant: there is a receipt exactly for NEW and AGAIN.
    """

    outcome: Outcome
    receipt: Receipt | None = None


@frozen
class Arrival:
    """What came in.

    Attributes:
        submission: What it says.
        body: Its bytes.
        key_name: Whose key it came with.
    """

    submission: Submission
    body: bytes
    key_name: str


class Records:
    """The decisions, one for each submission id; may be used from several threads.

    Args:
        database: Where they are.
        now: Tells the time (aware, UTC).
        pick: Picks one of the signs it is given, by chance.
    """

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        pick: Callable[[str], str],
    ) -> None:
        self._database = database
        self._now = now
        self._pick = pick

    def receive(self, arrival: Arrival) -> Decision:
        """Takes a submission in; it is durable when this returns.

        Args:
            arrival: What came.

        Returns:
            NEW or AGAIN with the receipt, OTHER_CONTENT or WITHDRAWN.

        Raises:
            InProgressError: Another request with this id has not ended.
            UnavailableError: The database does not answer; nothing is promised.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._receive(arrival, self._draw_reference())
            except TakenError:  # this reference belongs to another submission
                continue
        return self._receive(arrival, self._draw_reference())

    def withdraw(self, submission_id: str) -> Decision:
        """Puts up a tombstone, unless the submission is here already.

        Args:
            submission_id: Whose.

        Returns:
            WITHDRAWN, or AGAIN with the receipt of what is here.

        Raises:
            InProgressError: Another request with this id has not ended.
            UnavailableError: The database does not answer; nothing is promised.
        """
        row = {
            "submission_id": submission_id,
            "outcome": _WITHDRAWN,
            "decided_at": self._time(),
        }
        with self._database.writing() as connection:
            if self._is_first(connection, row):
                return Decision(Outcome.WITHDRAWN)
            return _known(connection, submission_id)

    def look_up(self, submission_id: str) -> Decision:
        """Says what is known of an id.

        Args:
            submission_id: Which.

        Returns:
            AGAIN with the receipt, WITHDRAWN or UNKNOWN.

        Raises:
            UnavailableError: The database does not answer.
        """
        with self._database.reading() as connection:
            return _known(connection, submission_id)

    def _receive(self, arrival: Arrival, reference: str) -> Decision:
        """Writes one arrival, and that it is to be passed on, as one."""
        row = _row(arrival) | {"reference": reference, "decided_at": self._time()}
        with self._database.writing() as connection:
            if not self._is_first(connection, row):
                known = _known(connection, arrival.submission.id)
                if known.receipt and known.receipt.sha256 != row["sha256"]:
                    return Decision(Outcome.OTHER_CONTENT)
                return known
            connection.execute(
                FORWARDINGS.insert().values(
                    submission_id=row["submission_id"], next_try_at=row["decided_at"]
                )
            )
            receipt = Receipt(
                row["submission_id"], row["sha256"], reference, row["decided_at"]
            )
        return Decision(Outcome.NEW, receipt)

    def _is_first(self, connection: Connection, row: dict[str, Any]) -> bool:
        """Writes a decision; the unique key says whether it is the first."""
        statement = (
            self._database.insert(SUBMISSIONS)
            .values(row)
            .on_conflict_do_nothing(index_elements=["submission_id"])
            .returning(SUBMISSIONS.c.submission_id)
        )
        return connection.execute(statement).first() is not None

    def _draw_reference(self) -> str:
        """Makes up a reference that can be read over the telephone."""
        signs = "".join(self._pick(REFERENCE_SIGNS) for _ in range(8))
        return f"E-{signs[:4]}-{signs[4:]}"

    def _time(self) -> datetime:
        """Returns the time to the second, as every database keeps it."""
        return self._now().replace(microsecond=0)


def _row(arrival: Arrival) -> dict[str, Any]:
    """Returns what is kept of an arrival."""
    submission = arrival.submission
    return {
        "submission_id": submission.id,
        "outcome": _RECEIVED,
        "sha256": sha256_of(arrival.body),
        "category": submission.category,
        "locality": submission.locality,
        "form_edition": submission.form_edition,
        "replaces": submission.replaces,
        "key_name": arrival.key_name,
        "body": arrival.body,
    }


def _known(connection: Connection, submission_id: str) -> Decision:
    """Reads what was decided about an id."""
    wanted = select(
        SUBMISSIONS.c.outcome,
        SUBMISSIONS.c.sha256,
        SUBMISSIONS.c.reference,
        SUBMISSIONS.c.decided_at,
    ).where(SUBMISSIONS.c.submission_id == submission_id)
    row = connection.execute(wanted).first()
    if row is None:
        return Decision(Outcome.UNKNOWN)
    if row.outcome == _WITHDRAWN:
        return Decision(Outcome.WITHDRAWN)
    receipt = Receipt(submission_id, row.sha256, row.reference, row.decided_at)
    return Decision(Outcome.AGAIN, receipt)
