"""Offers documents on paper: a preview, print, save as PDF."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.focus_ring import FocusRing
from csap_desktop.ui.widgets.paper_options import PaperOptions
from csap_desktop.ui.widgets.paper_output import FileOffer, PaperOutput
from csap_desktop.ui.widgets.paper_preview import PaperPreview
from csap_desktop.ui.widgets.prose import Prose

LONG_HTML = 30_000
"""From so many characters on, laying out is worth a word before."""

_WIDTH_PX, _SIDE_PX, _EDGE_PX = 1120, 268, 24
_LOW_PX = 460
_WIDEST_SIDE = 0.38


class PaperDialog(QDialog):
    """Shows documents as they will be and puts one on paper or into a file."""

    #: Something was done; carries words for the status line.
    message = Signal(str)

    def __init__(
        self,
        papers: tuple[Paper, ...],
        facts: SheetFacts,
        theme: Theme,
        parent: QWidget,
        offer: FileOffer | None = None,
    ) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            papers: The document, or several to choose from, the first one shown.
            facts: What stands on every sheet, see `sheet_facts`.
            theme: The look.
            parent: The page above which it opens.
            offer: A file that is offered beside the paper.
        """
        super().__init__(parent)
        self.setObjectName("paperDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("On paper"))
        self._facts = facts
        self._theme = theme
        self._offer = offer
        self._sheets: Sheets | None = None
        self.output = PaperOutput(facts, self)
        self.preview = PaperPreview(theme, self)
        self.options = PaperOptions(papers, theme, self)
        self._title = QLabel(self)
        self._title.setProperty("textRole", "card-title")
        self._title.setWordWrap(True)
        self._said = Prose("note", self)
        self._buttons = self._make_buttons()
        self._take_size(parent.window())
        self._lay_out()
        self._connect()
        self._show_paper()
        self._buttons[0].setFocus()

    def save_to(self, name: str) -> None:
        """Saves the document that is shown as a PDF.

        Args:
            name: Path of the file; ".pdf" is added where it lacks.
        """
        if self._sheets is not None:
            self.output.save_pdf(name, self.options.paper, self._sheets)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the document that is shown."""
        self.output.print_on(printer, self.options.paper)

    def _show_paper(self) -> None:
        """Shows what is chosen, after a word where that takes its time."""
        paper = self.options.paper
        self._title.setText(paper.title)
        self._sheets = None
        if len(paper.html) < LONG_HTML:
            self._show_sheets()
            return
        self._say_busy(self.tr("Laying out the sheets…"))
        QTimer.singleShot(0, self, self._show_sheets)

    def _show_sheets(self) -> None:
        """Lays the document out and shows it."""
        layout = self.options.layout_chosen
        self._sheets = Sheets(self.options.paper, self._facts, layout)
        self.preview.show_sheets(self._sheets)
        count = self._sheets.count
        text = self.tr("1 sheet.") if count == 1 else self.tr("{count} sheets.")
        said = [text.format(count=count)]
        if self._offer and self._offer.hint:
            said.append(self._offer.hint)
        self._say(" ".join(said))

    def _say(self, words: str) -> None:
        """Says something under the choices; everything can be used again."""
        self._said.say(words)
        for button in self._buttons[:-1]:
            button.setEnabled(True)

    def _say_busy(self, words: str) -> None:
        """Says what is going on, at once; nothing else is begun meanwhile."""
        for button in self._buttons[:-1]:
            button.setEnabled(False)
        self._said.say(words)
        self._said.repaint()

    def _on_done(self, words: str) -> None:
        """Tells and closes."""
        self.message.emit(words)
        self.accept()

    def _on_save_clicked(self) -> None:
        """Asks where to save."""
        if self._sheets is not None:
            self.output.ask_pdf(self.options.paper, self._sheets)

    def _on_print_clicked(self) -> None:
        """Asks which printer."""
        if self._sheets is not None:
            self.output.ask_printer(self.options.paper, self._sheets)

    def _make_buttons(self) -> tuple[QPushButton, ...]:
        """Makes the buttons; Close is the last one."""
        save = QPushButton(self.tr("Save as PDF"), self)
        save.setProperty("role", "primary")
        save.setDefault(True)
        self._theme.dress(save, "download", "accent-ink")
        save.clicked.connect(self._on_save_clicked)
        paper = QPushButton(self.tr("Print"), self)
        self._theme.dress(paper, "printer")
        paper.clicked.connect(self._on_print_clicked)
        made = [save, paper]
        offer = self._offer
        if offer:
            button = QPushButton(offer.words, self)
            self._theme.dress(button, offer.icon)
            button.clicked.connect(lambda: self.output.ask_file(offer))
            made.append(button)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        return (*made, close)

    def _connect(self) -> None:
        """Connects the parts."""
        options, preview = self.options, self.preview
        options.changed.connect(self._show_paper)
        options.zoom_asked.connect(preview.step_zoom)
        options.fit_asked.connect(preview.fit_width)
        preview.zoomed.connect(options.say_zoom)
        self.output.began.connect(self._say_busy)
        self.output.done.connect(self._on_done)
        self.output.failed.connect(self._say)
        keys = (
            (QKeySequence.StandardKey.ZoomIn, lambda: preview.step_zoom(1)),
            ("Ctrl+=", lambda: preview.step_zoom(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: preview.step_zoom(-1)),
            ("Ctrl+0", preview.fit_width),
            (QKeySequence.StandardKey.Print, self._on_print_clicked),
            (QKeySequence.StandardKey.Save, self._on_save_clicked),
        )
        for sequence, act in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            FocusRing(self._theme, application, self)

    def _lay_out(self) -> None:
        """Puts the preview on the left, and what can be chosen and done beside it.

        What can be done is always in view; where the window is too low for that beside
        the choices, it comes first and all of it scrolls.
        """
        gap = self._theme.scaled(12)
        low = self.height() < self._theme.scaled(_LOW_PX)
        column = QWidget()
        choices = QVBoxLayout(column)
        choices.setContentsMargins(6, 6, 6, 6)
        choices.setSpacing(gap)
        first = self._buttons if low else (self._title,)
        for widget in (*first, self.options, self._said):
            choices.addWidget(widget)
        choices.addStretch(1)
        self._title.setVisible(not low)
        side = QVBoxLayout()
        side.setSpacing(self._theme.scaled(8))
        side.addWidget(self._scrolling(column), 1)
        for button in () if low else self._buttons:
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(4 * [self._theme.scaled(16)]))
        row.setSpacing(gap)
        row.addWidget(self.preview, 1)
        row.addLayout(side)

    def _scrolling(self, column: QWidget) -> QScrollArea:
        """Makes the room of the choices; it scrolls where the window is low."""
        room = QScrollArea(self)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setWidget(column)
        side = self._theme.scaled(_SIDE_PX)
        room.setFixedWidth(min(side, int(self.width() * _WIDEST_SIDE)))
        return room

    def _take_size(self, window: QWidget) -> None:
        """Takes nearly all of the window, so that a sheet can be read."""
        width = min(window.width() - _EDGE_PX, self._theme.scaled(_WIDTH_PX))
        self.resize(width, window.height() - _EDGE_PX)
