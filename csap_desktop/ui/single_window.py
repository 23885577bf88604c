"""One window for each user's folder: a second start raises the first and leaves.

A lock says which start is the first, because it ends with its process; a local socket
carries the wish to be raised. Nothing is sent over it.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 2_000
"""How long the first window has to answer a second start."""


class WindowBell(QObject):
    """Listens for further starts, for as long as the window is there."""

    #: Somebody started the program again.
    rung = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Begins to listen; the caller holds the lock of the window.

        Args:
            folder: The user's folder.
            parent: Its owner.
        """
        super().__init__(parent)
        name = bell_name(folder)
        QLocalServer.removeServer(name)  # of a window that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._server.listen(name)

    def _on_new_connection(self) -> None:
        """Takes the connection, which says everything by being there."""
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self.rung.emit()


def ring_first_window(folder: Path) -> bool:
    """Asks the window that is open to come to the front; says whether it answered.

    Args:
        folder: The user's folder.
    """
    caller = QLocalSocket()
    caller.connectToServer(bell_name(folder))
    return caller.waitForConnected(PATIENCE_MS)


def bell_name(folder: Path) -> str:
    """Returns the name of the socket: one for each user's folder, and short.

    Args:
        folder: The user's folder.
    """
    place = str(folder.absolute()).encode()
    return f"csap-desktop-{hashlib.sha256(place).hexdigest()[:16]}"
