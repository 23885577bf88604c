"""Killed at any moment, or two at once: always one whole edition."""

import random
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from csap_desktop.domain.sync import SyncOutcome
from tests.attacks.scene import IN_USE, Scene, begin, go_on
from tests.services.installed import ROOT
from tests.sync.host import write
from tests.sync.laptop import Laptop, ring

SPAN_S = 0.45
"""About how long a sync takes once everything is loaded."""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return begin(tmp_path_factory.mktemp("first"))


@pytest.fixture
def scene(first: Scene, tmp_path: Path) -> Scene:
    return go_on(first, tmp_path)


def start(laptop: Laptop, stick: Path, root: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.sync.program", laptop.folder, stick, root],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def end(process: subprocess.Popen[str]) -> str:
    printed, _ = process.communicate(timeout=50)
    return printed.strip()


@pytest.mark.parametrize(
    "kills",
    [
        pytest.param(6, marks=pytest.mark.timeout(180)),
        pytest.param(300, marks=[pytest.mark.long, pytest.mark.timeout(3600)]),
    ],
)
def test_killed_at_any_moment_it_is_one_whole_edition(
    scene: Scene, kills: int, tmp_path: Path
) -> None:
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    root = tmp_path / "root.json"
    root.write_bytes(scene.publisher.first_root)
    number, seen = IN_USE, set()
    for kill in range(kills):
        scene.publisher.publish(IN_USE + 1 + kill)
        stick = write(scene.publisher.files, tmp_path / "stick")
        process = start(scene.laptop, stick, root)
        go(process)
        Event().wait(chance.uniform(0, SPAN_S))
        process.kill()
        end(process)

        rings = scene.laptop.number_on_screen()

        new = IN_USE + 1 + kill
        assert rings in {ring(number), ring(new)}
        seen.add(rings == ring(new))
        number = new if rings == ring(new) else number
    scene.publisher.publish(800)
    stick = write(scene.publisher.files, tmp_path / "stick")

    report = scene.laptop.sync(stick, scene.publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 800)
    assert scene.laptop.number_on_screen() == ring(800)
    assert False in seen
    left = [path.name for path in scene.laptop.paths.user.glob("sync-scratch/*")]
    assert not left


def test_two_at_once_are_one_after_the_other(scene: Scene, tmp_path: Path) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(scene.publisher.first_root)
    for number in range(IN_USE + 1, IN_USE + 4):
        scene.publisher.publish(number)
        stick = write(scene.publisher.files, tmp_path / "stick")
        processes = [start(scene.laptop, stick, root) for _ in range(3)]
        for process in processes:
            go(process)

        said = sorted(end(process) for process in processes)

        assert said == [
            f"unchanged None {number}",
            f"unchanged None {number}",
            f"updated None {number}",
        ]
        assert scene.laptop.number_on_screen() == ring(number)


def test_the_second_says_busy_when_it_may_not_wait(
    scene: Scene, tmp_path: Path
) -> None:
    from csap_desktop.config.sync_lock import sync_lock  # noqa: PLC0415

    stick = write(scene.files, tmp_path / "stick")
    with sync_lock(scene.laptop.paths.user, 0, lambda: False):
        report = scene.laptop.sync(stick, scene.publisher)

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "busy")
    assert report.edition == IN_USE
