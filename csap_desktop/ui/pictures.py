"""Every page and state of the window as a picture, drawn without a screen.

Made with a clock that stands still and with files of its own, so that the same program
always draws the same pictures and nothing of the user's is read or changed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QDialog

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.domain.hours import LONDON
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.ui.desk import RING, SEARCH, Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.ring_states import RING_STATES, RingState
from csap_desktop.ui.program import make_application
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.answer_actions import AnswerActions
from csap_desktop.ui.widgets.card_options import Want
from csap_desktop.ui.widgets.ring_layout import RingLayout

USUAL_MOMENT = datetime(2026, 11, 22, 21, 40, tzinfo=LONDON)
_SETTLING = 2
SEARCHES = {
    "search-results": "kid at risk in fleetwood at night",
    "search-digits": "6720",
    "search-corrected": "saefguarding practise",
    "search-words": "who is csap accountable to",
    "search-none": "zzzz qqqq",
}
ITEMS = {
    "item-faq": "about-1",
    "item-article": "article-what-csap-was",
    "item-article-long": "article-how-sure",
    "item-body": "spb",
    "item-contact": "nspcc",
    "item-word": "term-csap",
    "item-event": "event-2019-02-25",
    "item-route": "lcc-lado",
    "item-gone": "no-such-item",
}


class StandingClock:
    """A clock that shows what it was set to."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        """Returns the moment."""
        return self.moment


class AtOnce:
    """Does work where it is asked for; there is nobody to keep waiting."""

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        *,
        on_error: Callable[[Exception], None] | None = None,
        question: str | None = None,
    ) -> None:
        """Does the work and hands over its result; errors rise.

        Args:
            work: What to do.
            on_done: Takes what it returned.
            on_error: Not needed: who draws pictures sees every error.
            question: Not needed: nothing overtakes anything.
        """
        del on_error, question
        on_done(work())


@dataclass(frozen=True, slots=True)
class Studio:
    """A window that sits for its pictures."""

    window: MainWindow
    ring: RingPage
    desk: Desk
    clock: StandingClock
    theme: Theme


def draw_pictures(
    paths: AppPaths,
    out: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    text_size: int = 100,
) -> tuple[Path, ...]:
    """Draws every page and state.

    The scale is that of Qt: QT_SCALE_FACTOR, set before Qt is imported.

    Args:
        paths: Where the program's files are; the user's are left alone.
        out: Folder for the pictures; made when missing.
        theme: "light", "dark" or "contrast".
        size: Width and height of the window in logical pixels.
        text_size: In per cent.

    Returns:
        The files that were written.
    """
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        application = make_application()
        own = replace(paths, user=Path(folder))
        look = Theme(application, own.resources, theme, text_size)
        studio = _open_studio(own, look, size)
        drawn = [_save(picture, out / f"{name}.png") for name, picture in _all(studio)]
        studio.desk.close()
        studio.window.close()
    return tuple(drawn)


def _open_studio(paths: AppPaths, theme: Theme, size: tuple[int, int]) -> Studio:
    """Builds the window as `app` does, with a clock that stands still."""
    clock = StandingClock(USUAL_MOMENT)
    answers = AnswerService(load_front(paths).front)
    context = Context(paths, ChoicesFile(paths.choices), answers, clock)
    window = MainWindow(context, theme)
    ring = RingPage(context, theme, window)
    window.add_page(RING, ring)
    for part in ring.findChildren(RingLayout):
        part.results.fill()
        part.fill_side()
        part.results.prepare()
    window.resize(*size)
    window.show()
    desk = Desk(context, theme, window, ring, AtOnce())
    return Studio(window, ring, desk, clock, theme)


def _all(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the pictures one after the other, each with its name."""
    window = studio.window
    yield "loading", _grab(window)
    studio.desk.load()
    for state in RING_STATES:
        yield state.name, _draw_ring(studio, state)
    yield from _dialogs(studio)
    studio.ring.new_call()
    window.status.say_healed("Stored data was damaged and has been rebuilt")
    yield "healed-store", _grab(window)
    window.status.say_healed("")
    window.show_page(SEARCH)
    yield "search-empty", _grab(window)
    for name, words in SEARCHES.items():
        window.strip.search.type(words)
        yield name, _grab(window)
    window.strip.search.type("")
    for name, item in ITEMS.items():
        studio.desk.open_item(item)
        yield name, _grab(window)


def _draw_ring(studio: Studio, state: RingState) -> QPixmap:
    """Draws one state of the answer page."""
    studio.clock.moment = state.moment
    studio.window.show_page(RING)
    studio.ring.new_call()
    if state.typed:
        studio.ring.show_place(state.typed, state.concern)
    return _grab(studio.window)


def _dialogs(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the dialogs, each above the window it belongs to."""
    studio.clock.moment = USUAL_MOMENT
    studio.ring.show_place("Fleetwood", RING_STATES[0].concern)
    studio.window.show_notice()
    yield "notice", _draw_dialog(studio.window)
    wants = {
        Want.PHONE: "dialog-qr",
        Want.CARD: "dialog-card",
        Want.SOURCES: "dialog-sources",
    }
    for want, name in wants.items():
        studio.ring.findChildren(AnswerActions)[0].wanted.emit(want)
        yield name, _draw_dialog(studio.window)


def _draw_dialog(window: MainWindow) -> QPixmap:
    """Draws the open dialog in the middle of its dimmed window, and closes it."""
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    picture = _grab(window)
    shown = dialog.grab()
    painter = QPainter(picture)
    painter.fillRect(window.rect(), QColor(0, 0, 0, 110))
    middle = window.rect().center() - dialog.rect().center()
    corner = QPoint(max(middle.x(), 0), max(middle.y(), 0))
    painter.drawPixmap(corner, shown)
    painter.setPen(dialog.palette().color(QPalette.ColorRole.Dark))
    painter.drawRect(QRect(corner, dialog.size()))
    painter.end()
    dialog.close()
    return picture


def _grab(window: MainWindow) -> QPixmap:
    """Draws the window, after its layouts have settled."""
    for _ in range(_SETTLING):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        window.grab()
    return window.grab()


def _save(picture: QPixmap, path: Path) -> Path:
    """Writes a picture."""
    picture.save(str(path))
    return path
