"""Times each page from the wish to see it until it is drawn; prints a line for each.

Each page is drawn twice: `first` and seen `again`, in milliseconds. The window was left
alone for some seconds before, as it is after a start; with `--cold` it was not.
"""

import sys
import tempfile
from datetime import datetime
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.domain.hours import LONDON
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.program import make_application
from csap_desktop.ui.studio import AtOnce
from csap_desktop.ui.theme import Theme

STOPS = (
    ("guide", "contents"),
    ("guide", "faqs"),
    ("guide", "timeline"),
    ("guide", "glossary"),
    ("item", "article-how-sure"),
    ("item", "spb"),
    ("governance", "spb"),
    ("updates", ""),
    ("about", ""),
    ("search", ""),
    ("ring", ""),
)


ALONE_MS = 9_000
"""How long the window is left alone; twice what preparing all pages takes."""


def main() -> int:
    """Opens the window and goes from page to page."""
    with tempfile.TemporaryDirectory() as folder:
        paths = find_paths(Path(folder))
        answers = AnswerService(load_front(paths).front)
        context = Context(
            paths, ChoicesFile(paths.choices), answers, lambda: datetime.now(LONDON)
        )
        application = make_application()
        theme = Theme(application, paths.resources, "light")
        window = MainWindow(context, theme)
        ring = RingPage(context, theme, window)
        window.add_page("ring", ring)
        window.resize(1366, 700)
        window.show()
        desk = Desk(context, theme, window, ring, AtOnce())
        desk.load()
        window.grab()
        if "--cold" not in sys.argv:
            alone = QEventLoop()
            QTimer.singleShot(ALONE_MS, alone.quit)
            alone.exec()
        for page, item in STOPS:
            times = [_time(desk, window, page, item) for _ in range(4)]
            first, again = times[0], sorted(times[1:])[1]
            sys.stdout.write(f"{page}/{item or '-'} {first:.0f} {again:.0f}\n")
        desk.close()
    return 0


def _time(desk: Desk, window: MainWindow, page: str, item: str) -> float:
    """Goes to a page from the answer page; returns the milliseconds until drawn."""
    desk.go("ring" if page != "ring" else "search")
    _draw(window)
    began = perf_counter()
    desk.go(page, item)
    _draw(window)
    return (perf_counter() - began) * 1000


def _draw(window: MainWindow) -> None:
    """Lets layouts settle and draws everything that changed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    window.repaint()


if __name__ == "__main__":
    raise SystemExit(main())
