"""A server that says exactly what a test wants, byte for byte."""

import socket
from collections.abc import Callable
from threading import Thread
from typing import Self

from tests.wire.faulty_proxy import read_message

Says = Callable[[socket.socket, bytes], None]


class Speaker:
    """Reads a whole request and lets `says` answer; `with` starts and ends it."""

    def __init__(self, says: Says | bytes, *, reads: bool = True) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self._says = says
        self._reads = reads
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            Thread(target=self._speak, args=(connection,), daemon=True).start()

    def _speak(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._reads:
                    request = read_message(connection)
                    if not request:
                        return
                    self.requests.append(request)
                if isinstance(self._says, bytes):
                    connection.sendall(self._says)
                else:
                    self._says(connection, self.requests[-1] if self._reads else b"")
            except OSError:
                return


def answer(status: int, body: bytes = b"", *headers: str) -> bytes:
    """One answer of HTTP."""
    lines = (f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
