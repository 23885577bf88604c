"""Under the place box: the answer, the question which one, or what to do instead."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.places import Outcome
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_options import CardOptions, CardRoom, Want
from csap_desktop.ui.widgets.card_words import CardText, CardWords
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.guide_card import GuideCard
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if

_GAP_PX, _LEAST_GAP_PX = 8, 2
_CARD_PX = {CardRoom.ROOMY: 400, CardRoom.LOW: 205, CardRoom.LOWEST: 205}
"""The least width beside others; in a low page the number of each is in view."""


@frozen
class Question:
    """What is asked, as far as the drawing of the answer depends on it.

    Attributes:
        typed: What stands in the place box.
        settled: Whether it is meant rather than half typed.
        narrowed: Whether the reader chose one of several answers.
        pins: Ids of the pinned localities.
        pinned: The replies of the pinned localities.
    """

    typed: str
    settled: bool
    narrowed: bool
    pins: tuple[str, ...]
    pinned: tuple[Reply, ...]


class ResultArea(QWidget):
    """Shows one reply; each kind of card is made when it is first needed."""

    #: Something is wanted; carries a `Want` and the answer, None for all of them.
    wanted = Signal(object, object)
    #: An address is to be copied; carries it.
    copy_wanted = Signal(str)
    #: A suggested place was chosen; carries its name.
    picked = Signal(str)

    def __init__(
        self,
        answers: AnswerService,
        words: CardWords,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._words = words
        self._theme = theme
        self._guide: GuideCard | None = None
        self._filled = False
        self._room = CardRoom.ROOMY
        self._lost: Any = None  # a LostCard, once one is needed
        self.cards: list[Any] = []  # AnswerCards, once there are answers
        self._cards_row: FitRow | None = None
        self._which = Prose("card-title", self)
        self._changed = Prose("note", self)
        self._changed.setObjectName("changedLine")
        self._widen = QPushButton(self.tr("Show every answer again"), self)
        self._widen.setProperty("role", "link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        for widget in (self._changed, self._which, self._widen):
            self._column.addWidget(widget)
            show_if(widget, wanted=False)
        self._widen.clicked.connect(lambda: self.wanted.emit(Want.WIDEN, None))

    @property
    def changed_words(self) -> str:
        """What the quiet line about a change says."""
        return self._changed.words

    def fill(self) -> None:
        """Makes what the first paint left out."""
        self._filled = True
        if self._guide:
            self._guide.fill()

    def prepare(self) -> None:
        """Makes a card before it is needed, so that the first answer is as quick."""
        if not self.cards:
            self._add_card()
            show_if(self.cards[0], wanted=False)

    def renew(self) -> None:
        """Shows the numbers that always hold as the edition in use has them."""
        for card in (self._guide, self._lost):
            if card is not None:
                card.renew()

    def save_room(self, room: CardRoom) -> None:
        """Says how low the page is that the next reply is shown on."""
        self._room = room
        lowest = room is CardRoom.LOWEST
        self._column.setSpacing(_LEAST_GAP_PX if lowest else _GAP_PX)
        set_look(self._which, textRole="strong-note" if lowest else "card-title")

    def say_changed(self, words: str) -> None:
        """Says quietly that the answer changed; empty says nothing."""
        self._changed.say(words)

    def show_reply(self, reply: Reply, question: Question) -> None:
        """Shows a reply."""
        lost = reply.outcome in {Outcome.OUTSIDE, Outcome.UNKNOWN}
        calm = reply.outcome is Outcome.UNKNOWN and not question.settled
        guide = not question.typed.strip() or calm
        self._show_guide(reply, question) if guide else _hide(self._guide)
        if lost and not guide:
            self._show_lost(reply, question.typed)
        else:
            _hide(self._lost)
        self._show_answers(() if guide or lost else reply.answers, reply, question)
        show_if(self._widen, question.narrowed)

    def _show_guide(self, reply: Reply, question: Question) -> None:
        """Shows what to do first."""
        if self._guide is None:
            self._guide = GuideCard(self._answers, self._theme, self)
            self._column.addWidget(self._guide, 1)
            if self._filled:
                self._guide.fill()
        cards = tuple(self._pinned_card(item) for item in question.pinned)
        self._guide.show_guide(reply.concern, cards)
        show_if(self._guide, wanted=True)

    def _pinned_card(self, reply: Reply) -> CardText:
        """Puts a pinned locality's answer, or the one meanwhile, into words."""
        answer = reply.answers[0]
        return self._words.card(answer.meanwhile or answer)

    def _show_lost(self, reply: Reply, typed: str) -> None:
        """Shows that there is no answer and what holds anyway."""
        from csap_desktop.ui.widgets.lost_card import LostCard  # noqa: PLC0415

        if self._lost is None:
            self._lost = LostCard(self._answers, self._theme, self)
            self._lost.picked.connect(self.picked)
            self._column.addWidget(self._lost, 1)
        self._lost.show_reply(reply, typed)
        show_if(self._lost, wanted=True)

    def _show_answers(
        self, answers: tuple[Answer, ...], reply: Reply, question: Question
    ) -> None:
        """Shows a card for each answer."""
        several = len(answers) > 1
        self._which.say(self._ask_which(reply) if answers else "")
        while len(self.cards) < len(answers):
            self._add_card()
        for card, answer in zip(self.cards, answers, strict=False):
            meanwhile = self._words.card(answer.meanwhile) if answer.meanwhile else None
            options = self._options(answer, reply, question, several=several)
            card.show_answer(answer, self._words.card(answer), meanwhile, options)
        for index, card in enumerate(self.cards):
            show_if(card, index < len(answers))
        if self._cards_row:
            show_if(self._cards_row, bool(answers))
            self._cards_row.fit()

    def _options(
        self, answer: Answer, reply: Reply, question: Question, *, several: bool
    ) -> CardOptions:
        """Says how a card stands on the page."""
        locality = self._answers.localities[answer.match.locality]
        councils = self.tr(" or ").join(answer.match.authorities) or locality.name
        text = self.tr("It is in {council}")
        also = self._words.also_outside(reply)
        return CardOptions(
            locality=locality.name,
            pinned=locality.id in question.pins,
            choice=text.format(council=councils) if several else "",
            place=self.tr("If in {council}").format(council=councils)
            if several
            else "",
            room=self._room,
            sure=(("", also),) if also else (),
        )

    def _ask_which(self, reply: Reply) -> str:
        """Asks which of the answers is meant, or whether the only one is."""
        answers, text = reply.answers, ""
        if len(answers) > 1:
            text = self.tr("Which of these?")
            if reply.outcome is Outcome.SEVERAL:
                text = self.tr(
                    "{place} may be in the area of {count} services: "
                    "ask for the postcode"
                )
        elif reply.also_outside or reply.outcome is Outcome.SEVERAL:
            text = self.tr("{place} may be outside this area: ask for the postcode")
        elif answers[0].match.certainty != "high":
            text = self.tr("{place} may be in another area: ask for the postcode")
        return text.format(place=answers[0].match.place, count=len(answers))

    def _add_card(self) -> None:
        """Makes one more card, and the row of cards with the first."""
        from csap_desktop.ui.widgets.answer_card import (  # noqa: PLC0415 - 15 ms
            AnswerCard,
        )

        if self._cards_row is None:
            self._cards_row = FitRow(16, parent=self)
            self._column.addWidget(self._cards_row, 1)
        card = AnswerCard(self._theme, self._cards_row)
        card.wanted.connect(self.wanted)
        card.copy_wanted.connect(self.copy_wanted)
        self.cards.append(card)
        self._cards_row.add(card, lambda: self._theme.scaled(_CARD_PX[self._room]))


def _hide(card: QFrame | None) -> None:
    """Hides a card, where there is one."""
    if card:
        show_if(card, wanted=False)
