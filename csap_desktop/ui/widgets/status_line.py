"""The line at the bottom: which edition this is, and what to know about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.status_note import StatusNote

_SAID_MS = 8_000
_MARGIN_PX, _GAP_PX = 18, 16


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
        self._low = False
        self._edition = QPushButton(edition, self)
        self._edition.setAccessibleDescription(self.tr("Shows the edition's notice"))
        self._edition.setCursor(Qt.CursorShape.PointingHandCursor)
        self._edition.clicked.connect(self.edition_asked)
        self._caveat = QLabel(caveat, self)
        self._caveat.setHidden(not caveat)
        self._busy = StatusNote(self)
        self._done = StatusNote(self, forget_after_ms=_SAID_MS)
        self._healed = StatusNote(self, tone="careful")
        self._unsent = StatusNote(self)
        promise = self.tr("Nothing you look up leaves this computer")
        self._offline = QLabel(promise, self)
        self._flow = FlowLayout(self, gap_px=_GAP_PX, last_right=True)
        notes = (self._busy, self._done, self._healed, self._unsent)
        for widget in (self._edition, self._caveat, *notes, self._offline):
            self._flow.addWidget(widget)
        theme.changed.connect(self._measure)
        self._measure()

    def say_busy(self, text: str) -> None:
        """Says what is going on; nothing when the text is empty."""
        self._busy.say(text)
        self._save_height()

    def say_done(self, text: str) -> None:
        """Says for a while what was just done."""
        self._done.say(text)

    def say_healed(self, text: str) -> None:
        """Says that something damaged was put right; nothing when empty."""
        self._healed.say(text)

    def say_unsent(self, text: str) -> None:
        """Says how many enquiries nobody has seen; nothing when empty."""
        self._unsent.say(text)
        self._save_height()

    def set_low(self, low: bool) -> None:
        """Leaves the standing promise out where the page needs the height."""
        self._low = low
        self._save_height()

    def _save_height(self) -> None:
        """Keeps to one line in a low window: what is going on is said for a moment."""
        room = self.width() - 2 * _MARGIN_PX
        needs = self._caveat.sizeHint().width() + self._unsent.sizeHint().width()
        needs += self._edition.sizeHint().width() + self._offline.sizeHint().width()
        tight = bool(self._unsent.text()) and needs + 3 * _GAP_PX > room
        self._offline.setHidden(self._low or tight)
        briefly = self._low and bool(self._busy.text())
        self._caveat.setHidden(briefly or not self._caveat.text())

    def _measure(self) -> None:
        """Takes the margins of the size in use."""
        scaled = self._theme.scaled
        self._flow.setContentsMargins(_MARGIN_PX, scaled(5), _MARGIN_PX, scaled(5))
        self._save_height()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leaves the standing promise out where it would take a second line."""
        super().resizeEvent(event)
        if self._unsent.text():
            self._save_height()
