"""Labels of text: their links are nodes, and nothing is ever loaded."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.item_blocks import Run, text_block
from csap_desktop.ui.item_html import Mark
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_column import BlockColumn
from csap_desktop.ui.widgets.block_label import BlockLabel, Reached
from csap_desktop.ui.widgets.term_note import TermNote

TEXT = (
    Run("The "),
    Run("Integrated Care Board", "item:icb", about="Group"),
    Run(" of the "),
    Run("NHS", "item:term-nhs", about="National Health Service", is_term=True),
    Run(" took the place of eight clinical commissioning groups in July 2022."),
)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    room.resize(400, 300)
    QVBoxLayout(room)
    qtbot.addWidget(room)
    return room


def label_in(
    room: QWidget, theme: Theme, qtbot: QtBot, runs: Sequence[Run] = TEXT
) -> BlockLabel:
    label = BlockLabel(theme, "body", runs, room, "\N{BULLET}")
    layout = room.layout()
    assert layout is not None
    layout.addWidget(label)
    with qtbot.waitExposed(room):
        room.show()
    return label


def test_a_label_is_its_text_and_each_link_a_node_of_its_own(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    label = label_in(room, theme, qtbot)

    assert label.accessibleName() == (
        "The Integrated Care Board of the NHS took the place of eight clinical "
        "commissioning groups in July 2022."
    )
    assert [
        (spot.accessibleName(), spot.accessibleDescription()) for spot in label.spots
    ] == [
        ("Integrated Care Board", "Link: Group"),
        ("NHS", "Word, meaning: National Health Service"),
    ]
    for spot in label.spots:
        assert spot.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert label.rect().contains(spot.geometry())
    assert not label.spots[0].geometry().intersects(label.spots[1].geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_follows_a_link(
    room: QWidget, theme: Theme, qtbot: QtBot, key: Qt.Key
) -> None:
    label = label_in(room, theme, qtbot)

    with qtbot.waitSignal(label.link_chosen) as chosen:
        qtbot.keyClick(label.spots[0], key)

    assert chosen.args == ["item:icb"]


def test_the_mouse_follows_a_link_through_its_spot(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    label = label_in(room, theme, qtbot)
    spot = label.spots[0]
    assert spot.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    with qtbot.waitSignal(label.link_chosen) as chosen:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=spot.geometry().center())

    assert chosen.args == ["item:icb"]


def test_spots_stay_on_their_links_in_every_size(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    label = label_in(room, theme, qtbot)
    before = label.spots[1].geometry()

    theme.choose("light", 200)
    label.dress()
    QApplication.processEvents()

    assert label.spots[1].geometry() != before
    assert label.spots[1].height() > before.height()


def test_the_keyboard_reaches_the_meaning_of_a_word_and_leaves_it(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    label = label_in(room, theme, qtbot)
    told: list[Reached | None] = []
    label.term_reached.connect(told.append)
    tab = Qt.FocusReason.TabFocusReason

    for spot in label.spots:
        QApplication.sendEvent(spot, QFocusEvent(QEvent.Type.FocusIn, tab))
        QApplication.sendEvent(spot, QFocusEvent(QEvent.Type.FocusOut, tab))

    assert [one.run.text if one else "" for one in told] == ["NHS", ""]


def test_the_mouse_over_a_word_tells_its_meaning(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    label = label_in(room, theme, qtbot)
    told: list[Reached | None] = []
    label.term_reached.connect(told.append)

    for place in (label.spots[1].geometry().center(), QPoint(label.width() - 2, 1)):
        at = QPointF(place)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            label.mapToGlobal(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(label, event)

    assert [one.run.text if one else "" for one in told] == ["NHS", ""]


def test_what_is_found_is_framed(room: QWidget, theme: Theme, qtbot: QtBot) -> None:
    label = label_in(room, theme, qtbot)
    plain = label.grab().toImage()

    label.mark([Mark(0, 3), Mark(4, 14, current=True)])
    framed = label.grab().toImage()

    accent = theme.colour("accent")
    place = label.place_of(4, 14)
    corner = QPoint(place.left() + place.width() // 2, place.top())
    assert framed != plain
    assert framed.pixelColor(corner) == accent
    label.mark(())
    assert label.grab().toImage() == plain


def test_a_hostile_text_loads_nothing_and_links_nowhere(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    hostile = '<img src="file:///etc/hostname"><a href="javascript:x">x</a>'
    label = label_in(room, theme, qtbot, (Run(hostile),))

    assert label.accessibleName() == hostile
    assert label.spots == ()
    assert "<img" not in label.text()


def test_a_column_lets_go_of_what_it_showed(
    room: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    del qtbot
    column = BlockColumn(theme, room)
    blocks = (
        text_block("heading", "Law"),
        text_block("bullets", "one", "two"),
        text_block("must", "Act"),
        text_block("neutral", "Not confirmed"),
    )

    counts = []
    for _ in range(3):
        column.show_blocks(blocks)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        counts.append(len(column.findChildren(QWidget)))

    assert len(set(counts)) == 1
    assert [label.words for label in column.headings] == ["Law"]
    assert [label.accessibleDescription() for label in column.labels] == [
        "Heading",
        "1 of 2",
        "2 of 2",
        "Must: the law",
    ]


def test_a_column_wears_the_theme(room: QWidget, theme: Theme, qtbot: QtBot) -> None:
    del qtbot
    column = BlockColumn(theme, room)
    column.show_blocks((text_block("careful", "Not confirmed"),))
    column.show_blocks((text_block("paragraph", "x"), text_block("good", "Confirmed")))
    before = column.labels[0].text()
    linked = BlockLabel(theme, "body", TEXT, room)
    was = linked.text()

    theme.choose("dark", 100)
    linked.dress()

    assert column.labels[0].text() == before
    assert linked.text() != was


@pytest.mark.parametrize("top", [20, 280])
def test_a_note_stands_by_its_word_inside_the_window(
    room: QWidget, theme: Theme, qtbot: QtBot, top: int
) -> None:
    del qtbot
    note = TermNote(theme, room)
    spot = QWidget(room)
    spot.setGeometry(350, 150, 40, 16)

    note.follow(Reached(TEXT[3], spot))
    spot.move(350, top)
    note.stay()

    assert note.words == "National Health Service"
    assert room.rect().contains(note.geometry())
    assert not note.geometry().intersects(spot.geometry())
    assert note.focusPolicy() == Qt.FocusPolicy.NoFocus

    note.follow(None)

    assert note.words == ""
