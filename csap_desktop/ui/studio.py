"""The window that sits for its pictures, and how a picture of it is taken.

Its clock stands still, and it does all work at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.hours import LONDON
from csap_desktop.errors import DocumentError
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.theme import Theme

USUAL_MOMENT = datetime(2026, 11, 22, 21, 40, tzinfo=LONDON)
_SETTLING = 2


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
            on_error: Takes what is wrong with a document; every other error rises.
            question: Not needed: nothing overtakes anything.

        Raises:
            DocumentError: Nobody takes it.
        """
        del question
        try:
            result = work()
        except DocumentError as error:  # a picture is taken of what is said then
            if on_error is None:
                raise
            on_error(error)
        else:
            on_done(result)

    def beside(self, name: str) -> "AtOnce":
        """Returns this: what is done at once needs no second lane.

        Args:
            name: Not needed.
        """
        del name
        return self


@dataclass(frozen=True, slots=True)
class Studio:
    """A window that sits for its pictures."""

    window: MainWindow
    ring: RingPage
    desk: Desk
    clock: StandingClock
    theme: Theme
    context: Context


def grab_dialog(window: MainWindow) -> QPixmap:
    """Draws the open dialog in the middle of its dimmed window, and closes it."""
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    picture = grab(window)
    shown = _settled(dialog)
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


def grab(window: MainWindow) -> QPixmap:
    """Draws the window, after its layouts have settled."""
    return _settled(window)


def _settled(widget: QWidget) -> QPixmap:
    """Draws a widget after its layouts have settled: drawing may change its fonts."""
    for _ in range(_SETTLING):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        widget.grab()
    return widget.grab()
