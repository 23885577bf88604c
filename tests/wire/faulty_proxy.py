"""A network that goes wrong, in front of a receiver: one fault for each enquiry sent.

Run as a process: python tests/wire/faulty_proxy.py --upstream PORT [--port N]
[--seed N] [--share 0.5] [--hold-s 5] [--fault NAME ...] [--method PUT ...]; it prints
"listening PORT".
"""

import argparse
import random
import re
import socket
import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from enum import Enum
from itertools import repeat
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Lock, Thread
from typing import Self

from typing_extensions import override

PAGE = b"<html><title>Welcome to our guest network</title>Please sign in.</html>"


class Fault(Enum):
    """What goes wrong with one request."""

    NONE = "none"
    RESET_BEFORE = "reset-before"
    RESET_IN_BODY = "reset-in-body"
    RESET_AFTER = "reset-after"
    LOST_ANSWER = "lost-answer"
    LOST_BY_RESET = "lost-by-reset"
    CUT_ANSWER = "cut-answer"
    BAD_GATEWAY = "bad-gateway"
    BUSY = "busy"
    SIGN_IN_PAGE = "sign-in-page"
    REDIRECT = "redirect"
    PROXY_SIGN_IN = "proxy-sign-in"
    WRONG_RECEIPT = "wrong-receipt"
    DELAY = "delay"
    DUPLICATE = "duplicate"
    LATE = "late"


class FaultyProxy:
    """The proxy in this process; `with` starts and ends it."""

    def __init__(
        self,
        upstream_port: int,
        plan: Iterable[Fault] = (),
        port: int = 0,
        hold_s: float = 30.0,
        methods: Iterable[str] = ("PUT",),
    ) -> None:
        """Makes it.

        Args:
            upstream_port: Where the receiver listens on 127.0.0.1.
            plan: A fault for each request of `methods`, then none.
            port: Where to listen.
            hold_s: How long DELAY holds an answer and LATE a request, unless told
                to `release`.
            methods: What goes wrong; everything else passes.
        """
        self.seen: Counter[Fault] = Counter()
        self._upstream_port = upstream_port
        self._plan = iter(plan)
        self._hold_s = hold_s
        self._methods = frozenset(methods)
        self._lock = Lock()
        self._released = Event()
        self._held: list[Thread] = []
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.proxy = self
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.release()

    def serve(self) -> None:
        self._server.serve_forever()

    def release(self) -> None:
        """Lets go of every answer and request that is held, and waits for it."""
        self._released.set()
        for thread in list(self._held):
            thread.join(10)

    def choose(self, head: bytes) -> Fault:
        """Takes the next fault of the plan."""
        if head.partition(b" ")[0].decode() not in self._methods:
            return Fault.NONE
        with self._lock:
            fault = next(self._plan, Fault.NONE)
            self.seen[fault] += 1
        return fault

    def forward(self, request: bytes) -> bytes:
        """Sends a request on and returns the answer; b"" when nobody is there."""
        address = ("127.0.0.1", self._upstream_port)
        try:
            with socket.create_connection(address, 30) as upstream:
                upstream.sendall(request)
                return read_message(upstream)
        except OSError:
            return b""

    def hold(self) -> None:
        self._released.wait(self._hold_s)

    def forward_later(self, request: bytes) -> None:
        def deliver() -> None:
            self.hold()
            self.forward(request)

        thread = Thread(target=deliver, daemon=True)
        self._held.append(thread)
        thread.start()


