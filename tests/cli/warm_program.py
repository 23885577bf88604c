"""The program, loaded once: each command is a process of its own, but a quick one."""

import json
import socket
import subprocess
import sys
import tempfile
from typing import NamedTuple

from tests.services.installed import ROOT

CAN_BE_WARM = sys.platform == "linux"


class Ended(NamedTuple):
    """How a command ended.

    Attributes:
        status: Exit status; below nought the signal that ended it.
        out: Standard output.
        err: Standard error.
    """

    status: int
    out: bytes
    err: bytes


class WarmProgram:
    """A process that has loaded the program and becomes a command when asked."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Starts it.

        Args:
            environment: What it is started with; each command brings its own.
        """
        self._own, its = socket.socketpair()
        with its:
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "tests.cli.warm_server", str(its.fileno())],
                pass_fds=[its.fileno()],
                cwd=ROOT,
                env=environment,
            )

    def run(
        self,
        typed: list[str],
        fed: bytes,
        environment: dict[str, str],
        *,
        timeout_s: float,
    ) -> Ended:
        """Runs a command to its end.

        Args:
            typed: Its arguments.
            fed: Standard input.
            environment: Its environment.
            timeout_s: How long it may take.

        Raises:
            TimeoutError: It took longer.
        """
        request = {"typed": typed, "environment": environment, "folder": str(ROOT)}
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
        ):
            given.write(fed)
            given.seek(0)
            streams = [one.fileno() for one in (given, out, err)]
            self._own.settimeout(timeout_s)
            socket.send_fds(self._own, [json.dumps(request).encode()], streams)
            answer = self._own.recv(16)
            out.seek(0)
            err.seek(0)
            return Ended(int(answer), out.read(), err.read())

    def close(self) -> None:
        """Lets it end."""
        self._own.close()
        self._process.wait(timeout=10)
