"""SIGTERM and Ctrl+C close the window in order, as its own close button would.

Qt's loop never gives Python the chance to run a signal handler; a byte in a pipe does.
"""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class QuitSignals(QObject):
    """Listens for the system's wish that the program ends."""

    #: The system wants the program to end.
    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notifier: QSocketNotifier | None = None
        if sys.platform == "win32":
            return
        self._read_end, write_end = os.pipe()
        os.set_blocking(self._read_end, False)
        os.set_blocking(write_end, False)
        self._notifier = QSocketNotifier(
            self._read_end, QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._on_notifier_activated)
        signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _leave_to_notifier)

    def _on_notifier_activated(self) -> None:
        """Takes the byte and passes the wish on."""
        os.read(self._read_end, 16)
        self.asked.emit()


def _leave_to_notifier(_number: int, _frame: object) -> None:
    """Does nothing: what matters is the byte that Python writes into the pipe."""
