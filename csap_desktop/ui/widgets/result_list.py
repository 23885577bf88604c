"""The list of search results, worked by keys or by one click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from csap_desktop.ui.models.rows_model import AnyIndex
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed
from csap_desktop.ui.widgets.search_box import BACKSPACE

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_Moves = QAbstractItemView.CursorAction
_DOWN = frozenset({_Moves.MoveDown, _Moves.MovePageDown, _Moves.MoveNext})
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ResultList(QListView):
    """Shows a `SearchModel`."""

    #: A row was chosen to be opened; carries its index.
    opened = Signal(QModelIndex)
    #: Up from the first row, or Esc: back to the search field.
    left_up = Signal()
    #: Letters were typed that belong into the search field, or `BACKSPACE`.
    typed = Signal(str)
    #: A row is to be copied; carries its index.
    copy_asked = Signal(QModelIndex)
    #: The keyboard or the pointer is on another row; carries its index.
    looked_at = Signal(QModelIndex)

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
        show_bar_where_needed(self)
        self.clicked.connect(self.opened)
        self.entered.connect(self.looked_at)

    def enter(self) -> None:
        """Takes the keyboard and goes to the first row."""
        first = self._results.first()
        if first.isValid():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(first, flag)
            self.scrollToTop()

    @override
    def moveCursor(
        self, action: _Moves, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        """Goes from result to result; names of groups are passed over."""
        if action == _Moves.MoveHome:
            return self._results.first()
        if action == _Moves.MoveEnd:
            return self._results.last()
        step = 1 if action in _DOWN else -1
        to = super().moveCursor(action, modifiers).row()
        found = self._results.choosable(to, step)
        return found if found.isValid() else self._results.choosable(to, -step)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex, /) -> None:
        """Tells what is looked at; the name of the first group is kept in view."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.looked_at.emit(self._results.index(current.row()))
            if current.row() == self._results.first().row():
                self.scrollToTop()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens or copies a row, leaves to the search field, or goes on typing."""
        key, here = event.key(), self.currentIndex()
        at_top = here.row() <= self._results.first().row()
        if key in _OPENING and here.isValid():
            self.opened.emit(here)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and at_top):
            self.clearSelection()
            self.left_up.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(here)
        elif letters := _typed(event):
            self.clearSelection()
            self.typed.emit(letters)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Measures the rows anew: how they are drawn depends on the room."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _typed(event: QKeyEvent) -> str:
    """Returns the letters that a key types, if it is none that asks for something."""
    if event.key() == Qt.Key.Key_Backspace:
        return BACKSPACE
    if event.modifiers() & _COMMAND or not event.text().isprintable():
        return ""
    return event.text()
