"""Searches to try, by a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.search_card import SearchCard


class SearchExamples(SearchCard):
    """A card with one search of each kind."""

    #: A search was chosen; carries its words.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.say(self.tr("Searches to try"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.inside.addLayout(self._grid)
        examples = {
            "kid at risk in Fleetwood": self.tr("A worry, in your own words"),
            "BB5 6": self.tr("The beginning of a postcode"),
            "who chaired the board": self.tr("A question about the partnership"),
            "LADO": self.tr("An abbreviation"),
            "6720": self.tr("Part of a telephone number"),
        }
        for words, meaning in examples.items():
            self._add(words, meaning)

    def _add(self, words: str, meaning: str) -> None:
        """Adds a search and what it is an example of."""
        note = Prose("note", self)
        note.say(meaning)
        chip = QPushButton(words, self)
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Search for: {words}").format(words=words))
        chip.setAccessibleDescription(meaning)
        chip.clicked.connect(lambda: self.chosen.emit(words))
        row, middle = self._grid.rowCount(), Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(chip, row, 0, middle | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(note, row, 1, middle)
