"""Where to read on: a small card each, what it is and what it is called."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Run
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_widgets import link_of
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import settle, show_if

_CARD_PX = 230
_GAP_PX = 12


class OnwardCards(QWidget):
    """Cards two by two; takes no room while there is nothing to read on."""

    #: A link was chosen; carries it.
    link_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[QWidget] = []
        self._title = Prose("card-title", self)
        self._title.setAccessibleDescription(self.tr("Heading"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._column.addWidget(self._title)
        self.hide()

    def show_links(self, links: Sequence[Run], title: str) -> None:
        """Shows links in place of those before.

        Args:
            links: Each says what it leads to.
            title: What stands above them.
        """
        self._title.say(title)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        pairs = (links[at : at + 2] for at in range(0, len(links), 2))
        self._rows = [self._row(pair) for pair in pairs]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        show_if(self, bool(links))
        settle(*self._rows, self)

    def _row(self, pair: Sequence[Run]) -> FitRow:
        """Makes two cards side by side, or one and room beside it."""
        row = FitRow(_GAP_PX, parent=self)
        for run in pair:
            row.add(self._card(run, row), self._need)
        if len(pair) == 1:
            row.add(QWidget(row), self._need)
        return row

    def _card(self, run: Run, parent: QWidget) -> QFrame:
        """Makes a card."""
        card = QFrame(parent)
        card.setProperty("role", "card")
        kind = Prose("note", card)
        kind.say(run.about)
        link = link_of(run, card, self.link_chosen.emit)
        link.setProperty("weight", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(2)
        inside.addWidget(kind)
        inside.addWidget(link)
        inside.addStretch(1)
        return card

    def _need(self) -> int:
        """Returns the width that a card needs beside another."""
        return self._theme.scaled(_CARD_PX)
