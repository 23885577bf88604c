"""The words on a tag: on one line, or on more where there is no room for that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from csap_desktop.ui.qt_override import override


class TagWords(QLabel):
    """A label that asks for one line and takes two."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", "tag")
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        """Returns the room of one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as the words wrap."""
        return QSize(1, self.fontMetrics().height())
