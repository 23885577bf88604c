"""Widgets side by side at their own width, on as many lines as that takes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.restyle import will_show


class FlowRow(QWidget):
    """Asks for one line, and takes more where there is less room."""

    def __init__(self, gap_px: int = 8, parent: QWidget | None = None) -> None:
        """Makes an empty row.

        Args:
            gap_px: Room between widgets.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._gap = gap_px
        self._members: list[QWidget] = []
        self._flow = FlowLayout(self, gap_px)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> None:
        """Adds a widget at the end."""
        self._members.append(widget)
        self._flow.addWidget(widget)

    def add_first(self, widget: QWidget) -> None:
        """Adds a widget at the beginning."""
        self._members.insert(0, widget)
        self._flow.addWidget(widget)
        self._flow.bring_last_to_front()

    def natural_width(self) -> int:
        """Returns the width in pixels at which all stand on one line."""
        shown = [member for member in self._members if will_show(member)]
        widths = [member.sizeHint().width() for member in shown]
        return sum(widths) + self._gap * max(0, len(widths) - 1) + 1

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted."""
        width = self.natural_width()
        return QSize(width, self._flow.heightForWidth(width))
