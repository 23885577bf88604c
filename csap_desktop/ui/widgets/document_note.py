"""What stands in place of a document that is not shown: why, and what still works."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class DocumentNote(QFrame):
    """A card with a sentence or two, and a way to try once more where there is one."""

    #: The document should be opened although it ended the program before.
    again_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        widely = QSizePolicy.Policy.Preferred
        self.setSizePolicy(widely, QSizePolicy.Policy.Maximum)
        self._title, self._text = Prose("card-title", self), Prose("body", self)
        self._again = QPushButton(self.tr("Try once more"), self)
        self._again.clicked.connect(self.again_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title.words} {self._text.words}".strip()

    def say(self, title: str, text: str, *, again: bool = False) -> None:
        """Shows sentences; hides where there are none.

        Args:
            title: What happened.
            text: What still works, and what to do.
            again: Whether the document can be opened all the same.
        """
        self._title.say(title)
        self._text.say(text)
        show_if(self._again, again)
        show_if(self, bool(title))
