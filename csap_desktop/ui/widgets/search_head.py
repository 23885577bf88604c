"""What stands above search results: how many, of which kind, what to know of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.services.found import SearchReply
from csap_desktop.ui.found_head import ReplyHead
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.search_filter import ALL, SearchFilter

_ROOM_FOR_KEYS_PX, _LOW_PX, _BAR_PX = 880, 500, 12


class SearchHead(QWidget):
    """Title, tools, note and filter of one reply."""

    #: Another kind is wanted; carries it, empty for all.
    kind_chosen = Signal(str)
    #: The words should be searched for as they were typed.
    exact_asked = Signal()
    #: What is in view should go on paper.
    print_asked = Signal()

    def __init__(self, theme: Theme, words: FoundWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ReplyHead(words, self.tr)
        self._filtered = False
        self._keys = QLabel(self.tr("Down: to the results. Enter: open. Esc: back."))
        self._keys.setProperty("textRole", "note")
        self._filter = SearchFilter(theme, words.kinds)
        self._filter.chosen.connect(self.kind_chosen)
        self._print = QPushButton(self.tr("Print"), self)
        self._print.clicked.connect(self.print_asked)
        theme.dress(self._print, "printer")
        tools = (self._keys, self._filter.menu, self._print)
        self._top = PageHead("", theme, tools, self)
        self._note = Prose("note", self)
        self._exact = QPushButton(self.tr("Search for exactly what was typed"), self)
        self._exact.setProperty("role", "link")
        self._exact.clicked.connect(self.exact_asked)
        self._lay_out()
        self.say("")
        theme.changed.connect(self._fit)

    @property
    def note(self) -> str:
        """What is said below the title."""
        return self._note.words

    def show_reply(self, reply: SearchReply, missed: str, *, exact: bool) -> None:
        """Shows what was found.

        Args:
            reply: What was found.
            missed: The kind that was asked for and that has no results.
            exact: Whether the words were searched for as they are.
        """
        words = self._words
        self._note.say(words.note(reply, missed=missed, exact=exact))
        self._top.show_title(words.count(reply), words.count_in_short(reply))
        self._filtered = bool(reply.results)
        if reply.results:
            self._filter.show_counts(reply.counts, reply.kind or ALL)
        offer = self.tr("Search for exactly: {words}").format(words=reply.query)
        self._exact.setText(offer)
        show_if(self._exact, bool(reply.corrected))
        self._fit()

    def say(self, title: str, note: str = "") -> None:
        """Says something where there is no reply."""
        self._top.show_title(title)
        self._note.say(note)
        self._filtered = False
        show_if(self._exact, wanted=False)
        self._fit()

    def say_changed(self, change: str) -> None:
        """Says below the title that a number is another one now."""
        self._note.say(change)

    def heard(self, reply: SearchReply) -> str:
        """Returns what a screen reader says of a reply."""
        return self._words.heard(reply, self.note)

    def _fit(self) -> None:
        """Shows what there is room for."""
        scaled, window = self._theme.scaled, self.window()
        wide = self.width() >= scaled(_ROOM_FOR_KEYS_PX)
        low = window.height() < scaled(_LOW_PX)
        show_if(self._keys, self._filtered and wide)
        show_if(self._print, self._filtered and not low)  # Ctrl+P prints there too
        if self._filtered:
            self._filter.fit(self.width() - scaled(_BAR_PX), 1 if low else 2)
        else:
            self._filter.leave_out()

    def _lay_out(self) -> None:
        """Puts the parts together."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._top)
        layout.addWidget(self._note)
        layout.addWidget(self._exact, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._filter)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits the filter into the new width."""
        super().resizeEvent(event)
        self._fit()
