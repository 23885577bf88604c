"""Looks for new editions while the window is open.

Soon after the start, when the connection returns, every few hours, and when asked. One
look at a time, in a lane of its own.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.sync import SyncOutcome, SyncProgress, SyncReport
from csap_desktop.errors import CsapError
from csap_desktop.services.sync_door import SyncPlan
from csap_desktop.ui.sync_view import Syncing
from csap_desktop.ui.tasks import Tasks

logger = logging.getLogger(__name__)

FIRST_S = (20.0, 180.0)
"""How long after the start the first look is: by then the reader has the number, and a
whole council that starts at nine does not stampede."""

RETURNED_S = (5.0, 60.0)
"""How long after the connection returned the next look is."""

JITTER = (0.85, 1.15)
"""What share of the hours between looks passes."""

_HOUR_MS = 3_600_000


@frozen
class Errand:
    """What one look is to do.

    Attributes:
        address: Address or folder; "" for the one that is set up.
        root: A root file to trust for it; None for the one that is set up.
        asked: Whether somebody asked for it, and waits for its outcome.
    """

    address: str = ""
    root: Path | None = None
    asked: bool = True


class SyncTools(NamedTuple):
    """What a page needs to look for editions.

    Attributes:
        house: What looks.
        lane: The lane of what waits for the network.
        switch: Has the window switch to the installed edition.
    """

    house: "SyncHouse"
    lane: Tasks
    switch: Callable[[], None]


class SyncHouse(QObject):
    """Decides when is looked. Lives on the main thread; `close` ends a look."""

    #: A look began; carries its `Errand`.
    began = Signal(object)
    #: How far the look is; carries a `SyncProgress`.
    progressed = Signal(object)
    #: A look ended; carries its `Errand` and its `SyncReport`, or None if cancelled.
    ended = Signal(object, object)
    #: A look could not be made at all; carries its `Errand` and the error.
    failed = Signal(object, object)
    #: What is known was read; carries a `SyncPlan`.
    planned = Signal(object)

    def __init__(
        self,
        door: Syncing,
        lane: Tasks,
        chance: Callable[[float, float], float],
        parent: QObject | None = None,
    ) -> None:
        """Plans nothing yet.

        Args:
            door: What syncs.
            lane: The lane of what waits for the network.
            chance: Returns a number between two.
            parent: Its owner.
        """
        super().__init__(parent)
        self.door = door
        self.plan = SyncPlan()
        self._lane = lane
        self._chance = chance
        self._errand: Errand | None = None
        self._stop = Event()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(partial(self.look, Errand(asked=False)))

    @property
    def is_looking(self) -> bool:
        """Whether a look is under way that nobody has cancelled."""
        return self._errand is not None

    @property
    def waits_ms(self) -> int:
        """How long the wait for the next look was planned to be; -1 while none is."""
        return self._timer.interval() if self._timer.isActive() else -1

    def begin(self) -> None:
        """Reads what is known, and plans the first look."""
        self.read()
        self._timer.start(round(self._chance(*FIRST_S) * 1000))

    def read(self) -> None:
        """Reads what is known anew."""
        self._lane.run(self.door.plan, self._on_planned, on_error=self._on_unread)

    def note_return(self) -> None:
        """Looks soon: the system believes that the connection came back."""
        if self._timer.isActive():
            soon = round(self._chance(*RETURNED_S) * 1000)
            self._timer.start(min(soon, self.waits_ms))

    def look(self, errand: Errand) -> bool:
        """Looks, unless a look is under way.

        Args:
            errand: What to look at. One that nobody asked for is left out where the
                program may not look, or has nowhere to.

        Returns:
            Whether it began.
        """
        if self._errand is not None:
            return False
        if not errand.asked and not (self.plan.allowed and self.plan.address):
            self._wait_usual()
            return False
        self._errand, self._stop = errand, Event()
        self._timer.stop()
        self.began.emit(errand)
        work = partial(_look, self.door, errand, self._tell(self._stop), self._stop)
        self._lane.run(
            work,
            partial(self._on_looked, errand),
            on_error=partial(self._on_failed, errand),
        )
        return True

    def cancel(self) -> None:
        """Ends the look at once; what it already installed stays installed."""
        errand, self._errand = self._errand, None
        self._stop.set()
        if errand is not None:
            self.ended.emit(errand, None)
            self._wait_usual()

    def close(self) -> None:
        """Plans no more looks, and ends the one in hand."""
        self._timer.stop()
        self._stop.set()

    def _tell(self, stop: Event) -> Callable[[SyncProgress], None]:
        """Returns what passes on how far a look is; called on the lane's thread."""

        def tell(progress: SyncProgress) -> None:
            if not stop.is_set():
                self.progressed.emit(progress)

        return tell

    def _on_looked(self, errand: Errand, report: SyncReport) -> None:
        """Tells what came of a look; of a cancelled one only what it installed."""
        cancelled = self._errand is not errand
        if not cancelled:
            self._errand = None
            self._wait_usual()
        if not cancelled or report.outcome is SyncOutcome.UPDATED:
            self.ended.emit(errand, report)
        self.read()

    def _on_failed(self, errand: Errand, error: Exception) -> None:
        """Tells that a look could not be made.

        Raises:
            Exception: Anything that nobody raised on purpose: a bug.
        """
        if self._errand is errand:
            self._errand = None
            self._wait_usual()
        if not isinstance(error, CsapError):
            raise error
        logger.info("no look for a new edition: %s", type(error).__name__)
        self.failed.emit(errand, error)

    def _on_planned(self, plan: SyncPlan) -> None:
        """Takes what is known."""
        self.plan = plan
        self.planned.emit(plan)

    def _on_unread(self, error: Exception) -> None:
        """Leaves what was known.

        Raises:
            Exception: Anything that nobody raised on purpose: a bug.
        """
        if not isinstance(error, CsapError):
            raise error
        logger.info("what is known of editions: %s", type(error).__name__)

    def _wait_usual(self) -> None:
        """Plans the next look in some hours."""
        share = self._chance(*JITTER)
        self._timer.start(round(self.plan.every_hours * _HOUR_MS * share))


def _look(
    door: Syncing, errand: Errand, tell: Callable[[SyncProgress], None], stop: Event
) -> SyncReport:
    """Looks, on the lane's thread."""
    return door.look(tell, stop.is_set, errand.address, errand.root)
