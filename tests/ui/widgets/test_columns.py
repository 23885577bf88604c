import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.columns import Columns


@pytest.fixture
def columns(theme: Theme, qtbot: QtBot) -> Columns:
    columns = Columns(theme, 200, 3)
    qtbot.addWidget(columns)
    cards = [QLabel(str(height)) for height in (300, 100, 100, 100)]
    for card in cards:
        card.setMinimumHeight(int(card.text()))
    columns.resize(632, 10)
    columns.show_cards(cards)
    columns.show()
    return columns


def places(columns: Columns) -> list[tuple[int, int]]:
    found = columns.findChildren(QLabel)
    return [(one.x(), one.y()) for one in found]


def test_a_card_goes_below_the_shortest_column(columns: Columns) -> None:
    heights = [one.height() for one in columns.findChildren(QLabel)]

    first, second, third, fourth = places(columns)

    assert (first, second, third) == ((0, 0), (216, 0), (432, 0))
    assert fourth == (216, heights[1] + 16)


def test_a_narrow_room_has_one_column(columns: Columns) -> None:
    columns.resize(300, 10)

    assert {left for left, _ in places(columns)} == {0}


def test_columns_run_as_reading_does(columns: Columns) -> None:
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns.resize(631, 10)

    assert places(columns)[0][0] > places(columns)[1][0]


def test_a_card_that_grows_makes_room(columns: Columns, qtbot: QtBot) -> None:
    before = columns.minimumHeight()
    card = columns.findChildren(QLabel)[3]

    card.setText("\n".join("line" for _ in range(60)))

    qtbot.waitUntil(lambda: columns.minimumHeight() > before)
