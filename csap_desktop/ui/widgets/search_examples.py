"""Searches to try, by a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.prose import Prose


class SearchExamples(QFrame):
    """A card with one search of each kind."""

    #: A search was chosen; carries its words.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(18, 14, 18, 16)
        self._inside.setSpacing(4)
        head = QLabel(self.tr("Searches to try"), self)
        head.setProperty("textRole", "strong")
        self._inside.addWidget(head)
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
        chip.clicked.connect(lambda: self.chosen.emit(words))
        self._inside.addSpacing(4)
        self._inside.addWidget(note)
        self._inside.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
