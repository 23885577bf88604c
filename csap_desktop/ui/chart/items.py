"""What the chart is painted of: boxes with words, and lines between them."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from csap_desktop.domain.chart import Box, Edge
from csap_desktop.ui.chart.box_text import BoxText
from csap_desktop.ui.chart.look import ChartLook
from csap_desktop.ui.qt_override import override

_ROUND_PX = 8
_CORNER_PX = 5
_DASHED = frozenset({"chairs", "supports", "scrutinises"})
_THIN = frozenset({"linked-with", "works-under", "succeeds"})
_DOT_MORE = 0.4
_DASHES, _DOTS = (5.0, 3.5), (0.1, 3.0)


class Emphasis(Enum):
    """How much a body or line stands out, for what is chosen."""

    USUAL = "usual"
    CHOSEN = "chosen"
    NEAR = "near"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class BoxSkin:
    """What a box shows whatever is chosen.

    Attributes:
        text: Its words.
        strong: Whether it stands in the main line, rather than beside it.
        look: Colours and fonts.
    """

    text: BoxText
    strong: bool
    look: ChartLook


class BoxItem(QGraphicsItem):
    """The box of one body; takes no mouse, so that a drag anywhere moves the chart."""

    def __init__(self, box: Box, skin: BoxSkin) -> None:
        super().__init__()
        self.box = box
        self.emphasis = Emphasis.USUAL
        self._skin = skin
        self._rect = QRectF(0, 0, box.width, box.height)
        self.setPos(box.x, box.y)
        self.setZValue(1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def emphasise(self, emphasis: Emphasis) -> None:
        """Stands out more or less."""
        if emphasis is not self.emphasis:
            self.emphasis = emphasis
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        """Returns the room it paints in."""
        reach = self._skin.look.px(3)
        return self._rect.adjusted(-reach, -reach, reach, reach)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
        /,
    ) -> None:
        """Draws frame and words."""
        del option, widget
        look = self._skin.look
        chosen = self.emphasis is Emphasis.CHOSEN
        frame = "accent" if chosen or self.emphasis is Emphasis.NEAR else "edge"
        width = {Emphasis.CHOSEN: 3.0, Emphasis.NEAR: 1.8}.get(self.emphasis, 1.1)
        fill = "accent-fill" if chosen else "card" if self._skin.strong else "chip"
        painter.setPen(QPen(look.colours[frame], look.px(width)))
        painter.setBrush(look.colours[fill])
        radius = look.px(_ROUND_PX)
        painter.drawRoundedRect(self._rect, radius, radius)
        self._draw_words(painter)

    def _draw_words(self, painter: QPainter) -> None:
        """Draws the lines, in the middle of the box."""
        look, text = self._skin.look, self._skin.text
        name, note = look.name_font(), look.note_font()
        ink = "ink-quiet" if self.emphasis is Emphasis.FAR else "ink"
        lines = [(line, name, ink) for line in text.name]
        lines += [(line, note, "ink-quiet") for line in text.note]
        heights = [QFontMetricsF(font).height() for _, font, _ in lines]
        y = (self._rect.height() - sum(heights)) / 2
        for (line, font, token), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(look.colours[token])
            row = QRectF(0, y, self._rect.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)
            y += height


class EdgeItem(QGraphicsPathItem):
    """The line of one link, with round corners."""

    def __init__(self, edge: Edge, look: ChartLook) -> None:
        super().__init__(_rounded(edge, look.px(_CORNER_PX)))
        self.edge = edge
        self._look = look
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.emphasise(Emphasis.USUAL)

    def emphasise(self, emphasis: Emphasis) -> None:
        """Stands out, stands back, or shows only while one of its ends is chosen."""
        near = emphasis is Emphasis.NEAR
        link = self.edge.link
        token = "accent" if near else "edge"
        width = 2.4 if near else 1.0 if link.kind in _THIN else 1.5
        if link.inferred:
            width += _DOT_MORE
        pen = QPen(QColor(self._look.colours[token]), self._look.px(width))
        if link.inferred:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern(_DOTS)
        elif link.kind in _DASHED:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES)
        self.setPen(pen)
        self.setZValue(0.5 if near else 0)
        self.setVisible(self.edge.main or near)


def _rounded(edge: Edge, radius: float) -> QPainterPath:
    """Returns the way of a line with its corners rounded off."""
    points = [QPointF(*point) for point in edge.points]
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, end: QPointF, length: float) -> QPointF:
    """Returns a point on the way from one to another, at most half way."""
    way = end - start
    whole = QPolygonF([start, end]).boundingRect()
    size = max(whole.width(), whole.height())
    return start + way * min(0.5, length / size) if size else start
