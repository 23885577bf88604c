"""Draws entries of the Guide: a lead column where there is room, then head and text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme
from csap_desktop.ui.widgets.typesetter import Type, Typesetter

_AnyIndex = QModelIndex | QPersistentModelIndex
_HEADING = Type(13, 600, "ink-quiet")
_LEAD = Type(15, 600)
_HEAD = Type(15, 600)
_TEXT = Type(15, 400)
_LEAD_PX, _LEAD_ROOM_PX = 170, 620
_PAD_PX, _AROUND_PX, _GAP_PX = 18, 9, 16
_ROUND_PX = 8


class EntryDelegate(QStyledItemDelegate):
    """Measures and draws the rows of an `EntryModel`."""

    def __init__(self, theme: Theme, view: QListView) -> None:
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
        return QSize(width, self._draw(None, area, index.data(ROW_ROLE)))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /
    ) -> None:
        """Draws a row."""
        entry: Entry = index.data(ROW_ROLE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.item:
            self._ground(painter, area, option.state)
        self._draw(painter, area, entry)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        """Draws what shows that a row is chosen or pointed at."""
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            frame = QPen(theme.colour("accent" if chosen else "line"), 2)
            painter.setPen(frame)
            painter.setBrush(theme.colour("accent-fill" if chosen else "chip"))
            card = area.adjusted(4, 2, -4, -2)
            painter.drawRoundedRect(card, _ROUND_PX, _ROUND_PX)

    def _draw(self, painter: QPainter | None, area: QRect, entry: Entry) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        scaled = self._theme.scaled
        pad, around = scaled(_PAD_PX), scaled(_AROUND_PX)
        inner = area.adjusted(pad, around, -pad, 0)
        if not entry.item:
            inner.translate(0, around)
            return 2 * around + self._column(painter, inner, [(entry.title, _HEADING)])
        rest = [(entry.head, _HEAD), (entry.text, _TEXT)]
        lead = [(entry.lead, _LEAD)]
        if not entry.lead or area.width() < scaled(_LEAD_ROOM_PX):
            return 2 * around + self._column(painter, inner, lead + rest)
        first, second = self._columns(inner)
        used = self._column(painter, first, lead)
        return 2 * around + max(used, self._column(painter, second, rest))

    def _columns(self, inner: QRect) -> tuple[QRect, QRect]:
        """Divides the room of a row; the lead stands where reading begins."""
        lead = self._theme.scaled(_LEAD_PX)
        gap = self._theme.scaled(_GAP_PX)
        first, second = QRect(inner), QRect(inner)
        first.setWidth(lead)
        second.setLeft(inner.left() + lead + gap)
        if self._type.mirrored:
            first.moveRight(inner.right())
            second.moveLeft(inner.left())
        return first, second

    def _column(
        self, painter: QPainter | None, area: QRect, parts: list[tuple[str, Type]]
    ) -> int:
        """Draws texts one below the other; returns the height they take."""
        font = self._theme.digits(15, 400)
        font.setFamily(TEXT_FONT)
        width = min(area.width(), widest_line_px(font))
        column = QRect(area)
        if self._type.mirrored:
            column.setLeft(area.right() + 1 - width)
        column.setWidth(width)
        top = column.top()
        for words, kind in parts:
            column.translate(0, self._type.draw(painter, column, words, kind))
        return column.top() - top
