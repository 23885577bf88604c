"""The line at the bottom: which edition this is, and what to know about it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout

_SAID_MS = 8_000


class StatusLine(QFrame):
    """Says what is known of the edition and what the program is doing."""

    #: The edition's notice is wanted.
    edition_asked = Signal()

    def __init__(
        self, theme: Theme, edition: str, caveat: str, parent: QWidget | None = None
    ) -> None:
        """Makes the line.

        Args:
            theme: The look.
            edition: Number and date of the edition, in words.
            caveat: How far its numbers are confirmed, in words; empty if they are.
            parent: The window.
        """
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self._theme = theme
        self._edition = QPushButton(edition, self)
        self._edition.setAccessibleDescription(self.tr("Shows the edition's notice"))
        self._edition.setCursor(Qt.CursorShape.PointingHandCursor)
        self._edition.clicked.connect(self.edition_asked)
        self._caveat = QLabel(caveat, self)
        self._caveat.setVisible(bool(caveat))
        self._busy = QLabel(self)
        self._busy.hide()
        self._done = QLabel(self)
        self._done.hide()
        self._forget = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._forget.timeout.connect(self._on_forget_timeout)
        self._healed = QLabel(self)
        self._healed.setProperty("tone", "careful")
        self._healed.hide()
        self._offline = QLabel(
            self.tr("Offline: nothing you look up leaves this computer"), self
        )
        self._flow = FlowLayout(self, gap_px=16, last_right=True)
        for widget in (
            self._edition,
            self._caveat,
            self._busy,
            self._done,
            self._healed,
            self._offline,
        ):
            self._flow.addWidget(widget)
        theme.changed.connect(self._measure)
        self._measure()

    def say_busy(self, text: str) -> None:
        """Says what is going on; nothing when the text is empty."""
        self._say(self._busy, text)

    def say_done(self, text: str) -> None:
        """Says for a while what was just done."""
        self._say(self._done, text)
        self._forget.start()

    def say_healed(self, text: str) -> None:
        """Says that something damaged was put right; nothing when empty."""
        self._say(self._healed, text)

    def set_low(self, low: bool) -> None:
        """Leaves the standing promise out where the page needs the height."""
        self._offline.setHidden(low)

    def _say(self, label: QLabel, text: str) -> None:
        """Shows a text, or hides its place."""
        label.setText(text)
        label.setVisible(bool(text))

    def _on_forget_timeout(self) -> None:
        """Takes away what was said for a while."""
        self._say(self._done, "")

    def _measure(self) -> None:
        """Takes the margins of the size in use."""
        scaled = self._theme.scaled
        self._flow.setContentsMargins(18, scaled(5), 18, scaled(5))
