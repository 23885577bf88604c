"""Enquiries for a list, one to a row, in the words they are shown in."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from csap_desktop.domain.enquiry import EnquiryId
from csap_desktop.domain.frozen import frozen
from csap_desktop.ui.enquiry_words import StateText
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the whole `EnquiryRow`."""


@frozen
class EnquiryRow:
    """One row.

    Attributes:
        id: The enquiry's id.
        title: Its subject.
        line: Its category and time.
        state: What is known of it.
        said: What a screen reader says.
    """

    id: EnquiryId
    title: str
    line: str
    state: StateText
    said: str


class EnquiryModel(RowsModel[EnquiryRow]):
    """The rows of the list; others replace them all."""

    def show(self, rows: Iterable[EnquiryRow]) -> bool:
        """Shows other rows; says whether they are others than before."""
        new = tuple(rows)
        if new == self.rows:
            return False
        self._replace(new)
        return True

    def index_of(self, enquiry: str) -> QModelIndex:
        """Returns the row of an enquiry; an invalid index where there is none."""
        for number, row in enumerate(self.rows):
            if row.id == enquiry:
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
        return row if role == ROW_ROLE else None
