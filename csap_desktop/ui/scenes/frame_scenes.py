"""What opens in the frame and over the answer page, and where the keyboard is seen."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)

from csap_desktop.ui.pages.ring_states import RING_STATES
from csap_desktop.ui.pages_offered import GUIDE, RING
from csap_desktop.ui.studio import USUAL_MOMENT, Studio, grab
from csap_desktop.ui.widgets.area_card import AreaCard
from csap_desktop.ui.widgets.focus_ring import FocusRing
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.place_box import PlaceBox
from csap_desktop.ui.widgets.tile_map import TileMap

_BEGUN = "Bla"
_PINS = (
    ("blackburn-with-darwen", "Blackburn with Darwen"),
    ("blackpool", "Blackpool"),
    ("lancashire", "Lancashire"),
)


def frame_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws suggestions, the menu, a full rail, and the ring around what has the focus.

    Args:
        studio: The window, its library open.
    """
    studio.clock.moment = USUAL_MOMENT
    studio.window.show_page(RING)
    studio.ring.new_call()
    yield "ring-suggestions", _suggestions(studio)
    studio.window.navigation.view.click()
    menu = next(one for one in studio.window.findChildren(QMenu) if one.isVisible())
    corner = menu.pos() - studio.window.mapToGlobal(QPoint(0, 0))
    yield "view-menu", _with_popup(studio, menu, corner)
    studio.window.navigation.set_pins(_PINS)
    yield "rail-pins", grab(studio.window)
    studio.window.show_pins()
    yield from _focus(studio)
    yield "ring-councils", _councils(studio)


def _suggestions(studio: Studio) -> QPixmap:
    """Draws what is offered for the beginning of a name."""
    (box,) = studio.ring.findChildren(PlaceBox)
    box.setText(_BEGUN)
    down = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(box, down)
    popup = box.completer().popup()
    if popup is None:
        return grab(studio.window)
    picture = _with_popup(
        studio, popup, box.mapTo(studio.window, QPoint(0, box.height()))
    )
    studio.ring.new_call()
    return picture


def _with_popup(studio: Studio, popup: QWidget, corner: QPoint) -> QPixmap:
    """Draws the window with what has opened above it, and closes that."""
    picture = grab(studio.window)
    painter = QPainter(picture)
    painter.drawPixmap(corner, popup.grab())
    painter.end()
    popup.close()
    return picture


def _focus(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the ring around controls of several kinds."""
    window, ring = studio.window, studio.ring
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    around = FocusRing(studio.theme, application, window)
    ring.show_place("Fleetwood", RING_STATES[0].concern)
    (tiles,) = ring.findChildren(TileMap)
    chip = next(one for one in ring.findChildren(QRadioButton) if one.isChecked())
    tile = next(one for one in tiles.findChildren(QPushButton) if one.isChecked())
    for name, widget in (
        ("focus-chip", chip),
        ("focus-tile", tile),
        ("focus-rail", window.navigation.view),
    ):
        yield name, _ringed(studio, widget)
    studio.desk.go(GUIDE, "contents")
    link = next(one for one in window.findChildren(LinkButton) if one.isVisible())
    yield "focus-link", _ringed(studio, link)
    around.setParent(None)
    around.deleteLater()
    window.show_page(RING)


def _ringed(studio: Studio, widget: QWidget) -> QPixmap:
    """Draws a control that has the keyboard, whether or not the window is active."""
    studio.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.focusChanged.emit(None, widget)
    return grab(studio.window)


def _councils(studio: Studio) -> QPixmap:
    """Draws the councils as a list, and goes back to the map."""
    (card,) = studio.ring.findChildren(AreaCard)
    buttons = card.findChildren(QPushButton)
    switch = next(one for one in buttons if one.property("role") == "link")
    switch.click()
    picture = grab(studio.window)
    switch.click()
    studio.ring.new_call()
    return picture
