"""Blocks one below the other, of one item at a time."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Block
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_label import BlockLabel
from csap_desktop.ui.widgets.block_widgets import draw_block
from csap_desktop.ui.widgets.sure_tag import SureTag

_AFTER_LABEL_PX = 2


class BlockColumn(QWidget):
    """A column of labels; what it showed before is gone when something else comes."""

    #: A link was chosen; carries it.
    link_chosen = Signal(str)
    #: A word of the glossary was reached (a `Reached`) or left (None).
    term_reached = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.labels: tuple[BlockLabel, ...] = ()
        self.headings: tuple[BlockLabel, ...] = ()
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._on_theme_changed)

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Shows blocks in place of those before.

        Args:
            blocks: What to show.
        """
        self._empty()
        labels: list[BlockLabel] = []
        headings: list[BlockLabel] = []
        after_label = False
        for block in blocks:
            for drawn in draw_block(block, self._theme, self, self.tr):
                above = _AFTER_LABEL_PX if after_label else drawn.above_px
                after_label = block.kind == "label"
                self._add(drawn.widget, above if self._shown else 0)
                labels += drawn.labels
                headings += drawn.labels if block.kind == "heading" else ()
        for label in labels:
            label.link_chosen.connect(self.link_chosen)
            label.term_reached.connect(self.term_reached)
        self.labels, self.headings = tuple(labels), tuple(headings)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The links, in the order of Tab."""
        return tuple(spot for label in self.labels for spot in label.spots)

    def _add(self, widget: QWidget, above_px: int) -> None:
        """Adds a widget at the end."""
        if above_px:
            self._column.addSpacing(self._theme.scaled(above_px))
        self._column.addWidget(widget)
        self._shown.append(widget)
        widget.show()

    def _empty(self) -> None:
        """Lets go of everything it shows."""
        self.labels = self.headings = ()
        while item := self._column.takeAt(0):
            del item
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []

    def _on_theme_changed(self) -> None:
        """Sets the texts in the new colours and sizes."""
        for label in self.labels:
            label.dress()
        for widget in self._shown:
            if isinstance(widget, SureTag):
                widget.dress()
