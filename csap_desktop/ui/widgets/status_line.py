"""The line at the bottom: which edition this is, and what to know about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.restyle import set_look, show_if
from csap_desktop.ui.widgets.status_note import StatusNote

_SAID_MS = 8_000
_MARGIN_PX, _GAP_PX = 18, 16
_ALWAYS = ("edition", "caveat", "offline")
_INKS = {"good": "good", "careful": "careful", "danger": "danger-ink"}


class StatusLine(QFrame):
    """Says what is known of the edition and what the program is doing."""

    #: The edition's notice is wanted.
    edition_asked = Signal()
    #: How current the edition is should be shown in full.
    freshness_asked = Signal()

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
        self._fresh = self._make_freshness()
        self._caveat = QLabel(caveat, self)
        self._caveat.setHidden(not caveat)
        self._changes = StatusNote(self, tone="careful")
        self._busy = StatusNote(self)
        self._done = StatusNote(self, forget_after_ms=_SAID_MS)
        self._healed = StatusNote(self, tone="careful")
        self._unsent = StatusNote(self)
        promise = self.tr("Nothing you look up leaves this computer")
        self._offline = QLabel(promise, self)
        self._flow = FlowLayout(self, gap_px=_GAP_PX, last_right=True)
        notes = (self._busy, self._done, self._healed, self._unsent)
        first = (self._edition, self._fresh, self._changes, self._caveat)
        for widget in (*first, *notes, self._offline):
            self._flow.addWidget(widget)
        theme.changed.connect(self._measure)
        self._measure()

    def _make_freshness(self) -> QPushButton:
        """Makes the button that says how current the edition is."""
        button = QPushButton(self.tr("Updates"), self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(self.tr("Opens the page Updates"))
        button.clicked.connect(self.freshness_asked)
        button.hide()
        return button

    def show_edition(self, edition: str, caveat: str) -> None:
        """Shows another edition.

        Args:
            edition: Number and date of the edition, in words.
            caveat: How far its numbers are confirmed, in words; empty if they are.
        """
        self._edition.setText(edition)
        self._caveat.setText(caveat)
        self._save_height()

    def show_freshness(self, words: str, icon: str, tone: str) -> None:
        """Shows how current the edition is.

        Args:
            words: A few words.
            icon: Name of the sign before them.
            tone: "good", "careful" or "danger".
        """
        self._fresh.setText(words)
        set_look(self._fresh, tone=tone)
        self._theme.dress(self._fresh, icon, _INKS[tone])
        show_if(self._fresh, bool(words))
        self._save_height()

    def say_changes(self, text: str) -> None:
        """Says how many changes wait to be seen; nothing when empty."""
        self._changes.say(text)
        self._save_height()

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
        lasting = [self._edition, self._caveat, self._offline]
        if not self._fresh.isHidden():
            lasting.append(self._fresh)
        said = [one for one in (self._unsent, self._changes) if one.text()]
        needs = sum(one.sizeHint().width() + _GAP_PX for one in (*lasting, *said))
        tight = len(lasting) + len(said) > len(_ALWAYS) and needs > room
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
        self._save_height()
