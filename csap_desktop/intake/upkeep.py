"""What the service does besides answering: passing enquiries on, forgetting old ones.

Runs in a thread of its own, in each copy of the service; what it knows is in the
database. Its logs hold references and codes, nothing that was typed.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from csap_desktop.intake.archive import Archive
from csap_desktop.intake.database import UnavailableError
from csap_desktop.intake.letter import write_letter
from csap_desktop.intake.mail_server import MailError, deliver
from csap_desktop.intake.outgoing import Errand, Outgoing
from csap_desktop.intake.settings import MailSettings

LOOK_EVERY_S = 15.0
"""How often to look for what another copy left, or what is due again."""

FORGET_EVERY = timedelta(hours=1)

logger = logging.getLogger(__name__)


class Upkeep:
    """The work beside the answers; `start` and `stop` are called from one thread.

    Args:
        outgoing: What is to be passed on.
        archive: What came in.
        mail: Where to pass it on to; None when nowhere.
        retention_days: After how many days words are deleted; None for never.
        now: Tells the time (aware, UTC).
    """

    def __init__(
        self,
        outgoing: Outgoing,
        archive: Archive,
        mail: MailSettings | None,
        retention_days: int | None,
        now: Callable[[], datetime],
    ) -> None:
        self._outgoing = outgoing
        self._archive = archive
        self._mail = mail
        self._retention_days = retention_days
        self._now = now
        self._forget_at: datetime | None = None
        self._woken, self._stopped = Event(), Event()
        self._thread = Thread(target=self._run, name="upkeep")

    def start(self) -> None:
        """Begins to work, in a thread."""
        self._thread.start()

    def wake(self) -> None:
        """Says that something came in."""
        self._woken.set()

    def stop(self) -> None:
        """Ends after the mail that is being sent, if one is."""
        self._stopped.set()
        self._woken.set()
        self._thread.join()

    def pass_on(self) -> int:
        """Passes on everything that is due.

        Returns:
            How many enquiries the mail server took.

        Raises:
            UnavailableError: The database does not answer.
        """
        passed = 0
        while self._mail and not self._stopped.is_set():
            errand = self._outgoing.claim()
            if errand is None:
                break
            passed += self._pass_on(errand, self._mail)
        return passed

    def forget(self) -> int:
        """Deletes the words that have been kept long enough; notes the day.

        Nothing is deleted while the clock leapt ahead or went back lately.

        Returns:
            Of how many enquiries.

        Raises:
            UnavailableError: The database does not answer.
        """
        now = self._now()
        believed = self._archive.days_seen.have_passed_evenly(now)
        if self._retention_days is None:
            return 0
        if not believed:
            logger.warning("no words deleted: the clock moved, or the service stood")
            return 0
        before = now - timedelta(days=self._retention_days)
        forgotten = self._archive.forget(before, now, only_passed=bool(self._mail))
        if forgotten:
            logger.info("words of %d enquiries deleted", forgotten)
        return forgotten

    def _pass_on(self, errand: Errand, mail: MailSettings) -> bool:
        """Passes one enquiry on and writes down how it went."""
        reference = errand.received.reference
        try:
            letter = write_letter(errand, mail)
            deliver(letter, mail, lambda: self._outgoing.is_ours(errand))
        except MailError as error:
            logger.warning("%s not passed on: %s", reference, error.problem)
            self._outgoing.set_failed(errand, error.problem, doubtful=error.doubtful)
            return False
        self._outgoing.set_passed(errand)
        logger.info("%s passed on", reference)
        return True

    def _run(self) -> None:
        """Works until it is stopped.

        This is the edge of a thread: were it to end at an error, every enquiry after
        that would stay unread. What failed is claimed for a while, the others go on.
        """
        while not self._stopped.is_set():
            try:
                self.pass_on()
                self._forget_when_due()
            except UnavailableError as error:
                logger.warning("upkeep waits: %s", error)
            except Exception:
                logger.exception("upkeep failed")
            self._woken.wait(LOOK_EVERY_S)
            self._woken.clear()

    def _forget_when_due(self) -> None:
        """Deletes old words, now and then."""
        now, due = self._now(), self._forget_at
        if due is None or not due - FORGET_EVERY <= now < due:
            self.forget()
            self._forget_at = now + FORGET_EVERY
