"""The head of a page: its title, what can be done on it, and a note below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

_GAP_PX = 16
_LOW_PX = 440


class PageHead(QWidget):
    """Puts the tools beside the title, or below it where there is no room.

    The note is left out in a low window, where what the page shows needs the height.
    """

    def __init__(
        self, title: str, theme: Theme, tools: Sequence[QWidget], parent: QWidget
    ) -> None:
        """Makes the head.

        Args:
            title: The title.
            theme: The look.
            tools: Choices and buttons, in the order in which Tab reaches them.
            parent: The page; its height says whether there is room for the note.
        """
        super().__init__(parent)
        self._theme = theme
        self._page = parent
        self._below = False
        self._title = QLabel(title, self)
        self._title.setProperty("textRole", "page-title")
        self._title.setWordWrap(True)
        self._note = Prose("note", self)
        self._tools = QWidget(self)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for tool in tools:
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._tools, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._note, 2, 0, 1, 2)
        theme.changed.connect(self._arrange)

    @property
    def note(self) -> str:
        """The words of the note; empty for none."""
        return self._note.words

    def say(self, note: str) -> None:
        """Shows a note below the title; none when empty."""
        self._note.say(note)
        self._arrange()

    def show_title(self, title: str) -> None:
        """Shows another title."""
        self._title.setText(title)
        self._arrange()

    def _arrange(self) -> None:
        """Puts the tools where there is room."""
        metrics = self._title.fontMetrics()
        words = metrics.horizontalAdvance(self._title.text())
        needed = words + _GAP_PX + self._tools.sizeHint().width()
        below = needed > self.width()
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self._tools)
            if below:
                self._grid.addWidget(self._tools, 1, 0, 1, 2)
            else:
                self._grid.addWidget(self._tools, 0, 1, Qt.AlignmentFlag.AlignRight)
        low = self._page.height() < self._theme.scaled(_LOW_PX)
        show_if(self._note, bool(self._note.words) and not low)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self._arrange()
