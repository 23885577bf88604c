"""What is looked after at start and daily: backups, dead runs, words past their time.

None of it keeps anybody from reading: what this disk does not take now is due again.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from csap_desktop.domain.days_of_use import has_passed_evenly
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.services.sender import Sender
from csap_desktop.store.backups import Backups
from csap_desktop.store.retention import forget_old_words
from csap_desktop.store.user_store import UserStore

logger = logging.getLogger(__name__)


class EnquiryTidying:
    """Looks after one user store."""

    def __init__(
        self,
        store: UserStore,
        backups: Backups,
        sender: Sender,
        kept_for: timedelta,
        clock_looks_wrong: Callable[[datetime], bool],
    ) -> None:
        """Takes the parts; nothing is changed yet.

        Args:
            store: The user store.
            backups: Its backups.
            sender: Knows what a dead run was sending.
            kept_for: How long words are kept after the receipt (7 to 90 days).
            clock_looks_wrong: Says whether a moment cannot be the present one.
        """
        self._store = store
        self._backups = backups
        self._sender = sender
        self._kept_for = kept_for
        self._clock_looks_wrong = clock_looks_wrong
        self._mark = backups.mark()

    def tidy(self, now: datetime) -> None:
        """Does all that is due; safe to repeat.

        Args:
            now: The present moment (aware).

        Raises:
            DamagedError: The user store is damaged; a backup can be restored.
        """
        moment = now.astimezone(UTC)
        believed = self._is_believed(moment)
        self._attempt(lambda: self._backups.daily(moment, clear=believed))
        self._attempt(self._sender.recover)
        if believed:
            self._attempt(lambda: self._forget(moment))
        self._mark = self._backups.mark()

    def keep_day(self, now: datetime) -> None:
        """Backs up what was written since the last `tidy`, where something was.

        Args:
            now: The present moment (aware).
        """
        if self._backups.mark() == self._mark:
            return
        try:
            self._attempt(lambda: self._backups.renew(now.astimezone(UTC)))
        except DamagedError as error:  # said when the enquiries are next opened
            logger.warning("not backed up: %s", type(error).__name__)
        self._mark = self._backups.mark()

    def _is_believed(self, now: datetime) -> bool:
        """Says whether the clock may decide that words are gone for good.

        The backups, one for each day of use, say how time went by.
        """
        days = [one.made_at for one in reversed(self._backups.listing())]
        return not self._clock_looks_wrong(now) and has_passed_evenly(days, now)

    def _forget(self, now: datetime) -> None:
        """Removes words whose time is over, from the backups too.

        Raises:
            MachineError: It could not be written.
        """
        forget_old_words(self._store, now, self._kept_for)
        self._backups.forget()

    @staticmethod
    def _attempt(work: Callable[[], object]) -> None:
        """Does one thing, if this disk lets it.

        Raises:
            DamagedError: The user store is damaged.
        """
        try:
            work()
        except DamagedError:
            raise
        except MachineError as error:
            logger.info("put off: %s", type(error).__name__)
