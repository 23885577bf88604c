"""A message above the page that stays until it is read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from csap_desktop.ui.messages import Message
from csap_desktop.ui.theme import Theme


class MessageBar(QFrame):
    """Shows one message at a time; interrupts nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("messageBar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAccessibleName(self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        theme.dress(self._close, "x")
        self._close.clicked.connect(self.hide)
        self.hide()

    def say(self, message: Message) -> None:
        """Shows a message in the place of the one before."""
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self.show()
