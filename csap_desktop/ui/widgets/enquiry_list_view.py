"""The list of enquiries, worked by keys or by one click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from csap_desktop.ui.models.enquiry_model import ROW_ROLE, EnquiryModel, EnquiryRow
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.enquiry_delegate import EnquiryDelegate
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class EnquiryListView(QListView):
    """Shows an `EnquiryModel`; arrow keys go through it, Enter goes to the enquiry."""

    #: Another enquiry is the current one; carries its id.
    current_changed = Signal(str)
    #: An enquiry was opened, by Enter or by a click; carries its id.
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = EnquiryModel(self)
        self.setObjectName("entries")
        self.setAccessibleName(self.tr("Enquiries"))
        self.setModel(self.rows)
        self.setItemDelegate(EnquiryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_bar_where_needed(self)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)
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
            self.selectionModel().setCurrentIndex(index, _CHOOSE)
            self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        """Asks for the enquiry of a row."""
        if _id_of(index):
            self.opened.emit(_id_of(index))

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Tells which enquiry is the current one."""
        if _id_of(index):
            self.current_changed.emit(_id_of(index))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Begins at the first row, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.selectionModel().setCurrentIndex(self.rows.index(0), _CHOOSE)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens the current enquiry."""
        if event.key() in _OPENING and self.current:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Measures rows anew: their height follows from the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _id_of(index: QModelIndex) -> str:
    """Returns the id of the enquiry in a row; "" where there is none."""
    row: EnquiryRow | None = index.data(ROW_ROLE)
    return row.id if row else ""
