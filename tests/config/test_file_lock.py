import subprocess
import sys
from pathlib import Path

import pytest

from csap_desktop.config.file_lock import FileLock
from csap_desktop.errors import BusyError, MachineError

HOLDER = """
import sys
from pathlib import Path
from csap_desktop.config.file_lock import FileLock
FileLock(Path(sys.argv[1])).take()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_keeps_others_out_until_it_is_released(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "a.lock"), FileLock(tmp_path / "a.lock")
    assert first.take()

    with pytest.raises(BusyError):
        second.take()
    first.release()

    assert second.take()
    second.release()


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    holder = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == b"held"
    lock = FileLock(path)
    with pytest.raises(BusyError):
        lock.take()

    holder.kill()
    holder.communicate()

    assert lock.take()
    lock.release()


def test_a_place_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(MachineError):
        FileLock(tmp_path / "file" / "a.lock").take()


def test_releasing_what_is_not_held_does_nothing(tmp_path: Path) -> None:
    FileLock(tmp_path / "a.lock").release()

    assert not (tmp_path / "a.lock").exists()
