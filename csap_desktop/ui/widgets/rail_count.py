"""A small count at the end of a button of the rail."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_EDGE_PX = 10
_MOST = 99


class RailCount(QLabel):
    """Stays at the end of its button, whatever size that has; the button names it."""

    def __init__(self, theme: Theme, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self._theme = theme
        self.setObjectName("railCount")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        button.installEventFilter(self)
        theme.changed.connect(self._place)

    def show_count(self, count: int) -> None:
        """Shows a count; nothing for none.

        Args:
            count: How many; 0 or more.
        """
        more = self.tr("{count}+").format(count=_MOST)
        self.setText(more if count > _MOST else str(count))
        self.setVisible(count > 0)
        self._place()

    def _place(self) -> None:
        """Goes to where its button ends; to its upper corner where that is narrow."""
        self.adjustSize()
        room, size = self._button.size(), self.sizeHint()
        narrow = not self._button.text()
        edge = 0 if narrow else self._theme.scaled(_EDGE_PX)
        left = room.width() - size.width() - edge
        if self._button.isRightToLeft():
            left = edge
        top = 0 if narrow else (room.height() - size.height()) // 2
        self.setGeometry(left, top, size.width(), size.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Follows the size of the button; takes nothing."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)
