"""The list of search results, worked by keys or by one click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.qt_override import override

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ResultList(QListView):
    """Shows a `SearchModel`."""

    #: A row was chosen to be opened; carries its index.
    opened = Signal(QModelIndex)
    #: Up from the first row, or Esc: back to the search field.
    left_up = Signal()

    def __init__(self, model: SearchModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setObjectName("results")
        self.setModel(model)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.opened)

    def enter(self) -> None:
        """Takes the keyboard and goes to the first row."""
        self.jump(0)

    def jump(self, row: int) -> None:
        """Brings rows into view and gives the first result of them the keyboard.

        Args:
            row: Number of the row that is to stand at the top.
        """
        model = self._results
        chosen = model.choosable_from(row)
        if chosen.isValid():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(chosen, flag)
            at_top = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(model.index(row), at_top)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens a row, or leaves to the search field."""
        key, here = event.key(), self.currentIndex()
        at_top = here.row() <= self._results.first().row()
        if key in _OPENING and here.isValid():
            self.opened.emit(here)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and at_top):
            self.clearSelection()
            self.left_up.emit()
        else:
            super().keyPressEvent(event)
