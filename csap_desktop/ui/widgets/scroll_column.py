"""A page part that scrolls up and down, by mouse and by keys, and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget


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
