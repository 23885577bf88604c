"""The receiver and the network that goes wrong, as processes that can be killed."""

import subprocess
import sys
from pathlib import Path
from typing import Self

HERE = Path(__file__).parent


class WireProcess:
    """One program of this folder; `with` starts it and ends it by killing it."""

    def __init__(self, program: str, *typed: str) -> None:
        self._command = [sys.executable, str(HERE / program), *typed]
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Starts it, on the port it had before, and waits until it listens."""
        command = [*self._command, "--port", str(self.port)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
        assert self._process.stdout is not None
        word, port = self._process.stdout.readline().split()
        assert word == "listening"
        self.port = int(port)

    def kill(self) -> None:
        """Kills it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None


def receiver_process(database: Path, key: str = "") -> WireProcess:
    return WireProcess("receiver.py", "--database", str(database), "--key", key)


def proxy_process(upstream_port: int, *typed: str) -> WireProcess:
    return WireProcess("faulty_proxy.py", "--upstream", str(upstream_port), *typed)
