"""The program as a shell starts it: a real process, its output and its exit status."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.services.installed import ROOT

DONE, PROBLEM, USAGE, NOT_CERTAIN = 0, 1, 2, 3


@dataclass(frozen=True)
class Run:
    """What one run left.

    Attributes:
        status: Exit status.
        out: Standard output.
        err: Standard error.
    """

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - any JSON
        """The one JSON document that standard output must be."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON objects of a batch, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "", **more}


def run(user: Path | None, *typed: str, fed: str | bytes = b"", **more: str) -> Run:
    """Runs `python -m csap_desktop`.

    Args:
        user: What `--data-dir` names, before the command; None to leave it out.
        typed: The words after it.
        fed: Standard input.
        more: Environment variables.
    """
    before = ["--data-dir", str(user)] if user else []
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "csap_desktop", *before, *typed],
        input=fed.encode() if isinstance(fed, str) else fed,
        capture_output=True,
        cwd=ROOT,
        env=environment(**more),
        timeout=50,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
