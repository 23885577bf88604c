"""What the call is about: three radio buttons that look like chips."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.widgets.flow_row import FlowRow


class ConcernChooser(FlowRow):
    """Exactly one concern is always chosen; arrow keys go from one to the next."""

    #: Another concern was chosen, by a person or by `choose`; carries the concern.
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Concern, QRadioButton] = {}
        names = {
            Concern.CHILD: self.tr("A child"),
            Concern.ADULT: self.tr("An adult"),
            Concern.ALLEGATION: self.tr("Someone who works with children"),
        }
        for concern, name in names.items():
            button = QRadioButton(name, self)
            button.setProperty("role", "chip")
            button.setAccessibleDescription(self.tr("What is it about?"))
            self._group.addButton(button)
            self._buttons[concern] = button
            self.add(button)
        self._buttons[Concern.CHILD].setChecked(True)
        self._group.buttonToggled.connect(self._on_button_toggled)

    @property
    def concern(self) -> Concern:
        """The concern that is chosen."""
        checked = self._group.checkedButton()
        return next(item for item, button in self._buttons.items() if button is checked)

    def choose(self, concern: Concern) -> None:
        """Chooses a concern."""
        self._buttons[concern].setChecked(True)

    def _on_button_toggled(self, _button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the button that went out as well."""
        if checked:
            self.chosen.emit(self.concern)
