"""Blocks one below the other, of one item at a time."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Block
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_label import BlockLabel
from csap_desktop.ui.widgets.block_widgets import (
    Drawn,
    are_links,
    draw_block,
    draw_links,
)
from csap_desktop.ui.widgets.settled_frame import SettledFrame
from csap_desktop.ui.widgets.sure_tag import SureTag

_AFTER_LABEL_PX = 2


class BlockColumn(QWidget):
    """A column of texts; what it showed before is gone when something else comes."""

    #: A link was chosen; carries it.
    link_chosen = Signal(str)
    #: A word of the glossary was reached (a `Reached`) or left (None).
    term_reached = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, searched: bool = True
    ) -> None:
        """Makes an empty column.

        Args:
            theme: The look.
            parent: The widget it belongs to.
            searched: Whether all of it can be searched and selected; else what is a
                link and nothing more is a button.
        """
        super().__init__(parent)
        self._theme = theme
        self._searched = searched
        self.labels: tuple[BlockLabel, ...] = ()
        self.headings: tuple[BlockLabel, ...] = ()
        self._tags: tuple[SureTag, ...] = ()
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._on_theme_changed)

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Shows blocks in place of those before.

        They are put together unseen, so that they are laid out once.

        Args:
            blocks: What to show.
        """
        self._let_go()
        content = SettledFrame(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        drawn = tuple(self._draw(blocks, content, column))
        self.labels = tuple(label for one in drawn for label in one.labels)
        found = (one for one in self.labels if one.property("textRole") == "heading")
        self.headings = tuple(found)
        widgets = (one.widget for one in drawn)
        self._tags = tuple(one for one in widgets if isinstance(one, SureTag))
        for label in self.labels:
            if label.spots:
                label.link_chosen.connect(self.link_chosen)
                label.term_reached.connect(self.term_reached)
        self._content = content
        self._column.addWidget(content)
        content.resize(self.size())
        content.show()

    def _draw(
        self, blocks: Iterable[Block], content: QWidget, column: QVBoxLayout
    ) -> Iterator[Drawn]:
        """Makes the widgets of blocks and puts them below each other."""
        above: int | None = 0
        for block in blocks:
            for drawn in self._drawn(block, content):
                room = drawn.above_px if above is None else above
                column.addSpacing(self._theme.scaled(room))
                column.addWidget(drawn.widget)
                above = _AFTER_LABEL_PX if block.kind == "label" else None
                yield drawn

    def _drawn(self, block: Block, content: QWidget) -> Iterator[Drawn]:
        """Makes the widgets of one block."""
        if self._searched or not are_links(block):
            return draw_block(block, self._theme, content, self.tr)
        return draw_links(block, content, self.link_chosen.emit)

    def _let_go(self) -> None:
        """Lets go of everything it shows."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The links, in the order of Tab."""
        return tuple(spot for label in self.labels for spot in label.spots)

    def _on_theme_changed(self) -> None:
        """Sets the texts in the new colours and sizes."""
        for label in self.labels:
            label.dress()
        for tag in self._tags:
            tag.dress()
