"""Everything that can be found, as somebody types."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.library_view import Found, FoundReply, OpenLibrary, Searching
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.result_delegate import ResultDelegate
from csap_desktop.ui.widgets.result_list import ResultList

QUESTION = "search"
LIMIT = 20
_WIDEST_PX = 900


class SearchPage(QWidget):
    """Shows what a search finds; the words are typed in the danger strip."""

    #: The search field should have the keyboard.
    box_asked = Signal()
    #: An item should be read; carries its id.
    item_asked = Signal(str)
    #: The answer page is wanted: a place or an empty text, a Concern or None.
    ring_asked = Signal(str, object)

    def __init__(
        self,
        context: Context,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._theme = theme
        self._tasks = tasks
        self._search: Searching | None = None
        self._asked = ""
        self._concern: Concern | None = None
        front = context.answers.front
        sources = {source.id: source for source in front.sources}
        self._words = AnswerWords(dict(context.answers.localities), sources, self.tr)
        self._title = _label("page-title", self)
        self._note = _label("note", self)
        self._model = SearchModel(self._say_answer, self)
        self._results = ResultList(self._model, self)
        self._results.setAccessibleName(self.tr("Results"))
        self._results.setItemDelegate(ResultDelegate(theme, self._words, self._results))
        self._empty = _Hint(self.tr("Who to ring, right now"), self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._results)
        self._lay_out()
        self._results.opened.connect(self._on_results_opened)
        self._results.left_up.connect(self.box_asked)
        self._empty.ring.clicked.connect(self._on_ring_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._show_opening()

    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and answers what was typed meanwhile."""
        self._search = library.search
        self.ask(self._asked)

    def stay_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._title.setText(self.tr("Search"))
        self._empty.say(message.happened, message.still_works, message.next_step)

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

    def _on_found(self, reply: FoundReply) -> None:
        """Shows what was found."""
        if not self._asked.strip():
            return
        self._concern = reply.concern
        self._model.show(reply.results)
        self._results.scrollToTop()
        if not reply.results:
            self._show_none(reply.query)
            return
        count = len(reply.results)
        text = self.tr("1 result") if count == 1 else self.tr("{count} results")
        self._title.setText(text.format(count=count))
        self._say_note(reply)
        self._stack.setCurrentWidget(self._results)

    def _say_note(self, reply: FoundReply) -> None:
        """Says for which words these are the results."""
        if reply.corrected:
            text = self.tr("Shown for: {corrected}. You typed: {typed}.")
            said = text.format(corrected=reply.corrected, typed=reply.query)
        else:
            said = self.tr("Down goes to the results, Enter opens one.")
        self._note.setText(said)

    def _show_opening(self) -> None:
        """Says that the library is not open yet."""
        self._title.setText(self.tr("Search"))
        self._note.setText("")
        self._empty.say(
            self.tr("Search is being opened"),
            self.tr("Go on typing: results appear in a moment."),
            self.tr("Who to ring answers already."),
        )
        self._stack.setCurrentWidget(self._empty)

    def _show_nothing_asked(self) -> None:
        """Says what can be searched for."""
        self._title.setText(self.tr("Search"))
        self._note.setText("")
        self._model.show(())
        self._empty.say(
            self.tr("Type in the field at the top, or press Ctrl+K"),
            self.tr(
                "A place, a postcode, a worry in your own words, a name, an "
                "abbreviation, part of a telephone number: all of it is searched."
            ),
            self.tr('For example: "kid at risk in Fleetwood", "LADO", "6720".'),
        )
        self._stack.setCurrentWidget(self._empty)

    def _show_none(self, query: str) -> None:
        """Says what to do when nothing was found."""
        self._title.setText(self.tr("Nothing found"))
        self._note.setText(self.tr("For: {query}").format(query=query))
        self._empty.say(
            self.tr("Is a child in danger now? Ring 999. Not now: police on 101."),
            self.tr(
                "To find it another way: use fewer words; type only the town, or only "
                "the first half of the postcode; or the last digits of a number."
            ),
            self.tr("Or answer it by place:"),
        )
        self._stack.setCurrentWidget(self._empty)

    def _say_answer(self, found: Found) -> str:
        """Puts an answer into words for a screen reader."""
        answer = found.answer
        if answer is None:
            return found.title
        lines = [answer.first] if answer.first else list(answer.route.lines)
        numbers = self.tr(" or ").join(line.number for line in lines)
        text = self.tr("Who to ring: {team}, {numbers}. {state}. {where}")
        return text.format(
            team=answer.route.team,
            numbers=numbers or (answer.route.instead or ""),
            state=self._words.state(answer),
            where=self._words.where(answer),
        )

    def _on_results_opened(self, index: QModelIndex) -> None:
        """Opens a result."""
        self._open(index)

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

    def _on_ring_clicked(self) -> None:
        """Goes to the answer page."""
        self.ring_asked.emit("", None)

    def _on_theme_changed(self) -> None:
        """Measures the rows anew."""
        self._results.setMaximumWidth(self._theme.scaled(_WIDEST_PX))
        self._empty.setMaximumWidth(self._theme.scaled(_WIDEST_PX))
        self._results.scheduleDelayedItemsLayout()

    def _lay_out(self) -> None:
        """Puts the page together."""
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._note)
        layout.addWidget(self._stack, 1)
        self._note.setWordWrap(True)
        self._on_theme_changed()


class _Hint(QFrame):
    """A card that says what to do when there is no result to show.

    Attributes:
        ring: The way to the answer page.
    """

    def __init__(self, ring: str, parent: QWidget) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        self._labels = (
            _label("card-title", card),
            _label("body", card),
            _label("body", card),
        )
        self.ring = QPushButton(ring, card)
        self.ring.setProperty("role", "primary")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(10)
        for label in self._labels:
            label.setWordWrap(True)
            inside.addWidget(label)
        inside.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def say(self, *sentences: str) -> None:
        """Shows up to three sentences, the first as a title."""
        for label, sentence in zip(self._labels, sentences, strict=True):
            label.setText(sentence)
            label.setVisible(bool(sentence))


def _label(role: str, parent: QWidget) -> QLabel:
    """Makes a label of a text role."""
    label = QLabel(parent)
    label.setProperty("textRole", role)
    return label
