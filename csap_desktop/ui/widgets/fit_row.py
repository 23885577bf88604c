"""Widgets side by side where there is room, else one below the other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.restyle import will_show

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class FitRow(QWidget):
    """A row that stands on end when its widgets need more room than there is."""

    def __init__(
        self, gap_px: int = 24, *, packed: bool = False, parent: QWidget | None = None
    ) -> None:
        """Makes an empty row.

        Args:
            gap_px: Room between widgets side by side.
            packed: Whether widgets keep to the left rather than share the width.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._gap = gap_px
        self._packed = packed
        self._members: list[tuple[QWidget, Callable[[], int]]] = []
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap_px)
        if packed:
            self._box.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_across(self) -> bool:
        """Whether the widgets stand side by side."""
        return self._box.direction() == _ACROSS

    def add(self, widget: QWidget, need: Callable[[], int], stretch: int = 1) -> None:
        """Adds a widget at the end.

        Args:
            widget: The widget.
            need: Returns the width in pixels that it needs beside others.
            stretch: Its share of the width, where the row is not packed.
        """
        self._members.append((widget, need))
        if self._packed:
            self._box.insertWidget(self._box.count() - 1, widget)
        else:
            self._box.addWidget(widget, stretch)

    def fit(self) -> None:
        """Chooses the direction anew, after what the widgets show has changed."""
        needs = [need() for widget, need in self._members if will_show(widget)]
        total = sum(needs) + self._gap * max(0, len(needs) - 1)
        direction = _ACROSS if total <= self.width() else _DOWN
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._gap if direction == _ACROSS else self._gap // 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits what is inside to the new size."""
        super().resizeEvent(event)
        self.fit()

    @override
    def event(self, event: QEvent, /) -> bool:
        """Fits what is inside when its size or look has changed."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self.fit()
        return done
