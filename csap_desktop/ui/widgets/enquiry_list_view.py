"""The list of enquiries."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.models.enquiry_model import EnquiryModel, EnquiryRow
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.enquiry_delegate import EnquiryDelegate
from csap_desktop.ui.widgets.row_list import RowList


class EnquiryListView(RowList):
    """Shows an `EnquiryModel`; Enter goes to the enquiry."""

    #: Another enquiry is the current one; carries its id.
    current_changed = Signal(str)
    #: An enquiry was opened, by Enter or by a click; carries its id.
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.rows = EnquiryModel(self)
        self.setAccessibleName(self.tr("Enquiries"))
        self.setModel(self.rows)
        self.setItemDelegate(EnquiryDelegate(theme, self))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> str:
        """Id of the current enquiry; "" where there is none."""
        return _id_of(self.currentIndex())

    def show_rows(self, rows: tuple[EnquiryRow, ...]) -> None:
        """Shows other rows; the current enquiry stays so while it is among them."""
        current, bar = self.current, self.verticalScrollBar()
        place = bar.value()
        if self.rows.show(rows):
            self.choose(current)
            self.executeDelayedItemsLayout()
            bar.setValue(place)

    def choose(self, enquiry: str) -> None:
        """Makes an enquiry the current one and brings it into view."""
        index = self.rows.index_of(enquiry)
        if index.isValid() and index != self.currentIndex():
            self.go_to(index)
            self.scrollTo(index)

    @override
    def first_row(self) -> QModelIndex:
        """Returns the first row."""
        return self.rows.index(0)

    @override
    def open_row(self, index: QModelIndex) -> None:
        """Asks for the enquiry of a row."""
        if _id_of(index):
            self.opened.emit(_id_of(index))

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Tells which enquiry is the current one."""
        if _id_of(index):
            self.current_changed.emit(_id_of(index))


def _id_of(index: QModelIndex) -> str:
    """Returns the id of the enquiry in a row; "" where there is none."""
    row: EnquiryRow | None = index.data(ROW_ROLE)
    return row.id if row else ""
