"""One sentence across a page with what can be done about it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
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
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_LEAST_WORDS_PX, _GAP_PX = 280, 16


class NoticeBar(QFrame):
    """A sign, a sentence, and buttons that look like links; hidden when empty."""

    #: A button was pressed; carries its key.
    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "careful")
        self._theme = theme
        self._shown = ("alert-triangle", "careful")
        self._buttons: dict[str, QPushButton] = {}
        self._icon = QLabel(self)
        self._words = Prose("body", self)
        self._row = QBoxLayout(_ACROSS)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(self._words, 100)
        self._row.addStretch(1)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 6, 12, 6)
        around.setSpacing(10)
        around.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        around.addLayout(self._row, 1)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.words

    def say(
        self,
        words: str,
        actions: dict[str, str] | None = None,
        icon: str = "alert-triangle",
        tone: str = "careful",
    ) -> None:
        """Shows a sentence; hides the bar where there is none.

        Args:
            words: The sentence.
            actions: What stands on each button, by its key.
            icon: Name of the sign.
            tone: "careful" or "neutral".
        """
        self._words.say(words)
        for key, text in (actions or {}).items():
            self._button(key).setText(text)
        for key, button in self._buttons.items():
            show_if(button, key in (actions or {}))
        self._shown = (icon, tone)
        if self.property("tone") != tone:
            for widget in (self, self._words, *self._buttons.values()):
                set_look(widget, tone=tone)
        self._draw()
        show_if(self, bool(words))
        self._arrange()

    def enter(self, key: str) -> None:
        """Gives a button the keyboard."""
        self._button(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, key: str) -> QPushButton:
        """Returns a button; makes it when it is first wanted."""
        if key not in self._buttons:
            button = QPushButton(self)
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.pressed.emit, key))
            self._buttons[key] = button
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._buttons[key]

    def _arrange(self) -> None:
        """Puts the buttons below the words where there is no room beside them."""
        shown = [one for one in self._buttons.values() if not one.isHidden()]
        need = sum(one.sizeHint().width() + _GAP_PX for one in shown)
        beside = self.width() - need >= self._theme.scaled(_LEAST_WORDS_PX)
        self._row.setDirection(_ACROSS if beside else _DOWN)
        self._row.setSpacing(_GAP_PX if beside else 2)

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        icon, tone = self._shown
        ink = "ink-quiet" if tone == "neutral" else "careful"
        self._icon.setPixmap(self._theme.pixmap(icon, ink))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self._arrange()
