"""Two columns, or one over the other where the window is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme

_TEXT_PX = 15
_ACROSS_PX = 820
_SIDE_LEAST_PX = 270
_GAP_PX = 16


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
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP_PX)
        top = Qt.AlignmentFlag.AlignTop
        self._box.addWidget(main, 100, top)
        self._box.addWidget(side, 40, top)
        self._box.addStretch(0)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_across(self) -> bool:
        """Whether the two stand side by side."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def _arrange(self) -> None:
        """Takes the widths of the size in use, and the direction there is room for."""
        scaled, ways = self._theme.scaled, QBoxLayout.Direction
        font = QFont(TEXT_FONT)
        font.setPixelSize(scaled(_TEXT_PX))
        widest = widest_line_px(font) + scaled(self._padding)
        across = self.width() >= scaled(_ACROSS_PX)
        self._main.setMaximumWidth(widest)
        words = self._side.minimumSizeHint().width()
        least = max(scaled(_SIDE_LEAST_PX), words)
        most = max(scaled(self._side_px), least)
        self._side.setMinimumWidth(least if across else 0)
        self._side.setMaximumWidth(most if across else widest)
        self._box.setDirection(ways.LeftToRight if across else ways.TopToBottom)
        self._box.removeWidget(self._side)
        first = self._side_first and not across
        self._box.insertWidget(0 if first else 1, self._side, 40)
        top = Qt.AlignmentFlag.AlignTop if across else Qt.AlignmentFlag(0)
        for column in (self._main, self._side):
            self._box.setAlignment(column, top)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the columns for the new width."""
        super().resizeEvent(event)
        self._arrange()
