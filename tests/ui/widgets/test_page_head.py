import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.prose import Prose


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(900, 600)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def head(page: QWidget, theme: Theme, qtbot: QtBot) -> PageHead:
    head = PageHead("Guide", theme, (QPushButton("Print the whole page"),), page)
    column = QVBoxLayout(page)
    column.addWidget(head)
    column.addStretch(1)
    with qtbot.waitExposed(page):
        page.show()
    return head


def settle(page: QWidget) -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    page.grab()


def top(head: PageHead) -> int:
    button = head.findChildren(QPushButton)[0]
    return button.mapTo(head, button.rect().topLeft()).y()


def test_tools_stand_beside_the_title_or_below_it(
    head: PageHead, page: QWidget
) -> None:
    settle(page)
    beside = top(head)

    page.resize(200, 600)
    settle(page)

    assert top(head) > beside + 20
    assert head.height() == head.heightForWidth(head.width())


def test_a_low_page_leaves_out_the_note_and_takes_no_room_for_it(
    head: PageHead, page: QWidget
) -> None:
    head.say("What is to be known of it")
    settle(page)
    with_note = head.height()

    page.resize(900, 300)
    head.say("What else is to be known of it")
    settle(page)

    note = head.findChildren(Prose)[0]
    assert head.note == "What else is to be known of it"
    assert not note.isVisible()
    assert head.height() < with_note


def test_the_lowest_page_has_smaller_buttons(head: PageHead, page: QWidget) -> None:
    settle(page)
    button = head.findChildren(QPushButton)[0]
    usual = button.sizeHint()

    page.resize(899, 240)
    settle(page)
    low = button.sizeHint()
    page.resize(900, 600)
    settle(page)

    assert low.width() < usual.width()
    assert low.height() < usual.height()
    assert button.sizeHint() == usual


def test_the_title_gives_way_when_the_tools_need_more_room(
    head: PageHead, page: QWidget
) -> None:
    head.show_title("A title that takes about a third of the width there is", "Short")
    settle(page)
    title = next(one for one in head.findChildren(QLabel) if one.text())
    roomy = title.text()

    head.findChildren(QPushButton)[0].setText("Print the whole page " * 4)
    settle(page)

    assert roomy.startswith("A title")
    assert title.text() == "Short"
    assert title.height() >= title.heightForWidth(title.width())
