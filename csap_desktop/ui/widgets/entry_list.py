"""A list of entries of the Guide, worked by keys or by one click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.models.entry_model import EntryModel
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.entry_delegate import EntryDelegate
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntryList(QListView):
    """Shows an `EntryModel`; arrow keys go through it, Enter opens.

    Attributes:
        entries: Its model.
    """

    #: An entry was chosen to be read; carries the id of its item.
    item_asked = Signal(str)
    #: Another entry became the current one; carries the id of its item.
    current_changed = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Makes an empty list.

        Args:
            name: What a screen reader calls it.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_bar_where_needed(self)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def choose(self, item: str) -> None:
        """Makes an entry the current one and brings it into view."""
        index = self.entries.index_of(item)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _open(self, index: QModelIndex) -> None:
        """Asks for the item of a row."""
        entry: Entry | None = index.data(ROW_ROLE)
        if entry and entry.item:
            self.item_asked.emit(entry.item)

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Tells which entry is the current one."""
        entry: Entry | None = index.data(ROW_ROLE)
        if entry and entry.item:
            self.current_changed.emit(entry.item)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Begins at the first entry, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.entries.first().isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.entries.first(), flag)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens the current entry."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Measures rows anew: their height follows from the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
