"""The page Governance in every state."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPainter, QPixmap

from csap_desktop.ui.chart.chart_view import ChartView
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.messages import Message
from csap_desktop.ui.pages.governance_page import GovernancePage
from csap_desktop.ui.pages_offered import GOVERNANCE
from csap_desktop.ui.studio import Studio
from csap_desktop.ui.studio import grab as grab_once
from csap_desktop.ui.widgets.body_room import BodyRoom
from csap_desktop.ui.widgets.governance_tools import GovernanceTools, View

NARROW = (860, 640)
_SETTLING = 6
_FOCUSED = ("scrut", "jbu", "exec", "tg_e")


def governance_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    window = studio.window
    studio.desk.go(GOVERNANCE)
    page = window.findChildren(GovernancePage)[0]
    yield "governance", grab(window)
    for body in _FOCUSED:
        studio.desk.go(GOVERNANCE, body)
        yield f"governance-body-{body}", grab(window)
    yield from _moved(studio, page)
    yield from _days(studio, page)
    yield from _views(studio, page)
    yield "governance-days-open", _chooser(studio, page)
    size = window.size()
    if page.findChildren(BodyRoom)[0].has_side:  # else it is narrow already
        window.resize(*NARROW)
        yield "governance-narrow", grab(window)
        window.resize(size)
    page.stay_closed(Message("Search is closed.", "Who to ring still answers."))
    yield "governance-closed", grab(window)


def _moved(studio: Studio, page: GovernancePage) -> Iterator[tuple[str, QPixmap]]:
    """Draws the chart dragged and zoomed."""
    chart = page.findChildren(ChartView)[0]
    page.choose("spb")
    chart.zoom_in()
    chart.zoom_in()
    yield "governance-zoomed", grab(studio.window)
    chart.fit()
    yield "governance-fit", grab(studio.window)
    across = chart.horizontalScrollBar()
    across.setValue(across.value() + 220)
    yield "governance-dragged", grab(studio.window)
    chart.open_well()


def _days(studio: Studio, page: GovernancePage) -> Iterator[tuple[str, QPixmap]]:
    """Draws the chart at each stretch of time."""
    head = page.findChildren(GovernanceTools)[0]
    for name in ("ccgs", "before"):
        head.step_asked.emit(-1)
        yield f"governance-{name}", grab(studio.window)
    for _ in range(3):
        head.step_asked.emit(1)
    yield "governance-not-standing", grab(studio.window)
    page.choose("csap_bpl")
    yield "governance-today", grab(studio.window)
    page.choose("spb")


def _views(studio: Studio, page: GovernancePage) -> Iterator[tuple[str, QPixmap]]:
    """Draws tree and table."""
    head = page.findChildren(GovernanceTools)[0]
    for view in (View.TREE, View.TABLE):
        head.choose(view)
        yield f"governance-{view.name.lower()}", grab(studio.window)
    head.choose(View.CHART)


def _chooser(studio: Studio, page: GovernancePage) -> QPixmap:
    """Draws the open chooser of days above the page."""
    chooser = page.open_days()
    picture = grab(studio.window)
    if chooser is not None:
        corner = studio.window.mapFromGlobal(chooser.mapToGlobal(QPoint(0, 0)))
        painter = QPainter(picture)
        painter.drawPixmap(corner, chooser.grab())
        painter.end()
        chooser.close()
    return picture


def grab(window: MainWindow) -> QPixmap:
    """Draws the window; rows within rows within rows take longer to settle."""
    for _ in range(_SETTLING):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return grab_once(window)
