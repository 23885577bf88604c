"""What the tests of the receiving service put together."""

import base64
import hashlib
import random
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

from csap_desktop.domain.submission import Submission, Words, freeze
from csap_desktop.intake.database import Database
from csap_desktop.intake.outgoing import Outgoing
from csap_desktop.intake.records import Arrival, Records
from csap_desktop.intake.settings import MailSettings, Security

MARKER = "Zanzibarquince"
"""A word that may stand in the database and in mails, and in no log or answer."""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 14, 2, 11, 987_654, UTC)

    def __call__(self) -> datetime:
        return self.time

    def move(self, by: timedelta) -> None:
        self.time += by


def submission(text: str = MARKER, submission_id: str | None = None) -> Submission:
    return Submission(
        id=submission_id or str(uuid.uuid4()),
        category="complaint",
        locality="lancashire",
        form_edition=3,
        words=Words(
            f"About {MARKER}", text, (("name", "Robin Example"), ("reply-to", "r@b.uk"))
        ),
    )


def arrival(one: Submission | None = None) -> Arrival:
    one = one or submission()
    return Arrival(one, freeze(one), "laptops")


def headers_for(submission_id: str, body: bytes) -> dict[str, str]:
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    return {
        "Content-Type": "application/json",
        "Idempotency-Key": f'"{submission_id}"',
        "Content-Digest": f"sha-256=:{digest}:",
    }


def records(database: Database, clock: Clock, seed: int = 1) -> Records:
    return Records(database, clock, random.Random(seed).choice)  # noqa: S311


def outgoing(database: Database, clock: Clock) -> Outgoing:
    numbers = count(uuid.uuid4().int % 10**9)
    return Outgoing(database, clock, lambda: f"lease-{next(numbers)}", lambda: 1.0)


def mail_settings(
    port: int,
    security: Security = Security.NONE,
    user: str = "",
    password: str = "",
    ca_file: str = "",
    timeout_s: float = 5.0,
) -> MailSettings:
    return MailSettings(
        host="127.0.0.1",
        port=port,
        from_address="csap@example.org",
        to_address="enquiries@example.org",
        localities={"blackpool": "blackpool@example.org"},
        security=security,
        user=user,
        password=password,
        ca_file=ca_file,
        timeout_s=timeout_s,
    )


def wait_until(holds: Callable[[], bool]) -> None:
    """Waits for another thread; the time limit of the test ends it."""
    pause = threading.Event()
    while not holds():
        pause.wait(0.01)
