"""The search field in the danger strip."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

BACKSPACE = "\b"
"""Stands for the key among letters that are typed elsewhere."""

_LONGEST = 200
_PICTURE_PX, _AROUND_WORDS_PX = 18, 40


class SearchBox(QFrame):
    """Takes words and says what the keys ask for; it searches nothing itself."""

    #: The words changed; carries them.
    edited = Signal(str)
    #: Enter: open the best result.
    confirmed = Signal()
    #: Down: go to the results.
    left_down = Signal()
    #: Esc: nothing is being searched any more.
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self._theme = theme
        self._picture = QLabel(self)
        self._line = QLineEdit(self)
        self._line.setObjectName("searchBox")
        self._line.setProperty("ringOnParent", True)  # noqa: FBT003 - Qt's signature
        self._line.setMaxLength(_LONGEST)
        self._line.setPlaceholderText(self.tr("Search everything"))
        self._line.setAccessibleName(self.tr("Search everything"))
        self._line.setAccessibleDescription(
            self.tr("Results appear as you type. Down goes to them, Esc leaves.")
        )
        self._hint = QLabel(self.tr("Ctrl K"), self)
        self._hint.setObjectName("searchHint")
        layout = QHBoxLayout(self)
        before, after = (0, 8) if self.isRightToLeft() else (8, 0)
        layout.setContentsMargins(before, 0, after, 0)
        layout.setSpacing(6)
        layout.addWidget(self._picture)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._hint)
        self.setFocusProxy(self._line)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.confirmed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self._line.text()

    def enter(self) -> None:
        """Puts the cursor into the field and marks what stands there."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def type(self, words: str) -> None:
        """Asks for words as if somebody had typed them.

        Args:
            words: What to search for.
        """
        self._line.setText(words)
        self.edited.emit(words)

    def go_on(self, letters: str = "") -> None:
        """Takes the keyboard, with the cursor behind what stands in the field.

        Args:
            letters: What was typed elsewhere and belongs here, or `BACKSPACE`.
        """
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.deselect()
        if letters == BACKSPACE:
            self.type(self.words[:-1])
        elif letters:
            self.type(self.words + letters)
        self._line.end(False)  # noqa: FBT003 - Qt's signature

    def clear(self) -> None:
        """Empties the field without asking for a search."""
        self._line.clear()

    def _on_theme_changed(self) -> None:
        """Draws the glass again."""
        picture = self._theme.pixmap("search", "danger-ink", _PICTURE_PX)
        self._picture.setPixmap(picture)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leaves key and glass out where words need the room, then half of them."""
        super().resizeEvent(event)
        words = self.tr("Search everything")
        advance = self._line.fontMetrics().horizontalAdvance(words)
        around = self._theme.scaled(_PICTURE_PX + _AROUND_WORDS_PX)
        room = self.width() - advance - around
        shown = self._hint.sizeHint().width() <= room
        self._hint.setVisible(shown)
        self._picture.setVisible(shown or room >= 0)
        self._line.setPlaceholderText(words if room >= 0 else self.tr("Search"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Takes the keys that leave the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.left_down.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
        return super().eventFilter(watched, event)
