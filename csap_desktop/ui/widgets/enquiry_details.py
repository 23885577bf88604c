"""The chosen enquiry: what is known of it, its words, and what can be done with it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import (
    EnquiryState,
    Step,
    Way,
    may_have_left,
    steps_from,
)
from csap_desktop.domain.enquiry_item import Enquiry, QueueCondition
from csap_desktop.ui.enquiry_list import needs_you
from csap_desktop.ui.enquiry_papers import EnquiryPapers
from csap_desktop.ui.enquiry_questions import (
    Question,
    ask_to_forget,
    ask_to_send,
    send_label,
)
from csap_desktop.ui.enquiry_words import STEPS, EnquiryWords
from csap_desktop.ui.queue_words import NOT_A_REPORT, QueueWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.ask_first import AskFirst
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.enquiry_ways import WaysRow
from csap_desktop.ui.widgets.fact_list import FactList
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.hand_over_box import HandOverBox
from csap_desktop.ui.widgets.notice_bar import NoticeBar
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if
from csap_desktop.ui.widgets.route_note import RouteNote
from csap_desktop.ui.widgets.scroll_column import bring_into_view

_ICONS = {
    Step.TAKE_BACK: "arrow-back-up",
    Step.STOP: "hand-stop",
    Step.STOP_TO_EDIT: "pencil",
    Step.DISCARD: "trash",
    Step.RESTORE: "arrow-back-up",
}
_LEVELS = 5
_LAYOUT_REQUEST = QEvent.Type.LayoutRequest.value
_WITHDRAWING = frozenset({Step.STOP, Step.STOP_TO_EDIT})
_DONE = frozenset(
    {EnquiryState.SENT, EnquiryState.PASSED_TO_MAIL, EnquiryState.HANDED_OVER}
)
WRITE, FOLLOW_UP, SEND, FORGET = "write", "follow-up", "send", "forget"


class EnquiryDetails(Card):
    """Shows one enquiry in any state; offers only the steps its state allows."""

    #: A step is wanted; carries it.
    step_asked = Signal(object)
    #: Go on writing, or write a follow-up; carries WRITE or FOLLOW_UP.
    writing_asked = Signal(str)
    #: It should be sent, and somebody said so; carries the enquiry as it was seen.
    send_asked = Signal(object)

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", theme, parent)
        self._context = context
        self._enquiry: Enquiry | None = None
        self.state = NoticeBar(theme, self)
        self.reminder = NoticeBar(theme, self)
        self._line, self._not = Prose("note", self), Prose("strong-note", self)
        self._not.say(self.tr(NOT_A_REPORT))
        self._child = Prose("strong", self)
        self._child.say(self.tr("If this is about a child, ring now:"))
        self._route = RouteNote(context, theme, self)
        self._deeds = FlowRow(8, self)
        self._buttons: dict[Step | str, QPushButton] = {}
        self.ask_first = AskFirst(theme, self)
        self.ways = WaysRow(theme, self)
        self.hand_over = HandOverBox(theme, self)
        self._receipt, self._fields = FactList(self), FactList(self)
        self._body = Prose("body", self)
        self._history = FactList(self)
        self._heads = {
            name: self._heading(name)
            for name in (self.tr("Receipt"), self.tr("Words"), self.tr("History"))
        }
        receipt, words, history = self._heads.values()
        self.add(self._line, self.state, self.reminder, self._child, self._route)
        self.add(self._deeds, self.ask_first, self.ways, self.hand_over, self._not)
        self.add(receipt, self._receipt, words, self._fields, self._body)
        self.add(history, self._history)
        self.hand_over.ticked.connect(partial(self.step_asked.emit, Step.HAND_OVER))
        self.ask_first.agreed.connect(self._on_agreed)
        self.ask_first.declined.connect(self.enter)

    def show_enquiry(
        self,
        enquiry: Enquiry,
        queue: QueueCondition,
        words: EnquiryWords,
        papers: EnquiryPapers,
        *,
        exported: bool,
    ) -> None:
        """Shows an enquiry.

        Args:
            enquiry: The enquiry.
            queue: The condition of the queue; says how enquiries leave.
            words: Puts it into words.
            papers: Names its fields.
            exported: Whether it was copied, printed or saved just now.
        """
        now = self._context.clock()
        if not _is_same(self._enquiry, enquiry):
            self.ask_first.withdraw()
        self._enquiry = enquiry
        self.call(words.title(enquiry))
        self._line.say(words.line(enquiry, now))
        state = words.state(enquiry, now)
        tone = "careful" if state.tone == "careful" else "neutral"
        self.state.say(state.words, None, state.icon, tone)
        self.reminder.say(words.reminder(enquiry, now), None, "clock")
        waits = needs_you(enquiry, now)
        self._route.show_route(enquiry.locality, Concern.CHILD)
        for part in (self._child, self._route):
            show_if(part, waits)
        self._show_deeds(enquiry, queue, words)
        steps = steps_from(enquiry.progress)
        self.hand_over.offer(
            possible=Step.HAND_OVER in steps and enquiry.words is not None,
            exported=exported,
            may_have_left=may_have_left(enquiry.progress),
        )
        self._show_words(enquiry, words, papers)

    def _show_words(
        self, enquiry: Enquiry, words: EnquiryWords, papers: EnquiryPapers
    ) -> None:
        """Shows receipt, words and history."""
        receipt = words.receipt(enquiry)
        show_if(self._receipt, bool(receipt))
        show_if(next(iter(self._heads.values())), bool(receipt))
        self._receipt.show_facts(receipt)
        self._fields.show_facts(tuple(papers.fields(enquiry)))
        self._body.say(papers.body(enquiry))
        self._history.show_facts(words.history(enquiry))
        self._settle()

    def _settle(self) -> None:
        """Lays everything out at once: each level asks the one above by an event."""
        if self.isVisible():
            for _ in range(_LEVELS):
                QCoreApplication.sendPostedEvents(None, _LAYOUT_REQUEST)

    def enter(self) -> None:
        """Gives the first thing that can be done the keyboard."""
        for button in self.findChildren(QPushButton):
            if not button.isHidden():
                button.setFocus()
                return

    @property
    def offered(self) -> tuple[Step | str, ...]:
        """The steps that are offered now."""
        return tuple(
            key for key, button in self._buttons.items() if not button.isHidden()
        )

    def _show_deeds(
        self, enquiry: Enquiry, queue: QueueCondition, words: EnquiryWords
    ) -> None:
        """Offers what the state allows."""
        wanted = dict(self._deeds_of(enquiry, queue, words))
        for key, (text, icon) in wanted.items():
            button = self._button(key)
            button.setText(text)
            first = key == WRITE
            set_look(button, role="primary" if first else "")
            self._theme.dress(button, icon, "accent-ink" if first else "ink")
        for key, button in self._buttons.items():
            show_if(button, key in wanted)
        show_if(self._deeds, bool(wanted))

    def _deeds_of(
        self, enquiry: Enquiry, queue: QueueCondition, words: EnquiryWords
    ) -> Iterator[tuple[Step | str, tuple[str, str]]]:
        """Gives each deed with its words and its icon."""
        state = enquiry.progress.state
        if state is EnquiryState.DRAFT and not enquiry.locked:
            yield WRITE, (self.tr("Go on writing"), "pencil")
        if enquiry.asks_first and QueueWords(self.tr).can_try(queue):
            yield SEND, (send_label(enquiry, self.tr), "send")
        for step in steps_from(enquiry.progress):
            allowed = step not in _WITHDRAWING or _may_withdraw(enquiry, queue)
            if step in STEPS and allowed:
                yield step, (words.step(step, enquiry), _ICONS[step])
        if enquiry.damaged and Step.FORGET_BY_USER in steps_from(enquiry.progress):
            yield FORGET, (self.tr("Remove its words"), "trash")
        if state in _DONE or state is EnquiryState.UNCONFIRMED:
            yield FOLLOW_UP, (self.tr("Write a follow-up"), "mail")

    def _button(self, key: Step | str) -> QPushButton:
        """Returns the button of a deed; makes it when it is first wanted."""
        if key not in self._buttons:
            button = QPushButton(self._deeds)
            button.clicked.connect(partial(self.press, key))
            self._buttons[key] = button
            self._deeds.add(button)
        return self._buttons[key]

    def press(self, key: Step | str) -> None:
        """Tells what is wanted; asks first where it cannot be undone.

        Args:
            key: A step, or one of WRITE, FOLLOW_UP, SEND and FORGET.
        """
        enquiry = self._enquiry
        if isinstance(key, Step):
            self.step_asked.emit(key)
        elif key == SEND and enquiry is not None:
            question = ask_to_send(enquiry, self._context.clock(), self.tr)
            self._ask(key, question)
        elif key == FORGET:
            self._ask(key, ask_to_forget(self.tr))
        else:
            self.writing_asked.emit(key)

    def _ask(self, key: str, question: Question) -> None:
        """Asks, where it can be seen."""
        self.ask_first.ask(key, question)
        bring_into_view(self.ask_first)

    def _on_agreed(self, about: str) -> None:
        """Tells that somebody said yes to what was on show."""
        if about == SEND:
            self.send_asked.emit(self._enquiry)
        elif about == FORGET:
            self.step_asked.emit(Step.FORGET_BY_USER)

    def _heading(self, name: str) -> Prose:
        """Makes a small heading."""
        heading = Prose("strong", self)
        heading.say(name)
        return heading


def _is_same(one: Enquiry | None, other: Enquiry) -> bool:
    """Says whether an enquiry is shown again as it was."""
    return one is not None and (one.id, one.version) == (other.id, other.version)


def _may_withdraw(enquiry: Enquiry, queue: QueueCondition) -> bool:
    """Says whether stopping can be offered: a mail server takes nothing back.

    Nor does one who receives no longer, and may have it.
    """
    if enquiry.doubt is Doubt.OTHER_RECEIVER:
        return False
    refused = enquiry.progress.state is EnquiryState.REFUSED
    return refused or queue.way is Way.SERVICE
