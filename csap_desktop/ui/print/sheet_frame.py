"""What stands around the text on every sheet: the 999 line, the dates, the number."""

from html import escape

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from csap_desktop.ui.print.paper_style import DANGER, LINE
from csap_desktop.ui.print.paper_text import PaperText
from csap_desktop.ui.print.sheet_facts import SheetFacts

_SIDE_PT, _EDGE_PT = 42.0, 32.0
_PADDING_PT = 7.0
_GAP_PT = 12.0
_RULE_PT = 0.75
_MANY = 999
_EMERGENCY = "999"


class SheetFrame:
    """Head and foot of the sheets of one document."""

    def __init__(
        self,
        facts: SheetFacts,
        page: QSizeF,
        size: float = 1.0,
        *,
        wall: bool = False,
    ) -> None:
        """Lays head and foot out.

        Args:
            facts: What they say.
            page: The size of a sheet in points.
            size: How much larger than usual the head is.
            wall: Whether 999 is read from afar.
        """
        self._facts = facts
        self._left = _SIDE_PT
        self._width = page.width() - 2 * _SIDE_PT
        said = escape(facts.danger)
        if wall:
            said = said.replace(_EMERGENCY, f"<span class='far'>{_EMERGENCY}</span>")
        danger = f"<p class='danger{' wall' if wall else ''}'>{said}</p>"
        self._head = PaperText(danger, self._width - 2 * _PADDING_PT, size)
        sure = escape(f"{facts.origin} {facts.check} {facts.unconfirmed}".strip())
        dates = _foot(escape(facts.edition)) + _foot(f"<b>{sure}</b>")
        beside = self._numbered(_MANY, _MANY).ideal_width + _GAP_PT
        self._foot = PaperText(dates, self._width - beside)
        self._band = QRectF(
            _SIDE_PT, _EDGE_PT, self._width, self._head.height + 2 * _PADDING_PT
        )
        self._foot_top = page.height() - _EDGE_PT - self._foot.height

    @property
    def room(self) -> QRectF:
        """The room between head and foot."""
        top = self._band.bottom() + _GAP_PT
        height = self._foot_top - _GAP_PT - top
        return QRectF(self._left, top, self._width, height)

    @property
    def words(self) -> tuple[str, str]:
        """What the head and the foot say."""
        return self._head.plain, self._foot.plain

    def draw(self, painter: QPainter, number: int, count: int) -> None:
        """Draws head and foot of one sheet.

        Args:
            painter: Whose unit is a point.
            number: The first is 1.
            count: How many sheets there are.
        """
        painter.save()
        painter.fillRect(self._band, QColor(DANGER))
        self._head.draw(
            painter, self._band.left() + _PADDING_PT, self._band.top() + _PADDING_PT
        )
        right = self._left + self._width
        rule = self._foot_top - _GAP_PT / 2
        painter.setPen(QPen(QColor(LINE), _RULE_PT))
        painter.drawLine(QLineF(self._left, rule, right, rule))
        self._foot.draw(painter, self._left, self._foot_top)
        page = self._numbered(number, count)
        page.draw(painter, right - page.ideal_width, self._foot_top)
        painter.restore()

    def _numbered(self, number: int, count: int) -> PaperText:
        """Makes the number of a sheet."""
        return PaperText(
            _foot(escape(self._facts.numbered(number, count))), self._width
        )


def _foot(html: str) -> str:
    """Gives a paragraph of the foot."""
    return f"<p class='foot'>{html}</p>"
