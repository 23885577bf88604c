"""A layout that puts its items side by side and starts a new row where they end."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from csap_desktop.ui.qt_override import override


class FlowLayout(QLayout):
    """Rows of items at their own size; the very last item may stand at the far edge."""

    def __init__(
        self, parent: QWidget, gap_px: int = 12, *, last_right: bool = False
    ) -> None:
        """Makes an empty flow.

        Args:
            parent: The widget it lays out.
            gap_px: Space between items and between rows.
            last_right: Whether the very last item stands at the far edge.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap_px
        self._last_right = last_right

    def bring_last_to_front(self) -> None:
        """Makes the item that was added last the first one."""
        self._items.insert(0, self._items.pop())
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        """Takes an item from Qt."""
        self._items.append(item)

    @override
    def count(self) -> int:
        """Returns how many items there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """Returns an item, or None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Removes and returns an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Asks for no more room than it needs."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """Says that its height follows from its width."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        """Places the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        """Returns the size in which the largest item still fits."""
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """Returns the size of the largest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Works out the rows; returns the height they take."""
        margins: QMargins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        top = room.y()
        for row in self._rows(room.width()):
            height = max(_size(item, room.width()).height() for item in row)
            if move:
                self._place_row(row, QRect(room.x(), top, room.width(), height))
            top += height + self._gap
        return max(top - self._gap, room.y()) + margins.bottom() - rect.y()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Divides the items that are shown into rows."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            need = item.sizeHint().width()
            if not rows or left + self._gap + need > width:
                rows.append([])
                left = -self._gap
            rows[-1].append(item)
            left += self._gap + need
        return rows

    def _place_row(self, row: list[QLayoutItem], rect: QRect) -> None:
        """Puts the items of one row side by side, centred on its middle line.

        From the right where everything runs from the right.
        """
        widget = self.parentWidget()
        mirrored = widget is not None and widget.isRightToLeft()
        left = rect.x()
        for item in row:
            size = _size(item, rect.width())
            width = size.width()
            if item is self._items[-1] and self._last_right:
                left = max(left, rect.right() + 1 - width)
            top = rect.y() + (rect.height() - size.height()) // 2
            x = rect.left() + rect.right() + 1 - left - width if mirrored else left
            item.setGeometry(QRect(QPoint(x, top), QSize(width, size.height())))
            left += width + self._gap


def _size(item: QLayoutItem, widest_px: int) -> QSize:
    """Returns the size of an item; one that wraps is taller where it is narrowed."""
    size = item.sizeHint()
    if size.width() <= widest_px:
        return size
    if item.hasHeightForWidth():
        return QSize(widest_px, item.heightForWidth(widest_px))
    return QSize(widest_px, size.height())
