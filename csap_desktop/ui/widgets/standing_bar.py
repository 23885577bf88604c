"""What must be known on every page while an edition is in use; it cannot be closed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from csap_desktop.domain.origin import EditionOrigin
from csap_desktop.ui.origin_words import origin_warnings
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class StandingBar(QFrame):
    """Says that an edition is not official, or an older one that was brought back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("standingBar")
        self._theme = theme
        self._icon = QLabel(self)
        self._words = Prose("small", self)
        self.more = QPushButton(self.tr("Updates"), self)
        self.more.setProperty("role", "link")
        self.more.setAccessibleDescription(
            self.tr("Says where the edition came from, and looks for a newer one")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 100)
        row.addStretch(1)
        row.addWidget(self.more)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.words

    def show_origin(self, origin: EditionOrigin) -> None:
        """Shows what there is to say of where the edition came from.

        Args:
            origin: Where the edition in use came from.
        """
        words = " ".join(origin_warnings(origin, self.tr))
        self._words.say(words)
        self.setAccessibleName(words)
        show_if(self, bool(words))

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        self._icon.setPixmap(self._theme.pixmap("alert-triangle", "careful"))
