"""Entries of the Guide for a list: headings, and things to read below them."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QModelIndex

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.models.said_rows_model import SaidRowsModel
from csap_desktop.ui.qt_override import override


class EntryModel(SaidRowsModel[Entry]):
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
    def is_heading(self, row: Entry) -> bool:
        """Says whether a row only names those below it."""
        return not row.item
