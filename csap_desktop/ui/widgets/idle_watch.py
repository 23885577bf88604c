"""Tells when nobody has touched keyboard or mouse for a while, sleep included."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.minute_watch import BEAT_MS, awake_s

IDLE_S = 600.0
"""After ten idle minutes what was typed about a child is cleared."""

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
"""What only happens where somebody is there."""


class IdleWatch(QObject):
    """Watches one window; `watch` says which.

    Counts with a clock that goes on while the computer sleeps, so that whoever opens
    the lid tomorrow does not find yesterday's place.
    """

    #: Nothing was touched for `IDLE_S`; sent once until something is touched again.
    went_idle = Signal()

    def __init__(self, parent: QObject, counter: Callable[[], float] = awake_s) -> None:
        """Starts counting.

        Args:
            parent: The object it belongs to.
            counter: Gives seconds that only grow.
        """
        super().__init__(parent)
        self._counter = counter
        self._touched = counter()
        self._told = False
        self._watched: QObject | None = None
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.look)
        self._beat.start()

    def watch(self, window: QObject) -> None:
        """Watches what keys and mouse send to a window."""
        if window is not self._watched:
            if self._watched:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)

    def look(self) -> None:
        """Tells, once, where the time is over."""
        if not self._told and self._counter() - self._touched >= IDLE_S:
            self._told = True
            self.went_idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Notes that somebody is there; takes nothing."""
        if event.type() in TOUCHES:
            self.look()
            self._touched = self._counter()
            self._told = False
        return False
