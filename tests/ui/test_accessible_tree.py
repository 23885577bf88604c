"""Every page, dialog and menu as a screen reader meets it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages_offered import OFFERED, RING, SEARCH
from csap_desktop.ui.pictures import draw_all, open_studio
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.scenes.ring_scenes import dialogs
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.theme import Theme
from tests.ui.accessible_tree import nameless, nodes

PAGES = (RING, SEARCH, *OFFERED)
PLACES = ("Fleetwood", "Belthorn", "Ainsdale", "Xyzzyx")


class Watch(QObject):
    """Looks at every dialog when it closes."""

    def __init__(
        self, application: QApplication, look: Callable[[QWidget], None]
    ) -> None:
        super().__init__(application)
        self._look = look
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Close and isinstance(watched, QDialog):
            self._look(watched)
        return super().eventFilter(watched, event)


@pytest.fixture
def studio(theme: Theme, tmp_path: Path) -> Iterator[Studio]:
    studio = open_studio(replace(find_paths(), user=tmp_path), theme, (1366, 768))
    studio.desk.load()
    yield studio
    studio.desk.close()
    studio.window.close()
    studio.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def nameless_in_dialogs(qapp: QApplication) -> Iterator[list[str]]:
    found: list[str] = []
    watch = Watch(qapp, lambda dialog: found.extend(nameless(dialog)))
    yield found
    qapp.removeEventFilter(watch)
    watch.deleteLater()


@pytest.mark.parametrize("page", PAGES)
def test_whatever_takes_the_keyboard_or_acts_has_a_name(
    studio: Studio, page: str
) -> None:
    studio.desk.go(page)
    grab(studio.window)

    assert not nameless(studio.window)


@pytest.mark.parametrize("place", PLACES)
def test_every_part_of_an_answer_has_a_name(studio: Studio, place: str) -> None:
    studio.ring.show_place(place, Concern.CHILD)
    grab(studio.window)

    assert not nameless(studio.window)


def test_every_result_and_every_council_has_a_name(studio: Studio) -> None:
    studio.window.strip.search.type("who is csap accountable to")
    grab(studio.window)

    listed = [
        node
        for node in nodes(studio.window)
        if node.role() == QAccessible.Role.ListItem
    ]
    assert listed
    assert not nameless(studio.window)


def test_every_part_of_a_dialog_has_a_name(
    studio: Studio, nameless_in_dialogs: list[str]
) -> None:
    studio.ring.show_place("Fleetwood", Concern.CHILD)
    drawn = list(dialogs(studio))

    assert len(drawn) == 4
    assert not nameless_in_dialogs


def test_every_choice_of_a_menu_has_a_name(studio: Studio) -> None:
    studio.window.navigation.view.click()
    menu = studio.window.findChild(
        QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    assert isinstance(menu, QMenu)

    found = [node for node in nodes(menu) if node.role() == QAccessible.Role.MenuItem]
    menu.close()

    assert len(found) > 4
    assert all(node.text(QAccessible.Text.Name) for node in found)


@pytest.mark.long
@pytest.mark.timeout(180)
def test_nothing_is_nameless_in_any_picture(
    studio: Studio, nameless_in_dialogs: list[str]
) -> None:
    found = [
        f"{name}: {node}"
        for name, _ in draw_all(studio)
        for node in nameless(studio.window)
    ]

    assert not found
    assert not nameless_in_dialogs


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in (QLineEdit(), QPushButton(), QLabel("not a control")):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()

    assert len(nameless(window)) == 2


def test_a_label_names_its_buddy(qtbot: QtBot) -> None:
    window = QWidget()
    line, label = QLineEdit(window), QLabel("Where?", window)
    label.setBuddy(line)
    qtbot.addWidget(window)
    window.show()

    assert not nameless(window)
