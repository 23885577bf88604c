"""A question that is answered before something is done; nothing is done by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.enquiry_questions import Question
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.notice_bar import NoticeBar

_YES, _NO = "yes", "no"


class AskFirst(QWidget):
    """Hidden until something is asked; the keyboard begins at the answer "no"."""

    #: The answer was yes; carries what was asked about.
    agreed = Signal(str)
    #: The answer was no.
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""
        self._bar = NoticeBar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        self._bar.pressed.connect(self._on_pressed)
        self.withdraw()

    @property
    def words(self) -> str:
        """What is asked; empty while nothing is."""
        return self._bar.words

    def ask(self, about: str, question: Question) -> None:
        """Asks.

        Args:
            about: What is told again with the answer.
            question: What is asked.
        """
        self._about = about
        self._bar.say(question.words, {_NO: question.no, _YES: question.yes})
        self.show()
        self._bar.enter(_NO)
        announce(self, question.words)

    def withdraw(self) -> None:
        """Asks nothing any more."""
        self._about = ""
        self._bar.say("")
        self.hide()

    def _on_pressed(self, key: str) -> None:
        """Tells the answer, once."""
        about = self._about
        self.withdraw()
        if key == _YES:
            self.agreed.emit(about)
        else:
            self.declined.emit()
