"""One sender at a time, and a killed one holds nothing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from csap_desktop.config import sender_lock as module
from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.errors import BusyError, MachineError
from tests.services.installed import ROOT

HOLD = """
import sys
from pathlib import Path
from csap_desktop.config.sender_lock import sender_lock
with sender_lock(Path(sys.argv[1])) as exclusive:
    print(exclusive, flush=True)
    sys.stdin.readline()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """A process that holds the lock until it is told or killed."""
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def test_it_keeps_out_whoever_else_sends(tmp_path: Path) -> None:
    process = holder(tmp_path)

    with pytest.raises(BusyError), sender_lock(tmp_path):
        pytest.fail("two at once")
    process.communicate("go\n", timeout=50)

    with sender_lock(tmp_path) as exclusive:
        assert exclusive


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    process = holder(tmp_path)

    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=50)

    with sender_lock(tmp_path) as exclusive:
        assert exclusive


def test_it_is_let_go_of_when_something_goes_wrong(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), sender_lock(tmp_path):
            raise ZeroDivisionError


def test_it_makes_the_folder_and_writes_nothing_about_anybody(tmp_path: Path) -> None:
    with sender_lock(tmp_path / "new"):
        assert (tmp_path / "new" / module.FILE_NAME).read_bytes() == b""


def test_where_its_file_cannot_be_made_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "user").write_bytes(b"no folder")

    with pytest.raises(MachineError, match="user"), sender_lock(tmp_path / "user"):
        pytest.fail("no lock")


def test_where_the_file_system_knows_no_locks_it_says_that_it_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", unsupported)

    with sender_lock(tmp_path) as exclusive:
        assert not exclusive
