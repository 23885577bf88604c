"""Everything that can be found, as somebody types."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.services.found import SearchReply
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.library_view import OpenLibrary, Searching
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.result_delegate import ROW_PADDING_PX, ResultDelegate
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_hint import SearchHint
from csap_desktop.ui.widgets.search_side import SearchSide
from csap_desktop.ui.widgets.two_columns import TwoColumns

QUESTION = "search"
LIMIT = 20


class SearchPage(Page):
    """Shows what a search finds; the words are typed in the danger strip."""

    #: The search field should have the keyboard.
    box_asked = Signal()
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self._tasks = tasks
        self._search: Searching | None = None
        self._asked = ""
        self._concern: Concern | None = None
        front = context.answers.front
        sources = {source.id: source for source in front.sources}
        answers = AnswerWords(dict(context.answers.localities), sources, self.tr)
        self._words = FoundWords(answers, self.tr)
        self._title = _label("page-title", self)
        self._note = _label("note", self)
        self._model = SearchModel(self._words.answer, self)
        self._results = ResultList(self._model, self)
        self._results.setAccessibleName(self.tr("Results"))
        self._results.setItemDelegate(ResultDelegate(theme, answers, self._results))
        self._side = SearchSide(self)
        self._hint = SearchHint(self)
        self._stack = QStackedWidget(self)
        self._columns = TwoColumns(theme, self._stack, self._side, ROW_PADDING_PX)
        self._lay_out()
        self._connect()
        self._hint.say_opening()
        self._show_hint(self.tr("Search"))

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and answers what was typed meanwhile."""
        self._search = library.search
        self.ask(self._asked)

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._hint.say_closed(message)
        self._show_hint(self.tr("Search"))

    @override
    def paper(self) -> Paper | None:
        """Returns the results as they go on paper; None where there are none."""
        from csap_desktop.ui.print.search_paper import (  # noqa: PLC0415 - first use
            search_paper,
        )

        found = (row.found for row in self._model.rows)
        results = tuple(one for one in found if one is not None)
        return search_paper(results, self._context.answers, self.tr)

    def ask(self, words: str) -> None:
        """Searches for what was typed; an answer to earlier words is dropped."""
        self._asked = words
        search, clock = self._search, self._context.clock
        if search is None:
            return
        if not words.strip():
            self._show_nothing_asked()
            return
        self._tasks.run(
            lambda: search.search(words, clock(), LIMIT),
            self._on_found,
            question=QUESTION,
        )

    def open_best(self) -> None:
        """Opens the first result."""
        self._open(self._model.first())

    def enter_results(self) -> None:
        """Gives the results the keyboard."""
        self._results.enter()

    def _on_found(self, reply: SearchReply) -> None:
        """Shows what was found."""
        if not self._asked.strip():
            return
        self._concern = reply.concern
        self._model.show(reply.results)
        self._results.scrollToTop()
        if not reply.results:
            self._hint.say_none()
            self._show_hint(self._words.count(reply), self._words.note(reply))
            return
        self._say(self._words.count(reply), self._words.note(reply))
        self._side.show_groups(self._model.groups())
        self._columns.want_side(wanted=True)
        self._stack.setCurrentWidget(self._results)

    def _show_nothing_asked(self) -> None:
        """Says what can be searched for."""
        self._model.show(())
        self._hint.say_nothing_asked()
        self._show_hint(self.tr("Search"))

    def _show_hint(self, title: str, note: str = "") -> None:
        """Shows the hint in the place of results."""
        self._say(title, note)
        self._side.show_examples()
        self._columns.want_side(wanted=self._search is not None)
        self._stack.setCurrentWidget(self._hint)

    def _say(self, title: str, note: str) -> None:
        """Says what is below."""
        self._title.setText(title)
        self._note.setText(note)
        show_if(self._note, bool(note))

    def _open(self, index: QModelIndex) -> None:
        """Opens a row: on the answer page where it names a place, else to read."""
        row = self._model.row(index)
        if row is None or row.found is None:
            return
        found = row.found
        if found.answer:
            self.ring_asked.emit(found.where or "", found.answer.route.concern)
        elif found.where:
            self.ring_asked.emit(found.where, self._concern)
        else:
            self.item_asked.emit(found.id)

    def _on_ring_asked(self) -> None:
        """Goes to the answer page."""
        self.ring_asked.emit("", None)

    def _connect(self) -> None:
        """Connects the parts of the page."""
        self._results.opened.connect(self._open)
        self._results.left_up.connect(self.box_asked)
        self._side.group_chosen.connect(self._results.jump)
        self._side.example_chosen.connect(self.example_chosen)
        for part in (self._side, self._hint):
            part.ring_asked.connect(self._on_ring_asked)

    def _lay_out(self) -> None:
        """Puts the page together."""
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addWidget(self._columns, 1)
        self._note.setWordWrap(True)


def _label(role: str, parent: QWidget) -> QLabel:
    """Makes a label of a text role."""
    label = QLabel(parent)
    label.setProperty("textRole", role)
    return label
