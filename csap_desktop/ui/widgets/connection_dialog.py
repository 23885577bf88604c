"""The dialog "Test my connection": steps as they are found, the cause, a report."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.connection import Finding, Verdict
from csap_desktop.services.connection_trial import ConnectionFinding
from csap_desktop.ui.connection_words import ConnectionWords
from csap_desktop.ui.messages import Message
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose

_ICONS = {
    Verdict.WELL: ("check", "good"),
    Verdict.FAILED: ("alert-triangle", "careful"),
    Verdict.SKIPPED: ("minus", "ink-quiet"),
}
_WIDTH_PX, _ICON_PX = 600, 18


class ConnectionDialog(QDialog):
    """Says what was found; `open` shows it, and it is filled as results come."""

    #: The test is to be done again.
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Makes the dialog.

        Args:
            theme: The look.
            parent: The window.
        """
        super().__init__(parent)
        self.setObjectName("connection")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Test my connection"))
        self._theme = theme
        self._words = ConnectionWords(self.tr)
        self._report = ""
        scaled = theme.scaled
        self._inside = QWidget()
        self._found = QVBoxLayout(self._inside)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(scaled(10))
        self._room = QScrollArea(self)
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setAccessibleName(self.windowTitle())
        self._room.setWidget(self._inside)
        title = QLabel(self.windowTitle(), self)
        title.setProperty("textRole", "page-title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [scaled(24)]))
        layout.setSpacing(scaled(12))
        layout.addWidget(title)
        layout.addWidget(self._room, 1)
        layout.addLayout(self._buttons())
        width = min(scaled(_WIDTH_PX), parent.width() - 40)
        self.resize(width, min(scaled(560), parent.height() - 24))

    def say_testing(self) -> None:
        """Says that the test is under way."""
        self._empty()
        self._ready(report="")
        self._say(Message(self._words.testing()))
        self._found.addStretch(1)
        self._again.setEnabled(False)

    def show_findings(self, findings: Sequence[ConnectionFinding], report: str) -> None:
        """Shows what was found.

        Args:
            findings: What was tested; empty where there is nothing to test.
            report: For a technician.
        """
        self._empty()
        if not findings:
            self._say(self._words.nothing_to_test())
        for finding in findings:
            self._add(finding)
        self._found.addStretch(1)
        self._ready(report=report if findings else "")

    def _buttons(self) -> QHBoxLayout:
        """Makes the row of buttons."""
        self._again = QPushButton(self.tr("Test again"), self)
        self._copy = QPushButton(self.tr("Copy report"), self)
        self._copy.setAccessibleDescription(
            self.tr("Copies what was found, for your IT service")
        )
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        self._theme.dress(self._again, "refresh")
        self._theme.dress(self._copy, "copy")
        self._again.clicked.connect(self.again_asked)
        self._copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _ready(self, report: str) -> None:
        """Offers what can be done now."""
        self._report = report
        self._copy.setEnabled(bool(report))
        self._copy.setText(self.tr("Copy report"))
        self._again.setEnabled(True)

    def _add(self, finding: ConnectionFinding) -> None:
        """Shows one connection: what it is for, the cause, its steps."""
        heading = QLabel(self._words.use(finding.used.use), self._inside)
        heading.setProperty("textRole", "card-title")
        self._found.addWidget(heading)
        self._say(self._words.cause(finding.diagnosis.cause))
        steps = QVBoxLayout()
        steps.setSpacing(self._theme.scaled(6))
        for step in finding.diagnosis.findings:
            steps.addLayout(self._step(step))
        self._found.addLayout(steps)

    def _step(self, finding: Finding) -> QHBoxLayout:
        """Shows one step, with a mark and in words."""
        icon, tone = _ICONS[finding.verdict]
        mark = QLabel(self._inside)
        mark.setPixmap(self._theme.pixmap(icon, tone, self._theme.scaled(_ICON_PX)))
        text = QLabel(self._words.step(finding), self._inside)
        text.setProperty("textRole", "body")
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(self._theme.scaled(10))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return row

    def _say(self, message: Message) -> None:
        """Writes sentences, the first of them strongest."""
        first = Prose("strong", self._inside)
        first.say(message.happened)
        self._found.addWidget(first)
        for sentence in filter(None, (message.still_works, message.next_step)):
            line = Prose("body", self._inside)
            line.say(sentence)
            self._found.addWidget(line)

    def _empty(self) -> None:
        """Takes away what was found before."""
        fresh = QWidget()
        layout = QVBoxLayout(fresh)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._found.spacing())
        self._room.setWidget(fresh)
        self._inside, self._found = fresh, layout

    def _on_copy_clicked(self) -> None:
        """Copies the report, and says so on the button."""
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))
