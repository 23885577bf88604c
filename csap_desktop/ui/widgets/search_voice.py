"""What a screen reader hears of a search: after a pause in typing, not at each key."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.widgets.announce import announce

PAUSE_MS = 300


class SearchVoice(QObject):
    """Says words about a widget while it is in view."""

    #: Something was said; carries the words.
    said = Signal(str)

    def __init__(self, about: QWidget) -> None:
        """Takes the widget.

        Args:
            about: What the words are about; it owns this.
        """
        super().__init__(about)
        self._about = about
        self._words = ""
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self._on_paused)

    def say(self, words: str) -> None:
        """Says words at once."""
        announce(self._about, words)
        self.said.emit(words)

    def say_in_view(self, words: str) -> None:
        """Says words at once, but only to those who have it before them."""
        if self._about.isVisible():
            self.say(words)

    def say_later(self, words: str) -> None:
        """Says words after a pause, unless there are others by then."""
        self._words = words
        self.pause.start()

    def be_still(self) -> None:
        """Forgets what was to be said."""
        self._words = ""
        self.pause.stop()

    def _on_paused(self) -> None:
        """Says what was to be said."""
        if self._words:
            self.say_in_view(self._words)
