"""The disk is full at any point of a step, a backup, the sweep or a migration.

Source: docs/queue.md, "Crash points to test": disk full at T1, T2, T6. Each step is
tried with more and more room, until it is done.
"""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from csap_desktop.store.retention import forget_old_words
from tests.store.enquiries import NOW, backups_in, opened
from tests.store.filled_store import fill, make_store_of_version_2
from tests.store.processes import environment, finish, start
from tests.store.short_of_room import DONE, FULL, LATER, PAGE_BYTES, STEPS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")

RUN = "from tests.store.short_of_room import main; main()"
ENOUGH_BYTES = 2_000_000
DISK = "5m"

FILE_LIMITS = [0, 1, 511, 512, 520, 1_000, 4_096, 5_000, 9_000, 20_000, 45_000]
"""Where a journal ends too early: its header, its first page, later ones."""

PAGES_FREE = [0, 1, 2, 4, 6, 9, 13, 18, 24, 34]

UNSHARED = ("unshare", "--map-root-user", "--mount")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Returns for each step a folder in which it is about to be taken."""
    folder = tmp_path_factory.mktemp("full")
    usual, old, forgotten = (folder / name for name in ("usual", "old", "forgotten"))
    fill(usual)
    backups_in(usual).make(NOW)
    shutil.copytree(usual, forgotten)
    forget_old_words(opened(forgotten), LATER)
    make_store_of_version_2(old)
    special = {"migrate": old, "forget in backups": forgotten}
    return {name: special.get(name, usual) for name in STEPS}


@cache
def can_mount() -> bool:
    """Says whether this user may mount a small disk that only one process sees."""
    if shutil.which("unshare") is None:
        return False
    script = 'mount -t tmpfs none "$1"'
    tried = subprocess.run(  # noqa: S603
        [*UNSHARED, "sh", "-c", script, "sh", "/mnt"], capture_output=True, check=False
    )
    return tried.returncode == 0


@pytest.mark.parametrize("step", STEPS)
def test_a_file_that_cannot_grow_costs_nothing(
    tmp_path: Path, filled: dict[str, Path], step: str
) -> None:
    prepared = tmp_path / "prepared"
    shutil.copytree(filled[step], prepared)

    said, _ = finish(start(RUN, step, prepared, tmp_path, *FILE_LIMITS, ENOUGH_BYTES))

    outcomes = json.loads(said)
    assert outcomes[0] == FULL
    assert outcomes[-1] == DONE
    assert outcomes.count(FULL) >= 6


@pytest.mark.parametrize("step", STEPS)
def test_a_full_disk_costs_nothing(
    tmp_path: Path, filled: dict[str, Path], step: str
) -> None:
    if not can_mount():
        pytest.skip("no small disk can be mounted here; file limits are tested")
    rooms = [PAGE_BYTES * free for free in PAGES_FREE]
    disk = tmp_path / "disk"
    disk.mkdir()

    said = on_small_disk(disk, step, filled[step], disk, *rooms, ENOUGH_BYTES)

    outcomes = json.loads(said)
    assert outcomes[0] == FULL
    assert outcomes[-1] == DONE
    assert outcomes == sorted(outcomes, reverse=True)  # more room never hurts


def on_small_disk(disk: Path, *arguments: object) -> str:
    """Runs the program where a folder is a disk of a few megabytes of its own."""
    script = 'mount -t tmpfs -o size="$1" none "$2"; shift 2; exec "$@"'
    done = subprocess.run(  # noqa: S603
        [
            *(*UNSHARED, "sh", "-ec", script, "sh", DISK, str(disk)),
            *(sys.executable, "-c", RUN, *map(str, arguments)),
        ],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
