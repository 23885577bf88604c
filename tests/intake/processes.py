"""The receiving service as a process of its own, and a client that speaks to it."""

import http.client
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from csap_desktop.domain.submission import Submission, freeze
from tests.intake.parts import headers_for

ROOT = Path(__file__).parents[2]


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever JSON holds
        return json.loads(self.body)


@dataclass
class Client:
    """One connection for each request, as laptops have."""

    url: str
    key: str
    timeout_s: float = 20

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        connection = http.client.HTTPConnection(
            urlsplit(self.url).netloc, timeout=self.timeout_s
        )
        try:
            given = {"Authorization": f"Bearer {self.key}", **(headers or {})}
            connection.request(method, path, body, given)
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def put(self, one: Submission) -> Answer:
        return self.put_bytes(one.id, freeze(one))

    def put_bytes(self, submission_id: str, body: bytes) -> Answer:
        headers = headers_for(submission_id, body)
        return self.send("PUT", f"/enquiries/{submission_id}", body, headers)

    def delete(self, submission_id: str) -> Answer:
        return self.send("DELETE", f"/enquiries/{submission_id}")

    def receipt(self, submission_id: str) -> Answer:
        return self.send("GET", f"/enquiries/{submission_id}/receipt")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def intake(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "csap_desktop.intake", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment(),
        cwd=ROOT,
    )


def add_key(*where: str, name: str = "laptops") -> str:
    made = intake("key", "add", name, *where)
    assert made.returncode == 0, made.stderr
    return made.stdout.splitlines()[0]


@dataclass
class ServiceProcess:
    """`csap-intake serve` on a free port."""

    where: tuple[str, ...]
    module: str = "csap_desktop.intake"
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", self.module, "serve", "--port", "0", *self.where],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            env=environment(),
            cwd=ROOT,
        )
        addresses: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, args=(addresses,))
        self._reader.start()
        self.url = addresses.get(timeout=30)
        assert self.url, "\n".join(self.log)

    def _read(self, addresses: "queue.Queue[str]") -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self.log.append(line)
            if line.startswith("listening on "):
                addresses.put(line.split()[-1])
        addresses.put("")

    def stop(self) -> int:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        return self._end()

    def kill(self) -> None:
        self._process.kill()
        self._end()

    def wait(self) -> int:
        return self._end()

    def _end(self) -> int:
        status = self._process.wait(timeout=40)
        self._reader.join()
        assert self._process.stdout
        self._process.stdout.close()
        return status
