"""Sets text in rows that are painted by hand: measures it, draws it, remembers it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.theme import TEXT_FONT, Theme

_LINE_HEIGHT = 1.1
_MOST_KEPT = 600


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: pixels at 100 %, weight, and the token of its colour."""

    px: int = 15
    weight: int = 400
    tone: str = "ink"


class Typesetter:
    """Lays text out once for each width and size, until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._laid: dict[tuple[str, int, int, int], tuple[QTextLayout, int]] = {}
        theme.changed.connect(self._laid.clear)

    def height(self, words: str, kind: Type, width_px: int) -> int:
        """Returns the height of a text at a width, in pixels; 0 for none."""
        return self._lay(words, kind, width_px)[1] if words else 0

    def width(self, words: str, kind: Type) -> int:
        """Returns the width of a text on one line, in pixels."""
        layout = self._lay(words, kind, 1 << 20)[0]
        return round(layout.lineAt(0).naturalTextWidth()) + 1

    def fits(self, words: str, kind: Type, width_px: int, lines: int = 2) -> bool:
        """Says whether a text needs no more than some lines and breaks no word."""
        widest = max((self.width(word, kind) for word in words.split()), default=0)
        if widest > width_px:
            return False
        return self._lay(words, kind, width_px)[0].lineCount() <= lines

    def draw(self, painter: QPainter, area: QRect, words: str, kind: Type) -> int:
        """Draws a text from the top of an area; returns the height it takes."""
        if not words:
            return 0
        layout, height = self._lay(words, kind, area.width())
        painter.setPen(self._theme.colour(kind.tone))
        layout.draw(painter, QPointF(area.topLeft()))
        return height

    def _lay(self, words: str, kind: Type, width_px: int) -> tuple[QTextLayout, int]:
        """Breaks a text into lines."""
        key = (words, kind.px, kind.weight, width_px)
        if key not in self._laid:
            if len(self._laid) > _MOST_KEPT:
                self._laid.clear()
            font = QFont(TEXT_FONT)
            font.setPixelSize(self._theme.scaled(kind.px))
            font.setWeight(QFont.Weight(kind.weight))
            self._laid[key] = _break(unbroken(words), font, width_px)
        return self._laid[key]


def _break(words: str, font: QFont, width_px: int) -> tuple[QTextLayout, int]:
    """Breaks words into lines; returns them and the height they take."""
    layout = QTextLayout(words, font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT
    layout.endLayout()
    return layout, round(height)
