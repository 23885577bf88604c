"""A tag that says in a few words what is known of a line; never by colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import set_look, show_if, will_show

_TONES = {"neutral": "ink-quiet", "good": "good", "careful": "careful"}


class StateTag(QFrame):
    """Icon and words on a quiet ground; green only for what is confirmed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tag")
        self._theme = theme
        self._shown = ("", "neutral")
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("textRole", "tag")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        theme.changed.connect(self._draw)

    @property
    def words(self) -> str:
        """What the tag says; empty while it is hidden."""
        return self._words.text() if will_show(self) else ""

    def say(self, words: str, icon: str, tone: str = "neutral") -> None:
        """Shows a state; hides the tag where there are no words.

        Args:
            words: A few words.
            icon: Name of the icon before them.
            tone: "neutral", "good" for confirmed only, or "careful".
        """
        show_if(self, bool(words))
        if not words:
            return
        self._words.setText(words)
        set_look(self, tone=tone)
        set_look(self._words, tone=tone)
        if (icon, tone) != self._shown:
            self._shown = (icon, tone)
            self._draw()

    def _draw(self) -> None:
        """Draws the icon in the colours in use."""
        icon, tone = self._shown
        if icon:
            self._icon.setPixmap(self._theme.pixmap(icon, _TONES[tone], 16))
