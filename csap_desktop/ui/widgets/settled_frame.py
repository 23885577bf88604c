"""A frame around long text that does not ask it which width it would like."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame

from csap_desktop.ui.qt_override import override


class SettledFrame(QFrame):
    """Has the width it is given; its height follows from that.

    Qt would else set every text once more, at the width that it hints at.
    """

    @override
    def sizeHint(self) -> QSize:
        """Returns the size it has."""
        return self.size()
