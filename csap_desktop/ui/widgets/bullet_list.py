"""A short list of sentences with a mark before each, wrapped with a hanging indent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class BulletList(QWidget):
    """Shows sentences, one below the other; keeps its labels when the words change."""

    def __init__(
        self,
        role: str = "note",
        *,
        numbered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Makes an empty list.

        Args:
            role: The text role of its sentences.
            numbered: Whether the marks are 1, 2, 3 rather than dots.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._role = role
        self._numbered = numbered
        self._rows: list[tuple[QLabel, Prose]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 100)
        self._grid.setColumnStretch(2, 1)

    @property
    def items(self) -> tuple[str, ...]:
        """The sentences on show."""
        return tuple(row[1].words for row in self._rows if row[1].words)

    def show_items(self, items: tuple[str, ...]) -> None:
        """Shows other sentences."""
        while len(self._rows) < len(items):
            self._add_row()
        for index, (mark, words) in enumerate(self._rows):
            words.say(items[index] if index < len(items) else "")
            show_if(mark, index < len(items))
        show_if(self, bool(items))

    def _add_row(self) -> None:
        """Adds a mark and a label."""
        row = len(self._rows)
        mark = QLabel(str(row + 1) if self._numbered else "\u2022", self)
        mark.setProperty("textRole", self._role)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = Prose(self._role, self)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((mark, words))
