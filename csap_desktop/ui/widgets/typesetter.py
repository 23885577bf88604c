"""Sets text in rows that are painted by hand: measures it, draws it, remembers it.

Where a language runs from the right, lines end at the left.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.theme import TEXT_FONT, Theme

Parts = Sequence[tuple[str, bool]]
"""A text in pieces, each with whether it is marked."""

_LINE_HEIGHT = 1.1
_MOST_KEPT = 600
_MORE = " \N{HORIZONTAL ELLIPSIS}"
_NO_END = 1 << 20


class Type(NamedTuple):
    """How a text is set.

    Attributes:
        px: Size in pixels at 100 %.
        weight: Weight of the font.
        tone: Token of the colour.
        lines: The most lines it takes; what is left is cut, and dots say so. 0 for
            as many as it needs.
    """

    px: int = 15
    weight: int = 400
    tone: str = "ink"
    lines: int = 0


class Typesetter:
    """Lays text out once for each width and size, until the theme changes.

    Attributes:
        mirrored: Whether lines begin at the right.
        begin: The alignment of lines to where they begin.
    """

    def __init__(self, theme: Theme, *, mirrored: bool = False) -> None:
        """Makes a typesetter.

        Args:
            theme: The look.
            mirrored: Whether lines begin at the right.
        """
        self._theme = theme
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.mirrored = mirrored
        self.begin = right if mirrored else Qt.AlignmentFlag.AlignLeft
        self._laid: dict[tuple[str, int, int, int, int], tuple[QTextLayout, int]] = {}
        self._fonts: dict[tuple[int, int], QFont] = {}
        theme.changed.connect(self._forget)

    def height(self, words: str, kind: Type, width_px: int) -> int:
        """Returns the height of a text at a width, in pixels; 0 for none."""
        return self._lay(unbroken(words), kind, width_px)[1] if words else 0

    def width(self, words: str, kind: Type) -> int:
        """Returns the width of a text on one line, in pixels."""
        layout = self._lay(unbroken(words), kind._replace(lines=0), _NO_END)[0]
        return round(layout.lineAt(0).naturalTextWidth()) + 1

    def fits(self, words: str, kind: Type, width_px: int, lines: int = 2) -> bool:
        """Says whether a text needs no more than some lines and breaks no word."""
        widest = max((self.width(word, kind) for word in words.split()), default=0)
        if widest > width_px:
            return False
        return self._lay(unbroken(words), kind, width_px)[0].lineCount() <= lines

    def draw(
        self, painter: QPainter | None, area: QRect, text: str | Parts, kind: Type
    ) -> int:
        """Draws a text from the top of an area; returns the height it takes.

        Args:
            painter: What draws; None to measure.
            area: Where; its height does not matter.
            text: The text, or its pieces.
            kind: How it is set.
        """
        parts = ((text, False),) if isinstance(text, str) else text
        words = unbroken("".join(piece for piece, _ in parts).replace("\n", " "))
        if not words:
            return 0
        layout, height = self._lay(words, kind, area.width())
        if painter:
            painter.setPen(self._theme.colour(kind.tone))
            shown = len(layout.text().removesuffix(_MORE))
            layout.draw(painter, QPointF(area.topLeft()), self._marks(parts, shown))
        return height

    def font(self, kind: Type) -> QFont:
        """Returns the font of a size and weight."""
        key = (kind.px, kind.weight)
        if key not in self._fonts:
            font = QFont(TEXT_FONT)
            font.setPixelSize(self._theme.scaled(kind.px))
            font.setWeight(QFont.Weight(kind.weight))
            self._fonts[key] = font
        return self._fonts[key]

    def _forget(self) -> None:
        """Forgets what was set in another size."""
        self._laid.clear()
        self._fonts.clear()

    def _lay(self, words: str, kind: Type, width_px: int) -> tuple[QTextLayout, int]:
        """Breaks a text into lines."""
        key = (words, kind.px, kind.weight, width_px, kind.lines)
        if key not in self._laid:
            if len(self._laid) > _MOST_KEPT:
                self._laid.clear()
            self._laid[key] = self._cut(words, kind, width_px)
        return self._laid[key]

    def _cut(self, words: str, kind: Type, width_px: int) -> tuple[QTextLayout, int]:
        """Breaks a text into lines, cut where they are too many."""
        layout, height = self._break(words, kind, width_px)
        kept, end = words, _end(layout)
        while end < len(words) and kept:
            kept = kept[:end].rpartition(" ")[0].rstrip(" .,;:") or kept[: end - 2]
            layout, height = self._break(kept + _MORE, kind, width_px)
            if _end(layout) >= len(kept) + len(_MORE):
                break
            end = len(kept) - 1
        return layout, height

    def _break(self, words: str, kind: Type, width_px: int) -> tuple[QTextLayout, int]:
        """Breaks words into lines; returns them and the height they take."""
        layout = QTextLayout(words, self.font(kind))
        layout.setCacheEnabled(True)
        option = QTextOption(self.begin)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        for _ in range(kind.lines or _NO_END):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width_px)
            line.setPosition(QPointF(0, height))
            height += line.height() * _LINE_HEIGHT
        layout.endLayout()
        return layout, round(height)

    def _marks(self, parts: Parts, shown: int) -> list[QTextLayout.FormatRange]:
        """Marks pieces: underlined and on a ground, never by colour alone."""
        marks = []
        start = 0
        for text, marked in parts:
            if marked and start < shown:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = start, min(len(text), shown - start)
                mark.format = QTextCharFormat()
                mark.format.setBackground(self._theme.colour("accent-fill"))
                mark.format.setForeground(self._theme.colour("ink"))
                mark.format.setFontUnderline(True)
                marks.append(mark)
            start += len(text)
        return marks


def _end(layout: QTextLayout) -> int:
    """Returns the place after the last character that is on a line."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()
