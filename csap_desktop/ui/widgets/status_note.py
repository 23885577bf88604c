"""Something the status line says at times, and takes no room for otherwise."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget


class StatusNote(QLabel):
    """Shows a sentence; hidden while it has none."""

    def __init__(
        self, parent: QWidget, *, tone: str = "", forget_after_ms: int = 0
    ) -> None:
        """Makes a note that says nothing yet.

        Args:
            parent: The status line.
            tone: The tone that style sheets know; empty for the usual one.
            forget_after_ms: How long a sentence stands; 0 for until another comes.
        """
        super().__init__(parent)
        if tone:
            self.setProperty("tone", tone)
        self._forget = QTimer(self, singleShot=True, interval=forget_after_ms)
        self._forget.timeout.connect(self._on_forget_timeout)
        self.hide()

    def say(self, text: str) -> None:
        """Shows a sentence in the place of the one before; nothing when empty."""
        self.setText(text)
        self.setVisible(bool(text))
        if text and self._forget.interval():
            self._forget.start()

    def _on_forget_timeout(self) -> None:
        """Takes away what was said for a while."""
        self.say("")
