"""What must not be used any more: small, struck through, not to be selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import set_look, show_if
from csap_desktop.ui.withdrawn_words import WithdrawnText, struck_html


class WithdrawnBar(QFrame):
    """Takes no room while nothing is withdrawn.

    A withdrawn number is shown so that who has it on a sticker knows it again; it is
    never a number to ring: the text can neither be selected nor copied.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("withdrawn")
        self.setProperty("role", "banner")
        set_look(self, tone="careful")
        self._theme = theme
        self._icon = QLabel(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(1)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setHorizontalSpacing(10)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.setColumnStretch(1, 1)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def say(self, ways: Sequence[WithdrawnText]) -> None:
        """Shows what is withdrawn, one a line; hides where there is nothing.

        Args:
            ways: The lines, forms or items.
        """
        self.words.setText("<br>".join(map(struck_html, ways)))
        self.words.setAccessibleName(" ".join(one.plain for one in ways))
        show_if(self, bool(ways))

    def _draw(self) -> None:
        """Draws the icon in the colours in use."""
        self._icon.setPixmap(self._theme.pixmap("hand-stop", "careful"))
