"""A banner: a sign, words, and buttons beside them, or below where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_LEAST_WORDS_PX, _GAP_PX, _BELOW_PX = 290, 14, 3


class BannerFrame(QFrame):
    """Arranges itself; what it says is for its heirs."""

    def __init__(
        self, words: QWidget, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes a banner without buttons.

        Args:
            words: What it says.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._theme = theme
        self._sign_shown = ("alert-triangle", "careful")
        self._sign = QLabel(self)
        self._beside: list[QPushButton] = []
        self._row = QBoxLayout(_ACROSS)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(words, 100)
        self._row.addStretch(1)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 6, 12, 6)
        around.setSpacing(10)
        around.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        around.addLayout(self._row, 1)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()

    def add_button(self, button: QPushButton) -> None:
        """Takes a button; those that are hidden need no room."""
        self._beside.append(button)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sign(self, icon: str, tone: str) -> None:
        """Shows another sign.

        Args:
            icon: Its name.
            tone: The colour it is drawn in.
        """
        self._sign_shown = (icon, tone)
        self._draw_sign()

    def arrange(self) -> None:
        """Puts the buttons below the words where there is no room beside them."""
        shown = [one for one in self._beside if not one.isHidden()]
        need = sum(one.sizeHint().width() + _GAP_PX for one in shown)
        beside = self.width() - need >= self._theme.scaled(_LEAST_WORDS_PX)
        self._row.setDirection(_ACROSS if beside else _DOWN)
        self._row.setSpacing(_GAP_PX if beside else _BELOW_PX)

    def _draw_sign(self) -> None:
        """Draws the sign in the colours in use."""
        self._sign.setPixmap(self._theme.pixmap(*self._sign_shown))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self.arrange()
