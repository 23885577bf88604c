"""Said in the place of a list that has nothing in it: never an empty space."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class NothingNote(QWidget):
    """A sign and a sentence or two; hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "info-circle"
        self._sign = QLabel(self)
        self._sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = Prose("strong", self)
        self._more = Prose("note", self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._words)
        texts.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 14)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 100)
        row.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.words

    def say(self, words: str, more: str, icon: str) -> None:
        """Says something; hides where there are no words.

        Args:
            words: A few words.
            more: What they mean.
            icon: Name of the sign before them.
        """
        self._words.say(words)
        self._more.say(more)
        self._icon = icon
        self._draw()
        show_if(self, bool(words))

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        self._sign.setPixmap(self._theme.pixmap(self._icon, "ink-quiet", 24))
