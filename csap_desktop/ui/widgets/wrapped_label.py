"""Rich text of our own that wraps at 80 characters or earlier."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override


class WrappedLabel(QLabel):
    """A label to be read and selected by mouse; remembers how tall it is how wide."""

    def __init__(self, role: str, parent: QWidget) -> None:
        """Makes an empty label.

        Args:
            role: The text role that style sheets know.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setProperty("textRole", role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def measure(self) -> None:
        """Takes the widest line of the font in use; forgets all heights."""
        self._heights.clear()
        widest = widest_line_px(self.font()) + self.contentsMargins().left()
        if widest != self.maximumWidth():
            self.setMaximumWidth(widest)

    @override
    def sizeHint(self) -> QSize:
        """Returns a full line; Qt would set the text again and again for a shape."""
        return QSize(self.maximumWidth(), self.fontMetrics().height())

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
        if event.type() == QEvent.Type.FontChange:
            self.measure()
