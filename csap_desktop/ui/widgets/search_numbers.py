"""The telephone numbers of a search result, each whole and with its hours."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class SearchNumbers(QWidget):
    """Numbers one below the other; keeps its labels when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[NumberLabel, Prose]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_numbers(self, numbers: Iterable[tuple[str, str]]) -> None:
        """Shows numbers.

        Args:
            numbers: Each with what it is and when it is staffed.
        """
        shown = tuple(numbers)
        while len(self._rows) < len(shown):
            self._add_row()
        for row, (label, note) in enumerate(self._rows):
            number, said = shown[row] if row < len(shown) else ("", "")
            label.show_number(number, said)
            show_if(label, bool(number))
            note.say(said)
        show_if(self, bool(shown))

    def _add_row(self) -> None:
        """Adds room for one more number."""
        label, note = NumberLabel("second", self), Prose("note", self)
        self._column.addWidget(label)
        self._column.addWidget(note)
        self._rows.append((label, note))
