from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.number_row import NumberRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.state_tag import StateTag

TEXT = NumberText("Daytime line", "0300 123 6720", "Daytime line")


def test_a_row_stands_on_end_where_room_is_short(qtbot: QtBot) -> None:
    row = FitRow(10)
    qtbot.addWidget(row)
    for _ in range(2):
        row.add(QWidget(row), lambda: 200)

    row.resize(500, 100)
    row.show()
    wide = row.is_across
    row.resize(300, 100)

    assert wide
    assert not row.is_across


def test_what_is_hidden_needs_no_room(qtbot: QtBot) -> None:
    row = FitRow(10, packed=True)
    qtbot.addWidget(row)
    first, second = QWidget(row), QWidget(row)
    row.add(first, lambda: 200)
    row.add(second, lambda: 200)
    row.resize(300, 100)
    row.show()

    second.hide()
    row.fit()

    assert row.is_across


def test_a_flow_asks_for_one_line(qtbot: QtBot) -> None:
    row = FlowRow(8)
    qtbot.addWidget(row)
    buttons = [QPushButton("A child", row), QPushButton("An adult", row)]
    for button in buttons:
        row.add(button)

    widths = sum(button.sizeHint().width() for button in buttons)

    assert row.sizeHint().width() == widths + 8 + 1


def sizes(row: NumberRow) -> set[object]:
    return {
        label.property("numberSize")
        for label in row.findChildren(NumberLabel)
        if label.isVisible()
    }


def test_a_number_is_as_large_as_it_fits(qtbot: QtBot, theme: Theme) -> None:
    row = NumberRow(theme)
    qtbot.addWidget(row)
    row.show_numbers((TEXT,), beside=False)
    row.resize(500, 100)
    row.show()
    wide = sizes(row)

    row.resize(350, 100)

    assert wide == {"big"}
    assert sizes(row) == {"pair"}


def test_equal_numbers_are_equally_large(qtbot: QtBot, theme: Theme) -> None:
    row = NumberRow(theme)
    qtbot.addWidget(row)
    row.resize(800, 100)
    row.show_numbers((TEXT, TEXT), beside=False)
    row.show()

    assert sizes(row) == {"pair"}


def test_an_empty_sentence_takes_no_room(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    prose = Prose("note", owner)
    owner.show()

    prose.say("Something")
    shown = prose.isVisible()
    prose.say("")

    assert shown
    assert not prose.isVisible()


def test_a_hidden_tag_says_nothing(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    tag = StateTag(theme, owner)
    owner.show()

    tag.say("Hours not known", "help-circle")
    said = tag.words
    tag.say("", "help-circle")

    assert said == "Hours not known"
    assert tag.words == ""


def test_larger_text_makes_longer_lines_possible(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    prose = Prose("body", owner)
    prose.say("Some words")
    owner.show()
    before = prose.maximumWidth()

    theme.choose("light", 200)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest.value)

    assert prose.maximumWidth() > before
