"""The start as a whole, in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"sqlalchemy", "tuf", "cryptography", "keyring", "msgspec", "rapidfuzz"}


def start(tmp_path: Path, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "csap_desktop", "--data-dir", str(tmp_path), *options],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    with start(tmp_path, "--measure-start") as program:
        said, complaints = program.communicate(timeout=50)

    painted, ready = (line.split() for line in said.splitlines())
    assert painted[0] == "painted"
    assert HEAVY.isdisjoint(painted[2].split(","))
    assert ready[0] == "ready"
    assert program.returncode == 0
    assert not [line for line in complaints.splitlines() if "propagate" not in line]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_sigterm_closes_in_order_and_the_windows_place_is_kept(tmp_path: Path) -> None:
    with start(tmp_path) as program:
        log = tmp_path / "logs" / "csap-desktop.log"
        while program.poll() is None and not log.exists():
            try:
                program.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=50)

    assert program.returncode == 0
    assert json.loads((tmp_path / "choices.json").read_text())["window"]
