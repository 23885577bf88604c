import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.focus_ring import FocusRing
from csap_desktop.ui.widgets.notice_dialog import NoticeDialog

SIZES = ((1366, 700), (1093, 560), (1920, 1080))
NAMED = (QAbstractButton, QLineEdit, QListView, QTextBrowser)


def inside(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_the_danger_strip_is_whole_at_every_size(
    window: MainWindow,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    text_size: int,
) -> None:
    theme.choose("light", text_size)
    window.resize(*size)

    labels = [
        label
        for label in window.strip.findChildren(QLabel)
        if label.text() and label.isVisible() and not label.wordWrap()
    ]

    def whole() -> None:
        for label in labels:
            assert label.width() >= label.sizeHint().width(), label.text()
            assert window.rect().contains(inside(label, window))
        places = [inside(label, window) for label in labels]
        for at, place in enumerate(places):
            assert not any(place.intersects(other) for other in places[at + 1 :])
        assert window.rect().contains(inside(window.strip.search, window))

    qtbot.waitUntil(whole)


def test_the_rail_shows_icons_alone_in_a_narrow_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(900, 700)

    buttons = window.navigation.findChildren(QPushButton)

    qtbot.waitUntil(lambda: not any(button.text() for button in buttons))
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


def test_an_icon_alone_says_its_words_when_a_key_leads_to_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.navigation.fill()
    window.resize(900, 700)
    first, second = window.navigation.findChildren(QPushButton)[:2]
    first.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(first, Qt.Key.Key_Down)

    qtbot.waitUntil(second.hasFocus)
    assert QToolTip.text() == "Search (Ctrl+2)"
    QToolTip.hideText()


def test_a_rail_with_pins_scrolls_in_a_low_window_of_large_text(
    window: MainWindow, context: Context, theme: Theme, qtbot: QtBot
) -> None:
    window.navigation.fill()
    pins = ("blackpool", "lancashire", "blackburn-with-darwen")
    context.choices.change(pins=pins)
    window.show_pins()
    theme.choose("light", 200)
    window.resize(1093, 560)
    buttons = window.navigation.findChildren(QPushButton)
    view = window.navigation.view

    def seen(button: QPushButton) -> bool:
        top = button.mapTo(window.navigation, QPoint(0, 0)).y()
        return top >= 0 and top + button.height() <= window.navigation.height()

    qtbot.waitUntil(lambda: window.navigation.height() < 560)
    qtbot.waitUntil(
        lambda: all(one.height() >= one.minimumSizeHint().height() for one in buttons)
    )
    assert not seen(view)
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert seen(view)
    buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert seen(buttons[0])


@pytest.mark.parametrize(("text_size", "pins"), [(200, 0), (150, 3)])
def test_the_buttons_of_a_low_rail_stand_closer_before_anything_scrolls(
    window: MainWindow,
    context: Context,
    theme: Theme,
    qtbot: QtBot,
    text_size: int,
    pins: int,
) -> None:
    window.navigation.fill()
    names = ("blackpool", "lancashire", "blackburn-with-darwen")
    context.choices.change(pins=names[:pins])
    window.show_pins()
    theme.choose("light", text_size)
    window.resize(1093, 560)
    view = window.navigation.view

    def end() -> int:
        return view.mapTo(window.navigation, QPoint(0, view.height())).y()

    qtbot.waitUntil(lambda: window.navigation.height() < 560)
    qtbot.waitUntil(lambda: end() <= window.navigation.height())
    assert view.height() >= view.minimumSizeHint().height()


def test_a_rail_that_scrolls_ends_under_a_whole_button(
    window: MainWindow, context: Context, theme: Theme, qtbot: QtBot
) -> None:
    window.navigation.fill()
    pins = ("blackpool", "lancashire", "blackburn-with-darwen")
    context.choices.change(pins=pins)
    window.show_pins()
    theme.choose("light", 200)
    window.resize(1093, 560)
    buttons = window.navigation.findChildren(QPushButton)
    room = window.navigation.findChild(QScrollArea)
    assert room is not None
    port = room.viewport()

    def cut() -> list[str]:
        tops = [(one, one.mapTo(port, QPoint(0, 0)).y()) for one in buttons]
        return [
            one.accessibleName()
            for one, top in tops
            if top < port.height() < top + one.height()
        ]

    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: not cut())


def test_a_wide_window_shows_the_words(window: MainWindow, qtbot: QtBot) -> None:
    window.navigation.fill()

    words = "Who to ring, Search, Guide, Governance, Enquiries, Updates, About, View"
    qtbot.waitUntil(lambda: ", ".join(downwards(window)) == words)


