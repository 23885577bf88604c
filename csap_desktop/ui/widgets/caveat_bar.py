"""How sure the answer is: confirmed or not, where it was last seen, what to check."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import set_look


class CaveatBar(QFrame):
    """Amber unless somebody confirmed the number; leads to the sources."""

    #: The sources are asked for.
    sources_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caveat")
        self.setProperty("role", "banner")
        self._theme = theme
        self._confirmed = False
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(1)
        self._sources = QPushButton(self.tr("Sources"), self)
        self._sources.setProperty("role", "link")
        self._sources.setAccessibleDescription(
            self.tr("Lists every page these numbers were taken from")
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setHorizontalSpacing(10)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._sources, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        self._sources.clicked.connect(self.sources_wanted)
        theme.changed.connect(self._draw)

    def say(self, caveats: tuple[tuple[str, str], ...], *, confirmed: bool) -> None:
        """Shows caveats, one a line.

        Args:
            caveats: A short strong part and the rest of the sentence, each.
            confirmed: Whether the number is confirmed, so that this is good news.
        """
        lines = (f"<b>{escape(strong)}</b> {escape(rest)}" for strong, rest in caveats)
        self._words.setText("<br>".join(lines))
        self._words.setAccessibleName(
            " ".join(part for pair in caveats for part in pair)
        )
        self._confirmed = confirmed
        set_look(self, tone="good" if confirmed else "careful")
        self._draw()

    def _draw(self) -> None:
        """Draws the icon in the colours in use."""
        name, tone = (
            ("circle-check", "good")
            if self._confirmed
            else ("alert-triangle", "careful")
        )
        self._icon.setPixmap(self._theme.pixmap(name, tone))
