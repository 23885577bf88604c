"""What a word of the glossary means, on a small card beside the word."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Run
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_label import Reached
from csap_desktop.ui.widgets.prose import Prose

_WIDTH_PX = 340
_GAP_PX = 6


class TermNote(QFrame):
    """Stands above the window while the reader points at a word; takes no input.

    A screen reader needs it not: the word itself says its meaning (`LinkSpot`).
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Makes a hidden note.

        Args:
            theme: The look.
            window: What it stands above, and never reaches out of.
        """
        super().__init__(window)
        self.setObjectName("termNote")
        self.setProperty("floats", True)  # noqa: FBT003 - Qt's signature
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._spot: QWidget | None = None
        self._window = window
        self._word = Prose("strong", self)
        self._meaning = Prose("body", self)
        self._how = Prose("note", self)
        self._how.say(self.tr("Click or Enter opens it"))
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        for part in (self._word, self._meaning, self._how):
            column.addWidget(part)
        self.hide()

    @property
    def words(self) -> str:
        """The meaning on show; empty while it is hidden."""
        return "" if self.isHidden() else self._meaning.words

    def follow(self, reached: Reached | None) -> None:
        """Shows the meaning of the word the reader points at, or hides.

        Args:
            reached: The word and where it stands; None for none.
        """
        self._spot = reached.spot if reached else None
        if reached is None:
            self.hide()
            return
        self._say(reached.run)
        self.stay()
        self.show()
        self.raise_()

    def stay(self) -> None:
        """Stands by its word again, after that was scrolled."""
        if self._spot is not None:
            corner = self._spot.mapTo(self._window, QPoint(0, 0))
            self._stand_by(QRect(corner, self._spot.size()))

    def _say(self, run: Run) -> None:
        """Takes the words and the size they need."""
        self._word.say(run.text)
        self._meaning.say(run.about)
        side = self._theme.scaled(14)
        layout = self._column
        layout.setContentsMargins(side, self._theme.scaled(10), side, side)
        for part in (self, self._word, self._meaning, self._how):
            part.ensurePolished()
        width = min(self._theme.scaled(_WIDTH_PX), self._window.width() - 16)
        layout.activate()
        self.resize(width, layout.totalHeightForWidth(width))

    def _stand_by(self, word: QRect) -> None:
        """Stands below a word, or above it where there is no room below."""
        window = self._window.rect()
        left = max(8, min(word.left(), window.right() - self.width() - 8))
        top = word.bottom() + _GAP_PX
        if top + self.height() > window.bottom() - 8:
            top = max(8, word.top() - _GAP_PX - self.height())
        self.move(QPoint(left, top))
