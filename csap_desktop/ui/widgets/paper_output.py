"""Puts a document into a file or onto a printer, and says how that went."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from csap_desktop.errors import MachineError
from csap_desktop.files import replace_file
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.printing import pdf_bytes, print_sheets
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets


@dataclass(frozen=True, slots=True)
class FileOffer:
    """A file that is offered beside the paper: contacts for a telephone.

    Attributes:
        words: On its button.
        icon: Beside the words.
        hint: What to know of it.
        file_name: What it is called, with its ending.
        kinds: The filter of a file dialog: "Contacts (*.vcf)".
        content: Gives the whole file.
    """

    words: str
    icon: str
    hint: str
    file_name: str
    kinds: str
    content: Callable[[], bytes]


class PaperOutput(QObject):
    """Asks where, writes, and tells; what was there before stays until it is done."""

    #: Work that somebody may have to wait for begins; carries the words.
    began = Signal(str)
    #: It is done; carries the words.
    done = Signal(str)
    #: It could not be done; carries the words.
    failed = Signal(str)

    def __init__(self, facts: SheetFacts, parent: QWidget) -> None:
        """Makes it.

        Args:
            facts: What stands on every sheet.
            parent: The dialog above which files and printers are asked for.
        """
        super().__init__(parent)
        self._facts = facts
        self._parent = parent

    def ask_pdf(self, paper: Paper, sheets: Sheets) -> None:
        """Asks where to save a PDF."""
        name = f"{paper.file_name}.pdf"
        title = self.tr("Save as PDF")
        self._ask(title, name, self.tr("PDF (*.pdf)")).fileSelected.connect(
            lambda path: self.save_pdf(path, paper, sheets)
        )

    def ask_file(self, offer: FileOffer) -> None:
        """Asks where to save a file that is offered beside the paper."""
        asked = self._ask(offer.words, offer.file_name, offer.kinds)
        asked.fileSelected.connect(lambda path: self.save_file(path, offer))

    def ask_printer(self, paper: Paper, sheets: Sheets) -> None:
        """Asks which printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.title)
        printer.setPageLayout(sheets.layout)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, sheets.count)
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def save_pdf(self, name: str, paper: Paper, sheets: Sheets) -> None:
        """Saves a PDF, after saying so.

        Args:
            name: Path of the file; ".pdf" is added where it lacks.
            paper: What is on the sheets.
            sheets: The sheets.
        """
        path = _ended(Path(name), ".pdf")
        self._soon(
            self.tr("Writing the PDF…"),
            lambda: self._write(path, lambda: pdf_bytes(sheets, paper.title)),
        )

    def save_file(self, name: str, offer: FileOffer) -> None:
        """Saves a file that is offered beside the paper.

        Args:
            name: Path of the file; its ending is added where it lacks.
            offer: The file.
        """
        self._write(_ended(Path(name), Path(offer.file_name).suffix), offer.content)

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Prints, after saying so.

        Args:
            printer: As somebody set it.
            paper: The document.
        """
        self._soon(
            self.tr("Sending to the printer…"), lambda: self._print(printer, paper)
        )

    def _print(self, printer: QPrinter, paper: Paper) -> None:
        """Prints."""
        if print_sheets(paper, self._facts, printer):
            self.done.emit(self.tr("Sent to the printer"))
        else:
            self.failed.emit(
                self.tr(
                    "The printer did not take it. See whether it is switched on and "
                    "connected, or save a PDF and print that elsewhere."
                )
            )

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        """Writes a whole file."""
        try:
            replace_file(path, content())
        except MachineError as error:
            text = self.tr("It could not be saved: {reason}. Choose another folder.")
            self.failed.emit(text.format(reason=error))
        else:
            self.done.emit(self.tr("Saved: {path}").format(path=path))

    def _soon(self, words: str, work: Callable[[], None]) -> None:
        """Says that it begins, and does it once that is seen."""
        self.began.emit(words)
        QTimer.singleShot(0, self, work)

    def _ask(self, title: str, name: str, kinds: str) -> QFileDialog:
        """Asks where to save, without stopping anything."""
        dialog = QFileDialog(self._parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.open()
        return dialog


def _ended(path: Path, suffix: str) -> Path:
    """Returns a path with an ending."""
    right = path.suffix.lower() == suffix
    return path if right else path.with_name(f"{path.name}{suffix}")
