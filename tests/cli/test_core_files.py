"""What the system keeps of a process that crashes holds no word of an enquiry."""

import signal
import sys
from pathlib import Path

import pytest

from tests.store.processes import start

if sys.platform == "win32":
    pytest.skip("Windows writes no core files", allow_module_level=True)

READING = """
import resource, sys
from csap_desktop.__main__ import main
set_limit = resource.setrlimit
def set_and_tell(kind, limits):
    set_limit(kind, limits)
    print("limited", kind == resource.RLIMIT_CORE, *limits, flush=True)
resource.setrlimit = set_and_tell
class Input:
    encoding = "utf-8"
    buffer = property(lambda self: self)
    def __init__(self, stream):
        self.read_on = stream.read
    def read(self):
        print("reading", flush=True)
        return self.read_on()
sys.stdin = Input(sys.stdin.buffer)
main(sys.argv[1:])
"""


def test_core_files_are_forbidden_before_a_command_reads_words(tmp_path: Path) -> None:
    typed = ("--data-dir", tmp_path, "enquiry", "new", "--text-file", "-")
    process = start(READING, *typed)
    assert process.stdout

    told = [process.stdout.readline(), process.stdout.readline()]
    limits = Path(f"/proc/{process.pid}/limits")
    allowed = limits.read_text(encoding="utf-8") if limits.exists() else ""
    process.send_signal(signal.SIGKILL)
    process.communicate()

    assert told == ["limited True 0 0\n", "reading\n"]
    for line in allowed.splitlines():
        assert "core file" not in line or line.split()[4:6] == ["0", "0"]
