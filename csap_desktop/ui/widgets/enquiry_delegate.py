"""Draws the rows of enquiries: subject, state with its sign, category and time."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from csap_desktop.ui.models.enquiry_model import EnquiryRow
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.row_delegate import RowDelegate
from csap_desktop.ui.widgets.typesetter import Type

_TITLE = Type(15, 600)
_LINE = Type(13, 400, "ink-quiet")
_TONES = {
    "neutral": Type(13, 600, "ink-quiet"),
    "careful": Type(13, 600, "careful"),
    "good": Type(13, 600, "good"),
}
_PAD_PX, _AROUND_PX, _SIGN_PX, _SIGN_GAP_PX = 14, 10, 16, 6


class EnquiryDelegate(RowDelegate):
    """Measures and draws the rows of an `EnquiryModel`."""

    CHOSEN = "card"

    @override
    def draw(self, painter: QPainter | None, area: QRect, row: EnquiryRow) -> int:
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
