"""While another thread asks, the window goes on: neither waits for ever."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import environment
from tests.wire.speaker import Speaker, answer

WINDOW = Path(__file__).with_name("busy_window.py")


@pytest.mark.timeout(120)
@pytest.mark.parametrize("body", ["", "x" * 2000])
@pytest.mark.parametrize("seconds", [6])
def test_a_window_is_built_while_another_thread_asks(body: str, seconds: int) -> None:
    with Speaker(answer(200, b"{}")) as speaker:
        done = subprocess.run(  # noqa: S603
            [sys.executable, str(WINDOW), speaker.url, body, str(seconds)],
            capture_output=True,
            env=environment(QT_QPA_PLATFORM="offscreen"),
            timeout=60,
            check=True,
        )

    assert int(done.stdout) > 5
