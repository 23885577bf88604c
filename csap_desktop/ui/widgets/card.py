"""A card with a title and whatever is put on it, one below the other."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose

_MARGINS_PX = (18, 14, 18, 16)
_GAP_PX = 8


class Card(QFrame):
    """Its margins grow with the text."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Makes a card.

        Args:
            title: What it is about.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._head = Prose("card-title", self)
        self._head.say(title)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        theme.changed.connect(self._measure)
        self._measure()

    def call(self, title: str) -> None:
        """Takes another title."""
        self._head.say(title)

    def add(self, *parts: QWidget) -> None:
        """Adds widgets at the end."""
        for part in parts:
            self._column.addWidget(part)

    def add_layout(self, layout: QLayout) -> None:
        """Adds a layout at the end."""
        self._column.addLayout(layout)

    def _measure(self) -> None:
        """Takes the margins of the size in use."""
        self._column.setContentsMargins(*map(self._theme.scaled, _MARGINS_PX))
        self._column.setSpacing(self._theme.scaled(_GAP_PX))
