"""Sets the words of search results: lines, marked hits, tags; draws or only measures.

A painter of None measures. What was laid out is kept for the last few searches.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.theme import TEXT_FONT, Theme

Parts = Sequence[tuple[str, bool]]

_MOST_LAID = 600
_MORE = " \N{HORIZONTAL ELLIPSIS}"
_LINE_HEIGHT = 1.1
_TAG_PX = 13
_TAG_ICON_PX = 15


class Type(NamedTuple):
    """How words are set: pixels at 100 %, weight, token of the colour, most lines."""

    px: int
    weight: int
    tone: str = "ink"
    lines: int = 1


class Tag(NamedTuple):
    """A few words in a frame, with an icon: never by colour alone."""

    words: str
    icon: str
    tone: str = "chip"


class Typesetter:
    """Sets type in the colours and size in use."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._laid: dict[tuple[str, int, int, int, int], tuple[QTextLayout, int]] = {}

    def forget(self) -> None:
        """Forgets what was laid out."""
        self._laid.clear()

    def forget_many(self) -> None:
        """Forgets what was laid out when it is more than the last few searches."""
        if len(self._laid) > _MOST_LAID:
            self._laid.clear()

    def text(
        self, painter: QPainter | None, area: QRect, parts: Parts, how: Type
    ) -> int:
        """Sets text into an area; returns the height it takes.

        Args:
            painter: What draws; None to measure.
            area: Where; its height does not matter.
            parts: The text, in pieces that are hits or not.
            how: Size, weight, colour, most lines.
        """
        words = unbroken("".join(text for text, _ in parts).replace("\n", " "))
        key = (words, how.px, how.weight, area.width(), how.lines)
        if key not in self._laid:
            self._laid[key] = _lay(words, self._font(how), area.width(), how.lines)
        layout, height = self._laid[key]
        if painter:
            painter.setPen(self._theme.colour(how.tone))
            shown = len(layout.text().removesuffix(_MORE))
            layout.draw(painter, QPointF(area.topLeft()), self._marks(parts, shown))
        return height

    def width(self, words: str, how: Type) -> int:
        """Returns the width of words on one line."""
        return QFontMetrics(self._font(how)).horizontalAdvance(words) + 2

    def line_height(self, how: Type) -> int:
        """Returns the height of one line."""
        return round(QFontMetrics(self._font(how)).height() * _LINE_HEIGHT)

    def tag_size(self, tag: Tag) -> QSize:
        """Returns the room that a tag takes."""
        scaled, how = self._theme.scaled, Type(_TAG_PX, 600)
        words = QFontMetrics(self._font(how))
        width = words.horizontalAdvance(tag.words) + scaled(_TAG_ICON_PX + 5 + 14)
        return QSize(width + 2, words.height() + scaled(3))

    def tag(self, painter: QPainter, corner: QPoint, tag: Tag) -> None:
        """Draws a tag with its top left corner at a point."""
        theme, scaled = self._theme, self._theme.scaled
        box = QRectF(QRect(corner, self.tag_size(tag)))
        careful = tag.tone == "careful"
        ground, frame, ink = (
            ("careful-fill", "careful-frame", "careful")
            if careful
            else ("chip", "chip-frame", "ink-quiet")
        )
        if tag.tone == "good":
            ground, frame, ink = "good-fill", "good-frame", "good"
        painter.setPen(QPen(theme.colour(frame), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = theme.pixmap(tag.icon, ink, _TAG_ICON_PX)
        side = scaled(_TAG_ICON_PX)
        left = round(box.left()) + scaled(7)
        top = round(box.center().y() - side / 2)
        painter.drawPixmap(left, top, side, side, icon)
        painter.setFont(self._font(Type(_TAG_PX, 600)))
        painter.setPen(theme.colour(ink))
        words = box.adjusted(scaled(7 + _TAG_ICON_PX + 5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tag.words)

    def icon(self, painter: QPainter | None, corner: QPoint, name: str) -> None:
        """Draws the icon of a kind."""
        if painter:
            side = self._theme.scaled(20)
            pixmap = self._theme.pixmap(name, "accent")
            painter.drawPixmap(corner.x(), corner.y(), side, side, pixmap)

    def _font(self, how: Type) -> QFont:
        """Returns the font of a size and weight."""
        font = QFont(TEXT_FONT)
        font.setPixelSize(self._theme.scaled(how.px))
        font.setWeight(QFont.Weight(how.weight))
        return font

    def _marks(
        self, parts: Iterable[tuple[str, bool]], shown: int
    ) -> list[QTextLayout.FormatRange]:
        """Marks the hits: underlined and on a ground, never by colour alone."""
        marks = []
        start = 0
        for text, hit in parts:
            if hit and start < shown:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = start, min(len(text), shown - start)
                mark.format = QTextCharFormat()
                mark.format.setBackground(self._theme.colour("accent-fill"))
                mark.format.setForeground(self._theme.colour("ink"))
                mark.format.setFontUnderline(True)
                marks.append(mark)
            start += len(text)
        return marks


def _lay(
    words: str, font: QFont, width: int, most_lines: int
) -> tuple[QTextLayout, int]:
    """Breaks words into lines, cut where they are too many; with their height."""
    layout, height = _break(words, font, width, most_lines)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    kept = words
    while end < len(words) and kept:
        kept = kept[:end].rpartition(" ")[0].rstrip(" .,;:") or kept[: end - 2]
        layout, height = _break(kept + _MORE, font, width, most_lines)
        last = layout.lineAt(layout.lineCount() - 1)
        if last.textStart() + last.textLength() >= len(kept) + len(_MORE):
            break
        end = len(kept) - 1
    return layout, height


def _break(
    words: str, font: QFont, width: int, most_lines: int
) -> tuple[QTextLayout, int]:
    """Breaks words into a number of lines; returns them and the height they take."""
    layout = QTextLayout(words, font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT
    layout.endLayout()
    return layout, round(height)
