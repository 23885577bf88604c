"""A list of entries of the Guide."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.models.entry_model import EntryModel
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.entry_delegate import EntryDelegate
from csap_desktop.ui.widgets.row_list import RowList


class EntryList(RowList):
    """Shows an `EntryModel`; Enter opens an entry.

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
        super().__init__(name, parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def choose(self, item: str) -> None:
        """Makes an entry the current one and brings it into view."""
        index = self.entries.index_of(item)
        if index.isValid():
            self.go_to(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @override
    def first_row(self) -> QModelIndex:
        """Returns the first entry that is not a heading."""
        return self.entries.first()

    @override
    def open_row(self, index: QModelIndex) -> None:
        """Asks for the item of a row."""
        entry: Entry | None = index.data(ROW_ROLE)
        if entry and entry.item:
            self.item_asked.emit(entry.item)

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Tells which entry is the current one."""
        entry: Entry | None = index.data(ROW_ROLE)
        if entry and entry.item:
            self.current_changed.emit(entry.item)
