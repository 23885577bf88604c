"""Why nothing is sent along some ways at present; known to one run only, never stored.

A pause of one way stops no other.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.enquiry_item import QueueCondition
from csap_desktop.services.enquiry_ways import WayOut
from csap_desktop.services.service_sending import Pause

logger = logging.getLogger(__name__)


class QueuePauses:
    """The pauses of one run, by the way they stop; None stops them all."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Begins without any.

        Args:
            now: Gives the present moment (aware, UTC).
        """
        self._now = now
        self._noted: dict[WayOut | None, tuple[Pause, datetime | None]] = {}

    def note(self, way: WayOut | None, pause: Pause) -> None:
        """Keeps why sending is not possible along a way."""
        wait = pause.retry_after_s
        until = None if wait is None else self._now() + timedelta(seconds=wait)
        self._noted[way] = pause, until
        logger.info("the queue pauses: %s %s", pause.state.value, pause.reason)

    def drop(self, *, asked: bool) -> None:
        """Forgets all before a new try, but waits that only a person cuts short.

        Args:
            asked: Whether a person wants something sent now.
        """
        self._noted = {
            way: (pause, until)
            for way, (pause, until) in self._noted.items()
            if not asked and _is_for_people(pause) and self._stands(until)
        }

    def holds(self, way: WayOut) -> bool:
        """Says whether a way is not to be tried now."""
        return way in self._noted

    def condition(self) -> QueueCondition | None:
        """Returns the first pause that stands, with its recipient; None for none."""
        for way, (pause, until) in self._noted.items():
            if until is None or self._stands(until):
                shown = QueueCondition(pause.state, until, pause.reason)
                return shown if way is None else _along(way, shown)
        return None

    def _stands(self, until: datetime | None) -> bool:
        """Says whether a wait is not over; one of a moved clock is."""
        if until is None:
            return False
        return timedelta() < until - self._now() <= timedelta(days=1)


def _is_for_people(pause: Pause) -> bool:
    """Says whether trying again by itself would help nobody."""
    return pause.state is QueueState.SERVICE_SIGN_IN


def _along(way: WayOut, shown: QueueCondition) -> QueueCondition:
    """Returns a condition with whom it concerns."""
    return QueueCondition(
        shown.state, shown.until, shown.reason, way.way, way.recipient
    )
