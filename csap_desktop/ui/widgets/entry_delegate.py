"""Draws entries of the Guide: a lead column where there is room, then head and text."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT
from csap_desktop.ui.widgets.row_delegate import RowDelegate
from csap_desktop.ui.widgets.typesetter import Type

_HEADING = Type(13, 600, "ink-quiet")
_LEAD = Type(15, 600)
_HEAD = Type(15, 600)
_TEXT = Type(15, 400)
_LEAD_PX, _LEAD_ROOM_PX = 170, 620
_PAD_PX, _AROUND_PX, _GAP_PX = 18, 9, 16


class EntryDelegate(RowDelegate):
    """Measures and draws the rows of an `EntryModel`."""

    @override
    def is_heading(self, row: Entry) -> bool:
        """Says whether a row only names those below it."""
        return not row.item

    @override
    def draw(self, painter: QPainter | None, area: QRect, row: Entry) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        scaled = self._theme.scaled
        pad, around = scaled(_PAD_PX), scaled(_AROUND_PX)
        inner = area.adjusted(pad, around, -pad, 0)
        if not row.item:
            inner.translate(0, around)
            return 2 * around + self._column(painter, inner, [(row.title, _HEADING)])
        rest = [(row.head, _HEAD), (row.text, _TEXT)]
        lead = [(row.lead, _LEAD)]
        if not row.lead or area.width() < scaled(_LEAD_ROOM_PX):
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
