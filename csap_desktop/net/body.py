"""The body of a request, which knows whether anybody has taken a byte of it."""

from typing import Any

from PySide6.QtCore import QIODevice
from typing_extensions import override


class WatchedBody(QIODevice):
    """Bytes that Qt takes when the connection stands, and only once.

    Qt's HTTP thread has no copy of them: it asks for each piece when the head of the
    request is written, which is after name lookup, connection, proxy and TLS. So
    `taken` is False exactly as long as no byte can have left. It will not be wound
    back: Qt would repeat a request by itself up to three times, where nobody sees it.
    Lives on the thread that asks.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data
        self._at = 0
        self.taken = False
        mode = QIODevice.OpenModeFlag
        self.open(mode.ReadOnly | mode.Unbuffered)

    @override
    def isSequential(self) -> bool:
        return False

    @override
    def size(self) -> int:
        return len(self._data)

    @override
    def seek(self, pos: int, /) -> bool:
        if self.taken:
            return False
        self._at = pos
        return super().seek(pos)

    @override
    def readData(self, maxlen: int, /) -> Any:
        self.taken = True
        piece = self._data[self._at : self._at + maxlen]
        self._at += len(piece)
        return piece

    @override
    def writeData(self, *_: Any) -> int:
        return -1
