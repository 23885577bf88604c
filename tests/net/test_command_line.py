"""Without a window: a program that only asks and leaves."""

import subprocess
import sys

from tests.wire.speaker import Speaker, answer

PROGRAM = """
import sys
from threading import Thread
from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import NetworkError
from csap_desktop.net.message import Method, Request

client = HttpClient()
second = HttpClient()
del second

def ask(deadline_s):
    request = Request(Method.PUT, sys.argv[1], (), b"{}", deadline_s)
    try:
        print(client.exchange(request).status, flush=True)
    except NetworkError as error:
        print(type(error).__name__, flush=True)

ask(20.0)
thread = Thread(target=ask, args=(20.0,))
thread.start()
thread.join()
ask(0.001)
"""


def test_the_client_works_without_a_window_and_leaves_quietly() -> None:
    with Speaker(answer(201)) as server:
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", PROGRAM, server.url],
            capture_output=True,
            text=True,
            timeout=40,
            check=False,
        )

    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert lines[:2] == ["201", "201"]
    assert lines[2] in {"DeadlineError", "201"}
