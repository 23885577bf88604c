"""The pages of a document, worked by every key and wheel one would try."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.document_pages import ZOOMS, DocumentPages
from csap_desktop.ui.widgets.zoom_steps import next_zoom


class DocumentView(DocumentPages):
    """Scrolls and zooms."""

    def step_zoom(self, step: int) -> None:
        """Takes the next larger or smaller zoom.

        Args:
            step: 1 for larger, -1 for smaller.
        """
        self.take_zoom(next_zoom(ZOOMS, self.zoom, step))

    def fit_width(self) -> None:
        """Makes pages as wide as there is room."""
        self.take_zoom(0)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Scrolls and zooms by every key one would try."""
        bar, key = self.verticalScrollBar(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = bar.pageStep() - 48
        ways = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + (-step if shift else step),
        }
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if key in ways:
            bar.setValue(ways[Qt.Key(key)])
        elif key in zooms:
            self.step_zoom(zooms[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Zooms with Ctrl held, else scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
