"""One enquiry after another: trouble with one never keeps the others from leaving.

What can be expected is passed over. What cannot, a mistake of this program included, is
kept until each of the others had its turn; then it rises as it is.
"""

import logging
from collections.abc import Callable

from csap_desktop.domain.enquiry import QueueState, Step
from csap_desktop.domain.enquiry_steps import WAITING, Given
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import (
    ChangedError,
    LockedError,
    MachineError,
    SealBrokenError,
    UnknownEnquiryError,
)
from csap_desktop.services.service_sending import Pause, Run
from csap_desktop.store.outbox import Outbox

logger = logging.getLogger(__name__)


class Turns:
    """The turns of one run of the sender."""

    def __init__(self, outbox: Outbox, run: Run) -> None:
        """Begins without any fault.

        Args:
            outbox: Where the enquiries are kept.
            run: This run of the sender.
        """
        self._outbox = outbox
        self._run = run
        self._fault: Exception | None = None

    def give(
        self, one: StoredEnquiry, deed: Callable[[StoredEnquiry], Pause | None]
    ) -> Pause | None:
        """Does with one enquiry what is to be done; what others changed stands.

        Args:
            one: The enquiry.
            deed: What is to be done.

        Returns:
            Why to stop here; None to go on with the next.

        Raises:
            MachineError: What came of it could not be written.
        """
        try:
            return deed(one)
        except (ChangedError, UnknownEnquiryError):
            logger.info("enquiry %d was changed elsewhere", one.number)
        except SealBrokenError:
            logger.error("enquiry %d: its sealed text is damaged", one.number)  # noqa: TRY400 - the text of the error adds nothing
        except LockedError as locked:
            return Pause(QueueState.LOCKED, locked.reason)
        except MachineError:
            raise
        except Exception as fault:  # noqa: BLE001 - kept, and raised by `finish`
            logger.error("enquiry %d: %s", one.number, type(fault).__name__)  # noqa: TRY400 - its text may hold words
            self.keep(fault)
            self._set_aside(one)
        return None

    def keep(self, fault: Exception) -> None:
        """Keeps what has to rise in the end; the first one does.

        Args:
            fault: What went wrong.
        """
        self._fault = self._fault or fault

    def finish(self) -> None:
        """Ends the run; raises what was kept, after the last turn."""
        if self._fault is not None:
            raise self._fault

    def _set_aside(self, one: StoredEnquiry) -> None:
        """Has it wait as after a lost answer; of one that was claimed nobody knows."""
        try:
            now = self._outbox.enquiry(one.id)
            progress = now.progress
            again = self._run.try_after(progress.attempts, None)
            if progress.claim is not None:
                given = Given(
                    self._run.now(),
                    lease=self._run.lease,
                    reason="fault",
                    next_try_at=again,
                )
                self._outbox.take(Step.LOSE_ANSWER, now.id, now.version, given)
            elif progress.state in WAITING:
                self._outbox.put_off(now.id, now.version, again, reached=False)
        except (ChangedError, UnknownEnquiryError):
            logger.info("enquiry %d was changed elsewhere", one.number)
