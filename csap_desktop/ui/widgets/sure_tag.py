"""A tag in running text: as wide as its words, and on two lines where it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.tag_words import TagWords

_STATES = {
    "good": ("circle-check", "good", "good"),
    "careful": ("alert-triangle", "careful", "careful"),
    "neutral": ("info-circle", "neutral", "ink-quiet"),
}
STATES = frozenset(_STATES)
"""The kinds of blocks that are tags; green is for what is confirmed only."""


class SureTag(QFrame):
    """Says how sure something is, by words and an icon, never by colour alone."""

    def __init__(self, theme: Theme, kind: str, words: str, parent: QWidget) -> None:
        """Makes a tag.

        Args:
            theme: The look.
            kind: One of `STATES`.
            words: A few words.
            parent: What it stands in.
        """
        super().__init__(parent)
        self._theme = theme
        self._sign, tone, self._token = _STATES[kind]
        self._icon = QLabel(self)
        said = TagWords(words, self)
        for part in (self, said):
            part.setProperty("tone", tone)
        self.setProperty("role", "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        self.dress()

    def dress(self) -> None:
        """Draws the icon in the colours and size in use."""
        self._icon.setPixmap(self._theme.pixmap(self._sign, self._token, 16))
