"""Ways besides ringing: forms, e-mail, text relay; each address can be copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.other_way_words import OtherWay
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class _WayRow:
    """The widgets of one way."""

    def __init__(self, theme: Theme, owner: "OtherWays") -> None:
        self.title = Prose("strong-note", owner)
        self.detail = Prose("note", owner)
        self.copy = QPushButton(owner)
        self.copy.setProperty("role", "icon")
        self.copied = ""
        theme.dress(self.copy, "copy", "accent")
        self.copy.clicked.connect(lambda: owner.copy_wanted.emit(self.copied))

    def show_way(self, way: OtherWay | None, copy_name: str) -> None:
        """Shows a way, or nothing."""
        self.title.say(way.title if way else "")
        self.detail.say(way.detail if way else "")
        self.copied = way.copied if way else ""
        show_if(self.copy, bool(self.copied))
        self.copy.setAccessibleName(copy_name)
        self.copy.setToolTip(copy_name)


class OtherWays(QWidget):
    """A heading and one row for each way."""

    #: A copy button was pressed; carries the text to copy.
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_WayRow] = []
        heading = Prose("note", self)
        heading.say(self.tr("Other ways"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_ways(self, ways: tuple[OtherWay, ...]) -> None:
        """Shows other ways."""
        while len(self._rows) < len(ways):
            self._add_row()
        for index, row in enumerate(self._rows):
            way = ways[index] if index < len(ways) else None
            text = self.tr("Copy the address: {what}")
            row.show_way(way, text.format(what=way.title if way else ""))
        show_if(self, bool(ways))

    def _add_row(self) -> None:
        """Adds the widgets of one way."""
        row, index = _WayRow(self._theme, self), 2 * len(self._rows)
        self._grid.addWidget(row.title, index, 1)
        self._grid.addWidget(row.detail, index + 1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(row.copy, index, 0, 2, 1, top)
        self._rows.append(row)
