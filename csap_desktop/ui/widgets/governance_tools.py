"""What can be done on the page on the governance: views, the day, save, print."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chip_choice import ChipChoice
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import show_if


class View(Enum):
    """How the groups are shown."""

    CHART = 0
    TREE = 1
    TABLE = 2


class GovernanceTools(FlowRow):
    """One line where there is room; nothing while there are no bodies."""

    #: Another view was chosen; carries the View.
    view_chosen = Signal(object)
    #: The stretch of time before (-1) or after (1) should be shown.
    step_asked = Signal(int)
    #: The chooser of days should open.
    days_asked = Signal()
    #: The chart should be saved as a picture.
    save_asked = Signal()
    #: The chart should go on paper.
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        names = {
            View.CHART: self.tr("Chart"),
            View.TREE: self.tr("Tree"),
            View.TABLE: self.tr("Table"),
        }
        self._views = ChipChoice(self.tr("How the groups are shown"), names, self)
        self.day = QPushButton(self)
        self.earlier = QPushButton(self)
        self.later = QPushButton(self)
        save = QPushButton(self.tr("Save picture"), self)
        paper = QPushButton(self.tr("Print"), self)
        for button, icon in ((save, "download"), (paper, "printer")):
            theme.dress(button, icon)
        self._parts = (self._views, self._days(theme), save, paper)
        for part in self._parts:
            self.add(part)
        self._views.chosen.connect(self.view_chosen)
        save.clicked.connect(self.save_asked)
        paper.clicked.connect(self.print_asked)

    @property
    def view(self) -> View:
        """The view that is chosen."""
        return self._views.key

    def choose(self, view: View) -> None:
        """Chooses a view."""
        self._views.choose(view)

    def go_live(self, *, live: bool) -> None:
        """Offers the views and the day, or nothing while there are no bodies."""
        for part in self._parts:
            show_if(part, live)

    def show_day(self, words: str, stood: str, steps: tuple[bool, bool]) -> None:
        """Shows the day.

        Args:
            words: "As at 31 August 2023".
            stood: What stood on the day, and what is not known of it.
            steps: Whether there is a stretch of time before, and one after.
        """
        self.day.setText(words)
        self.day.setToolTip(stood)
        hint = self.tr("{day}: choose another day")
        self.day.setAccessibleName(hint.format(day=words))
        self.day.setAccessibleDescription(stood)
        self.earlier.setEnabled(steps[0])
        self.later.setEnabled(steps[1])

    def _days(self, theme: Theme) -> QWidget:
        """Makes the button of the day, with a step back and one forward beside it."""
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.day.setProperty("role", "chip")
        self.day.setObjectName("asAt")
        self.day.setAccessibleName(self.tr("Choose the day to show"))
        steps = (
            (self.earlier, "chevron-left", self.tr("Previous period"), -1),
            (self.later, "chevron-right", self.tr("Next period"), 1),
        )
        for button, icon, name, step in steps:
            button.setProperty("role", "icon")
            button.setAccessibleName(name)
            button.setToolTip(name)
            theme.dress(button, icon, alone=True)
            button.clicked.connect(lambda _on, step=step: self.step_asked.emit(step))
        for button in (self.earlier, self.day, self.later):
            row.addWidget(button)
        theme.dress(self.day, "calendar")
        self.day.clicked.connect(self.days_asked)
        return box
