"""Searches within the page: a field, how many there are, on and back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce


class FindBar(QFrame):
    """Says what was typed and which way to go; it does not search itself."""

    #: Something else was typed; carries it, empty when the bar was closed.
    typed = Signal(str)
    #: The next place is wanted; carries 1, or -1 for the one before.
    step_asked = Signal(int)
    #: The bar was closed.
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find on this page"))
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Find on this page"))
        self._field.setClearButtonEnabled(False)
        self._count = QLabel(self)
        self._count.setProperty("textRole", "note")
        self._previous = self._button(self.tr("Previous"), self.tr("Shift+F3"))
        self._next = self._button(self.tr("Next"), self.tr("F3"))
        self._close = self._button(self.tr("Close"), self.tr("Esc"))
        theme.dress(self._previous, "chevron-up")
        theme.dress(self._next, "chevron-down")
        theme.dress(self._close, "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        for part in (self._count, self._previous, self._next, self._close):
            row.addWidget(part)
        self._field.textChanged.connect(self.typed)
        self._previous.clicked.connect(partial(self.step_asked.emit, -1))
        self._next.clicked.connect(partial(self.step_asked.emit, 1))
        self._close.clicked.connect(self.close_up)
        self._set_keys()
        self.say(0, 0)
        self.hide()

    @property
    def words(self) -> str:
        """What was typed."""
        return self._field.text()

    @property
    def count(self) -> str:
        """What it says of how many there are."""
        return self._count.text()

    def open(self) -> None:
        """Takes the keyboard; what was typed before stays, to be typed over."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.typed.emit(self.words)

    def type(self, words: str) -> None:
        """Types words in place of those before."""
        self._field.setText(words)

    def close_up(self) -> None:
        """Goes away, and takes its marks along."""
        if not self.isHidden():
            self.hide()
            self.typed.emit("")
            self.closed.emit()

    def say(self, place: int, count: int) -> None:
        """Says which of how many places the reader is at.

        Args:
            place: From 1; 0 where there is none.
            count: How many there are.
        """
        text = ""
        if self.words.strip():
            text = self.tr("Not found")
            if count:
                text = self.tr("{place} of {count}").format(place=place, count=count)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        if text != self.count:
            self._count.setText(text)
            if text:
                announce(self, text)

    def _button(self, words: str, key: str) -> QPushButton:
        """Makes a small button."""
        button = QPushButton(words, self)
        button.setProperty("role", "small")
        tip = self.tr("{words} ({key})").format(words=words, key=key)
        button.setToolTip(tip)
        return button

    def _set_keys(self) -> None:
        """Sets the keys of the field."""
        for typed, step in (("Return", 1), ("Enter", 1), ("Shift+Return", -1)):
            shortcut = QShortcut(QKeySequence(typed), self._field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.step_asked.emit, step))
