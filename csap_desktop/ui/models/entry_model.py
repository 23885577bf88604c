"""Entries of the Guide for a list: headings, and things to read below them."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""Gives the whole `Entry`."""


class EntryModel(RowsModel[Entry]):
    """The rows of one list; others replace them all."""

    def show(self, entries: Iterable[Entry]) -> None:
        """Shows other entries; headings with nothing below them are left out."""
        rows = (*entries, Entry(""))
        kept = (row for row, after in pairwise(rows) if row.item or after.item)
        self._replace(kept)

    def first(self) -> QModelIndex:
        """Returns the first row that can be opened; an invalid one when empty."""
        for number, row in enumerate(self.rows):
            if row.item:
                return self.index(number)
        return QModelIndex()

    def index_of(self, item: str) -> QModelIndex:
        """Returns the row of an item; an invalid index where there is none."""
        for number, row in enumerate(self.rows):
            if row.item == item:
                return self.index(number)
        return QModelIndex()

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """Returns what a view asks of a row."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        return row if role == ENTRY_ROLE else None

    @override
    def flags(self, index: AnyIndex, /) -> Qt.ItemFlag:
        """Lets everything but headings be chosen."""
        row = self.row(index)
        if row is None or not row.item:
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never
