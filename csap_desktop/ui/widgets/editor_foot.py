"""What can be done with a draft: queue or send it, take it elsewhere, discard it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.enquiry_item import QueueCondition
from csap_desktop.ui.queue_words import QueueWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.enquiry_ways import WaysRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class EditorFoot(QWidget):
    """The button says the truth: Send where it leaves now, Queue where it waits."""

    #: Queue it, or send it: see what the button says.
    press_asked = Signal()
    #: Discard the draft.
    discard_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QueueWords(self.tr)
        self._theme = theme
        self._note = Prose("note", self)
        self._press = QPushButton(self)
        self._press.setProperty("role", "primary")
        self._discard = QPushButton(self.tr("Discard"), self)
        theme.dress(self._discard, "trash")
        self.ways = WaysRow(theme, self)
        self.ways.add_first(self._press)
        self.ways.add(self._discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignTop)
        self._press.clicked.connect(self.press_asked)
        self._discard.clicked.connect(self.discard_asked)

    @property
    def label(self) -> str:
        """What stands on the button; empty where neither is offered."""
        return "" if self._press.isHidden() else self._press.text()

    @property
    def note(self) -> str:
        """What is said of the button."""
        return self._note.words

    def show_queue(self, queue: QueueCondition, why_not: str) -> None:
        """Says what the button does in this condition.

        Args:
            queue: The condition of the queue.
            why_not: The edition's reason where nobody receives enquiries.
        """
        label = self._words.press(queue)
        # A screen reader may meet it while it is not offered: never without a name.
        self._press.setText(label or self.tr("Queue"))
        icon = "send" if self._words.can_send(queue) else "clock"
        self._theme.dress(self._press, icon, "accent-ink")
        show_if(self._press, bool(label))
        after = self._words.after_press(queue)
        reason = why_not if not label else ""
        self._note.say(" ".join(part for part in (reason, after) if part))
        self._press.setAccessibleDescription(after)

    def set_busy(self, *, busy: bool) -> None:
        """Takes no second press while the first one is being done."""
        self._press.setEnabled(not busy)
