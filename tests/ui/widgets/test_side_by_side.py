import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.side_by_side import SideBySide


def column(button: str) -> QWidget:
    made = QWidget()
    inside = QVBoxLayout(made)
    for _ in range(3):
        words = Prose("body", made)
        words.say("Somebody in danger is helped by whoever rings, at once. " * 4)
        inside.addWidget(words)
    inside.addWidget(QPushButton(button, made))
    return made


@pytest.fixture
def both(theme: Theme) -> SideBySide:
    main, side = column("Main"), column("A button with a good many words on it")
    return SideBySide(theme, main, side, padding_px=40, side_px=300)


@pytest.fixture
def room(both: SideBySide, qtbot: QtBot) -> QScrollArea:
    room = ScrollColumn(both, "Room")
    qtbot.addWidget(room)
    room.resize(1100, 500)
    with qtbot.waitExposed(room):
        room.show()
    return room


def settle(room: QScrollArea, width: int) -> None:
    room.resize(width, 500)
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    room.grab()


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("width", [1100, 780, 560])
def test_every_text_is_as_tall_as_its_words(
    both: SideBySide, room: QScrollArea, theme: Theme, size: int, width: int
) -> None:
    theme.choose("light", size)
    settle(room, width)

    for words in both.findChildren(Prose):
        assert words.height() >= words.heightForWidth(words.width())


def test_the_side_is_as_wide_as_its_longest_button(
    both: SideBySide, room: QScrollArea
) -> None:
    settle(room, 830)

    button = both.findChildren(QPushButton)[-1]
    assert both.is_across
    assert button.width() >= button.sizeHint().width()


def test_the_columns_keep_to_the_side_that_reading_begins_at(
    both: SideBySide, room: QScrollArea, theme: Theme
) -> None:
    both.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.choose("light", 150)
    settle(room, 1150)

    layout = both.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    assert not both.is_across
    assert margins.left() > 0
    assert margins.right() == 0
