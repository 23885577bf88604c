"""A box to tick whose words may take more than one line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from csap_desktop.ui.line_width import line_start
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_SIDE_PX, _GAP_PX, _AROUND_PX, _ROUND_PX = 20, 10, 4, 4
_TALL = 10_000


class TickBox(QCheckBox):
    """Drawn by hand: a large box, a tick that is seen without its colour, the words."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Makes an empty box.

        Args:
            words: What a tick says.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(words, parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def _before(self) -> int:
        """Returns the room that the box takes before the words."""
        return self._theme.scaled(_SIDE_PX) + self._theme.scaled(_GAP_PX)

    def _words_rect(self, width: int) -> QRect:
        """Returns the room that the words take at a width, from their own corner."""
        flags = Qt.TextFlag.TextWordWrap | line_start(self)
        room = QRect(0, 0, max(1, width - self._before()), _TALL)
        return self.fontMetrics().boundingRect(room, flags, self.text())

    @override
    def hasHeightForWidth(self) -> bool:
        """Says that its height follows from its width."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height at a width."""
        side, around = self._theme.scaled(_SIDE_PX), self._theme.scaled(_AROUND_PX)
        return max(self._words_rect(width).height(), side) + 2 * around

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted: one line, where there is room for it."""
        metrics = self.fontMetrics()
        natural = self._before() + metrics.horizontalAdvance(self.text()) + 2
        width = min(natural, max(self.width(), self.minimumSizeHint().width()))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: that of the longest word."""
        advance = self.fontMetrics().horizontalAdvance
        widest = max(map(advance, self.text().split()), default=0)
        side = self._theme.scaled(_SIDE_PX) + 2 * self._theme.scaled(_AROUND_PX)
        return QSize(self._before() + widest + 2, side)

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        """Takes a click on the box and on its words."""
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws box, tick and words."""
        del event
        theme, side = self._theme, self._theme.scaled(_SIDE_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words_rect(self.width())
        first = min(words.height(), self.fontMetrics().lineSpacing())
        top = (self.height() - words.height()) // 2
        mirrored = self.isRightToLeft()
        left = self.width() - side if mirrored else 0
        box = QRect(left, max(0, top + (first - side) // 2), side, side)
        enabled = self.isEnabled()
        painter.setPen(QPen(theme.colour("ink" if enabled else "edge"), 2))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)
        if self.isChecked():
            painter.drawPixmap(box.topLeft(), theme.pixmap("check", "ink", _SIDE_PX))
        painter.setPen(theme.colour("ink" if enabled else "ink-quiet"))
        room = QRect(0, top, self.width() - self._before(), words.height())
        if not mirrored:
            room.translate(self._before(), 0)
        flags = Qt.TextFlag.TextWordWrap | line_start(self)
        painter.drawText(room, flags, self.text())
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Asks for another height where the width is another."""
        super().resizeEvent(event)
        self.updateGeometry()
