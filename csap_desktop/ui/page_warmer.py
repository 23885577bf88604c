"""Prepares pages nobody has asked for yet, while nobody touches anything."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.idle_watch import TOUCHES

QUIET_MS = 400
"""How long nothing is touched before each step; a step may take a tenth of a second."""


class PageWarmer(QObject):
    """Takes one step after the other, each in a quiet moment.

    What it prepares is what a first look would have to wait for: imports, widgets,
    their style. It shows nothing. Touches delay it; a look at a page overtakes it.
    """

    def __init__(self, parent: QObject) -> None:
        """Begins with nothing to do.

        Args:
            parent: The object it belongs to.
        """
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._watched: QObject | None = None
        self._quiet = QTimer(self, interval=QUIET_MS)
        self._quiet.timeout.connect(self._take_step)

    def add(self, step: Callable[[], object]) -> None:
        """Adds a step after the others.

        Args:
            step: Prepares something in at most a tenth of a second.
        """
        self._steps.append(step)

    def start(self, window: QWidget) -> None:
        """Begins to take steps while nobody touches a window.

        Args:
            window: What keys and mouse are sent to.
        """
        self._watched = window.windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self._quiet.start()

    def _take_step(self) -> None:
        """Takes a step; stops for good after the last one."""
        if self._steps:
            self._steps.popleft()()
            return
        self._quiet.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Waits anew where somebody is at work; takes nothing."""
        if event.type() in TOUCHES:
            self._quiet.start()
        return False


def settle(page: QWidget, room: QWidget) -> None:
    """Gives a page that is not in view its size, its style and its layout.

    Args:
        page: The page.
        room: What has the size that the page will have.
    """
    page.resize(room.size())
    page.grab()
