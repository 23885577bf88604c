"""Everything that can be found, as somebody types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.services.found import MOST_OF_A_KIND, SearchReply, SearchResult
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.changes_in_view import on_results
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.library_view import OpenLibrary, Searching
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.answer_keeper import AnswerKeeper
from csap_desktop.ui.widgets.change_banner import beside_bar
from csap_desktop.ui.widgets.page_news import PageNews
from csap_desktop.ui.widgets.search_head import SearchHead
from csap_desktop.ui.widgets.search_parts import SearchParts
from csap_desktop.ui.widgets.search_start import take_stock
from csap_desktop.ui.widgets.search_voice import SearchVoice

QUESTION, STOCK_QUESTION = "search", "search-stock"
LIMIT = 20


class SearchPage(Page):
    """Shows what a search finds; the words are typed in the danger strip.

    Invariant: a kind is only ever chosen while there are words.
    """

    #: The search field should have the keyboard.
    box_asked = Signal()
    #: Letters typed elsewhere belong into the search field; carries them.
    typed = Signal(str)
    #: Something was said to screen readers; carries the words.
    announced = Signal(str)
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._library: OpenLibrary | None = None
        self._asked = ""
        self._kind = ""
        self._exact = False
        self._reply: SearchReply | None = None
        self._open_when_found = False
        known = means.context.answers
        answers = AnswerWords(known.localities, known.sources, self.tr)
        self._words = FoundWords(answers, self.tr)
        self._model = SearchModel(self._words, self)
        self._head = SearchHead(means.theme, self._words, self)
        self._parts = SearchParts(means.theme, self._words, self._model, self)
        self._voice = SearchVoice(self._parts)
        self._keeper = AnswerKeeper(means.context, self)
        self._news = news = PageNews(
            means, self, lambda waiting: on_results(waiting, self._reply)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addLayout(beside_bar(news.banner))
        layout.addWidget(self._parts, 1)
        self._connect()
        self._head.say(self.tr("Search"))
        self._parts.show_opening("")

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and answers what was typed meanwhile."""
        self._library = library
        self.ask(self._asked)

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._head.say(self.tr("Search"))
        self._parts.show_closed(message)

    @override
    def paper(self) -> Paper | None:
        """Returns the results as they go on paper; None where there are none."""
        from csap_desktop.ui.print.search_paper import (  # noqa: PLC0415 - first use
            search_paper,
        )

        found = (row.found for row in self._model.rows)
        results = tuple(one for one in found if one is not None)
        return search_paper(results, self._context.answers, self.tr)

    @override
    def enter(self, item: str) -> None:
        """Shows what can be searched and read, where nothing is typed."""
        del item
        library = self._library
        if library is None or self._asked.strip():
            return
        recent = tuple(getattr(self._context.choices.current, "recent", ()))
        self._tasks.run(
            lambda: take_stock(library, recent),
            self._parts.show_stock,
            question=STOCK_QUESTION,
        )
        self._head.say(self.tr("Search"))
        self._parts.show_start()

    def ask(self, words: str, *, exact: bool = False) -> None:
        """Searches for what was typed; an answer to earlier words is dropped.

        Args:
            words: What was typed.
            exact: Whether words are searched for as they are, however they are spelt.
        """
        self._asked, self._exact, self._reply = words, exact, None
        self._open_when_found = False
        self._voice.be_still()
        self._keeper.take(None)
        self.show_changes()
        library = self._library
        if library is None:
            self._parts.show_opening(words)
        elif words.strip():
            self._run(library.search)
        else:
            self._kind = ""
            self.enter("")

    def open_best(self) -> None:
        """Opens the first result, as soon as it is there."""
        self._open_when_found = self._reply is None
        if self._reply is not None:
            self._parts.found.open_best()

    def enter_results(self) -> None:
        """Gives the results the keyboard."""
        self._parts.found.results.enter()

    def _run(self, search: Searching) -> None:
        """Searches for the kind that is wanted; for all where it has no results."""
        words, kind, exact, at = (
            self._asked,
            self._kind,
            self._exact,
            self._context.clock(),
        )

        def work() -> SearchReply:
            if kind:
                reply = search.search(words, at, MOST_OF_A_KIND, kind=kind, exact=exact)
                if reply.results:
                    return reply
            return search.search(words, at, LIMIT, exact=exact)

        self._tasks.run(work, self._on_found, question=QUESTION)

    def _on_found(self, reply: SearchReply) -> None:
        """Shows what was found."""
        if not self._asked.strip():
            return
        self._reply = reply
        missed = "" if reply.kind else self._kind
        self._kind = reply.kind or ""
        self._head.show_reply(reply, missed, exact=self._exact)
        self._parts.show_reply(reply)
        self.show_changes()
        self._keeper.take(reply)
        self._voice.say_later(self._head.heard(reply))
        if self._open_when_found:
            self._parts.found.open_best()

    def _on_kind_chosen(self, kind: str) -> None:
        """Shows results of one kind, or all."""
        self._kind = kind
        self.ask(self._asked, exact=self._exact)

    def _on_result_opened(self, found: SearchResult) -> None:
        """Opens a result: on the answer page where it names a place, else to read."""
        if found.answer:
            self.ring_asked.emit(found.where or "", found.answer.route.concern)
        elif found.where:
            concern = self._reply.concern if self._reply else None
            self.ring_asked.emit(found.where, concern)
        else:
            self.item_asked.emit(found.id)

    def _on_result_copied(self, found: SearchResult) -> None:
        """Copies a result with what is known of its origin."""
        edition = self._context.answers.front.edition.number
        QGuiApplication.clipboard().setText(self._words.copied(found, edition))
        copied = self.tr("Copied: {title}").format(title=found.title)
        self.message.emit(copied)
        self._voice.say(copied)

    def _connect(self) -> None:
        """Connects the parts of the page."""
        parts, found, start = self._parts, self._parts.found, self._parts.start
        self._head.kind_chosen.connect(self._on_kind_chosen)
        self._head.print_asked.connect(self.print_asked)
        self._head.exact_asked.connect(lambda: self.ask(self._asked, exact=True))
        self._voice.said.connect(self.announced)
        self._keeper.renewed.connect(found.renew)
        self._keeper.changed.connect(self._head.say_changed)
        self._keeper.changed.connect(self._voice.say_in_view)
        found.opened.connect(self._on_result_opened)
        found.copy_asked.connect(self._on_result_copied)
        found.results.left_up.connect(self.box_asked)
        found.results.typed.connect(self.typed)
        start.list_asked.connect(self.page_asked)
        start.item_asked.connect(self.item_asked)
        parts.ring_asked.connect(lambda: self.ring_asked.emit("", None))
        parts.example_chosen.connect(self.example_chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Goes back to the field from anything beside the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.box_asked.emit()
        else:
            super().keyPressEvent(event)
