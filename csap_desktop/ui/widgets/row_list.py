"""A list worked by keys or by one click: arrow keys go through it, Enter opens."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RowList(QListView):
    """Rows of their own height, as wide as the list; heirs say what opening means."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Makes a list without a model.

        Args:
            name: What a screen reader calls it.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_bar_where_needed(self)
        self.setMouseTracking(True)
        self.clicked.connect(self.open_row)

    def first_row(self) -> QModelIndex:
        """Returns the first row that can be opened; an invalid index for none."""
        raise NotImplementedError

    def open_row(self, index: QModelIndex) -> None:
        """Opens what is in a row; does nothing where it cannot be opened."""
        raise NotImplementedError

    def go_to(self, index: QModelIndex) -> None:
        """Makes a row the current one; an invalid index leaves all as it is."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _CHOOSE)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Begins at the first row, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(self.first_row())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens the current row."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.open_row(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Measures rows anew: their height follows from the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
