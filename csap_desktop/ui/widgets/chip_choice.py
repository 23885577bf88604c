"""One of a few: radio buttons that look like chips."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from csap_desktop.ui.widgets.flow_row import FlowRow


class ChipChoice(FlowRow):
    """Exactly one is always chosen; arrow keys go from one to the next."""

    #: Another one was chosen, by a person or by `choose`; carries its key.
    chosen = Signal(str)

    def __init__(
        self,
        question: str,
        options: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Makes the chips; the first one is chosen.

        Args:
            question: What is chosen, for screen readers: "What is it about?"
            options: Key and words of each.
            parent: The widget it belongs to.
        """
        super().__init__(parent=parent)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for key, words in options:
            button = QRadioButton(words, self)
            button.setProperty("role", "chip")
            button.setAccessibleDescription(question)
            button.setChecked(not self._buttons)
            self._group.addButton(button)
            self._buttons[key] = button
            self.add(button)
        self._group.buttonToggled.connect(self._on_button_toggled)

    @property
    def current(self) -> str:
        """Key of the one that is chosen."""
        checked = self._group.checkedButton()
        return next(key for key, button in self._buttons.items() if button is checked)

    def choose(self, key: str) -> None:
        """Chooses one."""
        self._buttons[key].setChecked(True)

    def focus_chosen(self) -> None:
        """Gives the chosen one the keyboard."""
        self._buttons[self.current].setFocus()

    def _on_button_toggled(self, _button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the button that went out as well."""
        if checked:
            self.chosen.emit(self.current)
