"""One of a few: radio buttons that look like chips."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import show_if

Key = TypeVar("Key")


class ChipChoice(FlowRow, Generic[Key]):
    """Exactly one is always chosen; arrow keys go from one to the next."""

    #: Another one was chosen, by a person or by `choose`; carries its key.
    chosen = Signal(object)

    def __init__(
        self, question: str, names: Mapping[Key, str], parent: QWidget | None = None
    ) -> None:
        """Makes the chips; the first one is chosen.

        Args:
            question: What is chosen, for screen readers: "What is it about?"
            names: What each key is called; at least one.
            parent: The widget it belongs to.
        """
        super().__init__(parent=parent)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        self._buttons: dict[Key, QRadioButton] = {}
        for key, name in names.items():
            button = QRadioButton(name, self)
            button.setProperty("role", "chip")
            button.setAccessibleDescription(question)
            self._group.addButton(button)
            self._buttons[key] = button
            self.add(button)
        next(iter(self._buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(self._on_button_toggled)

    @property
    def key(self) -> Key:
        """What is chosen."""
        checked = self._group.checkedButton()
        return next(key for key, one in self._buttons.items() if one is checked)

    @property
    def keys(self) -> tuple[Key, ...]:
        """What there is to choose from."""
        return tuple(self._buttons)

    def choose(self, key: Key) -> None:
        """Chooses one and tells so."""
        self._buttons[key].setChecked(True)

    def choose_quietly(self, key: Key) -> None:
        """Chooses one without telling anybody."""
        with QSignalBlocker(self._group):
            self._buttons[key].setChecked(True)

    def name(self, key: Key, words: str, said: str) -> None:
        """Calls one something else.

        Args:
            key: Which.
            words: What stands on it.
            said: What a screen reader says.
        """
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(said)

    def offer(self, key: Key, *, wanted: bool) -> None:
        """Offers one, or leaves it out; what is chosen stays chosen."""
        show_if(self._buttons[key], wanted)

    def said(self) -> str:
        """Returns what a screen reader says of the one that is chosen."""
        chosen = self._buttons[self.key]
        return chosen.accessibleName() or chosen.text()

    def enter(self) -> None:
        """Gives the chosen one the keyboard."""
        self._buttons[self.key].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_button_toggled(self, _button: QRadioButton, checked: bool) -> None:
        """Tells once, not for the button that went out as well."""
        if checked:
            self.chosen.emit(self.key)


class TitledChips(QWidget, Generic[Key]):
    """A choice under a small heading.

    Attributes:
        chips: The choice.
    """

    def __init__(
        self, title: str, names: Mapping[Key, str], parent: QWidget | None = None
    ) -> None:
        """Makes heading and chips; see `ChipChoice`."""
        super().__init__(parent)
        label = QLabel(title, self)
        label.setProperty("textRole", "note")
        self.chips = ChipChoice(title, names, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.chips)
