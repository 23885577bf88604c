"""Which kind of result is shown: a row of chips, or a menu where they do not fit."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QMenu, QPushButton, QRadioButton

from csap_desktop.services.found import COUNTED
from csap_desktop.ui.found_words import KindWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.restyle import show_if

ALL = ""
_GAP_PX = 6


class SearchFilter(QGroupBox):
    """One chip for each kind that has results; arrow keys go from one to the next.

    Attributes:
        menu: The same choice as a button with a menu; who lays out the page places it.
    """

    #: Somebody chose a kind; carries it, or `ALL`.
    chosen = Signal(str)

    def __init__(self, theme: Theme, words: KindWords) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("kinds")
        self.setAccessibleName(self.tr("Show"))
        self.setFlat(True)
        self._flow = FlowLayout(self, _GAP_PX)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._chips = {kind: self._chip() for kind in (ALL, *COUNTED)}
        self.menu = QPushButton()
        self.menu.setProperty("role", "chip")
        theme.dress(self.menu, "chevron-down")
        popup = QMenu(self.menu)
        actions = QActionGroup(popup)
        self._actions = {kind: self._action(popup, actions) for kind in self._chips}
        self.menu.setMenu(popup)
        self._group.buttonToggled.connect(self._on_button_toggled)
        actions.triggered.connect(self._on_action_triggered)
        self.show_counts((), ALL)

    def show_counts(self, counts: Iterable[tuple[str, int]], kind: str) -> None:
        """Shows the kinds there are.

        Args:
            counts: Each kind that has results, with how many.
            kind: The one that is shown, or `ALL`.
        """
        found = dict(counts)
        found[ALL] = sum(found.values())
        said = self.tr("{kind} {count}")
        for one, chip in self._chips.items():
            name = self._words.chip(one) if one else self.tr("All")
            amount = self._words.amount(found.get(one, 0))
            text = said.format(kind=name, count=amount)
            chip.setText(text)
            self._actions[one].setText(text)
            self._actions[one].setVisible(one in found)
            show_if(chip, one in found)
        self._group.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._chips[kind].setChecked(True)
        self._group.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._actions[kind].setChecked(True)
        show = self.tr("Show: {kind}").format(kind=self._chips[kind].text())
        self.menu.setText(show)

    def fit(self, width_px: int, most_rows: int) -> None:
        """Shows chips where they fit, else the menu.

        Args:
            width_px: Room for a row of chips.
            most_rows: Rows there may be.
        """
        row = self._chips[ALL].sizeHint().height()
        most = most_rows * (row + _GAP_PX) - _GAP_PX
        fits = self._flow.heightForWidth(width_px) <= most
        show_if(self, fits)
        show_if(self.menu, not fits)

    def leave_out(self) -> None:
        """Shows neither: there is nothing to choose from."""
        show_if(self, wanted=False)
        show_if(self.menu, wanted=False)

    def _chip(self) -> QRadioButton:
        """Makes one chip."""
        chip = QRadioButton(self)
        chip.setProperty("role", "chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    def _action(self, menu: QMenu, group: QActionGroup) -> QAction:
        """Makes one line of the menu."""
        action = menu.addAction("")
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _on_button_toggled(self, button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the chip that went out as well."""
        if checked:
            kinds = (kind for kind, chip in self._chips.items() if chip is button)
            self.chosen.emit(next(kinds))

    def _on_action_triggered(self, action: QAction) -> None:
        """Tells what was chosen from the menu."""
        kinds = (kind for kind, one in self._actions.items() if one is action)
        self.chosen.emit(next(kinds))
