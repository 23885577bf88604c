"""A button that looks like a link and shows all of its words, on as many lines."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from csap_desktop.ui.qt_override import override


class WrappingLink(QPushButton):
    """Breaks its words anew whenever its width changes; never cuts them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setProperty("role", "link")
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._break()

    def _break(self) -> None:
        """Puts the words on lines that fit."""
        measure = self.fontMetrics().horizontalAdvance
        lines = [""]
        for word in self.words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and measure(longer) > self.width():
                lines.append(word)
            else:
                lines[-1] = longer
        text = "\n".join(lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as the words break."""
        return QSize(1, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Breaks the words anew."""
        super().resizeEvent(event)
        self._break()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        """Measures anew when the font is another."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._break()
