"""Running text: wraps, never grows wider than a line one can follow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.wrapped_label import WrappedLabel


class Prose(WrappedLabel):
    """A label of plain text that wraps at 80 characters or earlier.

    Takes no room while it has nothing to say. Telephone numbers stay on one line.
    """

    def __init__(self, role: str = "body", parent: QWidget | None = None) -> None:
        """Makes an empty label.

        Args:
            role: The text role that style sheets know: "note", "body" and so on.
            parent: The widget it belongs to.
        """
        super().__init__(role, Qt.TextFormat.PlainText, parent)
        self.words = ""
        self.measure()

    def say(self, text: str) -> None:
        """Shows a text; hides the label where there is none."""
        if text != self.words:
            self.words = text
            self._heights.clear()
            self.setText(unbroken(text))
            self.setAccessibleName(text)
        show_if(self, bool(text))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        least = super().minimumSizeHint()
        return least if self.words else QSize(least.width(), 0)
