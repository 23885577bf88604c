"""Several processes at once, and processes killed half way."""

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from csap_desktop.store.install import install
from csap_desktop.store.pointer import POINTER_NAME, read_pointer
from tests.services.installed import (
    DATA,
    NOW,
    bundle,
    opened,
    real_paths,
    small_edition,
)
from tests.store.processes import OPEN_LIBRARY, finish, leftovers, start

INSTALL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from csap_desktop.store.install import install
from csap_desktop.store.install import install
from csap_desktop.store.pointer import read_pointer
folder, data = Path(sys.argv[1]), Path(sys.argv[2]).read_bytes()
print("ready", flush=True)
while True:
    install(folder, data, read_pointer(folder), datetime.now(UTC))
"""


def open_at_once(folder: Path, many: int) -> list[dict[str, object]]:
    """Starts processes, lets them all go at the same moment, and gathers answers."""
    started = [start(OPEN_LIBRARY, folder, "wait") for _ in range(many)]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return [json.loads(finish(process)[0]) for process in started]


def assert_all_answered(folder: Path, said: list[dict[str, object]]) -> None:
    for one in said:
        assert one["number"] == "01254 587547"
        assert one["unwritable"] is None
    pointer = read_pointer(folder / "content")
    assert pointer is not None
    assert (folder / "content" / pointer.store).exists()
    assert not leftovers(folder / "content")


@pytest.mark.parametrize("many", [2, 3])
def test_processes_that_open_an_empty_folder_at_once_all_answer(
    tmp_path: Path, many: int
) -> None:
    said = open_at_once(tmp_path, many)

    assert_all_answered(tmp_path, said)
    assert len(list((tmp_path / "content").glob("current.json*"))) == 1


@pytest.mark.long
@pytest.mark.timeout(600)
def test_processes_that_open_an_empty_folder_at_once_all_answer_every_time(
    tmp_path: Path,
) -> None:
    for turn in range(30):
        folder = tmp_path / str(turn)

        assert_all_answered(folder, open_at_once(folder, 4))


def test_after_a_race_the_next_start_installs_nothing(tmp_path: Path) -> None:
    open_at_once(tmp_path, 3)

    library = opened(real_paths(tmp_path))

    assert not library.report.installed_now
    assert library.report.healed is None
    library.close()


def kill_while_it_installs(folder: Path, data: Path, delay_s: float) -> None:
    """Starts a process that installs again and again, and kills it at some moment."""
    process = start(INSTALL, folder, data)
    assert process.stdout is not None
    process.stdout.readline()
    # The moment of a kill is what is tested, so this test may wait.
    time.sleep(delay_s)
    process.send_signal(signal.SIGKILL)
    _, complained = process.communicate(timeout=50)
    assert process.returncode == -signal.SIGKILL, complained


def assert_survived(folder: Path, number: int) -> None:
    """What was in use is in use, whole; nothing has to be healed."""
    library = opened(real_paths(folder))

    assert library.report.edition == number
    assert library.report.healed is None
    assert library.report.unwritable is None
    assert library.counts()["route"] == 9
    library.close()


@pytest.mark.parametrize("seed", range(4))
def test_a_build_killed_half_way_leaves_the_old_one(tmp_path: Path, seed: int) -> None:
    opened(real_paths(tmp_path)).close()
    delay_s = random.Random(seed).uniform(0.01, 0.6)  # noqa: S311

    kill_while_it_installs(tmp_path / "content", DATA / "edition.json", delay_s)

    assert_survived(tmp_path, 1)


def test_a_first_build_killed_half_way_leaves_nothing_that_matters(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "content"

    kill_while_it_installs(folder, DATA / "edition.json", 0.15)

    assert_survived(tmp_path, 1)
    assert (folder / POINTER_NAME).is_file()


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_killed_builds_leave_the_old_one(tmp_path: Path) -> None:
    """All in one folder: what the dead leave behind goes in the end."""
    data = bundle(tmp_path / "bundled", small_edition(1)) / "edition.json"
    opened(real_paths(tmp_path)).close()
    chance = random.Random("killed")  # noqa: S311
    for _ in range(120):
        kill_while_it_installs(tmp_path / "content", data, chance.uniform(0, 0.08))

        assert_survived(tmp_path, 1)

    for path in (tmp_path / "content").iterdir():
        os.utime(path, (0, 0))
    pointer = read_pointer(tmp_path / "content")
    install(tmp_path / "content", data.read_bytes(), pointer, NOW)
    assert len(list((tmp_path / "content").glob("content-*.sqlite"))) == 2
