"""Makes the chart of a day a picture, and saves it where somebody wants it.

Imported on first use only.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.governance import Governance
from csap_desktop.errors import MachineError
from csap_desktop.ui.answer_words import DANGER, format_day, format_moment
from csap_desktop.ui.chart.chart_scene import ChartWords
from csap_desktop.ui.chart.picture import ENDINGS, Caption, ChartPicture
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords


def make_picture(
    context: Context, whole: Governance, day: date, tr: Callable[[str], str]
) -> ChartPicture:
    """Makes the picture of a day.

    Args:
        context: Knows the edition, the moment and where styles are.
        whole: The governance of all days.
        day: The day.
        tr: Translates a sentence.
    """
    header, words = context.answers.front.edition, DayWords(tr)
    text = tr("{day}. {stood}")
    edition = tr(
        "Reference edition {number} of {day}. Correct at {moment}. "
        "Check again by {check}."
    )
    caption = Caption(
        danger=tr(DANGER),
        title=tr("Governance: who protects children together"),
        day=text.format(
            day=words.as_at(day), stood=words.stood(whole, day, header.describes)
        ),
        legend=words.legend(chosen=False),
        edition=edition.format(
            number=header.number,
            day=format_day(header.published_on, tr),
            moment=format_moment(context.clock(), tr),
            check=format_day(header.check_by, tr),
        ),
    )
    chart = ChartWords(GovernanceWords(tr), words.alone())
    return ChartPicture(whole.as_at(day), chart, caption, context.paths.resources)


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
