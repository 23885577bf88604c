"""Keeps the room of a scroll bar, so that nothing moves when it is needed."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea

from csap_desktop.ui.widgets.restyle import set_look


class SteadyBar(QObject):
    """Shows the bar of a scroll area only where there is more, in room of its own."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        """Takes over the vertical bar.

        Args:
            area: The scroll area; it owns this.
        """
        super().__init__(area)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._on_range_changed)
        self._on_range_changed(self._bar.minimum(), self._bar.maximum())

    def _on_range_changed(self, least: int, most: int) -> None:
        """Hides the handle while there is nothing to scroll to."""
        set_look(self._bar, idle=least >= most)
