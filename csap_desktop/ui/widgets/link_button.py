"""A link as a real button, so that every keyboard and screen reader reaches it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from csap_desktop.ui.qt_override import override

_WRAP = int(Qt.TextFlag.TextWordWrap)
_TALL_PX = 1 << 20


class LinkButton(QPushButton):
    """Words that wrap, underlined, to be clicked or pressed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Makes the link.

        Args:
            words: What it says.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.words = words
        self.setObjectName("linkButton")
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _taken(self, width_px: int) -> QRect:
        """Returns the room the words take at a width."""
        room = QRect(0, 0, width_px, _TALL_PX)
        return self.fontMetrics().boundingRect(room, _WRAP, self.words)

    @override
    def hasHeightForWidth(self) -> bool:
        """Says that its words wrap."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height at a width."""
        self.ensurePolished()
        return self._taken(width).height()

    @override
    def sizeHint(self) -> QSize:
        """Returns the room its words take on one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + 2, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: its words wrap."""
        return QSize(1, self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Asks for the height that its words take at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws no button: the words are all there is, darker under the mouse."""
        del event
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        pointed = self.underMouse() or self.isDown()
        role = QPalette.ColorRole.WindowText if pointed else QPalette.ColorRole.Link
        painter.setPen(self.palette().color(role))
        # The words run as their own language does, wherever they stand.
        side = Qt.AlignmentFlag.AlignLeft
        if self.isRightToLeft():
            side = Qt.AlignmentFlag.AlignRight
        own = Qt.LayoutDirection.LayoutDirectionAuto
        painter.setLayoutDirection(own)
        place = int(side | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(self.rect(), _WRAP | place, self.words)

    @override
    def event(self, event: QEvent, /) -> bool:
        """Draws anew when the mouse comes or goes."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)
