"""Whether the service can do its work on this machine, said line by line."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import CsapError
from csap_desktop.intake.archive import Archive
from csap_desktop.intake.database import Database
from csap_desktop.intake.keys import Keys
from csap_desktop.intake.mail_server import MailError, try_mail_server
from csap_desktop.intake.settings import MailSettings

_EARLIEST_YEAR = 2026
_SKEW = timedelta(minutes=10)


@frozen
class Finding:
    """What one check found.

    Attributes:
        right: Whether it is as it should be.
        subject: What was looked at.
        words: What was found.
    """

    right: bool
    subject: str
    words: str


def check(
    database: Database, mail: MailSettings | None, now: datetime
) -> Iterator[Finding]:
    """Looks at the database, the keys, the clock and the mail server.

    Args:
        database: Where everything is kept.
        mail: Where enquiries are passed on to; None when nowhere.
        now: What this machine takes for the time (aware, UTC).

    Yields:
        What was found, one thing after the other.
    """
    try:
        database.prepare()
        archive = Archive(database)
        counts, latest, keys = archive.count(), archive.latest(), Keys(database).all()
    except CsapError as error:
        yield Finding(right=False, subject="database", words=str(error))
    else:
        kept = f"{counts.received} received, {counts.waiting} not passed on"
        yield Finding(right=True, subject="database", words=kept)
        yield Finding(bool(keys), "keys", f"{len(keys)}" if keys else "none; add one")
        yield _check_clock(now, latest)
    yield _check_mail(mail)


def _check_clock(now: datetime, latest: datetime | None) -> Finding:
    """Says whether the clock can be right: a laptop refuses one that is far off."""
    if now.year < _EARLIEST_YEAR:
        return Finding(right=False, subject="clock", words=f"{now:%Y-%m-%d %H:%M} UTC")
    if latest is not None and now < latest - _SKEW:
        return Finding(
            right=False, subject="clock", words="behind what was received last"
        )
    return Finding(right=True, subject="clock", words=f"{now:%Y-%m-%d %H:%M} UTC")


def _check_mail(mail: MailSettings | None) -> Finding:
    """Says whether the mail server lets us in."""
    if mail is None:
        return Finding(
            right=True, subject="mail", words="not set: nothing is passed on"
        )
    try:
        try_mail_server(mail)
    except MailError as error:
        return Finding(right=False, subject="mail", words=error.problem)
    return Finding(right=True, subject="mail", words="signed in")
