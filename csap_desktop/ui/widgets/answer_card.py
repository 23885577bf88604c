"""The answer for one locality: who to ring, how sure that is, and what else to do."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.routes import Answer
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.answer_actions import AnswerActions
from csap_desktop.ui.widgets.bullet_list import BulletList
from csap_desktop.ui.widgets.card_head import CardHead
from csap_desktop.ui.widgets.card_options import CardOptions, CardRoom, Want
from csap_desktop.ui.widgets.card_words import CardText
from csap_desktop.ui.widgets.caveat_bar import CaveatBar
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.ladder import Ladder
from csap_desktop.ui.widgets.number_block import NumberBlock
from csap_desktop.ui.widgets.number_row import NumberRow
from csap_desktop.ui.widgets.other_ways import OtherWays
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.withdrawn_bar import WithdrawnBar

COLUMN_PX = 250
"""Room that each column of the lower part needs, at 100 %."""

THEN_PX = 190
"""Room that the other number needs beside the first, at 100 %."""

_ROUND_PX = 12
_ROOMY_PX, _TIGHT_PX = 18, 8
_BESIDE_PX, _SLIM_PX = (30, 24), (18, 10)
_GAP_PX, _TIGHT_GAP_PX = 8, 4
_STRIPE_PX = 6


class AnswerCard(QFrame):
    """Draws one answer; holds no rule and asks nothing.

    Where a route has no line, the numbers are those of the route to ring meanwhile.
    """

    #: A button was pressed; carries a `Want` and the answer shown.
    wanted = Signal(object, object)

    #: An address is to be copied; carries it.
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerCard")
        self.setProperty("role", "card")
        self._theme = theme
        self._answer: Answer | None = None
        self._choice, self._instead_of = Prose("strong-note", self), Prose("note", self)
        self._head = CardHead(theme, self)
        self._instead = Prose("body", self)
        self._meanwhile = CardHead(theme, self)
        self._top = FitRow(24, parent=self)
        self._main = QWidget(self._top)
        self.numbers = NumberRow(theme, self._main)
        # Beside another card room is short: the reasons come after the caveat there.
        self._why, self._why_below = _quiet(self._main), _quiet(self)
        self._note = Prose("note", self._main)
        self._then = NumberBlock(theme, "second", self._top)
        # In the order in which they are read, which is the order of Tab.
        self._withdrawn = WithdrawnBar(theme, self)
        self._caveat = CaveatBar(theme, self)
        self._choose = QPushButton(self.tr("It is here"), self)
        self._actions = AnswerActions(theme, self)
        self._more = FitRow(24, parent=self)
        self._left = QWidget(self._more)
        self.ladder = Ladder(self._left)
        self._known_title = Prose("note", self._left)
        self._known = BulletList("small", parent=self._left)
        self._ways = OtherWays(theme, self._more)
        self._lay_out()
        self._choose.clicked.connect(lambda: self._on_wanted(Want.CHOOSE))
        self._actions.wanted.connect(self._on_wanted)
        self._caveat.sources_wanted.connect(lambda: self._on_wanted(Want.SOURCES))
        self._ways.copy_wanted.connect(self.copy_wanted)

    @property
    def state(self) -> str:
        """What the tag says of the line put first."""
        return self._head.tag.words

    def show_answer(
        self,
        answer: Answer,
        card: CardText,
        meanwhile: CardText | None,
        options: CardOptions,
    ) -> None:
        """Shows an answer.

        Args:
            answer: The answer.
            card: What it says.
            meanwhile: What the answer of the route to ring instead says.
            options: How the card stands on the page.
        """
        self._answer = answer
        rung = meanwhile or card
        tone = "good" if rung.confirmed else "neutral"
        one_of_several = bool(options.choice)
        later = one_of_several or options.tight
        self._keep_close(options)
        self._put_number(first=options.number_first)
        self._choice.say(options.place)
        if one_of_several:
            self._name_choice(options)
        show_if(self._choose, one_of_several)
        self._head.say(
            card.team, card.state, card.icon, "neutral" if meanwhile else tone
        )
        self._instead.say("" if later else card.instead)
        self._show_meanwhile(meanwhile, tone, options)
        self.numbers.show_numbers(rung.numbers, beside=later)
        self._why.say("" if later else rung.why)
        below = f"{card.instead} {rung.why}".strip()
        self._why_below.say(below if later else "")
        self._note.say(rung.note)
        self._actions.show_for(
            options.locality, pinned=options.pinned, ringable=bool(rung.numbers)
        )
        self._show_lower(card, rung, options)

    def _name_choice(self, options: CardOptions) -> None:
        """Says on the button where it is, as far as there is room."""
        lowest = options.room is CardRoom.LOWEST
        here = self.tr("It is here: {where}").format(where=options.choice)
        self._choose.setText(self.tr("It is here") if lowest else options.choice)
        self._choose.setAccessibleName(here if lowest else options.choice)

    def _show_meanwhile(
        self, meanwhile: CardText | None, tone: str, options: CardOptions
    ) -> None:
        """Shows whose numbers are to be rung instead."""
        show_if(self._meanwhile, meanwhile is not None)
        self._instead_of.say(
            self.tr("Meanwhile ring") if meanwhile and options.number_first else ""
        )
        if meanwhile:
            team = self.tr("Meanwhile ring: {team}").format(team=meanwhile.team)
            self._meanwhile.say(team, meanwhile.state, meanwhile.icon, tone)

    def _show_lower(self, card: CardText, rung: CardText, options: CardOptions) -> None:
        """Shows what stands under the buttons."""
        gone = card.withdrawn if rung is card else (*card.withdrawn, *rung.withdrawn)
        self._withdrawn.say(gone)
        show_if(self._then, rung.then is not None)
        if rung.then:
            self._then.show_number(rung.then)
        self.ladder.show_steps(rung.ladder)
        self._caveat.say((rung.caveat, *options.sure), confirmed=rung.confirmed)
        self._known.show_items(card.good_to_know)
        show_if(self._known_title, bool(card.good_to_know))
        self._ways.show_ways(card.other_ways)
        self._top.fit()
        self._more.fit()

    def _lay_out(self) -> None:
        """Puts the parts one below the other."""
        self._column = column = QVBoxLayout(self)
        column.addWidget(self._choice)
        column.addWidget(self._instead_of)
        column.addWidget(self._head)
        column.addWidget(self._instead)
        column.addWidget(self._meanwhile)
        column.addWidget(self._top)
        column.addWidget(self._withdrawn)
        column.addWidget(self._caveat)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._why_below)
        column.addWidget(self._actions)
        column.addWidget(_rule(self))
        self._main_column = main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(6)
        main.addWidget(self.numbers)
        main.addWidget(self._why)
        main.addWidget(self._note)
        main.addStretch(1)
        self._top.add(self._main, self.numbers.natural_width, 2)
        self._top.add(self._then, lambda: self._theme.scaled(THEN_PX))
        self._fill_left()
        self._more.add(self._left, self._column_width)
        self._more.add(self._ways, self._column_width)
        column.addWidget(self._more)
        column.addStretch(1)

    def _keep_close(self, options: CardOptions) -> None:
        """Leaves less room around and between the parts in a low page."""
        tight = options.tight
        before, after = _SLIM_PX if options.number_first else _BESIDE_PX
        if self.isRightToLeft():
            before, after = after, before
        top = _TIGHT_PX if tight else _ROOMY_PX
        if options.number_first:
            top = _TIGHT_GAP_PX
        self._column.setContentsMargins(before, top, after, _ROOMY_PX)
        self._column.setSpacing(_TIGHT_GAP_PX if tight else _GAP_PX)

    def _put_number(self, *, first: bool) -> None:
        """Puts the number above whose it is, or back under it."""
        if first is (self.numbers.parentWidget() is self):
            return
        if first:
            at = self._column.indexOf(self._head)
            self._column.insertWidget(at, self.numbers)
            self.numbers.stackUnder(self._head)
        else:
            self._main_column.insertWidget(0, self.numbers)
            self.numbers.lower()
        self.numbers.show()

    def _fill_left(self) -> None:
        """Puts the notes under the ladder."""
        self._known_title.say(self.tr("Good to know"))
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.ladder)
        column.addSpacing(6)
        column.addWidget(self._known_title)
        column.addWidget(self._known)
        column.addStretch(1)

    def _column_width(self) -> int:
        """Returns the width that one of two columns needs."""
        return self._theme.scaled(COLUMN_PX)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the stripe where lines begin: a style sheet cannot round one side."""
        super().paintEvent(event)
        card, stripe = QPainterPath(), QPainterPath()
        card.addRoundedRect(QRectF(self.rect()), _ROUND_PX, _ROUND_PX)
        left = self.width() - _STRIPE_PX if self.isRightToLeft() else 0
        stripe.addRect(QRectF(left, 0, _STRIPE_PX, self.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(card.intersected(stripe), self._theme.colour("accent"))

    def _on_wanted(self, want: Want) -> None:
        """Passes on what is wanted, with the answer on show."""
        self.wanted.emit(want, self._answer)


def _quiet(parent: QWidget) -> Prose:
    """Makes a text in the quieter colour."""
    text = Prose("body", parent)
    text.setProperty("tone", "quiet")
    return text


def _rule(parent: QWidget) -> QFrame:
    """Makes a thin line across."""
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule
