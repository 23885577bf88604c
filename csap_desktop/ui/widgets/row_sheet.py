"""One row of a list, to be drawn or only measured: text, icons, tags.

Places are given as if every language ran from the left; where it does not, the row is
mirrored as a whole.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from csap_desktop.ui.theme import ICON_PX, Theme
from csap_desktop.ui.widgets.typesetter import Parts, Type, Typesetter

_TAG = Type(13, 600, lines=1)
_TAG_ICON_PX, _TAG_SIDE_PX, _TAG_GAP_PX = 15, 7, 5
_ROUND_PX = 6
_COLOURS = {
    "chip": ("chip", "chip-frame", "ink-quiet"),
    "careful": ("careful-fill", "careful-frame", "careful"),
    "good": ("good-fill", "good-frame", "good"),
}
"""Ground, frame and ink of a tone."""


class Tag(NamedTuple):
    """A few words in a frame, with an icon: never by colour alone."""

    words: str
    icon: str
    tone: str = "chip"


class RowSheet:
    """Draws inside one rectangle; without a painter it says what room things take."""

    def __init__(
        self,
        theme: Theme,
        typesetter: Typesetter,
        rect: QRect,
        painter: QPainter | None = None,
    ) -> None:
        """Takes the row.

        Args:
            theme: The look.
            typesetter: What sets the text.
            rect: The row.
            painter: What draws; None to measure.
        """
        self.rect = rect
        self._theme = theme
        self._type = typesetter
        self._painter = painter

    def text(self, area: QRect, text: str | Parts, how: Type) -> int:
        """Draws a text from the top of an area; returns the height it takes."""
        return self._type.draw(self._painter, self._turned(area), text, how)

    def icon(self, corner: QPoint, name: str) -> None:
        """Draws an icon of full size with its top left corner at a point."""
        self._picture(corner, name, "accent", ICON_PX)

    def tag(self, corner: QPoint, tag: Tag) -> QSize:
        """Draws a tag with its top left corner at a point; returns its size."""
        size = self._tag_size(tag)
        if self._painter:
            scaled, middle = self._theme.scaled, Qt.AlignmentFlag.AlignVCenter
            ground, frame, ink = _COLOURS[tag.tone]
            room = QRect(corner, size)
            box = QRectF(self._turned(room)).adjusted(0.5, 0.5, -0.5, -0.5)
            self._painter.setPen(QPen(self._theme.colour(frame), 1))
            self._painter.setBrush(self._theme.colour(ground))
            self._painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)
            side = scaled(_TAG_ICON_PX)
            room.adjust(scaled(_TAG_SIDE_PX), 0, 0, 0)
            top = round(QRectF(room).center().y() - side / 2)
            self._picture(QPoint(room.left(), top), tag.icon, ink, _TAG_ICON_PX)
            room.adjust(side + scaled(_TAG_GAP_PX), 0, 0, 0)
            self._painter.setFont(self._type.font(_TAG))
            self._painter.setPen(self._theme.colour(ink))
            begin = self._type.begin | middle
            self._painter.drawText(self._turned(room), begin, tag.words)
        return size

    def _tag_size(self, tag: Tag) -> QSize:
        """Returns the room that a tag takes."""
        scaled, words = self._theme.scaled, QFontMetrics(self._type.font(_TAG))
        around = scaled(_TAG_ICON_PX + _TAG_GAP_PX + 2 * _TAG_SIDE_PX)
        wide = words.horizontalAdvance(tag.words) + around + 2
        return QSize(wide, words.height() + scaled(3))

    def _picture(self, corner: QPoint, name: str, tone: str, px: int) -> None:
        """Draws an icon, where anything is drawn."""
        if self._painter:
            side = self._theme.scaled(px)
            place = self._turned(QRect(corner, QSize(side, side)))
            self._painter.drawPixmap(place, self._theme.pixmap(name, tone, px))

    def _turned(self, area: QRect) -> QRect:
        """Returns where something stands in this language."""
        if not self._type.mirrored:
            return area
        left = self.rect.left() + self.rect.right() - area.right()
        return QRect(QPoint(left, area.top()), area.size())
