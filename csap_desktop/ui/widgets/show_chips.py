"""Chips of which one is chosen: which doubts are listed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from csap_desktop.domain.freshness import Doubt
from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_list import Show, shown
from csap_desktop.ui.widgets.flow_row import FlowRow


class ShowChips(FlowRow):
    """Each says how many doubts it lets through."""

    #: Another one was chosen.
    changed = Signal()

    def __init__(self, words: UpdatesWords, parent: QWidget | None = None) -> None:
        """Makes the chips; all doubts are listed at first.

        Args:
            words: Names them.
            parent: The widget they belong to.
        """
        super().__init__(parent=parent)
        self._words = words
        self.chosen = Show.ALL
        self._group = QButtonGroup(self)
        self._chips = {show: self._chip(show) for show in Show}

    @property
    def said(self) -> str:
        """What the chosen one is called, and how many it lets through."""
        return self._chips[self.chosen].accessibleName()

    def choose(self, show: Show) -> None:
        """Chooses one."""
        self.chosen = show
        self._chips[show].setChecked(True)
        self.changed.emit()

    def count(self, doubts: tuple[Doubt, ...]) -> None:
        """Says on each how many doubts it lets through."""
        for show, chip in self._chips.items():
            count, name = len(shown(doubts, show)), self._words.show(show)
            text, said = (
                self.tr("{filter} {count}"),
                self.tr("{filter}: {count} listed"),
            )
            chip.setText(text.format(filter=name, count=count))
            chip.setAccessibleName(said.format(filter=name, count=count))

    def enter(self) -> None:
        """Gives the chosen one the keyboard."""
        self._chips[self.chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def _chip(self, show: Show) -> QPushButton:
        """Makes a chip."""
        chip = QPushButton(self._words.show(show), self)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(show is self.chosen)
        chip.clicked.connect(lambda: self.choose(show))
        self._group.addButton(chip)
        self.add(chip)
        return chip
