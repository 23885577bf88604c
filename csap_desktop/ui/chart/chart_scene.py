"""The chart of one day as a scene: built anew for another day, look or size."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGraphicsScene

from csap_desktop.domain.chart import Box, Chart, Spacing
from csap_desktop.domain.chart_layout import lay_out
from csap_desktop.domain.governance import LEADING, Governance
from csap_desktop.ui.chart.box_text import BoxTexts
from csap_desktop.ui.chart.items import BoxItem, BoxSkin, EdgeItem, Emphasis
from csap_desktop.ui.chart.look import ChartLook
from csap_desktop.ui.governance_words import GovernanceWords

_MARGIN_PX = 8
_MAIN_KINDS = LEADING | {"board", "tactical"}


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words that a scene needs besides those of the edition.

    Attributes:
        bodies: Puts bodies into words.
        alone: Stands above the bodies without links.
    """

    bodies: GovernanceWords
    alone: str


class ChartScene(QGraphicsScene):
    """Boxes and lines of what stands on one day.

    Invariant: at most one body is chosen; its neighbours and lines stand out.
    """

    def __init__(self, words: ChartWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.chart = Chart()
        self.chosen = ""
        self._words = words
        self._boxes: dict[str, BoxItem] = {}
        self._edges: list[EdgeItem] = []

    def show_day(self, governance: Governance, look: ChartLook) -> None:
        """Draws what stands on a day.

        Args:
            governance: It.
            look: Colours and sizes.
        """
        self.clear()
        texts = BoxTexts(governance, self._words.bodies, look)
        self.chart = lay_out(governance, texts.size, _spacing(look.factor))
        kinds = {body.id: body.kind for body in governance.bodies}
        self._boxes = {
            box.id: BoxItem(
                box, BoxSkin(texts.of(box.id), kinds[box.id] in _MAIN_KINDS, look)
            )
            for box in self.chart.boxes
        }
        self._edges = [EdgeItem(edge, look) for edge in self.chart.edges]
        for item in (*self._boxes.values(), *self._edges):
            self.addItem(item)
        self._write_caption(look)
        self.choose(self.chosen)

    def choose(self, body_id: str) -> None:
        """Makes one body stand out, with its neighbours and their lines.

        Args:
            body_id: The body; empty for none.
        """
        self.chosen = body_id if body_id in self._boxes else ""
        near = self.chart.near(self.chosen) if self.chosen else frozenset()
        for one, box in self._boxes.items():
            box.emphasise(self._emphasis(one, near))
        for edge in self._edges:
            ends = {edge.edge.link.source, edge.edge.link.target}
            mine = bool(self.chosen) and self.chosen in ends
            edge.emphasise(Emphasis.NEAR if mine else Emphasis.USUAL)

    def body_at(self, point: QPointF) -> str:
        """Returns the body at a point of the scene; empty where there is none."""
        hit = (one for one, item in self._boxes.items() if _holds(item.box, point))
        return next(hit, "")

    def bounds(self) -> QRectF:
        """Returns the room of everything that is drawn."""
        rect = self.itemsBoundingRect()
        return rect.adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX)

    def _emphasis(self, body_id: str, near: frozenset[str]) -> Emphasis:
        """Says how much a body stands out."""
        if not self.chosen:
            return Emphasis.USUAL
        if body_id == self.chosen:
            return Emphasis.CHOSEN
        if body_id in near:
            return Emphasis.NEAR
        return Emphasis.FAR if near else Emphasis.USUAL

    def _write_caption(self, look: ChartLook) -> None:
        """Writes what is said of the bodies without links, above them."""
        y = self.chart.alone_from
        if y is None:
            return
        font = look.note_font()
        caption = self.addSimpleText(self._words.alone, font)
        caption.setBrush(look.colours["ink-quiet"])
        right = max(box.right for box in self.chart.boxes)
        width = QFontMetricsF(font).horizontalAdvance(self._words.alone)
        caption.setPos((right - width) / 2, y)


def _spacing(factor: float) -> Spacing:
    """Returns the lengths of the chart at a size."""
    usual = Spacing()
    return Spacing(
        gap=usual.gap * factor,
        channel=usual.channel * factor,
        lane=usual.lane * factor,
        widest=usual.widest * factor,
        wide=usual.wide * factor,
        caption=usual.caption * factor,
    )


def _holds(box: Box, point: QPointF) -> bool:
    """Says whether a point lies in a box."""
    return box.x <= point.x() <= box.right and box.y <= point.y() <= box.bottom
