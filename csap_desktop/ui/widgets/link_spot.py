"""A link inside a label, as a node of its own for the keyboard and screen readers.

A label is one node to assistive technology, and its links are none (measured). So over
each link lies a button that draws nothing and lets the mouse through.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from csap_desktop.ui.item_blocks import Run
from csap_desktop.ui.qt_override import override


class LinkSpot(QAbstractButton):
    """Stands over one link; Enter or Space follows it."""

    #: The keyboard came to it or left it; carries whether it came.
    reached = Signal(bool)

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self.run = run
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(run.text)
        self.setAccessibleDescription(self._description())

    def _description(self) -> str:
        """Says what the link leads to, or what the word means."""
        if self.run.is_term:
            return self.tr("Word, meaning: {meaning}").format(meaning=self.run.about)
        return self.tr("Link: {about}").format(about=self.run.about or self.run.link)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Tells that the keyboard came."""
        super().focusInEvent(event)
        self.reached.emit(True)  # noqa: FBT003 - a signal's argument

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Tells that the keyboard left."""
        super().focusOutEvent(event)
        self.reached.emit(False)  # noqa: FBT003 - a signal's argument

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Follows the link by Enter too, as links do."""
        if event.key() in {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws nothing: the label below draws the link."""
        del event
