"""What stands below the head of the search page: results, or what there is instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from csap_desktop.services.found import SearchReply
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.search_found import SearchFound
from csap_desktop.ui.widgets.search_hint import SearchHint
from csap_desktop.ui.widgets.search_start import SearchStart, Stock


class SearchParts(QStackedWidget):
    """Shows one of three: the results, why there is none, what can be searched.

    Attributes:
        found: The results.
        start: What stands there before anything is typed.
    """

    #: The answer page is wanted.
    ring_asked = Signal()
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)

    def __init__(
        self, theme: Theme, words: FoundWords, model: SearchModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.found = SearchFound(theme, words, model, self)
        self.start = SearchStart(theme, self)
        self._hint = SearchHint(theme, self)
        for part in (self._hint, self.found, self.start):
            self.addWidget(part)
        for asking in (self.found.side, self._hint, self.start):
            asking.ring_asked.connect(self.ring_asked)
        for offering in (self._hint, self.start):
            offering.example_chosen.connect(self.example_chosen)

    def show_reply(self, reply: SearchReply) -> None:
        """Shows results, or what to do where there is none."""
        self.found.show_reply(reply)
        if not reply.results:
            self._hint.say_none()
        self.setCurrentWidget(self.found if reply.results else self._hint)

    def show_opening(self, words: str) -> None:
        """Says that the library is not open yet.

        Args:
            words: What was typed so far.
        """
        self._hint.say_opening(words)
        self.setCurrentWidget(self._hint)

    def show_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._hint.say_closed(message)
        self.setCurrentWidget(self._hint)

    def show_start(self) -> None:
        """Shows what can be searched, and leaves what there is to be told."""
        self.found.show_reply(SearchReply("", (), None, ()))
        self.setCurrentWidget(self.start)

    def show_stock(self, stock: Stock) -> None:
        """Shows what there is to read."""
        self.start.show_stock(stock)
