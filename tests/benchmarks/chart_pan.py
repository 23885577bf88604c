"""Times the frames of panning the governance chart beside those of an empty view.

Both views have the same size and take the same steps in the same run, in turns; a frame
is a step of the scroll bars and the repaint it asks for. Prints the median, the slowest
of a hundred and the frames a second; ends with 1 where the chart falls below 60.
"""

import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FRAMES, ROUNDS, STEP_PX = 120, 5, 7
SIZE = (1366, 768)
FRAMES_A_SECOND = 60
Frame = Callable[[int], None]


def main() -> int:
    """Takes the times and prints them."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    empty, chart = _empty_view(), _chart_view(application)
    times: dict[str, list[float]] = {"empty view": [], "governance chart": []}
    for _ in range(ROUNDS):
        for name, pan in (("empty view", empty), ("governance chart", chart)):
            times[name] += _time(pan)
    worst = 0.0
    for name, taken in times.items():
        slow = sorted(taken)[int(len(taken) * 0.99)]
        worst = slow if name == "governance chart" else worst
        sys.stdout.write(
            f"{name:<20} median {statistics.median(taken):6.2f} ms"
            f"   99th percentile {slow:6.2f} ms   {1000 / slow:6.0f} frames a second\n"
        )
    return 0 if 1000 / worst >= FRAMES_A_SECOND else 1


def _time(pan: Frame) -> list[float]:
    """Times the frames of one round."""
    from PySide6.QtCore import QCoreApplication

    taken = []
    for number in range(FRAMES):
        began = perf_counter()
        pan(number)
        QCoreApplication.processEvents()
        taken.append((perf_counter() - began) * 1000)
    return taken


def _empty_view() -> Frame:
    """Makes a view of an empty scene and returns what moves it."""
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

    scene = QGraphicsScene(0, 0, 4 * SIZE[0], 4 * SIZE[1])
    view = QGraphicsView(scene)
    scene.setParent(view)
    return _mover(view)


def _chart_view(application: object) -> Frame:
    """Makes the chart with every body there is and returns what moves it."""
    from PySide6.QtWidgets import QApplication

    from csap_desktop.config.paths import find_paths
    from csap_desktop.domain.governance import Governance
    from csap_desktop.edition.format import decode
    from csap_desktop.ui.chart.chart_scene import ChartScene, ChartWords
    from csap_desktop.ui.chart.chart_view import ChartView
    from csap_desktop.ui.chart.look import screen_look
    from csap_desktop.ui.governance_words import GovernanceWords
    from csap_desktop.ui.theme import Theme

    assert isinstance(application, QApplication)
    paths = find_paths()
    theme = Theme(application, paths.resources, "light")
    edition = decode((Path(paths.bundled) / "edition.json").read_bytes())
    scene = ChartScene(ChartWords(GovernanceWords(), ""), application)
    scene.show_day(Governance(edition.bodies, edition.links), screen_look(theme))
    scene.choose("scrut")
    view = ChartView(scene)
    view.setBackgroundBrush(theme.colour("card"))
    return _mover(view)


def _mover(view: object) -> Frame:
    """Shows a view and returns what moves it to and fro, aslant."""
    from PySide6.QtWidgets import QGraphicsView

    assert isinstance(view, QGraphicsView)
    view.resize(*SIZE)
    view.show()

    def pan(number: int) -> None:
        across, down = view.horizontalScrollBar(), view.verticalScrollBar()
        way = STEP_PX if number % FRAMES < FRAMES / 2 else -STEP_PX
        across.setValue(across.value() + way)
        down.setValue(down.value() + way // 2)

    return pan


if __name__ == "__main__":
    raise SystemExit(main())
