"""Measures how long the window stands still while a new edition comes; prints a line.

A publication is made in a folder, the window finds it, proves it, installs it and
switches to it. A timer on the main thread notes the longest time it did not run.
With `--items N` the edition has N articles more than the bundled one.
"""

import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import Any, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.config.policy import POLICY_VARIABLE
from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.net.client import HttpClient
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_book import ChangeBook
from csap_desktop.services.installation import load_front
from csap_desktop.services.sync_door import SyncDoor
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.program import make_application
from csap_desktop.ui.sync_house import Errand
from csap_desktop.ui.tasks import TaskRunner
from csap_desktop.ui.theme import Theme
from tests.sync.publisher import Publisher, edition

ALONE_MS = 9_000
AFTER_MS = 9_000
"""How long is watched after the switch: the other pages take it in quiet moments."""


class Gap(NamedTuple):
    """A time in which the window did nothing else, all in milliseconds.

    Where the process worked for much less than it lasted, other programs had the
    processor.

    Attributes:
        wall: How long it was.
        own: How long the main thread worked in it.
        process: How long all threads of the process worked in it.
        at: When it began.
    """

    wall: float
    own: float
    process: float
    at: float


def main() -> int:
    """Lets a new edition come and prints the longest gaps, in milliseconds."""
    items = int(sys.argv[sys.argv.index("--items") + 1]) if "--items" in sys.argv else 0
    with tempfile.TemporaryDirectory() as folder:
        _publish(Path(folder), items)
        paths = find_paths(Path(folder) / "user")
        context = Context(
            paths,
            ChoicesFile(paths.choices),
            AnswerService(load_front(paths).front),
            lambda: datetime.now(UTC),
            ChangeBook(paths),
        )
        application = make_application()
        window = MainWindow(context, Theme(application, paths.resources, "light"))
        ring = RingPage(context, window._theme, window)
        window.add_page("ring", ring)
        window.resize(1366, 700)
        window.show()
        lanes = TaskRunner(_rise), TaskRunner(_rise)
        desk = Desk(context, window._theme, window, ring, lanes[0])
        desk.load()
        _wait(ALONE_MS, until=desk.ready)
        _wait(ALONE_MS)
        ring.show_place("Darwen", Concern.CHILD)
        _measure(desk, lanes[1], SyncDoor(paths, context.clock, HttpClient))
        number = context.answers.front.edition.number
        for lane in lanes:
            lane.close()
        desk.close()
        sys.stdout.write(f"edition in use: {number}\n")
    return 0 if number == 2 else 1


def _measure(desk: Desk, lane: TaskRunner, door: SyncDoor) -> None:
    """Prints the longest gaps while the edition comes and after it came."""
    house = desk.editions.open(door, lane, lambda least, _most: least)
    gaps: list[Gap] = []
    last = [perf_counter(), thread_time(), process_time()]

    def tick() -> None:
        now = perf_counter(), thread_time(), process_time()
        lengths = [(one - before) * 1000 for one, before in zip(now, last, strict=True)]
        gaps.append(Gap(*lengths, (last[0] - began) * 1000))
        last[:] = now

    began = perf_counter()
    beat = QTimer(interval=1)
    beat.timeout.connect(tick)
    beat.start()
    house.look(Errand())
    _wait(120_000, until=desk.editions.switched)
    tick()
    took, coming = (perf_counter() - began) * 1000, sorted(gaps)[-3:]
    gaps.clear()
    _wait(AFTER_MS)
    after = sorted(gaps)[-3:]
    sys.stdout.write(f"switched after {took:.0f}\n")
    sys.stdout.write(f"longest while it came: {_text(coming)}\n")
    sys.stdout.write(f"longest afterwards: {_text(after)}\n")


def _publish(folder: Path, items: int) -> None:
    """Makes a publication of edition 2, and a policy that names it."""
    publisher = Publisher(datetime.now(UTC).replace(microsecond=0))
    publisher.offer(edition(2, lambda plain: _enlarge(plain, items)))
    publisher.sign_all()
    publisher.write(folder / "publication")
    root = folder / "root.json"
    root.write_bytes(publisher.first_root)
    policy = folder / "policy.json"
    said = {"sync": {"from": str(folder / "publication"), "root": str(root)}}
    policy.write_text(json.dumps(said))
    os.environ[POLICY_VARIABLE] = str(policy)


def _enlarge(plain: dict[str, Any], items: int) -> None:
    """Adds made-up articles."""
    one = plain["articles"][0]
    short = {**one, "blocks": one["blocks"][:1], "related": [], "keywords": []}
    for number in range(items):
        plain["articles"].append({**short, "id": f"made-up-{number}"})


def _wait(timeout_ms: int, until: Any = None) -> None:  # noqa: ANN401 - a signal
    """Runs the window until something happens, or for a time."""
    loop = QEventLoop()
    QTimer.singleShot(timeout_ms, loop.quit)
    if until is not None:
        until.connect(loop.quit)
    loop.exec()


def _text(gaps: list[Gap]) -> str:
    """Writes gaps."""
    return ", ".join(
        f"{gap.wall:.0f} (own {gap.own:.0f}, process {gap.process:.0f}, at {gap.at:.0f})"
        for gap in gaps
    )


def _rise(error: Exception) -> None:
    """Shows an error that nobody expected.

    Raises:
        Exception: It.
    """
    raise error


if __name__ == "__main__":
    sys.exit(main())
