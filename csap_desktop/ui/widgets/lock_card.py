"""What is shown while the words of enquiries are locked, or have no key yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

NO_KEY, PASSPHRASE, LOST = "no-key", "passphrase", "lost"


class LockCard(Card):
    """Asks for a passphrase, or for a new one; keeps none of them.

    What was typed is forgotten as soon as it has been handed over.
    """

    #: Unlock with a passphrase; carries it.
    unlock_asked = Signal(str)
    #: Make a key that a passphrase opens; carries it.
    new_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self._reason = PASSPHRASE
        self._why = Prose("body", self)
        self._first, first = self._line(self.tr("Passphrase"))
        self._again, self._again_label = self._line(self.tr("The same once more"))
        self._press = QPushButton(self)
        self._press.setProperty("role", "primary")
        self._result = Prose("strong", self)
        theme.dress(self._press, "lock", "accent-ink")
        self.add(self._why, first, self._first, self._again_label, self._again)
        self.add(self._result)
        self._column.addWidget(self._press, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = (first, self._first, self._press)
        self._press.clicked.connect(self._hand_over)
        for line in (self._first, self._again):
            line.returnPressed.connect(self._hand_over)
        self.show_lock(PASSPHRASE)

    def show_lock(self, reason: str) -> None:
        """Shows why the words cannot be read or kept.

        Args:
            reason: "passphrase", "no-key" or "lost", as `LockedError` has it.
        """
        new, lost = reason == NO_KEY, reason == LOST
        self._reason = reason
        self.call(self._title(reason))
        self._why.say(self._explained(reason))
        self._result.say("")
        text = self.tr("Keep this passphrase") if new else self.tr("Unlock")
        self._press.setText(text)
        for part in self._parts:
            show_if(part, not lost)
        for part in (self._again, self._again_label):
            show_if(part, new)

    def refuse(self, words: str) -> None:
        """Says why the passphrase was not taken, and asks again."""
        self._result.say(words)
        announce(self, words)
        self.enter()

    def enter(self) -> None:
        """Takes the keyboard."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, title: str) -> tuple[QLineEdit, QLabel]:
        """Makes a line whose letters are not shown, and its label."""
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setMaxLength(1024)
        label = QLabel(title, self)
        label.setProperty("textRole", "note")
        label.setBuddy(line)
        line.setAccessibleName(title)
        line.setMaximumWidth(self._theme.scaled(420))
        return line, label

    def _hand_over(self) -> None:
        """Hands over what was typed, and forgets it."""
        typed, again = self._first.text(), self._again.text()
        if not typed:
            self.refuse(self.tr("Type a passphrase."))
            return
        if self._reason == NO_KEY and typed != again:
            self.refuse(self.tr("The two are not the same. Type them again."))
            return
        self._first.clear()
        self._again.clear()
        asked = self.new_asked if self._reason == NO_KEY else self.unlock_asked
        asked.emit(typed)

    def _title(self, reason: str) -> str:
        """Names what is so."""
        if reason == NO_KEY:
            return self.tr("Choose a passphrase first")
        if reason == LOST:
            return self.tr("The key to your enquiries is gone")
        return self.tr("Your enquiries are locked")

    def _explained(self, reason: str) -> str:
        """Says what it means, and what still works."""
        if reason == NO_KEY:
            return self.tr(
                "This laptop has no safe place for a key, so a passphrase protects "
                "what you write. Nobody can open it without the passphrase."
            )
        if reason == LOST:
            return self.tr(
                "The locked words are kept and cannot be read without it. Receipts, "
                "the Guide and who to ring are not affected."
            )
        return self.tr(
            "The words on this laptop are sealed. Type your passphrase to read and "
            "write enquiries. Who to ring and the Guide need none."
        )
