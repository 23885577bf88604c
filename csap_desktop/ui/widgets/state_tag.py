"""A tag that says in a few words what is known of a line; never by colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import set_look, show_if, will_show

_SLACK_PX = 4
_TONES = {
    "neutral": "ink-quiet",
    "good": "good",
    "careful": "careful",
    "danger": "danger-ink",
}


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
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._draw)

    @property
    def words(self) -> str:
        """What the tag says; empty while it is hidden."""
        return self._words.text() if will_show(self) else ""

    def natural_width(self) -> int:
        """Returns the width in pixels at which the words stand on one line."""
        self._words.ensurePolished()
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + self._row.spacing()
        return words + around + self._icon.sizeHint().width() + _SLACK_PX

    def fit(self, room_px: int) -> bool:
        """Breaks the words into lines where one does not fit; says whether it did.

        Args:
            room_px: The width there is.
        """
        wraps = self.natural_width() > room_px
        if wraps != self._words.wordWrap():
            self._words.setWordWrap(wraps)
        return wraps

    def say(self, words: str, icon: str, tone: str = "neutral") -> None:
        """Shows a state; hides the tag where there are no words.

        Args:
            words: A few words.
            icon: Name of the icon before them.
            tone: "neutral", "good" for confirmed only, "careful" or "danger".
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
