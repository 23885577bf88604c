"""Enquiries for a list, one to a row, in the words they are shown in."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex

from csap_desktop.domain.enquiry import EnquiryId
from csap_desktop.domain.frozen import frozen
from csap_desktop.ui.enquiry_words import StateText
from csap_desktop.ui.models.said_rows_model import SaidRowsModel


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


class EnquiryModel(SaidRowsModel[EnquiryRow]):
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
