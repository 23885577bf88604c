"""A link as a real button, so that every keyboard and screen reader reaches it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from csap_desktop.ui.qt_override import override


class LinkButton(QPushButton):
    """Words that wrap, underlined, to be clicked or pressed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Makes the link.

        Args:
            words: What it says.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setObjectName("linkButton")
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = QLabel(words, self)
        self._label.setObjectName("linkWords")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    @override
    def hasHeightForWidth(self) -> bool:
        """Says that its words wrap."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height at a width."""
        return self._label.heightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        """Returns the room its words take on one line."""
        return self._label.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: its words wrap."""
        return QSize(1, self._label.minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Asks for the height that its words take at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws no button: the words are all there is to see."""
        del event
