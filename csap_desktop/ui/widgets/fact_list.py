"""Names and values, one pair to a row; the values can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

Pair = tuple[str, str]


class FactList(QWidget):
    """A small quiet name over each value, so that long values have the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Prose, Prose]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def facts(self) -> tuple[Pair, ...]:
        """The pairs on show."""
        return tuple((name.words, value.words) for name, value in self._rows)

    def show_facts(self, facts: tuple[Pair, ...]) -> None:
        """Shows other pairs."""
        while len(self._rows) < len(facts):
            self._add_row()
        for row, (name, value) in enumerate(self._rows):
            pair = facts[row] if row < len(facts) else ("", "")
            name.say(pair[0])
            value.say(pair[1])
            if pair[0]:
                text = self.tr("{name}: {value}")
                value.setAccessibleName(text.format(name=pair[0], value=pair[1]))
        show_if(self, bool(facts))

    def _add_row(self) -> None:
        """Adds a name and a value."""
        if self._rows:
            self._column.addSpacing(6)
        name, value = Prose("note", self), Prose("body", self)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(name)
        self._column.addWidget(value)
        self._rows.append((name, value))
