"""A column of lines of full length, and a second one where there is room for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme
from csap_desktop.ui.widgets.restyle import show_if

_TEXT_PX = 15
_SIDE_LEAST_PX = 230
_GAP_PX = 16
_ANY_WIDTH = 16_777_215
"""What Qt takes for no widest width."""


class TwoColumns(QWidget):
    """Keeps lines readable: neither column grows past a full line."""

    #: The side column gained or lost its room.
    room_changed = Signal()

    def __init__(
        self, theme: Theme, main: QWidget, side: QWidget, padding_px: int
    ) -> None:
        """Puts two widgets side by side; the second one waits to be wanted.

        Args:
            theme: The look.
            main: What is read first.
            side: What stands beside it.
            padding_px: What the first one takes beside a line, at 100 %.
        """
        super().__init__()
        self._theme = theme
        self._main = main
        self._side = side
        self._padding = padding_px
        self._widest = 0
        self._fills = False
        self._wanted = False
        self._had_room = False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP_PX)
        self._layout.addWidget(main, 100)
        self._layout.addWidget(side, 1)
        self._layout.addStretch(0)
        side.hide()
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def has_room(self) -> bool:
        """Whether the side column has room beside a main one of full width."""
        return self.width() >= self._widest + _GAP_PX + self._least

    @property
    def _least(self) -> int:
        """The width in pixels that the side column needs for its longest words."""
        words = self._side.minimumSizeHint().width()
        return max(self._theme.scaled(_SIDE_LEAST_PX), words)

    def want_side(self, *, wanted: bool) -> None:
        """Shows the side column, as soon as there is room, or leaves it out."""
        self._wanted = wanted
        self._side.setMinimumWidth(self._least)
        show_if(self._side, wanted and self.has_room)
        alone = self._fills and not self.has_room
        self._main.setMaximumWidth(_ANY_WIDTH if alone else self._widest)

    def fill(self) -> None:
        """Lets the main column take all room while it stands alone."""
        self._fills = True
        self.want_side(wanted=self._wanted)

    def hug(self) -> None:
        """Makes both columns only as tall as what is in them."""
        for column in (self._main, self._side):
            self._layout.setAlignment(column, Qt.AlignmentFlag.AlignTop)

    def hug_side(self) -> None:
        """Makes the side column only as tall as what is in it."""
        self._layout.setAlignment(self._side, Qt.AlignmentFlag.AlignTop)

    def _measure(self) -> None:
        """Takes the widths of the size in use."""
        font = QFont(TEXT_FONT)
        font.setPixelSize(self._theme.scaled(_TEXT_PX))
        widest = widest_line_px(font) + self._theme.scaled(self._padding)
        self._widest = widest
        self._side.setMaximumWidth(widest)
        self.want_side(wanted=self._wanted)
        self._follow_room()

    def _follow_room(self) -> None:
        """Shows or leaves out the side column when its room comes or goes."""
        if self._had_room != self.has_room:
            self._had_room = self.has_room
            self.want_side(wanted=self._wanted)
            self.room_changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Finds out whether there is room now."""
        super().resizeEvent(event)
        self._follow_room()
