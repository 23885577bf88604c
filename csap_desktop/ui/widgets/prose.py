"""Running text: wraps, never grows wider than a line one can follow."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csap_desktop.ui.line_width import line_start, widest_line_px
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.restyle import show_if


class Prose(QLabel):
    """A label of plain text that wraps at 80 characters or earlier.

    Takes no room while it has nothing to say. Telephone numbers stay on one line.
    """

    def __init__(self, role: str = "body", parent: QWidget | None = None) -> None:
        """Makes an empty label.

        Args:
            role: The text role that style sheets know: "note", "body" and so on.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.words = ""
        self._heights: dict[int, int] = {}
        self.setProperty("textRole", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(line_start(self) | Qt.AlignmentFlag.AlignTop)
        self._limit()

    def say(self, text: str) -> None:
        """Shows a text; hides the label where there is none."""
        if text != self.words:
            self.words = text
            self._heights.clear()
            self.setText(unbroken(text))
            self.setAccessibleName(text)
        show_if(self, bool(text))

    def _limit(self) -> None:
        """Keeps lines short enough in the font in use."""
        width = widest_line_px(self.font())
        if width != self.maximumWidth():
            self.setMaximumWidth(width)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, self.fontMetrics().height() if self.words else 0)

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
            self._limit()
