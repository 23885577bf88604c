"""A web host for publications, which does as it is told: also the worst."""

import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event
from typing import Self

from tests.wire.speaker import Speaker, answer

Says = Callable[[socket.socket], None]

PAGE = b"<!DOCTYPE html><title>Welcome to our guest network</title>Please sign in."


class Host:
    """Serves files; `answers` holds what it says instead, by path, "*" for the rest."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.answers: dict[str, Says | bytes] = {}
        self.asked: list[str] = []
        self.over = Event()
        self._speaker = Speaker(self._say)

    @property
    def url(self) -> str:
        return self._speaker.url

    def __enter__(self) -> Self:
        self._speaker.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._speaker.__exit__()

    def _say(self, connection: socket.socket, request: bytes) -> None:
        path = request.split(b" ", 2)[1].decode().lstrip("/")
        self.asked.append(path)
        says = self._find(path)
        if isinstance(says, bytes):
            connection.sendall(says)
        elif says is not None:
            says(connection)
        elif path in self.files:
            connection.sendall(answer(200, self.files[path]))
        else:
            connection.sendall(answer(404, b"no such file"))

    def _find(self, path: str) -> Says | bytes | None:
        """Finds what is said of a path, by its whole name, its end or at all."""
        for name, says in self.answers.items():
            if name == path or (name.startswith("*") and path.endswith(name[1:])):
                return says
        return None

    def endless(self, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> Says:
        """Sends without an end."""

        def says(connection: socket.socket) -> None:
            connection.sendall(head)
            while not self.over.is_set():
                connection.sendall(b"{" * 65_536)

        return says

    def dripping(self, data: bytes, *, in_head: bool = False) -> Says:
        """Sends a byte, waits, sends a byte; or lines of the head that way."""

        def says(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            if not in_head:
                connection.sendall(f"Content-Length: {len(data)}\r\n\r\n".encode())
            for byte in data:
                if self.over.wait(0.2):
                    return
                piece = b"X-Drip: 1\r\n" if in_head else bytes([byte])
                connection.sendall(piece)

        return says

    def cut(self, data: bytes) -> Says:
        """Announces everything and sends half."""

        def says(connection: socket.socket) -> None:
            connection.sendall(
                f"HTTP/1.1 200 OK\r\nContent-Length: {len(data)}\r\n\r\n".encode()
            )
            connection.sendall(data[: len(data) // 2])

        return says


def write(files: Mapping[str, bytes], folder: Path) -> Path:
    """Puts files into a folder, and nothing else."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
