"""Enquiries: drafted offline, queued, sent once, and honest about it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.enquiry import QueueState, Step
from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.errors import DamagedError, LockedError, WrongPassphraseError
from csap_desktop.ui.enquiry_form import read_form
from csap_desktop.ui.enquiry_list import unsent
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.enquiry_words import EnquiryWords
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.trouble_words import store_trouble, trouble
from csap_desktop.ui.widgets.enquiry_board import EnquiryBoard
from csap_desktop.ui.widgets.enquiry_deeds import EnquiryDeeds
from csap_desktop.ui.widgets.enquiry_ways import EnquiryWays
from csap_desktop.ui.widgets.enquiry_work import EnquiryWork
from csap_desktop.ui.widgets.enquiry_writing import EnquiryWriting
from csap_desktop.ui.widgets.minute_watch import MinuteWatch
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.store_trouble import StoreTrouble

NEW = "new"
_NAME = "enquiries"
QUESTION = "enquiry-form"


class EnquiriesPage(Page):
    """The list, the question before each enquiry, and the editor."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._form: EnquiryForm | None = None
        self._overview: Overview | None = None
        self._work = EnquiryWork(means.tasks, self)
        self._ways = EnquiryWays(means.context, self)
        self._new = QPushButton(self.tr("New enquiry"), self)
        self._new.setProperty("role", "primary")
        means.theme.dress(self._new, "pencil", "accent-ink")
        title = self.tr("Enquiries")
        self._head = PageHead(title, means.theme, (self._new,), self)
        self._trouble = StoreTrouble(means.theme, self)
        self.board = EnquiryBoard(means, self)
        self.writing = EnquiryWriting(means, self)
        self._deeds = EnquiryDeeds(self.board, self.writing, self._work, self._ways)
        self._stack = QStackedWidget(self)
        for view in (self._trouble, self.board, self.writing):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        self._minutes = MinuteWatch(means.context.clock, self)
        self._trouble.say(Message(self.tr("Your enquiries are being opened.")))
        self._connect_parts()
        self._show(self._trouble)

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and reads the form of the edition."""
        self._tasks.run(
            lambda: read_form(library), self._on_form_read, question=QUESTION
        )

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why nothing can be written; what is there can still be read."""
        if self._stack.currentWidget() is self._trouble:
            self._trouble.say(message)

    @override
    def take_enquiries(self, tools: EnquiryTools) -> None:
        """Takes the enquiries; reads them when somebody looks."""
        self._work.tools = tools
        self._ways.take_enquiries(tools)
        self._on_form_read(self._form)
        if self.isVisible():
            self._work.read()

    @override
    def look_again(self) -> None:
        """Reads everything anew; what is being typed stays."""
        self._work.read()

    @override
    def enter(self, item: str) -> None:
        """Begins a new enquiry, chooses one by its id, or only takes the keyboard."""
        if item == NEW:
            self.ask_risk()
        elif item:
            self._show(self.board)
            self.board.choose(item)
        elif self._stack.currentWidget() is self.board:
            self.board.room.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work.read()

    @override
    def paper(self) -> Paper | None:
        """Returns the enquiry in view as it goes on paper; none before the form."""
        written = self.writing.draft
        enquiry = written or (self.board.current if self._overview else None)
        if enquiry is None:
            return None
        self._deeds.note_export("print")
        return self.board.papers.paper(enquiry, self._context.clock())

    def ask_risk(self, earlier: Enquiry | None = None) -> None:
        """Asks whether a child is at risk: the way to every new enquiry.

        Args:
            earlier: The enquiry that the new one follows; None where it follows none.
        """
        tools = self._work.tools
        if tools is None or self._form is None or self.writing.draft:
            return
        seen = tools.locality_in_view()
        self._show(self.writing)
        self.writing.ask(earlier.locality if earlier else seen, earlier)

    def show_overview(self, overview: Overview) -> None:
        """Shows how everything stands."""
        was_locked = self._overview and self._overview.queue.state is QueueState.LOCKED
        self._overview = overview
        if overview.queue.state is QueueState.LOCKED and not was_locked:
            self.writing.forget_words()
        self.board.show_overview(overview)
        self.writing.show_queue(overview.queue)
        if self._stack.currentWidget() is self._trouble:
            self._show(self.board)
        words = EnquiryWords({}, self.tr).unsent(overview)
        self.unsent_changed.emit(len(unsent(overview.enquiries)), words)

    def _show(self, view: QWidget) -> None:
        """Brings the list, the writing or the trouble into view."""
        self._stack.setCurrentWidget(view)
        show_if(self._head, view is not self.writing)
        ready = self._form is not None and view is self.board
        self._new.setEnabled(ready)

    def _on_form_read(self, form: EnquiryForm | None) -> None:
        """Takes the form; the editor is made when there are enquiries as well."""
        self._form = form
        self.board.take_form(form)
        if form is not None and self._work.tools is not None:
            self.writing.prepare(form, self._work.tools)
        self._show(self._stack.currentWidget() or self._trouble)

    def _on_refused(self, error: Exception) -> None:
        """Says what was not done; asks for the key where that is what is missing."""
        words = trouble(error, self.tr)
        if isinstance(error, WrongPassphraseError):
            self.board.lock.refuse(words.text)
            return
        if isinstance(error, LockedError):
            self._show(self.board)
            self.board.ask_key(error.reason)
            self.writing.forget_words()
        self.message.emit(words.text)
        self._work.read()

    def show_trouble(self, error: Exception) -> None:
        """Says why there are no enquiries to see; a draft in view stays in view."""
        tools = self._work.tools
        damaged = isinstance(error, DamagedError)
        restorable = damaged and tools is not None and tools.restore is not None
        self._trouble.say(store_trouble(error, self.tr), restorable=restorable)
        if self.writing.draft is None:
            self._show(self._trouble)

    def _back(self, enquiry: Enquiry | None = None, step: Step | None = None) -> None:
        """Goes back to the list; what was written there is chosen."""
        draft = enquiry or self.writing.draft
        if step is not None and enquiry is not None and self.writing.editor:
            self.writing.editor.close_draft()
            self._deeds.follow(step, enquiry)
        self._show(self.board)
        editor = self.writing.editor
        if draft is not None:
            self.board.choose((editor.other if editor else "") or draft.id)
        self._work.read()
        self.board.room.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_parts(self) -> None:
        """Connects the parts of the page."""
        work, writing, deeds = self._work, self.writing, self._deeds
        work.read_in.connect(self.show_overview)
        work.read_in.connect(work.note)
        work.unreadable.connect(self.show_trouble)
        work.begun.connect(writing.open)
        work.refused.connect(self._on_refused)
        work.unlocked.connect(partial(self.board.ask_key, ""))
        work.unlocked.connect(work.read)
        deeds.message.connect(self.message)
        deeds.open_asked.connect(writing.open)
        deeds.follow_up_asked.connect(self.ask_risk)
        deeds.item_asked.connect(self.item_asked)
        deeds.print_asked.connect(self.print_asked)
        self.board.ring_asked.connect(partial(self.ring_asked.emit, "", None))
        writing.left.connect(self._back)
        writing.opened.connect(partial(self._show, writing))
        writing.close_refused.connect(partial(self._show, writing))
        writing.close_refused.connect(partial(self.page_asked.emit, _NAME, ""))
        writing.begin_asked.connect(partial(work.begin, ""))
        writing.queued.connect(partial(self._back, step=Step.QUEUE))
        writing.discarded.connect(partial(self._back, step=Step.DISCARD))
        writing.ring_asked.connect(
            lambda locality, concern: self.ring_asked.emit(
                _place(self._context, locality), concern
            )
        )
        self._new.clicked.connect(partial(self.ask_risk, None))
        self._trouble.restore_asked.connect(work.restore)
        self._minutes.ticked.connect(work.read)
        for keys, act in (("Ctrl+N", self.ask_risk), ("Esc", writing.step_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(act))


def _place(context: Context, locality: str) -> str:
    """Returns what the answer page calls a locality; "" where none is known."""
    known = context.answers.localities.get(locality)
    return known.name if known else ""
