"""The chart as it is looked at: chosen from by mouse, walked by the arrow keys.

One node to assistive technology, so its description says what stands around the chosen
body; the tree and the table have the same bodies, node by node.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from csap_desktop.domain.chart import Step, next_body
from csap_desktop.ui.chart.chart_scene import ChartScene
from csap_desktop.ui.chart.zoom_view import ZoomView
from csap_desktop.ui.qt_override import override

_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
}
_ALLOWED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NEAR_EDGE_PX = 24


class ChartView(ZoomView):
    """Shows the chart; says which body is chosen and which is to be read."""

    #: Another body was chosen; carries its id.
    chosen = Signal(str)
    #: A body should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, scene: ChartScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.setObjectName("chart")
        self._chart_scene = scene
        self._pressed = QPoint()
        # What the chart is drawn on takes no keys, so it is no second thing to go to.
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.take_usual_zoom,
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_Home: self._choose_first,
            Qt.Key.Key_Return: self._ask,
            Qt.Key.Key_Enter: self._ask,
        }

    @override
    def bounds(self) -> QRectF:
        """Returns the part of the scene that is to be seen."""
        return self._chart_scene.bounds()

    def show_chosen(self) -> None:
        """Brings the chosen body into view, if need be."""
        box = self._chart_scene.chart.box(self._chart_scene.chosen)
        if box is not None:
            rect = QRectF(box.x, box.y, box.width, box.height)
            self.ensureVisible(rect, _NEAR_EDGE_PX, _NEAR_EDGE_PX)

    def _choose_first(self) -> None:
        """Goes to the top of the chart."""
        for box in self._chart_scene.chart.boxes[:1]:
            self.chosen.emit(box.id)

    def _ask(self) -> None:
        """Asks for the chosen body to be read."""
        if self._chart_scene.chosen:
            self.item_asked.emit(self._chart_scene.chosen)

    def _step(self, step: Step) -> None:
        """Goes to the next body in a direction."""
        there = next_body(self._chart_scene.chart, self._chart_scene.chosen, step)
        if there is not None:
            self.chosen.emit(there)

    @override
    def _fixed_point(self) -> QPointF:
        """Returns the middle of the chosen body; of the view where that is not seen."""
        box = self._chart_scene.chart.box(self._chart_scene.chosen)
        if box is not None:
            middle = QPointF(*box.centre)
            if self.viewport().rect().contains(self.mapFromScene(middle)):
                return middle
        return super()._fixed_point()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walks from body to body, zooms, asks to read."""
        key = event.key()
        if event.modifiers() & ~_ALLOWED:
            event.ignore()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in self._keys:
            self._keys[key]()
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Remembers where a drag or a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """Chooses a body that was clicked, not dragged."""
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        way = (here - self._pressed).manhattanLength()
        body = self._chart_scene.body_at(self.mapToScene(here))
        if body and way < QApplication.startDragDistance():
            self.chosen.emit(body)
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        """Asks for the body under the mouse to be read."""
        body = self._chart_scene.body_at(self.mapToScene(event.position().toPoint()))
        if body:
            self.item_asked.emit(body)
