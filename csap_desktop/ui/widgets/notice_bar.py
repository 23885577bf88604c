"""One sentence across a page with what can be done about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.banner_frame import BannerFrame
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if


class NoticeBar(BannerFrame):
    """A sign, a sentence, and buttons that look like links; hidden when empty."""

    #: A button was pressed; carries its key.
    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._words = Prose("body")
        super().__init__(self._words, theme, parent)
        self.setProperty("tone", "careful")
        self._buttons: dict[str, QPushButton] = {}

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
        if self.property("tone") != tone:
            for widget in (self, self._words, *self._buttons.values()):
                set_look(widget, tone=tone)
        self.show_sign(icon, "ink-quiet" if tone == "neutral" else "careful")
        show_if(self, bool(words))
        self.arrange()

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
            self.add_button(button)
        return self._buttons[key]
