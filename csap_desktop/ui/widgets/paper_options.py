"""What can be chosen of a document on paper: which one, the sheet, the zoom."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.printing import A3, A4, page_layout
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chip_choice import TitledChips
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import show_if


class PaperOptions(QWidget):
    """Offers the papers of a dialog, A4 and A3, upright and on the side, and zoom."""

    #: Another paper or another kind of sheet was chosen.
    changed = Signal()
    #: The preview should be larger or smaller; carries 1 or -1.
    zoom_asked = Signal(int)
    #: The preview should be as wide as there is room.
    fit_asked = Signal()

    def __init__(
        self, papers: tuple[Paper, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes the choices.

        Args:
            papers: The documents to choose from; at least one.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._papers = papers
        names = {index: paper.name or paper.title for index, paper in enumerate(papers)}
        self._which = TitledChips(self.tr("What"), names, self)
        self._sheet = TitledChips(self.tr("Sheet"), {A4: "A4", A3: "A3"}, self)
        ways = {False: self.tr("Portrait"), True: self.tr("Landscape")}
        self._lies = TitledChips(self.tr("Orientation"), ways, self)
        self._percent = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        for choice in (self._which, self._sheet, self._lies):
            column.addWidget(choice)
        column.addWidget(self._zoom(theme))
        show_if(self._which, len(papers) > 1)
        self._start_with(papers[0])
        self._which.chips.chosen.connect(self._on_paper_chosen)
        self._sheet.chips.chosen.connect(self.changed)
        self._lies.chips.chosen.connect(self.changed)

    @property
    def paper(self) -> Paper:
        """The document that is chosen."""
        return self._papers[self._which.chips.key]

    @property
    def layout_chosen(self) -> QPageLayout:
        """The sheet that is chosen."""
        return page_layout(self._sheet.chips.key, landscape=self._lies.chips.key)

    def choose_paper(self, index: int) -> None:
        """Chooses a document.

        Args:
            index: Of the documents to choose from.
        """
        self._which.chips.choose_quietly(index)
        self._on_paper_chosen()

    def say_zoom(self, percent: int) -> None:
        """Says how large the preview is."""
        self._percent.setText(self.tr("{percent} %").format(percent=percent))

    def _on_paper_chosen(self) -> None:
        """Lays the sheet as the document wants it."""
        self._start_with(self.paper)
        self.changed.emit()

    def _start_with(self, paper: Paper) -> None:
        """Takes the way a document lies; what fills one sheet is always upright."""
        self._lies.chips.choose_quietly(paper.landscape and not paper.one_sheet)
        show_if(self._lies, not paper.one_sheet)

    def _zoom(self, theme: Theme) -> QWidget:
        """Makes the row for the zoom of the preview."""
        row = FlowRow(8, self)
        smaller, larger = QPushButton(row), QPushButton(row)
        for button, icon, words, step in (
            (smaller, "minus", self.tr("Smaller preview (Ctrl+-)"), -1),
            (larger, "plus", self.tr("Larger preview (Ctrl++)"), 1),
        ):
            button.setProperty("role", "small")
            button.setAccessibleName(words)
            button.setToolTip(words)
            theme.dress(button, icon, alone=True)
            button.clicked.connect(
                lambda _=False, step=step: self.zoom_asked.emit(step)
            )
        fit = QPushButton(self.tr("Fit width"), row)
        fit.setProperty("role", "small")
        fit.setToolTip(self.tr("Ctrl+0"))
        fit.clicked.connect(self.fit_asked)
        for widget in (smaller, self._percent, larger, fit):
            row.add(widget)
        return row
