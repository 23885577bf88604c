"""Saves the chart of a day as a picture where somebody wants it.

Imported on first use only.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from csap_desktop.errors import MachineError
from csap_desktop.ui.chart.picture import ENDINGS, ChartPicture


class PictureSaver(QObject):
    """Asks for a file and writes the picture to it; nothing is lost when it fails."""

    #: It was saved or could not be; carries words for the status line.
    said = Signal(str)

    def __init__(self, picture: ChartPicture, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._window = parent

    def ask(self, name: str) -> QFileDialog:
        """Opens the dialog; returns it.

        Args:
            name: What the file is called, without ending.
        """
        dialog = QFileDialog(self._window, self.tr("Save the chart as a picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            ".svg": self.tr("SVG, stays sharp (*.svg)"),
            ".png": self.tr("PNG picture (*.png)"),
            ".pdf": self.tr("PDF, one A4 page (*.pdf)"),
        }
        dialog.setNameFilters([filters[ending] for ending in ENDINGS])
        dialog.setDefaultSuffix(ENDINGS[0])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(
                next(end for end, words in filters.items() if words == chosen)
            )
        )
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, name: str) -> None:
        """Saves the picture and says whether that worked.

        Args:
            name: Path of the file; ".svg" is added where its kind is not known.
        """
        path = Path(name)
        if path.suffix.lower() not in ENDINGS:
            path = path.with_name(f"{path.name}{ENDINGS[0]}")
        try:
            self._picture.save(path)
        except MachineError as error:
            text = self.tr(
                "The picture could not be saved: {reason}. Choose another folder."
            )
            self.said.emit(text.format(reason=error))
            return
        self.said.emit(self.tr("Picture saved: {path}").format(path=path))
