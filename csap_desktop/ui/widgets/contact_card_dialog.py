"""Offers the contact card of a locality: a preview, print, save as PDF."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.errors import MachineError
from csap_desktop.ui.print.card_contents import PaperCard
from csap_desktop.ui.print.contact_card import draw, picture, save_pdf
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose

_PREVIEW_PX = 420


class ContactCardDialog(QDialog):
    """Shows the card as it will be and puts it on paper or into a file."""

    #: Something was done or could not be done; carries words for the status line.
    message = Signal(str)

    def __init__(self, card: PaperCard, theme: Theme, parent: QWidget) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            card: What the card says.
            theme: The look.
            parent: The page above which it opens.
        """
        super().__init__(parent)
        self.setObjectName("cardDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Contact card"))
        self._card = card
        self._said = Prose("note", self)
        self._said.say(self.tr("Every line with its hours. No place is on it."))
        save = QPushButton(self.tr("Save as PDF"), self)
        save.setProperty("role", "primary")
        save.setDefault(True)
        theme.dress(save, "download", "accent-ink")
        paper = QPushButton(self.tr("Print"), self)
        theme.dress(paper, "printer")
        close = QPushButton(self.tr("Close"), self)
        buttons = QHBoxLayout()
        for button in (save, paper, close):
            buttons.addWidget(button)
        buttons.insertStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [theme.scaled(20)]))
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._preview(theme), 1)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.resize(
            theme.scaled(_PREVIEW_PX) + 80, min(theme.scaled(720), parent.height() - 60)
        )
        save.clicked.connect(self._on_save_clicked)
        paper.clicked.connect(self._on_print_clicked)
        close.clicked.connect(self.reject)

    def save_to(self, name: str) -> None:
        """Saves the card as a PDF and says whether that worked.

        Args:
            name: Path of the file; ".pdf" is added where it lacks.
        """
        path = Path(name)
        path = (
            path
            if path.suffix.lower() == ".pdf"
            else path.with_name(f"{path.name}.pdf")
        )
        try:
            save_pdf(self._card, path)
        except MachineError as error:
            text = self.tr(
                "The card could not be saved: {reason}. Choose another folder."
            )
            self._said.say(text.format(reason=error))
            return
        self.message.emit(self.tr("Card saved: {path}").format(path=path))
        self.accept()

    def print_on(self, printer: QPrinter) -> None:
        """Prints the card."""
        draw(self._card, printer)
        self.message.emit(self.tr("Card sent to the printer"))
        self.accept()

    def _preview(self, theme: Theme) -> QScrollArea:
        """Makes the picture of the card."""
        ratio = self.devicePixelRatioF()
        image = picture(self._card, round(theme.scaled(_PREVIEW_PX) * ratio))
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(pixmap)
        label.setAccessibleName(self._in_words())
        area = QScrollArea(self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Preview of the contact card"))
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(label)
        return area

    def _in_words(self) -> str:
        """Says what the picture shows."""
        card = self._card
        numbers = (f"{line.whose} {line.number}" for line in card.lines)
        return ". ".join((card.danger, card.title, card.team, *numbers, card.check))

    def _on_save_clicked(self) -> None:
        """Asks where to save."""
        dialog = QFileDialog(self, self.tr("Save the contact card"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("contact-card.pdf"))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _on_print_clicked(self) -> None:
        """Asks which printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Contact card"))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
