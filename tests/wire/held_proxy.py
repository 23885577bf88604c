"""A network that stops at one point of one exchange, so that a sender can be killed."""

import socket
from contextlib import suppress
from enum import Enum
from threading import Event, Thread
from typing import Self

from tests.wire.faulty_proxy import read_head, read_message, read_rest


class Hold(Enum):
    """Where the exchange stops."""

    CONNECTING = "nobody accepts the connection"
    CONNECTED = "the body is not read"
    READ = "everything was read, nothing was sent on"
    TAKEN = "the receiver has it, its answer is held"


class HeldProxy:
    """Passes everything on until a request of `method` comes; then it stops there.

    With `CONNECTING` it stops at the connection after the first answer, whatever is
    asked then.
    """

    def __init__(self, upstream_port: int, hold: Hold, method: str = "PUT") -> None:
        self.reached = Event()
        self._upstream_port = upstream_port
        self._hold = hold
        self._method = method.encode()
        self.answered = Event()
        self._let_go = Event()
        self._over = Event()
        self._kept: list[socket.socket] = []
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(0 if hold is Hold.CONNECTING else 16)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._let_go.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        for one in (*self._kept, self._socket):
            one.close()
        self._thread.join(10)

    def answer(self) -> None:
        """Lets go of the answer that is held; `answered` says when it is out."""
        self._let_go.set()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._kept.append(connection)
            if self._hold is Hold.CONNECTING:
                self._fill_up()
                self._pass_on(connection, read_message(connection))
                self.reached.set()
                return
            Thread(target=self._carry, args=(connection,), daemon=True).start()

    def _fill_up(self) -> None:
        """Lets the system take no further connection."""
        for _ in range(4):
            one = socket.socket()
            one.settimeout(0)
            with suppress(BlockingIOError):
                one.connect(("127.0.0.1", self.port))
            self._kept.append(one)

    def _carry(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            head = read_head(connection)
            if not head.startswith(self._method):
                self._pass_on(connection, read_rest(connection, head))
                return
            taken = b""
            if self._hold is not Hold.CONNECTED:
                taken = read_rest(connection, head)
            if self._hold is Hold.TAKEN:
                taken = self._ask(taken)
            self.reached.set()
            self._stay(connection, taken)

    def _stay(self, connection: socket.socket, taken: bytes) -> None:
        """Holds what was taken until it is let go of, or the test is over."""
        self._let_go.wait(60)
        if not self._over.is_set() and self._hold is Hold.TAKEN:
            connection.sendall(taken)
            connection.close()
            self.answered.set()

    def _pass_on(self, connection: socket.socket, request: bytes) -> None:
        connection.sendall(self._ask(request))
        connection.close()

    def _ask(self, request: bytes) -> bytes:
        address = ("127.0.0.1", self._upstream_port)
        with socket.create_connection(address, 30) as upstream:
            upstream.sendall(request)
            return read_message(upstream)
