"""A telephone number with what stands around it: whose it is, and what to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.state_tag import StateTag

_LEFT = Qt.AlignmentFlag.AlignLeft


class NumberBlock(QWidget):
    """Caption, number, a mark while lines change over, and a note."""

    def __init__(
        self, theme: Theme, size: str = "second", parent: QWidget | None = None
    ) -> None:
        """Makes an empty block.

        Args:
            theme: The look.
            size: A size of `NumberLabel`.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._caption = Prose("note", self)
        self.number = NumberLabel(size, self)
        self._theme = theme
        self._mark: StateTag | None = None
        self._note = Prose("note", self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addWidget(self.number)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_number(self, text: NumberText) -> None:
        """Shows a number with its words."""
        self._caption.say(text.caption)
        self.number.show_number(text.number, text.whose)
        if text.mark and self._mark is None:
            self._mark = StateTag(self._theme, self)
            self._column.insertWidget(2, self._mark, 0, _LEFT)
        if self._mark:
            self._mark.say(text.mark, "clock")
        self._note.say(text.note)

    def natural_width(self) -> int:
        """Returns the width in pixels at which the number stands on one line."""
        self.number.ensurePolished()
        metrics = self.number.fontMetrics()
        return metrics.horizontalAdvance(self.number.text()) + 4
