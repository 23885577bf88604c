"""From page to page, through texts and the chart, without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csap_desktop.ui.chart.chart_view import ChartView
from csap_desktop.ui.pages_offered import GOVERNANCE, GUIDE, ITEM, RING
from csap_desktop.ui.studio import Studio
from csap_desktop.ui.widgets.body_details import BodyDetails
from csap_desktop.ui.widgets.entry_list import EntryList
from csap_desktop.ui.widgets.find_bar import FindBar
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog

KEYS = Qt.Key
A_QUESTION = "Who was CSAP accountable to, and who directed it?"
MANY = 80


class Reader:
    """Somebody who has the window before them and a keyboard, and nothing else."""

    def __init__(self, studio: Studio, qtbot: QtBot) -> None:
        self.window = studio.window
        self._qtbot = qtbot

    @property
    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.here, key)

    def keys(self, sequence: str) -> None:
        self._qtbot.keySequence(self.here, sequence)

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(self.here, words)

    def tab_to(
        self, wanted: Callable[[QWidget], bool], key: Qt.Key = KEYS.Key_Tab
    ) -> None:
        for _ in range(MANY):
            if wanted(self.here):
                return
            self.press(key)
        pytest.fail(f"Tab never came there; it ended at {named(self.here)}")

    def choose_list(self, name: str) -> None:
        """Goes up to the chips of the Guide, and from chip to chip."""
        self.tab_to(lambda one: isinstance(one, QRadioButton), KEYS.Key_Backtab)
        for _ in range(MANY):
            if named(self.here) == name:
                return
            self.press(KEYS.Key_Right)
        pytest.fail(f"no chip is called {name}")

    def read(self) -> str:
        """Everything that stands on the page in view."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())


def named(widget: QWidget) -> str:
    text = widget.property("text")
    return str(text) if text else widget.accessibleName()


@pytest.fixture
def reader(studio: Studio, qtbot: QtBot) -> Reader:
    studio.ring.new_call()
    return Reader(studio, qtbot)


def test_a_question_is_found_read_searched_and_left(reader: Reader) -> None:
    window = reader.window

    reader.keys("Ctrl+3")
    assert window.page == GUIDE
    reader.choose_list("Questions")
    reader.tab_to(lambda one: named(one) == A_QUESTION)
    reader.press(KEYS.Key_Return)
    assert window.page == ITEM
    assert A_QUESTION in reader.read()

    reader.keys("Ctrl+F")
    (bar,) = window.findChildren(FindBar)
    assert bar.isVisible()
    reader.type("council")
    reader.press(KEYS.Key_Return)
    assert "of" in bar.count
    reader.press(KEYS.Key_Escape)
    assert not bar.isVisible()
    assert window.isAncestorOf(reader.here)

    reader.keys("Alt+Left")
    assert window.page == GUIDE
    assert chosen_chip(window) == "Questions"
    reader.keys("Alt+Right")
    assert window.page == ITEM
    assert A_QUESTION in reader.read()


def test_an_event_of_the_timeline_is_opened_from_its_list(reader: Reader) -> None:
    reader.keys("Ctrl+3")
    reader.choose_list("Timeline")
    reader.tab_to(lambda one: isinstance(one, EntryList))
    reader.press(KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return)

    assert reader.window.page == ITEM
    assert "Working Together 2018 is published" in reader.read()


def test_a_word_is_narrowed_to_and_opened(reader: Reader) -> None:
    reader.keys("Ctrl+3")
    reader.choose_list("Words")
    reader.tab_to(lambda one: named(one) == "Find a word or abbreviation")
    reader.type("lado")
    reader.press(KEYS.Key_Down)
    assert isinstance(reader.here, EntryList)
    reader.press(KEYS.Key_Return)

    assert reader.window.page == ITEM
    assert "LADO" in reader.read()


def test_the_sheet_of_keys_opens_and_closes(reader: Reader, qtbot: QtBot) -> None:
    before = reader.here

    reader.keys("F1")
    (sheet,) = reader.window.findChildren(ShortcutsDialog)
    qtbot.waitUntil(lambda: sheet.isAncestorOf(reader.here))
    reader.press(KEYS.Key_Escape)

    qtbot.waitUntil(lambda: not reader.window.findChildren(QDialog))
    assert reader.window.focusWidget() is before


def test_f6_goes_through_every_area_and_back(reader: Reader) -> None:
    window = reader.window
    areas = (window.strip, window.navigation, window.status)
    first = reader.here
    assert not any(area.isAncestorOf(first) for area in areas)

    reader.keys("F6")
    assert window.status.isAncestorOf(reader.here)
    reader.keys("F6")
    assert window.strip.isAncestorOf(reader.here)
    reader.keys("F6")
    assert window.navigation.isAncestorOf(reader.here)
    reader.keys("F6")
    assert reader.here is first
    reader.keys("Shift+F6")
    assert window.navigation.isAncestorOf(reader.here)


def test_a_narrow_rail_is_worked_by_keys(reader: Reader) -> None:
    window = reader.window
    window.resize(900, 700)
    reader.keys("F6")
    reader.keys("F6")
    reader.keys("F6")

    reader.press(KEYS.Key_Down, KEYS.Key_Down)

    assert reader.here.accessibleName() == "Guide"
    assert isinstance(reader.here, QPushButton)
    assert not reader.here.text()
    assert QToolTip.text() == "Guide (Ctrl+3)"
    assert window.page == GUIDE


def test_a_body_is_reached_in_the_chart_read_and_come_back_to(reader: Reader) -> None:
    window = reader.window
    reader.keys("Ctrl+4")
    assert window.page == GOVERNANCE
    reader.tab_to(lambda one: isinstance(one, ChartView))
    reader.press(KEYS.Key_Home)
    first = title(window)
    reader.press(KEYS.Key_Down, KEYS.Key_Down)
    body = title(window)
    assert body != first

    reader.press(KEYS.Key_Return)
    assert window.page == ITEM
    assert body in reader.read()
    reader.keys("Alt+Left")

    assert window.page == GOVERNANCE
    assert title(window) == body
    reader.keys("Ctrl+1")
    assert window.page == RING


def chosen_chip(window: QWidget) -> str:
    chips = window.findChildren(QRadioButton)
    return next(one.text() for one in chips if one.isVisible() and one.isChecked())


def title(window: QWidget) -> str:
    """What the details beside the chart are about."""
    (details,) = window.findChildren(BodyDetails)
    labels = details.findChildren(QLabel)
    titles = (one for one in labels if one.property("textRole") == "card-title")
    return next(one.text() for one in titles if one.isVisible())
