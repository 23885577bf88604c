"""The timeline: drawn on top, the same as a list below, who was in charge beside it."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chapter_card import ChapterCard
from csap_desktop.ui.widgets.entry_list import EntryList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.timeline_band import TimelineBand
from csap_desktop.ui.widgets.timeline_drawing import Mark, Stretch
from csap_desktop.ui.widgets.two_columns import TwoColumns

_ROW_PADDING_PX = 300
_LOW_PX = 340
MARGIN_PX = 12
"""What the page's margin lacks beside a list without a bar of its own."""


class TimelineView(QWidget):
    """An event gone to in the drawing is gone to in the list, and the other way."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = TimelineBand(theme)
        self._list = EntryList(self.tr("Timeline as a list"), theme)
        self._eras = ChapterCard()
        self._side = ScrollColumn(_on_top(self._eras), self.tr("Who ran safeguarding"))
        key = Prose("note")
        key.say(
            self.tr(
                "Full marks: it happened. Hollow marks: expected. The upright line is "
                "today. Each year is drawn equally wide; years with nothing to show "
                "are left out."
            )
        )
        self._theme = theme
        self._drawn = _card((16, 8, 16, 12), self._band, key)
        self._columns = TwoColumns(
            theme, _card((6, 8, 4, 8), self._list), self._side, _ROW_PADDING_PX
        )
        # Its bar is seldom needed, and then stands on the card's side of the margin.
        self._side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        room = QHBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addLayout(layout)
        room.addSpacing(MARGIN_PX)
        layout.addWidget(self._drawn)
        layout.addWidget(self._columns, 1)
        self.setFocusProxy(self._list)
        self._columns.fill()
        self._band.mark_chosen.connect(self._list.choose)
        self._band.item_asked.connect(self.item_asked)
        self._list.current_changed.connect(self._band.choose)
        self._list.item_asked.connect(self.item_asked)
        self._eras.item_asked.connect(self.item_asked)

    def show_events(
        self,
        entries: Iterable[Entry],
        marks: Sequence[Mark],
        stretches: Sequence[Stretch],
        today: date,
    ) -> None:
        """Shows the events.

        Args:
            entries: The events as a list, under their years.
            marks: The same events, to be drawn.
            stretches: Who ran safeguarding when.
            today: The day it is.
        """
        self._list.entries.show(entries)
        self._band.show_events(marks, stretches, today)
        links = [(body, said, "") for one in stretches for body, said in one.bodies]
        self._eras.show_links(self.tr("Who ran safeguarding when"), "", links)
        self._columns.want_side(wanted=bool(stretches))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leaves the drawing out where the list, which says the same, needs room."""
        super().resizeEvent(event)
        show_if(self._drawn, self.height() >= self._theme.scaled(_LOW_PX))


def _card(margins: tuple[int, int, int, int], *widgets: QWidget) -> QFrame:
    """Puts widgets on a card."""
    card = QFrame()
    card.setProperty("role", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(*margins)
    inside.setSpacing(4)
    for widget in widgets:
        inside.addWidget(widget)
    return card


def _on_top(card: QWidget) -> QWidget:
    """Puts a card at the top of a room that may be taller."""
    room = QWidget()
    inside = QVBoxLayout(room)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(card)
    inside.addStretch(1)
    return room
