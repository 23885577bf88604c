"""The page About in every state, and the sheet of all keys."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QScrollArea

from csap_desktop.ui.pages.about_page import AboutPage
from csap_desktop.ui.pages_offered import ABOUT
from csap_desktop.ui.studio import Studio, grab, grab_dialog
from csap_desktop.ui.widgets.check_card import CheckCard
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog


def about_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    studio.desk.go(ABOUT)
    yield "about", grab(studio.window)
    page = studio.window.findChild(AboutPage)
    if isinstance(page, AboutPage):
        yield from _parts(studio, page)
    ShortcutsDialog(studio.window).open()
    yield "dialog-shortcuts", grab_dialog(studio.window)


def _parts(studio: Studio, page: AboutPage) -> Iterator[tuple[str, QPixmap]]:
    """Draws the licences, and the installation checked."""
    for button in page.findChildren(QPushButton):
        if button.text() == page.tr("Read the licences"):
            button.click()
    yield "about-licences", grab_dialog(studio.window)
    for room in page.findChildren(QScrollArea):
        for card in page.findChildren(CheckCard):
            card.start()
            grab(studio.window)
            room.ensureWidgetVisible(card)
            yield "about-checked", grab(studio.window)
        room.verticalScrollBar().setValue(0)
