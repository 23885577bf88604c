"""Shown in the place of the enquiries while there are none to see: why, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.messages import Message
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import settle, show_if
from csap_desktop.ui.widgets.scroll_column import ScrollColumn


class StoreTrouble(QWidget):
    """Says what is so; offers the latest backup where there is one to offer."""

    #: The latest backup is wanted in the place of what is damaged.
    restore_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._card = Card("", theme, inside)
        self._works, self._next = Prose("body", self._card), Prose("body", self._card)
        self._restore = QPushButton(self.tr("Restore the latest backup"), self._card)
        self._restore.setProperty("role", "primary")
        theme.dress(self._restore, "history", "accent-ink")
        row = QHBoxLayout()
        row.addWidget(self._restore)
        row.addStretch(1)
        self._card.add(self._works, self._next)
        self._card.add_layout(row)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollColumn(inside, self.tr("Enquiries"), self))
        self._restore.clicked.connect(self.restore_asked)

    def say(self, message: Message, *, restorable: bool = False) -> None:
        """Says why there is nothing to see.

        Args:
            message: What happened, what still works, what to do.
            restorable: Whether a backup is offered.
        """
        self._card.call(message.happened)
        self._works.say(message.still_works)
        self._next.say(message.next_step)
        show_if(self._restore, restorable)
        settle(self._card, self._card.parentWidget() or self)
