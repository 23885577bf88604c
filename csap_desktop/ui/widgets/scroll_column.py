"""A page part that scrolls up and down, by mouse and by keys, and never sideways."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

_LEVELS = 5
_LAYOUT_REQUEST = QEvent.Type.LayoutRequest.value


class ScrollColumn(QScrollArea):
    """Shows one widget as wide as there is room; the bar's room is always kept."""

    def __init__(
        self, inner: QWidget, name: str, parent: QWidget | None = None
    ) -> None:
        """Makes the area.

        Args:
            inner: What is shown.
            name: What a screen reader calls it.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        inner.setObjectName("page")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(inner)
        show_bar_where_needed(self)


def show_bar_where_needed(area: QAbstractScrollArea) -> None:
    """Keeps room for the upright scroll bar, so that nothing shifts, and hides it.

    Args:
        area: Whatever scrolls; its bar is drawn only while there is more to see.
    """
    bar = area.verticalScrollBar()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.setEnabled(bar.maximum() > bar.minimum())
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))


def bring_into_view(widget: QWidget, around_px: int = 0) -> None:
    """Scrolls whatever a widget stands in, once everything has taken its place.

    Args:
        widget: What is to be seen.
        around_px: Room that is to be seen above and below it.
    """
    for _ in range(_LEVELS):  # each level asks the one above by an event
        QCoreApplication.sendPostedEvents(None, _LAYOUT_REQUEST)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, around_px)
        above = above.parentWidget()
