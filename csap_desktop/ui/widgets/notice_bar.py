"""One sentence across a page with what can be done about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if

_LEAST_WORDS_PX = 260


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
        self._row = FitRow(14, parent=self)
        self._row.add(self._words, lambda: theme.scaled(_LEAST_WORDS_PX), 1)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 6, 12, 6)
        around.setSpacing(10)
        around.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        around.addWidget(self._row, 1)
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
        set_look(self, tone=tone)
        for widget in (self._words, *self._buttons.values()):
            set_look(widget, tone=tone)
        self._draw()
        self._row.fit()
        show_if(self, bool(words))

    def _button(self, key: str) -> QPushButton:
        """Returns a button; makes it when it is first wanted."""
        if key not in self._buttons:
            button = QPushButton(self._row)
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.pressed.emit, key))
            self._buttons[key] = button
            self._row.add(button, lambda: button.sizeHint().width(), 0)
        return self._buttons[key]

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        icon, tone = self._shown
        ink = "ink-quiet" if tone == "neutral" else "careful"
        self._icon.setPixmap(self._theme.pixmap(icon, ink))
