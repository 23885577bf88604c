"""A few choices as chips under a small heading; exactly one is chosen."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.flow_row import FlowRow

Key = TypeVar("Key")


class ChipChoice(QWidget, Generic[Key]):
    """Radio buttons that look like chips; arrow keys go from one to the next."""

    #: Another one was chosen by a person; carries its key.
    chosen = Signal(object)

    def __init__(
        self, title: str, names: Mapping[Key, str], parent: QWidget | None = None
    ) -> None:
        """Makes the chips; the first one is chosen.

        Args:
            title: What is chosen.
            names: What each key is called; at least one.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        label = QLabel(title, self)
        label.setProperty("textRole", "note")
        row = FlowRow(8, self)
        self._group = QButtonGroup(self)
        self._buttons: dict[Key, QRadioButton] = {}
        for key, name in names.items():
            button = QRadioButton(name, row)
            button.setProperty("role", "chip")
            button.setAccessibleDescription(title)
            self._group.addButton(button)
            self._buttons[key] = button
            row.add(button)
        next(iter(self._buttons.values())).setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(row)
        self._group.buttonToggled.connect(self._on_button_toggled)

    @property
    def key(self) -> Key:
        """What is chosen."""
        checked = self._group.checkedButton()
        return next(key for key, one in self._buttons.items() if one is checked)

    def choose(self, key: Key) -> None:
        """Chooses without telling anybody."""
        with QSignalBlocker(self._group):
            self._buttons[key].setChecked(True)

    def _on_button_toggled(self, _button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the button that went out as well."""
        if checked:
            self.chosen.emit(self.key)
