"""A tag in running text: as wide as its words, and on two lines where it must."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

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
        said = _Words(words, self)
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


class _Words(QLabel):
    """A label that asks for one line and takes two."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", "tag")
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        """Returns the room of one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as the words wrap."""
        return QSize(1, self.fontMetrics().height())
