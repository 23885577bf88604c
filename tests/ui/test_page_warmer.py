import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.page_warmer import QUIET_MS, PageWarmer, settle


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_steps_are_taken_in_their_order_one_at_a_time(
    window: QWidget, qtbot: QtBot
) -> None:
    taken: list[str] = []
    warmer = PageWarmer(window)
    for step in ("first", "second"):
        warmer.add(lambda step=step: taken.append(step))  # type: ignore[misc]

    warmer.start(window)

    assert taken == []
    qtbot.waitUntil(lambda: taken == ["first"], timeout=5000)
    qtbot.waitUntil(lambda: taken == ["first", "second"], timeout=5000)


def test_a_touch_begins_the_wait_anew(window: QWidget, qtbot: QtBot) -> None:
    warmer = PageWarmer(window)
    warmer.add(lambda: None)
    warmer.start(window)
    timer = warmer.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: timer.remainingTime() < QUIET_MS / 2)

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert timer.remainingTime() > QUIET_MS / 2


def test_after_the_last_step_nothing_is_watched(window: QWidget, qtbot: QtBot) -> None:
    warmer = PageWarmer(window)
    warmer.start(window)
    timer = warmer.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()

    qtbot.waitUntil(lambda: not timer.isActive(), timeout=5000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert not timer.isActive()


def test_a_window_that_was_never_shown_is_warmed_all_the_same(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    taken: list[str] = []
    warmer = PageWarmer(window)
    warmer.add(lambda: taken.append("step"))

    warmer.start(window)

    qtbot.waitUntil(lambda: taken == ["step"], timeout=5000)


def test_a_settled_page_is_laid_out_and_stays_hidden(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(640, 480)
    page = QWidget(room)
    page.hide()
    layout = QVBoxLayout(page)
    inside = QLabel("words", page)
    layout.addWidget(inside)

    settle(page, room)

    assert page.size() == room.size()
    assert inside.width() > 600
    assert not page.isVisible()
