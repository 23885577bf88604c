"""The ways out of the program for the words of an enquiry: copy, print, save."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import MachineError
from csap_desktop.files import replace_file
from csap_desktop.ui.enquiry_papers import EnquiryPapers, file_name
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow

TEXT, PDF, LETTER = ".txt", ".pdf", ".eml"


class WaysRow(FlowRow):
    """Three buttons; whoever shows them says of which enquiry."""

    #: Copy it.
    copy_asked = Signal()
    #: Put it on paper.
    print_asked = Signal()
    #: Save it to a file.
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        ways = (
            (self.tr("Copy"), "copy", self.copy_asked),
            (self.tr("Print"), "printer", self.print_asked),
            (self.tr("Save to a file"), "download", self.save_asked),
        )
        for words, icon, asked in ways:
            button = QPushButton(words, self)
            theme.dress(button, icon)
            button.clicked.connect(asked)
            self.add(button)


class EnquiryWays(QObject):
    """Copies and saves enquiries; says how that went."""

    #: It was done or could not be; carries words for the status line.
    message = Signal(str)
    #: The words of an enquiry left the program; carries how: "copy", "file", "e-mail".
    exported = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Makes it.

        Args:
            context: Knows the moment and the edition.
            parent: What dialogs open above.
        """
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._tools: EnquiryTools | None = None

    def take_enquiries(self, tools: EnquiryTools) -> None:
        """Takes what makes the file of an e-mail."""
        self._tools = tools

    def copy(self, enquiry: Enquiry, papers: EnquiryPapers) -> None:
        """Copies an enquiry as text."""
        text = papers.text(enquiry, self._context.clock())
        QGuiApplication.clipboard().setText(text)
        self.message.emit(self.tr("Copied: nothing was sent"))
        self.exported.emit("copy")

    def ask(self, enquiry: Enquiry, papers: EnquiryPapers) -> QFileDialog:
        """Asks where to save an enquiry; returns the dialog."""
        dialog = QFileDialog(self._window, self.tr("Save the enquiry"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            TEXT: self.tr("Text (*.txt)"),
            PDF: self.tr("PDF (*.pdf)"),
            LETTER: self.tr("E-mail that opens unsent (*.eml)"),
        }
        if self._tools is None or self._tools.letter is None:
            del filters[LETTER]
        dialog.setNameFilters(list(filters.values()))
        dialog.setDefaultSuffix(TEXT)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(
                next(end for end, words in filters.items() if words == chosen)
            )
        )
        dialog.selectFile(file_name(enquiry))
        dialog.fileSelected.connect(lambda name: self.save(name, enquiry, papers))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, name: str, enquiry: Enquiry, papers: EnquiryPapers) -> None:
        """Saves an enquiry and says whether that worked.

        Args:
            name: Path of the file; its ending says what it becomes.
            enquiry: The enquiry.
            papers: Writes it.
        """
        path = Path(name)
        ending = path.suffix.lower()
        if ending not in {TEXT, PDF, LETTER}:
            path, ending = path.with_name(f"{path.name}{TEXT}"), TEXT
        try:
            replace_file(path, self._content(ending, enquiry, papers))
        except MachineError as error:
            text = self.tr("It could not be saved: {reason}. Choose another folder.")
            self.message.emit(text.format(reason=error))
            return
        text = self.tr("Saved, and sent to nobody: {path}")
        self.message.emit(text.format(path=path))
        self.exported.emit("e-mail" if ending == LETTER else "file")

    def _content(self, ending: str, enquiry: Enquiry, papers: EnquiryPapers) -> bytes:
        """Returns the whole file.

        Raises:
            MachineError: There is nothing that makes such a file.
        """
        now = self._context.clock()
        if ending == PDF:
            # Printing is imported when it is first wanted.
            from csap_desktop.ui.print.printing import (  # noqa: PLC0415
                A4,
                page_layout,
                pdf_bytes,
            )
            from csap_desktop.ui.print.sheet_facts import sheet_facts  # noqa: PLC0415
            from csap_desktop.ui.print.sheets import Sheets  # noqa: PLC0415

            answers = self._context.answers
            facts = sheet_facts(answers.front, now, self.tr, answers.origin)
            paper = papers.paper(enquiry, now)
            layout = page_layout(A4, landscape=False)
            return pdf_bytes(Sheets(paper, facts, layout), paper.title)
        if ending == LETTER:
            if self._tools is None or self._tools.letter is None:
                raise MachineError(ending)
            return self._tools.letter(enquiry)
        return papers.text(enquiry, now).encode()