class _Server(ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64
    proxy: FaultyProxy

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


class _Handler(BaseRequestHandler):
    server: _Server
    request: socket.socket

    @override
    def handle(self) -> None:
        self.request.settimeout(60)
        head = read_head(self.request)
        if not head:
            return
        fault = self.server.proxy.choose(head)
        if fault is Fault.RESET_BEFORE:
            reset(self.request)
        elif fault is Fault.RESET_IN_BODY:
            if head.endswith(b"\r\n\r\n"):  # else a part of the body came with it
                self.request.recv(1)
            reset(self.request)
        else:
            whole = read_rest(self.request, head)
            if whole:
                self._carry(fault, whole)

    def _carry(self, fault: Fault, request: bytes) -> None:
        """Does what goes wrong after the whole request came."""
        instead = _INSTEAD.get(fault)
        if fault is Fault.LATE:
            self.server.proxy.forward_later(request)
        elif fault is Fault.RESET_AFTER:
            reset(self.request)
        elif instead is not None:
            self.request.sendall(instead)
        else:
            answer = self.server.proxy.forward(request)
            self._answer(fault, request, answer)

    def _answer(self, fault: Fault, request: bytes, answer: bytes) -> None:
        """Does what goes wrong with the answer."""
        match fault:
            case Fault.LOST_ANSWER:
                return
            case Fault.LOST_BY_RESET:
                reset(self.request)
                return
            case Fault.CUT_ANSWER:
                answer = answer[: answer.find(b"\r\n\r\n") + 12]
            case Fault.BAD_GATEWAY:
                answer = page(502, b"Bad Gateway")
            case Fault.WRONG_RECEIPT:
                answer = re.sub(rb'("sha256": ")(.)', _other_digit, answer)
            case Fault.DELAY:
                self.server.proxy.hold()
            case Fault.DUPLICATE:
                self.server.proxy.forward(request)
            case _:
                pass
        self.request.sendall(answer)


def _other_digit(found: re.Match[bytes]) -> bytes:
    """Changes one digit of a hash, so that it fits no other enquiry."""
    return found[1] + (b"0" if found[2] != b"0" else b"1")


def page(status: int, reason: bytes, *headers: bytes) -> bytes:
    """An HTML page with a status."""
    lines = (
        b"HTTP/1.1 %d %s" % (status, reason),
        b"Content-Type: text/html",
        b"Content-Length: %d" % len(PAGE),
        b"Connection: close",
        *headers,
    )
    return b"\r\n".join(lines) + b"\r\n\r\n" + PAGE


_INSTEAD = {
    Fault.BUSY: page(503, b"Busy", b"Retry-After: 60"),
    Fault.SIGN_IN_PAGE: page(200, b"OK"),
    Fault.REDIRECT: page(302, b"Found", b"Location: http://sign-in.test/"),
    Fault.PROXY_SIGN_IN: page(
        407, b"Sign in", b'Proxy-Authenticate: Basic realm="guests"'
    ),
}


def reset(connection: socket.socket) -> None:
    """Ends a connection with a reset instead of a goodbye."""
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.close()


def read_message(connection: socket.socket) -> bytes:
    """Reads one message of HTTP with a Content-Length; b"" when it is not whole."""
    return read_rest(connection, read_head(connection))


def read_head(connection: socket.socket) -> bytes:
    """Reads until the head of a message is there, and maybe some of its body."""
    read = b""
    while b"\r\n\r\n" not in read:
        with suppress(ConnectionError):
            piece = connection.recv(65_536)
            read += piece
            if piece:
                continue
        return b""
    return read


def read_rest(connection: socket.socket, read: bytes) -> bytes:
    """Reads the rest of a message; b"" when it does not come."""
    head, _, body = read.partition(b"\r\n\r\n")
    found = re.search(rb"(?im)^content-length: *(\d+)", head)
    missing = (int(found[1]) if found else 0) - len(body)
    while missing > 0:
        try:
            piece = connection.recv(65_536)
        except ConnectionError:
            return b""
        if not piece:
            return b""
        read += piece
        missing -= len(piece)
    return read


def random_plan(seed: int, share: float, faults: Iterable[Fault]) -> Iterator[Fault]:
    """Faults by chance, without an end.

    Args:
        seed: Of the chance.
        share: Share of requests with which something goes wrong, 0 to 1.
        faults: What may go wrong.
    """
    chance, choices = random.Random(seed), tuple(faults)  # noqa: S311
    for _ in repeat(None):
        wrong = chance.random() < share
        yield chance.choice(choices) if wrong else Fault.NONE


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--upstream", type=int, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--hold-s", type=float, default=5.0)
    parser.add_argument("--fault", type=Fault, action="append")
    parser.add_argument("--method", action="append")
    typed = parser.parse_args()
    faults = typed.fault or [fault for fault in Fault if fault is not Fault.NONE]
    plan = random_plan(typed.seed, typed.share, faults)
    methods = typed.method or ["PUT"]
    proxy = FaultyProxy(typed.upstream, plan, typed.port, typed.hold_s, methods)
    print(f"listening {proxy.port}", flush=True)  # noqa: T201
    proxy.serve()


if __name__ == "__main__":
    main()