def downwards(window: MainWindow) -> list[str]:
    buttons = window.navigation.findChildren(QPushButton)
    placed = [(one.mapTo(window, QPoint(0, 0)).y(), one.text()) for one in buttons]
    return [text for _, text in sorted(placed)]


def test_the_navigation_has_only_what_exists_and_the_pins(
    window: MainWindow, context: Context
) -> None:
    context.choices.change(pins=("blackpool", "nowhere"))

    window.show_pins()

    words = [button.text() for button in window.navigation.findChildren(QPushButton)]
    assert "Blackpool" in words
    assert "nowhere" not in words


def test_a_pin_is_shortened_but_named_in_a_narrow_window(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.choices.change(pins=("blackburn-with-darwen",))
    window.show_pins()

    window.resize(900, 700)

    pin = next(
        button
        for button in window.navigation.findChildren(QPushButton)
        if button.property("role") == "pin"
    )
    qtbot.waitUntil(lambda: pin.text() == "BwD")
    assert "Blackburn with Darwen" in pin.accessibleName()


@pytest.mark.usefixtures("desk")
def test_everything_to_work_with_has_a_name(window: MainWindow) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, NAMED)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (
            widget.accessibleName()
            or (isinstance(widget, QAbstractButton) and widget.text())
        )
    ]

    assert not nameless


def test_the_status_line_says_the_edition_and_that_nothing_leaves(
    window: MainWindow,
) -> None:
    said = {
        *(label.text() for label in window.status.findChildren(QLabel)),
        *(button.text() for button in window.status.findChildren(QPushButton)),
    }

    assert "Edition 1, published 22 November 2026" in said
    assert "Bundled: nobody has confirmed its numbers yet" in said
    assert "Nothing you look up leaves this computer" in said


def test_the_edition_opens_its_notice(window: MainWindow, qtbot: QtBot) -> None:
    edition = next(
        button
        for button in window.status.findChildren(QPushButton)
        if button.text().startswith("Edition")
    )

    edition.click()

    dialog = window.findChild(QDialog)
    assert isinstance(dialog, NoticeDialog)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "history" in texts
    assert "22 February 2027" in texts
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


@pytest.mark.usefixtures("qtbot")
def test_what_was_done_is_said_for_a_while(window: MainWindow) -> None:
    window.status.say_done("Copied")

    said = next(
        label
        for label in window.status.findChildren(QLabel)
        if label.text() == "Copied"
    )

    assert said.isVisibleTo(window)
    window.status._done._forget.timeout.emit()
    assert not said.isVisibleTo(window)


@pytest.mark.usefixtures("qtbot")
def test_the_view_menu_offers_sizes_and_themes(window: MainWindow) -> None:
    chosen: list[tuple[str, int]] = []
    window.look_chosen.connect(lambda name, size: chosen.append((name, size)))

    window.navigation.view.click()

    menu = window.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["100 %"].isChecked()
    actions["200 %"].trigger()
    actions["High contrast"].trigger()
    menu.close()
    assert chosen == [("light", 200), ("contrast", 100)]


@pytest.mark.usefixtures("desk")
def test_keys_change_the_text_size(
    window: MainWindow, theme: Theme, context: Context, qtbot: QtBot
) -> None:
    larger, smaller = QKeySequence.StandardKey.ZoomIn, QKeySequence.StandardKey.ZoomOut

    qtbot.keySequence(window, larger)
    qtbot.keySequence(window, larger)
    assert theme.text_size == 125
    qtbot.keySequence(window, smaller)
    assert theme.text_size == 110

    qtbot.keySequence(window, "Ctrl+0")
    assert theme.text_size == 100
    assert context.choices.current.text_size == 100


def test_the_ring_follows_the_keyboard_and_not_the_mouse(
    window: MainWindow, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    ring = FocusRing(theme, qapp, window)
    button = window.navigation.view
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Backtab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert ring.isVisible()
    gap = ring.geometry().adjusted(5, 5, -5, -5)
    assert gap == inside(button, window)
    assert not ring.grab().isNull()


def test_the_rail_keeps_the_room_of_the_pages_that_come_after_the_first_paint(
    window: MainWindow, context: Context
) -> None:
    context.choices.change(pins=("blackpool",))
    window.show_pins()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    window.grab()
    pin = next(
        one
        for one in window.navigation.findChildren(QPushButton)
        if one.text() == "Blackpool"
    )
    before = pin.mapTo(window.navigation, QPoint(0, 0))

    window.navigation.fill()
    window.navigation.fill()
    window.grab()

    assert pin.mapTo(window.navigation, QPoint(0, 0)) == before
    assert all(one.isVisible() for one in window.navigation.findChildren(QPushButton))
