"""The program as a shell starts it: a real process, its output and its exit status."""

import atexit
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.cli.warm_program import CAN_BE_WARM, WarmProgram
from tests.services.installed import ROOT

DONE, PROBLEM, USAGE, NOT_CERTAIN = 0, 1, 2, 3
READ_BY_PYTHON = {"PYTHONIOENCODING", "PYTHONUTF8"}
"""What only a process reads that has just been started."""


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
    """Runs a command in a process of its own; where that can be, of a loaded program.

    Args:
        user: What `--data-dir` names, before the command; None to leave it out.
        typed: The words after it.
        fed: Standard input.
        more: Environment variables.
    """
    given = fed.encode() if isinstance(fed, str) else fed
    words = [*(["--data-dir", str(user)] if user else []), *typed]
    if not CAN_BE_WARM or READ_BY_PYTHON & set(more):
        return run_cold(*words, fed=given, **more)
    ended = _warm_program().run(words, given, environment(**more), timeout_s=50)
    return _checked(Run(ended.status, ended.out.decode(), ended.err.decode()))


def run_cold(*typed: str, fed: bytes = b"", **more: str) -> Run:
    """Runs `python -m csap_desktop`, as a shell does.

    Args:
        typed: The words after it.
        fed: Standard input.
        more: Environment variables.
    """
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "csap_desktop", *typed],
        input=fed,
        capture_output=True,
        cwd=ROOT,
        env=environment(**more),
        timeout=50,
        check=False,
    )
    return _checked(Run(done.returncode, done.stdout.decode(), done.stderr.decode()))


@cache
def _warm_program() -> WarmProgram:
    """Returns the one of these tests."""
    program = WarmProgram(environment())
    atexit.register(program.close)
    return program


def _checked(run: Run) -> Run:
    """Fails a test whose program ended in an error that nobody expected."""
    assert "Traceback" not in run.err, run.err
    return run
