import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui import desk as desk_module
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.shortcuts import Shortcut, sheet
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog
from tests.ui.stand_ins import StandInLibrary

LISTED = [one for group in sheet(untranslated) for one in group.shortcuts]


@pytest.fixture(autouse=True)
def library(monkeypatch: pytest.MonkeyPatch) -> StandInLibrary:
    library = StandInLibrary()
    monkeypatch.setattr(desk_module, "open_quietly", lambda _context: library)
    return library


def portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def areas_of(window: MainWindow) -> dict[str, QWidget]:
    return {
        "strip": window.strip,
        "rail": window.navigation,
        "status": window.status,
    }


def area_with_focus(window: MainWindow) -> str:
    focused = QApplication.focusWidget()
    for name, area in areas_of(window).items():
        if focused is not None and area.isAncestorOf(focused):
            return name
    return "page"


@pytest.mark.usefixtures("qtbot")
def test_every_key_of_the_real_window_stands_in_the_sheet(
    window: MainWindow, desk: Desk
) -> None:
    for page in window.navigation.keys:
        desk.go(page)
    listed = {portable(key) for one in LISTED for key in one.keys}

    set_keys = {
        one.key().toString(QKeySequence.SequenceFormat.PortableText)
        for one in window.findChildren(QShortcut)
    }

    assert {"Ctrl+K", "F6", "F1", "Esc"} <= set_keys
    assert set_keys <= listed


@pytest.mark.usefixtures("qtbot")
@pytest.mark.usefixtures("desk")
def test_every_key_that_the_sheet_says_works_everywhere_is_set(
    window: MainWindow,
) -> None:
    set_keys = [
        one.key().toString(QKeySequence.SequenceFormat.PortableText)
        for one in window.findChildren(QShortcut)
    ]

    for one in LISTED:
        for key in one.keys if one.action else ():
            assert set_keys.count(portable(key)) == 1, key


def test_the_keys_of_the_pages_are_those_of_the_rail(window: MainWindow) -> None:
    window.navigation.fill()
    pages = {
        one.action.removeprefix("page:"): one.keys
        for one in LISTED
        if one.action.startswith("page:")
    }

    assert pages == {page: (key,) for page, key in window.navigation.keys.items()}


def test_the_pages_are_called_what_the_rail_calls_them(window: MainWindow) -> None:
    window.navigation.fill()
    words = [one.words for one in LISTED if one.action.startswith("page:")]
    buttons = [
        button
        for button in window.navigation.findChildren(QPushButton)
        if button.property("keys")
    ]

    assert words == [button.accessibleName() for button in buttons]


@pytest.mark.parametrize("one", LISTED, ids=lambda one: one.words)
def test_every_key_of_the_sheet_is_a_key(one: Shortcut) -> None:
    assert all(QKeySequence(key).toString() for key in one.keys)


@pytest.mark.usefixtures("desk")
def test_keys_bring_pages_into_view(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for keys in ("Ctrl+5", "Ctrl+6", "Ctrl+7"):
        qtbot.keySequence(window, keys)
        seen.append(window.page)

    assert seen == ["enquiries", "updates", "about"]


@pytest.mark.usefixtures("desk")
def test_find_and_print_are_asked_for_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([window.find_asked, window.print_asked]):
        qtbot.keySequence(window, "Ctrl+F")
        qtbot.keySequence(window, "Ctrl+P")


@pytest.mark.usefixtures("qtbot")
def test_the_mouse_goes_back_and_forward(window: MainWindow, desk: Desk) -> None:
    desk.go("about")
    handle = window.windowHandle()
    spot = QPoint(600, 300)

    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=spot)
    assert window.page == "ring"
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=spot)

    assert window.page == "about"


@pytest.mark.usefixtures("qtbot")
def test_other_mouse_buttons_reach_what_is_under_them(
    window: MainWindow, desk: Desk
) -> None:
    desk.go("about")
    button = window.navigation.view
    spot = button.mapTo(window, button.rect().center())

    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)

    assert button.isDown()
    QTest.mouseMove(window.windowHandle(), QPoint(600, 300))
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("F6", ["rail", "page", "status", "strip", "rail"]),
        ("Shift+F6", ["status", "page", "rail", "strip", "status"]),
    ],
)
def test_one_key_goes_round_the_areas(
    window: MainWindow, desk: Desk, qtbot: QtBot, key: str, expected: list[str]
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.go("about")
    window.strip.search.enter()

    walked = []
    for _ in expected:
        qtbot.keySequence(window, key)
        walked.append(area_with_focus(window))

    assert walked == expected


def test_an_area_is_entered_where_it_was_left(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.go("about")
    window.navigation.view.setFocus()

    qtbot.keySequence(window, "F6")
    qtbot.keySequence(window, "Shift+F6")

    assert window.navigation.view.hasFocus()


@pytest.mark.usefixtures("desk")
def test_the_sheet_is_opened_and_closed_by_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keySequence(window, "F1")

    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is None)


def test_an_area_without_anything_to_go_to_is_left_out(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.go("about")
    window.add_page("bare", QWidget())
    window.show_page("bare")
    window.navigation.view.setFocus()

    qtbot.keySequence(window, "F6")

    assert area_with_focus(window) == "status"


def test_enter_presses_a_button_of_the_window_as_space_does(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.go("search")
    guide = next(
        one
        for one in window.navigation.findChildren(QPushButton)
        if one.accessibleName() == "Guide"
    )
    guide.setFocus()

    qtbot.keyClick(guide, Qt.Key.Key_Return)

    assert window.page == "guide"
