"""Two columns, or one over the other where the window is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme

_TEXT_PX = 15
_ACROSS_PX = 790
_SIDE_LEAST_PX = 270
_GAP_PX = 16
_ANY_WIDTH = 16_777_215
"""What Qt takes for no widest width."""


class SideBySide(QWidget):
    """Two columns of which neither grows past a full line."""

    def __init__(
        self,
        theme: Theme,
        main: QWidget,
        side: QWidget,
        *,
        padding_px: int,
        side_px: int,
        side_first: bool = False,
    ) -> None:
        """Puts two widgets together.

        Args:
            theme: The look.
            main: What is read first.
            side: What stands beside it.
            padding_px: What the first one takes beside a line, at 100 %.
            side_px: The widest the second one gets beside it, at 100 %.
            side_first: Whether the second one stands on top in a narrow window.
        """
        super().__init__()
        self._theme = theme
        self._main = main
        self._side = side
        self._padding = padding_px
        self._side_px = side_px
        self._side_first = side_first
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(_GAP_PX)
        self._box.addWidget(main)
        self._box.addWidget(side)
        self._box.addStretch(0)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_across(self) -> bool:
        """Whether the two stand side by side."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def _arrange(self) -> None:
        """Takes the direction there is room for, and the widths of the size in use."""
        ways, across = (
            QBoxLayout.Direction,
            self.width() >= self._theme.scaled(_ACROSS_PX),
        )
        self._box.setDirection(ways.LeftToRight if across else ways.TopToBottom)
        self._box.removeWidget(self._side)
        first = self._side_first and not across
        self._box.insertWidget(0 if first else 1, self._side)
        top = Qt.AlignmentFlag.AlignTop if across else Qt.AlignmentFlag(0)
        for column, share in ((self._main, 100), (self._side, 40)):
            self._box.setAlignment(column, top)
            self._box.setStretchFactor(column, share if across else 0)
        self._limit(across=across)

    def _limit(self, *, across: bool) -> None:
        """Keeps lines readable.

        One below the other the columns are kept narrow by a margin: a layout works out
        the height at the width there is, and forgets that a widget has a widest one.
        """
        scaled, font = self._theme.scaled, QFont(TEXT_FONT)
        font.setPixelSize(scaled(_TEXT_PX))
        widest = widest_line_px(font) + scaled(self._padding)
        spare = 0 if across else max(0, self.width() - widest)
        left, right = (spare, 0) if self.isRightToLeft() else (0, spare)
        self._box.setContentsMargins(left, 0, right, 0)
        words = self._side.minimumSizeHint().width()
        least = max(scaled(_SIDE_LEAST_PX), words)
        most = max(scaled(self._side_px), least)
        self._main.setMaximumWidth(widest if across else _ANY_WIDTH)
        self._side.setMinimumWidth(least if across else 0)
        self._side.setMaximumWidth(most if across else _ANY_WIDTH)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the columns for the new width."""
        super().resizeEvent(event)
        self._arrange()
