"""Cells of trees and tables that take as many lines as their words need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

PADDING_X_PX, PADDING_Y_PX = 6, 5
_SPARE_PX = 10
"""What frames and focus marks of the style take of a cell."""


class WrappingDelegate(QStyledItemDelegate):
    """Works out heights from the width of the column; the view draws."""

    def __init__(self, theme: Theme, view: QTreeView | None = None) -> None:
        """Makes it.

        Args:
            theme: The look.
            view: The tree whose first column is indented; None for a table.
        """
        super().__init__(view)
        self._theme = theme
        self._tree = view

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> QSize:
        """Returns the room that the words need at the width of their column."""
        width = self._width(option, index)
        padding_x, padding_y = map(self._theme.scaled, (PADDING_X_PX, PADDING_Y_PX))
        measure = QFontMetrics(option.font)
        room = QRect(0, 0, max(1, width - 2 * padding_x - _SPARE_PX), 10_000)
        text = str(index.data() or " ")
        rect = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(width, rect.height() + 2 * padding_y + 2)

    def _width(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        """Returns the width of a cell."""
        tree = self._tree
        if tree is None:
            return option.rect.width()
        width = tree.columnWidth(index.column())
        above = index.parent() if index.column() == 0 else QModelIndex()
        if index.column() == 0:
            width -= tree.indentation()
        while above.isValid():
            width -= tree.indentation()
            above = above.parent()
        return width
