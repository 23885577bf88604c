"""A text as it stands on paper, measured in points; every font is our own."""

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from csap_desktop.ui.print.breaks import Span
from csap_desktop.ui.print.paper_style import BASE_PT, INK, paper_style, readable
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT

_DOTS_PER_METRE = 2835
"""72 to the inch, so that one pixel of the layout is one point of paper."""

_RULE_PT = 1.0
"""How far the outer lines of a table stand out at either side."""


class PaperText:
    """A text laid out at a width, as if the paper had no end."""

    def __init__(self, html: str, width: float, size: float = 1.0) -> None:
        """Lays the text out.

        Args:
            html: Our own small HTML.
            width: In points.
            size: How much larger than usual its type is.
        """
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(_DOTS_PER_METRE)
        self._device.setDotsPerMeterY(_DOTS_PER_METRE)
        self._palette = QPalette()
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Link):
            self._palette.setColor(role, QColor(INK))
        self.document: QTextDocument = _SealedDocument()
        document = self.document
        document.documentLayout().setPaintDevice(self._device)
        font = QFont(TEXT_FONT)
        font.setPointSizeF(readable(BASE_PT, size))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setIndentWidth(20)
        wrap = QTextOption(document.defaultTextOption())
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrap)
        document.setDefaultStyleSheet(paper_style(size))
        document.setHtml(html)
        document.setTextWidth(width)

    @property
    def height(self) -> float:
        """The height of the whole text; 0 where there is none."""
        return 0.0 if self.document.isEmpty() else self.document.size().height()

    @property
    def ideal_width(self) -> float:
        """The width of its longest line."""
        return self.document.idealWidth()

    @property
    def plain(self) -> str:
        """The text without its looks."""
        return self.document.toPlainText().strip()

    def draw(
        self, painter: QPainter, left: float, top: float, part: Span | None = None
    ) -> None:
        """Draws the text, or a stretch of it.

        Args:
            painter: Whose unit is a point.
            left: Where its left edge stands.
            top: Where it, or the stretch, begins.
            part: What to draw; all of it where None.
        """
        shown = part or Span(0, self.height)
        painter.save()
        painter.translate(left, top - shown.top)
        width = self.document.textWidth() + 2 * _RULE_PT
        area = QRectF(-_RULE_PT, shown.top, width, shown.bottom - shown.top)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        look = QAbstractTextDocumentLayout.PaintContext()
        look.clip = area
        look.palette = self._palette
        self.document.documentLayout().draw(painter, look)
        painter.restore()


class _SealedDocument(QTextDocument):
    """A text that loads nothing, whatever it refers to."""

    @override
    def loadResource(self, type: int, name: QUrl | str, /) -> object:
        """Returns a point of nothing; for None, Qt would look for a file itself."""
        del type, name
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(0)
        return nothing
