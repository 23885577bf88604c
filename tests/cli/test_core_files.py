"""What the system keeps of a process that crashes holds no word of an enquiry."""

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.store.processes import start

if sys.platform == "win32":
    pytest.skip("Windows writes no core files", allow_module_level=True)

import resource

CRASHING = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (int(sys.argv[1]),) * 2)
from csap_desktop.__main__ import main
sys.stdin.buffer.peek(1)
class Told:
    encoding = "utf-8"
    def __init__(self, stream):
        self.buffer = self
        self.stream = stream
    def read(self):
        print("reading", flush=True)
        return self.stream.read()
sys.stdin = Told(sys.stdin.buffer)
main(sys.argv[2:])
"""


def test_a_command_that_crashes_while_it_reads_words_leaves_no_core_file(
    tmp_path: Path,
) -> None:
    # Another test of this process may have forbidden them; root may allow them again.
    hard = -1 if os.geteuid() == 0 else resource.getrlimit(resource.RLIMIT_CORE)[1]
    if hard == 0:
        pytest.skip("core files are forbidden here anyway")
    typed = ("--data-dir", tmp_path, "enquiry", "new", "--text-file", "-")
    process = start(CRASHING, hard, *typed)
    assert process.stdin
    assert process.stdout
    process.stdin.write("Zanzibarquince")
    process.stdin.flush()
    assert process.stdout.readline() == "reading\n"

    allowed = Path(f"/proc/{process.pid}/limits").read_text(encoding="utf-8")
    process.send_signal(signal.SIGKILL)
    process.communicate()

    (line,) = [one for one in allowed.splitlines() if "core file" in one]
    assert line.split()[4:6] == ["0", "0"]
