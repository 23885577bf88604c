"""What was found in a document, marked on its pages."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_MARK = QColor(255, 225, 100)
"""Behind words that were found; paper is white in every theme."""

Mark = tuple[float, float, float, float]
"""Left, top, right and bottom in parts of the page."""


def draw_marks(
    painter: QPainter, area: QRect, marks: Sequence[Mark], current: int
) -> None:
    """Draws what was found on a page.

    Args:
        painter: Draws.
        area: Where the page is.
        marks: The places.
        current: Which of them the reader is at; -1 for none.
    """
    modes = QPainter.CompositionMode
    for index, (left, top, right, bottom) in enumerate(marks):
        place = QRectF(
            area.left() + left * area.width(),
            area.top() + top * area.height(),
            (right - left) * area.width(),
            (bottom - top) * area.height(),
        ).adjusted(-2, -2, 2, 2)
        painter.setCompositionMode(modes.CompositionMode_Multiply)
        painter.fillRect(place, _MARK)
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        if index == current:
            painter.setPen(QPen(QColor(Qt.GlobalColor.black), 2))
            painter.drawRect(place)
