"""What stands above a form: the way back, when it was saved, and what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.notice_bar import NoticeBar
from csap_desktop.ui.widgets.prose import Prose

_COPY, _SAVE, _OTHER = "copy", "save", "other"


class EditorHead(QWidget):
    """Says quietly that all is kept, and plainly that it is not."""

    #: Back to the list.
    left = Signal()
    #: Copy what could not be saved.
    copy_asked = Signal()
    #: Save to a file what could not be saved.
    save_asked = Signal()
    #: Another enquiry is to be shown; carries its id.
    other_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = ""
        back = QPushButton(self.tr("All enquiries"), self)
        back.setProperty("role", "small")
        theme.dress(back, "chevron-left")
        self._saved = Prose("note", self)
        self._trouble, self._notice = NoticeBar(theme, self), NoticeBar(theme, self)
        self._trouble.say("")
        self._notice.say("")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(back)
        row.addWidget(self._saved, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._trouble)
        column.addWidget(self._notice)
        back.clicked.connect(self.left)
        self._trouble.pressed.connect(self._on_trouble_pressed)
        self._notice.pressed.connect(self._on_notice_pressed)

    @property
    def saved(self) -> str:
        """What it says of saving."""
        return self._saved.words

    @property
    def trouble(self) -> str:
        """What it says could not be saved; empty where all is."""
        return self._trouble.words

    @property
    def notice(self) -> str:
        """What else it says."""
        return self._notice.words

    def say_saved(self, words: str) -> None:
        """Says quietly that everything is on disk."""
        self._saved.say(words)
        self._trouble.say("")

    def say_unsaved(self, words: str) -> None:
        """Says that it is not, and offers two ways out."""
        self._saved.say("")
        ways = {_COPY: self.tr("Copy"), _SAVE: self.tr("Save to a file")}
        if words != self.trouble:
            announce(self, words)
        self._trouble.say(words, ways)

    def say_notice(self, words: str, other: str = "") -> None:
        """Says something else; nothing when empty.

        Args:
            words: The sentence.
            other: Id of an enquiry to offer a look at; "" for none.
        """
        self._other = other
        actions = {_OTHER: self.tr("Show it")} if other else {}
        self._notice.say(words, actions, "info-circle")
        if words:
            announce(self, words)

    def _on_trouble_pressed(self, key: str) -> None:
        """Asks for a way out."""
        (self.copy_asked if key == _COPY else self.save_asked).emit()

    def _on_notice_pressed(self) -> None:
        """Asks for the other enquiry."""
        self.other_asked.emit(self._other)
