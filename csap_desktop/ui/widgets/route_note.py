"""Who to ring in a locality at this minute, small enough to stand beside a form."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.routes import Answer
from csap_desktop.ui.answer_words import DANGER, AnswerWords
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.reply_words import instead_of_line
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import CardWords, NumberText
from csap_desktop.ui.widgets.emergency_row import EmergencyRow
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.minute_watch import MinuteWatch
from csap_desktop.ui.widgets.number_block import NumberBlock
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.state_tag import StateTag

_BLOCK_PX = 190
_START, _WHOLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0)


class RouteNote(QWidget):
    """The numbers of one route, worked out again each minute; 999 always first.

    Where no locality is known it shows the numbers that hold everywhere.

    Attributes:
        caveat: How sure the number is; may be put elsewhere.
    """

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = theme
        answers = context.answers
        sentences = AnswerWords(answers.localities, answers.sources, self.tr)
        self._words = CardWords(answers, sentences, self.tr)
        self._locality, self._concern = "", Concern.CHILD
        self._danger = Prose("strong", self)
        self._danger.say(self.tr(DANGER))
        self._team = Prose("strong", self)
        self._state = StateTag(theme, self)
        self._row = FitRow(20, parent=self)
        self._blocks: list[NumberBlock] = []
        self._instead = Prose("body", self)
        self.caveat = Prose("note", self)
        self._anywhere = EmergencyRow(answers, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (
            self._danger,
            self._anywhere,
            self._team,
            self._state,
            self._row,
            self._instead,
            self.caveat,
        ):
            column.addWidget(part)
        column.setAlignment(self._state, _START)
        self._column = column
        self._minutes = MinuteWatch(context.clock, self)
        self._minutes.ticked.connect(self._work_out)
        self._work_out()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the route on show, the one to ring first at the front."""
        shown = (block for block in self._blocks if not block.isHidden())
        return tuple(block.number.text() for block in shown)

    def show_route(self, locality: str, concern: Concern) -> None:
        """Shows a route.

        Args:
            locality: Id of the locality; "" where none is known.
            concern: What it is about.
        """
        self._locality, self._concern = locality, concern
        self._work_out()

    def _work_out(self) -> None:
        """Works the answer out for this minute."""
        answers = self._context.answers
        known = answers.localities.get(self._locality)
        show_if(self._anywhere, known is None)
        if known is None:
            self._show_nothing()
            return
        now = self._context.clock()
        doubted = answers.clock_looks_wrong(now)
        reply = answers.ask(known.name, self._concern, now, clock_doubted=doubted)
        self._show_answer(reply.answers[0])

    def _show_answer(self, answer: Answer) -> None:
        """Shows an answer."""
        card = self._words.card(answer)
        then = (card.then,) if card.then else ()
        self._team.say(card.team)
        tone = "good" if card.confirmed else "neutral"
        self._state.say(card.state, card.icon, tone)
        self._fit()
        self._show_numbers((*card.numbers, *then))
        self._instead.say(instead_of_line(answer, self.tr) or "")
        self.caveat.say(" ".join(card.caveat))

    def _show_nothing(self) -> None:
        """Leaves only what holds everywhere."""
        self._team.say("")
        self._state.say("", "")
        self._show_numbers(())
        self._instead.say(self.tr("Choose where the child lives to see who to ring."))
        self.caveat.say("")

    def _show_numbers(self, texts: tuple[NumberText, ...]) -> None:
        """Shows numbers side by side."""
        while len(self._blocks) < len(texts):
            block = NumberBlock(self._theme, "small", self._row)
            self._blocks.append(block)
            self._row.add(block, lambda: self._theme.scaled(_BLOCK_PX))
        for index, block in enumerate(self._blocks):
            show_if(block, index < len(texts))
            if index < len(texts):
                block.show_number(texts[index])
        show_if(self._row, bool(texts))
        self._row.fit()

    def _fit(self) -> None:
        """Has the state as wide as its words, or as wide as there is room."""
        wraps = self._state.fit(max(self.width(), 1))
        self._column.setAlignment(self._state, _WHOLE if wraps else _START)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits the state to the new width."""
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Works the answer out anew where time has passed."""
        super().showEvent(event)
        self._minutes.look()
