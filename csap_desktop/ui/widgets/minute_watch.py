"""Tells when the wall clock reaches the next minute, jumps, or the computer wakes."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from csap_desktop.ui.qt_override import override

BEAT_MS = 5_000
"""How often a jump of the clock is looked for."""

_JUMP_S = 2.0
_MINUTE_MS = 60_000


def awake_s() -> float:
    """Returns seconds that only grow and go on counting while the computer sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class MinuteWatch(QObject):
    """Ticks at each new minute and whenever the clock is not where it should be."""

    #: The minute changed or the clock was set: what depends on it is to be redone.
    ticked = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QObject,
        counter: Callable[[], float] = awake_s,
    ) -> None:
        """Starts watching.

        Args:
            clock: Gives the present moment (aware).
            parent: The object it belongs to.
            counter: Gives seconds that no one can set; see `awake_s`.
        """
        super().__init__(parent)
        self._clock = clock
        self._counter = counter
        self._seen = clock()
        self._counted = counter()
        self._minute = QTimer(self, singleShot=True)
        self._minute.setTimerType(Qt.TimerType.PreciseTimer)
        self._minute.timeout.connect(self.look)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.look)
        self._beat.start()
        self._watched: QObject | None = None
        self._wait()

    def watch(self, window: QObject) -> None:
        """Looks at the clock whenever a window becomes the active one."""
        if window is not self._watched:
            if self._watched:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)

    def look(self) -> None:
        """Compares the clocks now; ticks where the minute is another or one was set."""
        now, counted = self._clock(), self._counter()
        passed = (now - self._seen).total_seconds()
        jumped = abs(passed - (counted - self._counted)) > _JUMP_S
        other = _minute_of(now) != _minute_of(self._seen)
        zone = now.utcoffset() != self._seen.utcoffset()
        self._seen, self._counted = now, counted
        self._wait()
        if jumped or other or zone:
            self.ticked.emit()

    def _wait(self) -> None:
        """Waits for the next minute of the wall clock."""
        into_ms = self._seen.second * 1000 + self._seen.microsecond // 1000
        self._minute.start(_MINUTE_MS - into_ms + 20)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Takes nothing."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return False


def _minute_of(moment: datetime) -> datetime:
    """Returns the minute a moment lies in."""
    return moment.replace(second=0, microsecond=0)
