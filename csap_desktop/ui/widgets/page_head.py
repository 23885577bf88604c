"""The head of a page: its title, what can be done on it, and a note below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_GAP_PX, _UNDER_PX = 16, 6
_LOW_PX, _LOWEST_PX = 440, 250
_BAR_PX = 12
"""The room that what scrolls below keeps for its bar: the head ends with the cards."""


class PageHead(QWidget):
    """Puts the tools beside the title, or below it where there is no room.

    The note is left out in a low window, where what the page shows needs the height;
    in the lowest ones the buttons are smaller too.
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
        self._words = ""
        self._titles = (title, title)
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
        self._top = QBoxLayout(_ACROSS)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._tools)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_UNDER_PX)
        self._column.addLayout(self._top)
        self._column.addWidget(self._note)
        theme.changed.connect(self._arrange)

    @property
    def note(self) -> str:
        """The words of the note, also where there is no room for it."""
        return self._words

    def say(self, note: str) -> None:
        """Shows a note below the title; none when empty."""
        self._words = note
        self._arrange()

    def show_title(self, title: str, short: str = "") -> None:
        """Shows another title.

        Args:
            title: The title.
            short: What stands there where that has no room on one line; empty for
                the title on more lines.
        """
        self._titles = (title, short or title)
        self._arrange()

    def _arrange(self) -> None:
        """Puts the tools where there is room."""
        advance = self._title.fontMetrics().horizontalAdvance
        bar = self._theme.scaled(_BAR_PX)
        self._column.setContentsMargins(0, 0, bar, 0)
        self._save_room()
        line = self.width() - bar
        beside = line - _GAP_PX - self._tools.sizeHint().width()
        wide, narrow = map(advance, self._titles)
        below = narrow > beside
        whole, short = self._titles
        self._title.setText(whole if wide <= (line if below else beside) else short)
        self._title.setAccessibleName(whole)
        self._top.setDirection(_DOWN if below else _ACROSS)
        gap = _UNDER_PX if below else _GAP_PX
        if gap != self._top.spacing():  # else Qt lays out anew, and asks again
            self._top.setSpacing(gap)
        low = self._page.height() < self._theme.scaled(_LOW_PX)
        self._note.say("" if low else self._words)

    def _save_room(self) -> None:
        """Has smaller buttons in the lowest page."""
        lowest = self._page.height() < self._theme.scaled(_LOWEST_PX)
        for button in self._tools.findChildren(QPushButton):
            known = bool(button.property("low")) == lowest
            if not known and not button.property("role"):
                set_look(button, low=lowest)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: the tools go below before anything is cut."""
        least = max(self._tools.minimumSizeHint().width(), 1)
        return QSize(least, super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent, /) -> bool:
        """Arranges itself when the tools need more or less room than before."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self._arrange()
