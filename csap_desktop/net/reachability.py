"""What the system believes of the network: a hint to try again, never a reason not to.

Networks are often there when the system says no, and gone when it says yes.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Hint(Enum):
    """What the system believes."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class Reachability(QObject):
    """Asks the system when first asked itself. Lives on the main thread."""

    #: The system believes that the network came back: a good moment to try.
    returned = Signal()

    def __init__(
        self,
        load: Callable[[], bool] = QNetworkInformation.loadDefaultBackend,
        parent: QObject | None = None,
    ) -> None:
        """Makes it; nothing is loaded yet.

        Args:
            load: Loads what the system offers, and says whether there is something.
            parent: Its owner.
        """
        super().__init__(parent)
        self._load = load
        self._source: QNetworkInformation | None = None
        self._loaded = False

    def hint(self) -> Hint:
        """Returns what the system believes now; UNKNOWN where it cannot say."""
        source = self._find_source()
        if source is None:
            return Hint.UNKNOWN
        return _read(source.reachability())

    def _find_source(self) -> QNetworkInformation | None:
        """Loads the system's word on the first call."""
        if not self._loaded:
            self._loaded = True
            if self._load():
                self._source = QNetworkInformation.instance()
                self._source.reachabilityChanged.connect(self._on_source_changed)
        return self._source

    def _on_source_changed(self, now: QNetworkInformation.Reachability) -> None:
        """Tells that the network came back."""
        if _read(now) is Hint.ONLINE:
            self.returned.emit()


def _read(reachability: QNetworkInformation.Reachability) -> Hint:
    """Reads the system's word; a local network alone leads to no service."""
    match reachability:
        case QNetworkInformation.Reachability.Online:
            return Hint.ONLINE
        case QNetworkInformation.Reachability.Disconnected:
            return Hint.OFFLINE
        case _:
            return Hint.UNKNOWN
