"""A proxy as organisations have it: CONNECT, with or without signing in."""

import socket
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import Self

from typing_extensions import override

from tests.wire.faulty_proxy import read_head

SIGN_IN = (
    b"HTTP/1.1 407 Sign in\r\nContent-Length: 0\r\nConnection: close\r\n"
    b'Proxy-Authenticate: Basic realm="house"\r\n\r\n'
)


class Tunnel:
    """Leads every CONNECT to one port of this computer; `with` starts and ends it."""

    def __init__(self, target_port: int, *, sign_in: bool = False) -> None:
        self.asked: list[str] = []
        self.target_port = target_port
        self.sign_in = sign_in
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.tunnel = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingTCPServer):
    daemon_threads = True
    tunnel: Tunnel

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is nothing to talk about."""


class _Handler(BaseRequestHandler):
    server: _Server
    request: socket.socket

    @override
    def handle(self) -> None:
        head = read_head(self.request)
        tunnel = self.server.tunnel
        tunnel.asked.append(head.partition(b"\r\n")[0].decode())
        if tunnel.sign_in:
            self.request.sendall(SIGN_IN)
            return
        with socket.create_connection(("127.0.0.1", tunnel.target_port)) as target:
            self.request.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = Thread(target=_pour, args=(target, self.request), daemon=True)
            back.start()
            _pour(self.request, target)
            back.join(10)


def _pour(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65_536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        target.close()
