"""The glossary: a field to narrow it, the words, and the chosen one beside them."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.entry import Entry
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.entry_list import EntryList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.timeline_view import MARGIN_PX
from csap_desktop.ui.widgets.two_columns import TwoColumns
from csap_desktop.ui.widgets.word_card import WordCard

_ROW_PADDING_PX = 250


class WordsView(QWidget):
    """Shows the words that have what was typed in one of their names."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Callable[[str], Iterable[Entry]] = lambda _wanted: ()
        self._words: dict[str, StoredItem] = {}
        self._field = _Field(self)
        self._field.setPlaceholderText(self.tr("Find a word or abbreviation"))
        self._field.setAccessibleName(self.tr("Find a word or abbreviation"))
        self._field.setClearButtonEnabled(True)
        for button in self._field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the field"))
        self._none = Prose("body")
        self._list = EntryList(self.tr("Words and abbreviations"), theme)
        self._side = WordCard()
        self._columns = TwoColumns(theme, self._card(), self._side, _ROW_PADDING_PX)
        self._columns.hug_side()
        self._columns.fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._columns)
        layout.addSpacing(MARGIN_PX)
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self._on_field_changed)
        self._field.left_down.connect(self._list.setFocus)
        self._list.current_changed.connect(self._on_current_changed)
        self._list.item_asked.connect(self.item_asked)
        self._side.item_asked.connect(self.item_asked)

    def show_words(
        self,
        words: Iterable[StoredItem],
        titles: Mapping[str, str],
        entries: Callable[[str], Iterable[Entry]],
    ) -> None:
        """Shows the glossary.

        Args:
            words: The words.
            titles: What the items they refer to are called, by id.
            entries: Gives the entries for what is typed into the field.
        """
        self._words = {one.id: one for one in words}
        self._side.know(titles)
        self._entries = entries
        self._on_field_changed(self._field.text())

    def _card(self) -> QFrame:
        """Puts field, words and what is said without any on a card."""
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 16, 0, 8)
        inside.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self._field)
        top.addWidget(self._none)
        inside.addLayout(top)
        rows = QHBoxLayout()
        rows.setSpacing(0)
        rows.addSpacing(6)
        rows.addWidget(self._list)
        rows.addSpacing(4)
        inside.addLayout(rows, 1)
        inside.addStretch(0)
        return card

    def _on_field_changed(self, wanted: str) -> None:
        """Shows the words that are wanted."""
        self._list.entries.show(self._entries(wanted))
        found = self._list.entries.first()
        text = self.tr(
            "No word or abbreviation is called {words}. Ctrl+K searches everything."
        )
        none = wanted.strip() and not found.isValid()
        self._none.say(text.format(words=wanted.strip()) if none else "")
        show_if(self._list, found.isValid())
        if none:
            announce(self._field, self._none.words)
        if found.isValid():
            self._list.setCurrentIndex(found)
        self._columns.want_side(wanted=found.isValid())

    def _on_current_changed(self, item: str) -> None:
        """Shows the word that was gone to."""
        self._side.show_word(self._words[item])


class _Field(QLineEdit):
    """A field that Down leaves for the list below it, and Esc empties."""

    #: Down was pressed.
    left_down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leaves for the list, or empties."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
