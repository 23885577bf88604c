"""The head of the page on the governance: views, the day, save, print."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import show_if


class View(Enum):
    """How the bodies are shown."""

    CHART = 0
    TREE = 1
    TABLE = 2


class GovernanceHead(FitRow):
    """One line where there is room, else the title above the rest."""

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
        super().__init__(16, parent=parent)
        self._title = QLabel(self.tr("Governance"), self)
        self._title.setProperty("textRole", "page-title")
        self._tools = FlowRow(10, self)
        self._group = QButtonGroup(self)
        self._views: dict[View, QRadioButton] = {}
        self.day = QPushButton(self)
        self.earlier = QPushButton(self)
        self.later = QPushButton(self)
        self._add_views()
        self._tools.add(self._days(theme))
        self.save = QPushButton(self.tr("Save picture"), self)
        self.paper = QPushButton(self.tr("Print"), self)
        for button, icon in ((self.save, "download"), (self.paper, "printer")):
            self._tools.add(button)
            theme.dress(button, icon)
        self.add(self._title, lambda: self._title.sizeHint().width(), 1)
        self.add(self._tools, self._tools.natural_width, 0)
        self._group.buttonToggled.connect(self._on_button_toggled)
        self.save.clicked.connect(self.save_asked)
        self.paper.clicked.connect(self.print_asked)

    @property
    def view(self) -> View:
        """The view that is chosen."""
        checked = self._group.checkedButton()
        return next(view for view, one in self._views.items() if one is checked)

    def choose(self, view: View) -> None:
        """Chooses a view."""
        self._views[view].setChecked(True)

    def go_live(self, *, live: bool) -> None:
        """Offers the views and the day, or nothing while there are no bodies."""
        show_if(self._tools, live)
        self.fit()

    def show_day(self, words: str, steps: tuple[bool, bool]) -> None:
        """Shows the day.

        Args:
            words: "As at 31 August 2023".
            steps: Whether there is a stretch of time before, and one after.
        """
        self.day.setText(words)
        hint = self.tr("{day}: choose another day")
        self.day.setAccessibleName(hint.format(day=words))
        self.earlier.setEnabled(steps[0])
        self.later.setEnabled(steps[1])
        self.fit()

    def _add_views(self) -> None:
        """Adds a chip for each view."""
        names = {
            View.CHART: self.tr("Chart"),
            View.TREE: self.tr("Tree"),
            View.TABLE: self.tr("Table"),
        }
        for view, name in names.items():
            chip = QRadioButton(name, self)
            chip.setProperty("role", "chip")
            chip.setAccessibleDescription(self.tr("How the bodies are shown"))
            self._group.addButton(chip)
            self._views[view] = chip
            self._tools.add(chip)
        self._views[View.CHART].setChecked(True)

    def _days(self, theme: Theme) -> QWidget:
        """Makes the button of the day, with a step back and one forward beside it."""
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.day.setProperty("role", "chip")
        self.day.setObjectName("asAt")
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

    def _on_button_toggled(self, _button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the chip that went out as well."""
        if checked:
            self.view_chosen.emit(self.view)
