"""A view that is dragged and zoomed; knows nothing of what it shows."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from csap_desktop.ui.qt_override import override

LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0
READABLE_ZOOM = 0.75
ZOOM_STEP = 1.25
_MOST_FIT_ZOOM = 1.5
_NOTCH = 120
"""What the wheel turns by in one notch, in eighths of a degree."""


class ZoomView(QGraphicsView):
    """Shows a scene at any size; fits it anew to the window until somebody moves it."""

    #: The zoom changed; carries it in per cent.
    zoomed = Signal(int)

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._untouched = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """How large the scene is shown; 1 is usual."""
        return self.transform().m11()

    def bounds(self) -> QRectF:
        """Returns the part of the scene that is to be seen."""
        return self.scene().itemsBoundingRect()

    def open_well(self) -> None:
        """Shows everything where it is then readable, else its beginning."""
        bounds = self.bounds()
        self._set_zoom(max(min(self._fitting(), 1.0), READABLE_ZOOM))
        middle = bounds.center()
        half = self.viewport().height() / self.zoom / 2
        if bounds.height() > 2 * half:
            middle.setY(bounds.top() + half)
        self.centerOn(middle)
        self._untouched = True

    def fit(self) -> None:
        """Shows everything."""
        self._untouched = False
        self._set_zoom(min(self._fitting(), _MOST_FIT_ZOOM))
        self.centerOn(self.bounds().center())

    def zoom_in(self) -> None:
        """Shows it larger."""
        self._zoom_around(self._fixed_point(), self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Shows it smaller."""
        self._zoom_around(self._fixed_point(), self.zoom / ZOOM_STEP)

    def take_usual_zoom(self) -> None:
        """Shows it at its usual size."""
        self._zoom_around(self._fixed_point(), 1.0)

    def _fixed_point(self) -> QPointF:
        """Returns the point of the scene that stays where it is."""
        return self.mapToScene(self.viewport().rect().center())

    def _fitting(self) -> float:
        """Returns the zoom at which everything is seen."""
        bounds, room = self.bounds(), self.viewport().size()
        if bounds.isEmpty():
            return 1.0
        return min(room.width() / bounds.width(), room.height() / bounds.height())

    def _zoom_around(self, point: QPointF, zoom: float) -> None:
        """Zooms so that a point of the scene stays where it is."""
        self._untouched = False
        before: QPoint = self.mapFromScene(point)
        self._set_zoom(zoom)
        moved = self.mapFromScene(point) - before
        self.centerOn(self.mapToScene(self.viewport().rect().center() + moved))

    def _set_zoom(self, zoom: float) -> None:
        """Takes a zoom, within bounds, and leaves room to drag the scene about."""
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self.resetTransform()
        self.scale(zoom, zoom)
        room = self.viewport().size()
        x, y = room.width() / zoom / 2, room.height() / zoom / 2
        self.setSceneRect(self.bounds().adjusted(-x, -y, x, y))
        self.zoomed.emit(round(zoom * 100))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Zooms with Ctrl held, else moves the scene."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._untouched = False
            super().wheelEvent(event)
            return
        under = self.mapToScene(event.position().toPoint())
        notches = event.angleDelta().y() / _NOTCH
        self._zoom_around(under, self.zoom * ZOOM_STEP**notches)
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Stays where it was dragged to, also when the window changes."""
        super().mouseMoveEvent(event)
        if event.buttons():
            self._untouched = False

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits again, as long as nobody moved it."""
        super().resizeEvent(event)
        if self._untouched:
            self.open_well()
