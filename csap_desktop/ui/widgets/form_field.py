"""One field of the form: what is asked, help, the words, and how much room is left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.enquiry_form import FormField
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.place_box import PlaceBox
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look

_TEXT_PX = 150
_PAUSE_MS = 300
_NEAR = 5
"""The room left is said once less than a fifth of it is left."""

_MOST = 32_767
"""What any line of Qt takes; what is too long for the form is kept, and said."""


class TextArea(QPlainTextEdit):
    """Takes several lines; as tall as some of them at any text size."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Takes the height that fits the text size."""
        self.setMinimumHeight(self._theme.scaled(_TEXT_PX))


class FormFieldBox(QWidget):
    """A label, an input and two notes; too many letters are kept, and said."""

    #: The words are others than before.
    changed = Signal()
    #: The keyboard went elsewhere.
    left = Signal()

    def __init__(
        self,
        field: FormField,
        answers: AnswerService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Makes an empty field.

        Args:
            field: What is asked.
            answers: Completes names of places.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._field = field
        self._fault, self._said_excess = "", False
        label = QLabel(_title(field, self.tr), self)
        label.setProperty("textRole", "strong")
        label.setWordWrap(True)
        help_ = Prose("note", self)
        help_.say(self._help())
        self._input = _make_input(field, answers, theme, self)
        self._input.setAccessibleName(label.text())
        label.setBuddy(self._input)
        self._note = Prose("note", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(help_)
        column.addWidget(self._input, 1)
        column.addWidget(self._note)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._describe)
        self._input.textChanged.connect(self._on_text_changed)
        self._input.installEventFilter(self)
        self._describe()

    @property
    def id(self) -> str:
        """The id of the field."""
        return self._field.id

    @property
    def input(self) -> QWidget:
        """What takes the keyboard."""
        return self._input

    @property
    def words(self) -> str:
        """What was typed."""
        if isinstance(self._input, QPlainTextEdit):
            return self._input.toPlainText()
        return self._input.text()

    @property
    def excess(self) -> int:
        """How many characters are too many; 0 where none are."""
        return max(0, len(self.words) - self._field.limit)

    @property
    def label(self) -> str:
        """What it is called."""
        return self._field.label

    @property
    def note(self) -> str:
        """What stands below the input: what is wrong, or how much room is left."""
        return self._note.words

    def put(self, words: str) -> None:
        """Puts words into the field."""
        if isinstance(self._input, QPlainTextEdit):
            self._input.setPlainText(words)
        elif isinstance(self._input, PlaceBox):
            self._input.put(words)
        else:
            self._input.setText(words)
        self._describe()

    def blame(self, fault: str) -> None:
        """Says what is wrong with the field; nothing when empty."""
        self._fault = fault
        self._describe()

    def enter(self) -> None:
        """Takes the keyboard."""
        self._input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _help(self) -> str:
        """Says what helps to answer, and how a day is written."""
        if self._field.kind != "date":
            return self._field.help
        day = self.tr("Write it like 22/11/2026.")
        return " ".join(part for part in (self._field.help, day) if part)

    def _describe(self) -> None:
        """Says what is wrong, or how much room is left."""
        excess = self.excess
        said = self._room() if excess else self._fault or self._room()
        if excess and not self._said_excess:
            announce(self, said)
        self._said_excess = bool(excess)
        self._note.say(said)
        stands_out = excess or self._fault
        set_look(self._note, textRole="strong-note" if stands_out else "note")
        parts = (self._help(), said)
        self._input.setAccessibleDescription(" ".join(part for part in parts if part))

    def _room(self) -> str:
        """Says how many letters are left, once that matters."""
        left = self._field.limit - len(self.words)
        if left < 0:
            text = self.tr("{count} characters too many: nothing was cut")
            if left == -1:
                text = self.tr("1 character too many: nothing was cut")
            return text.format(count=f"{-left:,}")
        near = left * _NEAR < self._field.limit or self._field.kind == "text"
        if not near:
            return ""
        if left == 1:
            return self.tr("1 character left")
        return self.tr("{count} characters left").format(count=f"{left:,}")

    def _on_text_changed(self) -> None:
        """Takes back what was wrong, and tells; the room left is said in a pause.

        To say it lays the form out anew, which takes longer than a key may.
        """
        if self._fault:
            self.blame("")
        self._pause.start()
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Tells when the keyboard leaves; takes nothing."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def _title(field: FormField, tr: Callable[[str], str]) -> str:
    """Says what is asked, and whether it must be answered."""
    if field.required:
        return tr("{label} (required)").format(label=field.label)
    return field.label


def _make_input(
    field: FormField, answers: AnswerService, theme: Theme, parent: QWidget
) -> QLineEdit | QPlainTextEdit:
    """Makes a line, one that suggests places, or a text of several lines."""
    if field.kind == "text":
        return TextArea(theme, parent)
    if field.kind == "place":
        box = PlaceBox(answers, theme, parent, limit=_MOST)
        box.setProperty("role", "field")  # as large as the other lines
        return box
    return QLineEdit(parent)
