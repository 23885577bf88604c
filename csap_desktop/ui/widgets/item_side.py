"""What stands beside a text: where its parts are, its words, how sure it is."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Block, Run
from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_column import BlockColumn
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import settle, show_if, will_show
from csap_desktop.ui.widgets.settled_frame import SettledFrame

HEADING = "#"
"""What a link to a heading of the same page begins with; its number follows."""

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_CARD_PX = 280
_GAP_PX = 12
_HEADINGS_LEAST = 3
_BETWEEN = " \N{MIDDLE DOT} "


class ItemSide(QWidget):
    """Cards in one column, or in two where there is room for both."""

    #: A link was chosen; carries it.
    link_chosen = Signal(str)
    #: A word of the glossary was reached (a `Reached`) or left (None).
    term_reached = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._box = QBoxLayout(_DOWN, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP_PX)
        self._columns = tuple(self._add_column() for _ in range(2))
        self._box.addStretch(0)
        self._contents = self._card(0, self.tr("On this page"))
        self._words = self._card(0, self.tr("Words used here"))
        self._onward = self._card(0, "")
        self._sure = self._card(1, self.tr("How sure"))
        self._sources = self._card(1, self.tr("Sources"))

    def show_leaf(self, leaf: Leaf) -> None:
        """Shows what belongs to an item.

        Args:
            leaf: The item in words.
        """
        headings = leaf.headings if len(leaf.headings) >= _HEADINGS_LEAST else ()
        self._fill(self._contents, _contents(headings, self.tr("Heading further on")))
        self._fill(self._words, _line(leaf.words))
        self._onward.name(leaf.onward_title)
        self._fill(self._onward, _lines(leaf.onward if leaf.reads_on_beside else ()))
        self._fill(self._sure, leaf.sure)
        self._fill(self._sources, leaf.sources)
        for column in self._columns:
            cards = column.findChildren(_Card)
            show_if(column, any(card.is_wanted for card in cards))
        self._arrange()
        settle(*self._columns, self)

    def _fill(self, card: "_Card", blocks: Iterable[Block]) -> None:
        """Shows a card with what it is for, or hides it."""
        card.show_blocks(tuple(blocks))

    def _add_column(self) -> QWidget:
        """Makes an empty column."""
        column = QWidget(self)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_GAP_PX)
        inside.addStretch(1)
        self._box.addWidget(column)
        return column

    def _arrange(self) -> None:
        """Puts the columns side by side where both have room, else below each other."""
        both = all(map(will_show, self._columns))
        needed = 2 * self._theme.scaled(_CARD_PX) + _GAP_PX
        across = both and self.width() >= needed
        self._box.setDirection(_ACROSS if across else _DOWN)
        for place in range(2):
            self._box.setStretch(place, int(across))
        self._box.setStretch(2, int(not across))

    def _card(self, place: int, title: str) -> "_Card":
        """Makes a card in a column."""
        column = self._columns[place]
        card = _Card(self._theme, title, column)
        card.blocks.link_chosen.connect(self.link_chosen)
        card.blocks.term_reached.connect(self.term_reached)
        inside = column.layout()
        if isinstance(inside, QVBoxLayout):
            inside.insertWidget(inside.count() - 1, card)
        return card

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the columns for the new width."""
        super().resizeEvent(event)
        self._arrange()


class _Card(SettledFrame):
    """A title and what stands under it; takes no room while that is nothing."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.is_wanted = False
        self._heading = heading = Prose("card-title", self)
        heading.say(title)
        heading.setAccessibleDescription(self.tr("Heading"))
        self.blocks = BlockColumn(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.blocks)

    def name(self, title: str) -> None:
        """Takes another title."""
        self._heading.say(title)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Shows blocks; hides the card where there are none."""
        self.is_wanted = bool(blocks)
        self.blocks.show_blocks(blocks)
        show_if(self, self.is_wanted)
        settle(self.blocks, self)


def _lines(runs: Iterable[Run]) -> Iterator[Block]:
    """Gives links, one a line."""
    entries = tuple((run,) for run in runs)
    if entries:
        yield Block("links", entries)


def _line(runs: Iterable[Run]) -> Iterator[Block]:
    """Gives links one after the other, as running text."""
    parts = tuple(part for run in runs for part in (Run(_BETWEEN), run))[1:]
    if parts:
        yield Block("links", (parts,))


def _contents(headings: tuple[str, ...], about: str) -> Iterator[Block]:
    """Gives links to the headings of the same page."""
    return _lines(
        Run(text, f"{HEADING}{place}", about=about)
        for place, text in enumerate(headings)
    )
