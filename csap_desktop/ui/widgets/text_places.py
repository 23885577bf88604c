"""Where stretches of a label's text stand, in pixels."""

from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QTextDocument, QTextLine, QTextOption


class TextPlaces:
    """The text of one label laid out at one width, as the label lays it out itself."""

    def __init__(
        self, html: str, font: QFont, width_px: int, begin: Qt.AlignmentFlag
    ) -> None:
        """Lays the text out.

        Args:
            html: Our own small HTML, one paragraph.
            font: The font of the label.
            width_px: The width of its text.
            begin: The side at which its lines begin.
        """
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font)
        option = self._document.defaultTextOption()
        option.setAlignment(begin)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._document.setDefaultTextOption(option)
        self._document.setHtml(html)
        self._document.setTextWidth(width_px)

    def of(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Returns the rectangles of a stretch of text, one a line.

        Args:
            start: Index of its first character.
            end: Index after its last character.
        """
        block = self._document.firstBlock()
        layout = block.layout()
        # Asked of the whole document first, so that the block is laid out.
        top = self._document.documentLayout().blockBoundingRect(block).topLeft()
        lines = (layout.lineAt(index) for index in range(layout.lineCount()))
        found = (_on_line(line, start, end) for line in lines)
        return tuple(rect.translated(top) for rect in found if not rect.isEmpty())


def _on_line(line: QTextLine, start: int, end: int) -> QRectF:
    """Returns where a stretch of text stands on one line; empty where it does not."""
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first >= last:
        return QRectF()
    left, right = (_x(line, place) for place in (first, last))
    return QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(line: QTextLine, place: int) -> float:
    """Returns where a character begins; Qt gives the place too."""
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x
