"""Text that wraps at 80 characters or earlier, plain or rich."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csap_desktop.ui.line_width import line_start, widest_line_px
from csap_desktop.ui.qt_override import override


class WrappedLabel(QLabel):
    """A label that grows no wider than a line; remembers how tall it is how wide."""

    def __init__(
        self, role: str, text_format: Qt.TextFormat, parent: QWidget | None = None
    ) -> None:
        """Makes an empty label.

        Args:
            role: The text role that style sheets know.
            text_format: Whether its text is plain or rich.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setProperty("textRole", role)
        self.setTextFormat(text_format)
        self.setWordWrap(True)
        self.setAlignment(line_start(self) | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def measure(self) -> None:
        """Takes the widest line of the font in use; forgets all heights."""
        self._heights.clear()
        sides = self.contentsMargins()
        widest = widest_line_px(self.font()) + sides.left() + sides.right()
        if widest != self.maximumWidth():
            self.setMaximumWidth(widest)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, self.fontMetrics().height())

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height at a width: layouts forget that there is a widest one."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        """Measures anew when the font is another."""
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.FontChange:
            self.measure()
