"""Draws the rows of enquiries: subject, state with its sign, category and time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csap_desktop.ui.models.enquiry_model import ROW_ROLE, EnquiryRow
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.typesetter import Type, Typesetter

_AnyIndex = QModelIndex | QPersistentModelIndex
_TITLE = Type(15, 600)
_LINE = Type(13, 400, "ink-quiet")
_TONES = {
    "neutral": Type(13, 600, "ink-quiet"),
    "careful": Type(13, 600, "careful"),
    "good": Type(13, 600, "good"),
}
_PAD_PX, _AROUND_PX, _SIGN_PX, _SIGN_GAP_PX = 14, 10, 16, 6
_ROUND_PX = 8


class EnquiryDelegate(QStyledItemDelegate):
    """Measures and draws the rows of an `EnquiryModel`."""

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
        height = self._draw(None, QRect(0, 0, width, 0), index.data(ROW_ROLE))
        return QSize(width, height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /
    ) -> None:
        """Draws a row."""
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option.state)
        self._draw(painter, area, index.data(ROW_ROLE))
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        """Draws what shows that a row is chosen or pointed at."""
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2))
            painter.setBrush(theme.colour("card" if chosen else "chip"))
            card = area.adjusted(4, 2, -4, -2)
            painter.drawRoundedRect(card, _ROUND_PX, _ROUND_PX)

    def _draw(self, painter: QPainter | None, area: QRect, row: EnquiryRow) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        scaled = self._theme.scaled
        pad, around = scaled(_PAD_PX), scaled(_AROUND_PX)
        inner = area.adjusted(pad, around, -pad, 0)
        inner.translate(0, self._type.draw(painter, inner, row.title, _TITLE))
        inner.translate(0, self._type.draw(painter, inner, row.line, _LINE))
        inner.translate(0, scaled(2))
        used = self._state(painter, inner, row)
        return inner.top() - area.top() + max(used, scaled(_SIGN_PX)) + around

    def _state(self, painter: QPainter | None, area: QRect, row: EnquiryRow) -> int:
        """Draws sign and words of the state; returns the height of the words."""
        side, gap = self._theme.scaled(_SIGN_PX), self._theme.scaled(_SIGN_GAP_PX)
        kind = _TONES[row.state.tone]
        mirrored = self._type.mirrored
        if painter:
            left = area.right() + 1 - side if mirrored else area.left()
            picture = self._theme.pixmap(row.state.icon, kind.tone, _SIGN_PX)
            painter.drawPixmap(left, area.top() + 1, picture)
        words = QRect(area)
        if mirrored:
            words.setRight(area.right() - side - gap)
        else:
            words.setLeft(area.left() + side + gap)
        return self._type.draw(painter, words, row.state.words, kind)
