"""Draws rows of any height; what a row shows is for each kind of row to say."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.typesetter import Typesetter

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROUND_PX = 8


class RowDelegate(QStyledItemDelegate):
    """Measures and draws the rows of a `SaidRowsModel` by one and the same method."""

    CHOSEN = "accent-fill"
    """The colour of the row that is chosen."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        """Makes it.

        Args:
            theme: The look.
            view: The list, which says how wide a row is.
        """
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._type = Typesetter(theme, mirrored=view.isRightToLeft())
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex, /) -> QSize:
        """Returns the height a row needs at the view's width."""
        del option
        width = self._view.viewport().width()
        area = QRect(0, 0, width, 0)
        return QSize(width, self.draw(None, area, index.data(ROW_ROLE)))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /
    ) -> None:
        """Draws a row."""
        row, area = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_heading(row):
            self._ground(painter, area, option.state)
        self.draw(painter, area, row)
        painter.restore()

    def is_heading(self, row: Any) -> bool:  # noqa: ANN401 - each heir has its own
        """Says whether a row only names those below it."""
        del row
        return False

    def draw(self, painter: QPainter | None, area: QRect, row: Any) -> int:  # noqa: ANN401 - each heir has its own
        """Draws the words of a row, or only measures them; returns the height.

        Args:
            painter: None to measure.
            area: Where; its height does not matter.
            row: What the model holds.
        """
        raise NotImplementedError

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        """Draws what shows that a row is chosen or pointed at."""
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2))
            painter.setBrush(theme.colour(self.CHOSEN if chosen else "chip"))
            card = area.adjusted(4, 2, -4, -2)
            painter.drawRoundedRect(card, _ROUND_PX, _ROUND_PX)
