"""The area: a map of tiles, and the same councils as a list."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.restyle import show_if, will_show
from csap_desktop.ui.widgets.tile_map import TileMap

_LIST_SHARE = 100
"""What the list takes of the room that is left, beside the 1 of what stays empty."""


class AreaCard(QFrame):
    """Chooses a council; says which service runs which."""

    #: A council was chosen; carries its name.
    chosen = Signal(str)

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._answers = answers
        self._theme = theme
        self._marked: tuple[str, ...] = ()
        front = answers.front
        title = QLabel(self.tr("Area"), self)
        title.setProperty("textRole", "card-title")
        self._switch = QPushButton(self)
        self._switch.setProperty("role", "link")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._switch)
        self.map = TileMap(front.authorities, answers.localities, self)
        self.list: Any = None  # a CouncilList, once it was asked for
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.map)
        column.addWidget(self._legend())
        column.addStretch(1)
        self.map.chosen.connect(self.chosen)
        self._switch.clicked.connect(self._on_switch_clicked)
        self._name_switch()

    def mark(self, names: tuple[str, ...]) -> None:
        """Marks the councils of the answer."""
        self._marked = names
        self.map.mark(names)
        if self.list:
            self.list.mark(names)

    def _legend(self) -> QWidget:
        """Makes the line that says which look is whose."""
        legend = QWidget(self)
        row = FlowLayout(legend, 6)
        row.setContentsMargins(0, 0, 0, 0)
        for locality in self._answers.front.localities:
            swatch = QLabel(locality.name, legend)
            swatch.setObjectName("legend")
            swatch.setProperty("service", locality.id)
            row.addWidget(swatch)
        return legend

    def _name_switch(self) -> None:
        """Names the button after what it leads to."""
        on_map = will_show(self.map)
        self._switch.setText(self.tr("As a list") if on_map else self.tr("As a map"))
        self._switch.setAccessibleName(
            self.tr("Show the councils as a list")
            if on_map
            else self.tr("Show the councils as a map")
        )

    def _on_switch_clicked(self) -> None:
        """Changes between map and list."""
        if self.list is None:
            from csap_desktop.ui.widgets.council_list import (  # noqa: PLC0415 - first use
                CouncilList,
            )

            front = self._answers.front
            self.list = CouncilList(
                front.authorities, self._answers.localities, self._theme, self
            )
            self._column.insertWidget(1, self.list, _LIST_SHARE)
            self.list.chosen.connect(self.chosen)
            self.list.mark(self._marked)
        as_list = will_show(self.map)
        show_if(self.map, not as_list)
        show_if(self.list, as_list)
        self._name_switch()
