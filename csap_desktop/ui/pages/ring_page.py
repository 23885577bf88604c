"""The page that answers who to ring, right now, about a child in a place."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.answer_desk import AnswerDesk
from csap_desktop.ui.widgets.card_options import Want
from csap_desktop.ui.widgets.card_words import CardWords
from csap_desktop.ui.widgets.idle_watch import IdleWatch
from csap_desktop.ui.widgets.minute_watch import MinuteWatch
from csap_desktop.ui.widgets.ring_inquiry import RingInquiry
from csap_desktop.ui.widgets.ring_layout import RingLayout
from csap_desktop.ui.widgets.ring_news import RingNews


class RingPage(QWidget):
    """Asks for place and concern, shows the answer and keeps it true.

    Nothing typed outlives a new call; it is neither stored nor logged.

    Attributes:
        shown: The answer in view; None while nothing was asked.
        news: What changed of it.
    """

    #: A locality was pinned or unpinned; the choices hold the new pins.
    pins_changed = Signal()
    #: Something was done that the status line should say; carries the words.
    message = Signal(str)
    #: Changes on show were seen; carries them.
    changes_seen = Signal(object)
    #: Another page is wanted; carries its name and what to show on it.
    page_asked = Signal(str, str)
    #: A sentence was said to screen readers; carries it.
    announced = Signal(str)

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ringPage")
        self.setAccessibleName(self.tr("Who to ring"))
        answers = context.answers
        sentences = AnswerWords(answers.localities, answers.sources, self.tr)
        words = CardWords(answers, sentences, self.tr)
        self._inquiry = RingInquiry(context, self.tr)
        self._parts = RingLayout(answers, words, theme, self)
        self.news = RingNews(context, self._parts.results, theme)
        self._desk = AnswerDesk(context, words, theme, self)
        self.shown: Reply | None = None
        self._minutes = MinuteWatch(context.clock, self)
        self._idle = IdleWatch(self)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._connect_parts()
        self._work_out()
        theme.changed.connect(self._work_out)

    def show_place(self, typed: str, concern: Concern) -> None:
        """Answers for a place that was found elsewhere.

        Args:
            typed: The place, as somebody would type it.
            concern: What the call is about.
        """
        self._parts.ask.concern.choose(concern)
        self._on_picked(typed)

    def focus_place(self) -> None:
        """Puts the keyboard into the place box."""
        self._parts.ask.place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._parts.ask.place.selectAll()

    def new_call(self) -> None:
        """Forgets place and concern, and waits for the next call."""
        self._parts.ask.concern.choose(Concern.CHILD)
        self._parts.ask.place.empty()
        self._on_place_changed()
        self._parts.scroll_to_top()
        if self.isVisible():
            self.focus_place()

    def paper(self) -> Paper | None:
        """Returns the answer as it goes on paper, without the place that was typed."""
        return self._desk.paper(self.shown)

    def _connect_parts(self) -> None:
        """Connects the parts of the page."""
        parts, results = self._parts, self._parts.results
        parts.ask.place.textChanged.connect(self._on_place_changed)
        parts.ask.place.settled.connect(self._on_settled)
        parts.ask.concern.chosen.connect(self._on_concern_chosen)
        parts.head.new_call.clicked.connect(self.new_call)
        parts.chosen.connect(self._on_picked)
        results.picked.connect(self._on_picked)
        results.wanted.connect(self._on_wanted)
        self.news.seen.connect(self.changes_seen)
        self.news.all_asked.connect(lambda: self.page_asked.emit("updates", ""))
        results.copy_wanted.connect(self._desk.copy_address)
        self._desk.message.connect(self.message)
        self._desk.pins_changed.connect(self._work_out)
        self._desk.pins_changed.connect(self.pins_changed)
        self._minutes.ticked.connect(self.renew)
        self._idle.went_idle.connect(self.new_call)
        escape = partial(self._desk.close_dialog, self.new_call)
        self._escape.activated.connect(escape)
        parts.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def _work_out(self) -> None:
        """Works the answer out anew and shows it."""
        parts = self._parts
        worked = self._inquiry.ask(parts.ask.place.text(), parts.ask.concern.concern)
        parts.head.show_moment(worked.now, doubted=worked.doubted)
        parts.show_reply(worked.reply, worked.question)
        self.shown = worked.reply
        pinned = (one for reply in worked.question.pinned for one in reply.answers)
        self.news.show(worked.reply.answers, tuple(pinned))

    def renew(self, said: str = "") -> None:
        """Works the answer out anew; says so where the number is another.

        Args:
            said: Why, as a sentence, where it is not only that time passed.
        """
        before = self.shown
        self._parts.renew()
        self._work_out()
        change = ""
        if before is not None and self.shown is not None:
            change = self._inquiry.describe_change(before, self.shown)
        words = f"{said} {change}".strip()
        if words:
            self._parts.results.say_changed(words)
            self.announced.emit(words)
            announce(self, words)

    def _on_place_changed(self) -> None:
        """Answers what stands in the box now."""
        self._inquiry.begin()
        self._parts.results.say_changed("")
        self._work_out()

    def _on_settled(self) -> None:
        """Takes what stands in the box as meant."""
        self._inquiry.settled = True
        self._work_out()

    def _on_picked(self, name: str) -> None:
        """Answers for a place chosen by a button."""
        self._parts.ask.place.put(name)
        self._on_settled()

    def _on_concern_chosen(self, concern: Concern) -> None:
        """Asks for the place in the words of the concern."""
        self._parts.results.say_changed("")
        self._parts.ask.show_concern(concern)
        self._work_out()

    def _on_wanted(self, want: Want, answer: Answer | None) -> None:
        """Narrows to an answer or widens again; the desk does everything else."""
        if answer is not None and want is not Want.CHOOSE:
            self._desk.do(want, answer)
            return
        self._inquiry.narrowed = answer.match.locality if answer else ""
        self._work_out()
        self._parts.scroll_to_top()

    def _on_painted(self) -> None:
        """Does what can wait until the page is painted for the first time."""
        self._parts.results.fill()
        self._parts.fill_side()
        window = self.window()
        self._minutes.watch(window)
        self._idle.watch(window.windowHandle())
        self._inquiry.prepare()
        QTimer.singleShot(0, self, self._parts.results.prepare)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Works the answer out anew where time has passed."""
        super().showEvent(event)
        self._minutes.look()
