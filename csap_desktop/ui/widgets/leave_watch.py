"""Tells of every way in which somebody, or the system, may leave the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.to_front import bring_to_front


class LeaveWatch(QObject):
    """Watches one window.

    A close by its button, by SIGTERM (`ui.quit_signals`) or by the end of the session
    comes as a close of the window; before the computer sleeps, Qt says at most that the
    program is no longer the active one.
    """

    #: Somebody looks elsewhere, or the computer may be about to sleep.
    looked_away = Signal()

    def __init__(
        self,
        leave: Callable[[], bool],
        keep: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Makes it; `watch` says which window.

        Args:
            leave: Called before the window closes; False keeps it open.
            keep: Called before the system notes how the program stands.
            parent: The object it belongs to.
        """
        super().__init__(parent)
        self._leave, self._keep = leave, keep
        self._window: QWidget | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            direct = Qt.ConnectionType.DirectConnection
            application.applicationStateChanged.connect(self._on_state_changed)
            application.commitDataRequest.connect(self._on_session_ending, direct)
            application.saveStateRequest.connect(self._on_state_wanted, direct)

    def watch(self, window: QWidget) -> None:
        """Watches a window."""
        if window is not self._window:
            if self._window:
                self._window.removeEventFilter(self)
            self._window = window
            window.installEventFilter(self)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Tells that the program is no longer the active one."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self.looked_away.emit()

    def _on_session_ending(self, manager: QSessionManager) -> None:
        """Does what must be done before the session ends; holds it up where it must."""
        if not self._leave() and manager.allowsInteraction():
            manager.cancel()
            manager.release()

    def _on_state_wanted(self) -> None:
        """Does what must be done before the system notes how the program stands."""
        self._keep()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Asks before the window closes; takes the close where it must not."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.looked_away.emit()
        if event.type() == QEvent.Type.Close and not self._leave():
            event.ignore()
            if self._window is not None:
                bring_to_front(self._window)
            return True
        return super().eventFilter(watched, event)
