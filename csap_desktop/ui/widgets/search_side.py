"""What stands beside search results: the one looked at, and a way out of a miss.

Nothing stands there that is not also reached or said elsewhere: a narrow window has
no room for it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.search_preview import SearchPreview

_ROOM_FOR_TIPS_PX = 460


class SearchSide(QWidget):
    """A preview, and below it what to do where nothing of it was meant.

    Attributes:
        preview: Shows one result in full.
    """

    #: The answer page is wanted.
    ring_asked = Signal()

    def __init__(self, theme: Theme, words: FoundWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.preview = SearchPreview(theme, words, self)
        self._tips = self._advise()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(12)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._tips)
        theme.changed.connect(self._fit)

    def _advise(self) -> QFrame:
        """Makes the card that leads out of a search that missed."""
        tips = QFrame(self)
        tips.setProperty("role", "card")
        head, advice = Prose("strong", tips), Prose("note", tips)
        head.say(self.tr("Not what you meant?"))
        advice.say(
            self.tr(
                "Use fewer words. Or type only the town, the first half of the "
                "postcode, or the last digits of a number."
            )
        )
        ring = QPushButton(self.tr("Who to ring, by place"), tips)
        ring.clicked.connect(self.ring_asked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(head)
        words.addWidget(advice)
        inside = QHBoxLayout(tips)
        inside.setContentsMargins(18, 12, 14, 12)
        inside.setSpacing(14)
        inside.addLayout(words, 1)
        inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        return tips

    def _fit(self) -> None:
        """Leaves the advice out where the preview needs its room."""
        room = self.height() >= self._theme.scaled(_ROOM_FOR_TIPS_PX)
        show_if(self._tips, room)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Takes the new height."""
        super().resizeEvent(event)
        self._fit()
