"""Programs of the system that listen on a port until the test is over."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

START_S = 20.0


@contextmanager
def listening(port: int, *command: str) -> Iterator[None]:
    """Starts a program, waits until its port answers, and ends it."""
    process = subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        end = monotonic() + START_S
        while not _answers(port):
            assert process.poll() is None, f"{command[0]} ended by itself"
            assert monotonic() < end, f"{command[0]} does not listen"
        yield
    finally:
        process.kill()
        process.wait()


def _answers(port: int) -> bool:
    """Says whether somebody takes a connection."""
    with socket.socket() as one:
        one.settimeout(0.05)
        return one.connect_ex(("127.0.0.1", port)) == 0
