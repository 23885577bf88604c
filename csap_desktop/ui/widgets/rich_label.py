"""Rich text of our own that wraps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.wrapped_label import WrappedLabel


class RichLabel(WrappedLabel):
    """A label to be read and selected by mouse; may hold links."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        """Makes an empty label.

        Args:
            role: The text role that style sheets know.
            parent: The widget it belongs to, or none yet.
        """
        super().__init__(role, Qt.TextFormat.RichText, parent)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse
        )

    @override
    def sizeHint(self) -> QSize:
        """Returns a full line; Qt would set the text again and again for a shape."""
        return QSize(self.maximumWidth(), self.fontMetrics().height())
