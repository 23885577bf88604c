"""Writing one enquiry: the form, the panel beside it, and what can be done with it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.enquiry_item import Enquiry, QueueCondition
from csap_desktop.domain.form_answers import TEXT_LIMIT
from csap_desktop.domain.submission import Words
from csap_desktop.ui.draft_keeper import DraftKeeper, Kept
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.means import Means
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.queue_words import NOT_A_REPORT, format_when
from csap_desktop.ui.trouble_words import not_closed, unsaved
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.draft_saver import DraftSaver
from csap_desktop.ui.widgets.editor_foot import EditorFoot
from csap_desktop.ui.widgets.editor_head import EditorHead
from csap_desktop.ui.widgets.editor_room import EditorRoom
from csap_desktop.ui.widgets.enquiry_sheet import EnquirySheet
from csap_desktop.ui.widgets.leave_watch import LeaveWatch
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.queue_press import QueuePress
from csap_desktop.ui.widgets.sign_watch import SignWatch
from csap_desktop.ui.widgets.stop_panel import StopPanel


class EnquiryEditor(QWidget):
    """Shows one draft and keeps every word of it; sends nothing by itself.

    Invariant: what stands in the form is on disk, or on its way there, or a bar says
    that it is not.

    Attributes:
        signs: Looks for a concern while somebody types.
        other: Id of the enquiry to show after this one is left; "" for this one.
    """

    #: Back to the list; everything is on disk.
    left = Signal()
    #: It was queued; carries the enquiry.
    queued = Signal(object)
    #: It was discarded; carries the enquiry.
    discarded = Signal(object)
    #: Who to ring is wanted; carries the id of a locality or "", and a Concern.
    ring_asked = Signal(str, object)

    def __init__(
        self, form: EnquiryForm, tools: EnquiryTools, means: Means, parent: QWidget
    ) -> None:
        """Makes an editor without a draft.

        Args:
            form: The form of the edition.
            tools: The enquiries and the search for signs.
            means: What every page is given.
            parent: The page.
        """
        super().__init__(parent)
        self._form, self._tools = form, tools
        self._context = means.context
        self._enquiry: Enquiry | None = None
        self.other = ""
        self._leaves = False
        theme, tasks = means.theme, means.tasks
        self.head = EditorHead(theme, self)
        self.sheet = EnquirySheet(form, means.context.answers, theme, self)
        self.stop = StopPanel(means.context, theme, self)
        self.foot = EditorFoot(theme, self)
        self._card = Card(self.tr("Write an enquiry"), theme, self)
        self.room = EditorRoom(theme, self.head, self._card, self.stop, self.foot)
        self.saver = DraftSaver(self._read, tasks, self)
        self.signs = SignWatch(lambda: _as_far_as_sent(self.sheet.words), tasks, self)
        self.signs.begin(tools.find_signs, tools.forget_words)
        self._press = QueuePress(tools, tasks, self.sheet, self.stop, self.foot)
        self._leaving = LeaveWatch(self.saver.may_close, self.saver.save_now, self)
        self._lay_out()
        self._connect_parts()

    @property
    def enquiry(self) -> Enquiry | None:
        """The draft with the words as they stand in the form; None without a draft."""
        if self._enquiry is None:
            return None
        category, locality, words = self._read()
        return replace(self._enquiry, category=category, locality=locality, words=words)

    def open(self, enquiry: Enquiry) -> None:
        """Shows a draft and takes the keyboard."""
        self._enquiry = enquiry
        self._leaves, self.other = False, ""
        self.sheet.fill(enquiry)
        self.saver.begin(DraftKeeper(self._tools.service, enquiry))
        self.stop.begin(self.sheet.locality)
        self._say_saved(enquiry)
        self.head.say_notice("")
        self.signs.look()
        self.room.scroll_to_top()
        self.sheet.enter()

    def show_queue(self, queue: QueueCondition) -> None:
        """Says what can be done with a draft in this condition of the queue."""
        self.foot.show_queue(queue, queue.reason or self._form.no_recipient or "")

    def leave(self, other: str = "") -> None:
        """Goes back to the list as soon as everything is on disk.

        Args:
            other: Id of the enquiry to show there; "" for this one.
        """
        self.other = other or self.other
        if self.saver.is_kept:
            self.left.emit()
            self.close_draft()
            return
        self._leaves = True
        self.saver.save()

    def close_draft(self) -> None:
        """Lets go of the draft: it is on disk, discarded or queued."""
        self.saver.end()
        self._enquiry, self._leaves = None, False
        self.sheet.fill(None)
        self.signs.end()

    def _read(self) -> tuple[str, str, Words]:
        """Returns category, locality and words as they stand in the form."""
        return self.sheet.category, self.sheet.locality, self.sheet.words

    def _on_changed(self) -> None:
        """Has what was typed kept and looked through; an answer to other words goes."""
        self.stop.ask_again()
        self.saver.note_change()
        self.signs.note_change()

    def _on_kept(self, kept: Kept) -> None:
        """Says quietly that it is on disk."""
        self._enquiry = kept.enquiry
        self._say_saved(kept.enquiry)
        if kept.apart:
            self.head.say_notice(
                self.tr(
                    "This draft was changed elsewhere. What you typed here is kept "
                    "as a draft of its own."
                )
            )
        if self._leaves:
            self.leave()

    def _on_failed(self, error: Exception) -> None:
        """Says that it is not on disk; what was typed stays."""
        self._leaves = False
        self.head.say_unsaved(unsaved(error, self.tr))

    def _say_saved(self, enquiry: Enquiry) -> None:
        """Says when it was saved: "Saved 14:02"."""
        when = format_when(enquiry.changed_at, self._context.clock(), self.tr)
        self.head.say_saved(self.tr("Saved {when}").format(when=when))

    def _lay_out(self) -> None:
        """Puts the parts together."""
        not_a_report = Prose("strong-note", self._card)
        not_a_report.say(self.tr(NOT_A_REPORT))
        self._card.add(not_a_report, self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.room, 1)

    def _connect_parts(self) -> None:
        """Connects the parts with each other."""
        self.head.left.connect(self.leave)
        self.head.other_asked.connect(self.leave)
        self.sheet.changed.connect(self._on_changed)
        self.sheet.left.connect(self.saver.save)
        self.sheet.locality_chosen.connect(self.stop.show_locality)
        self.saver.kept.connect(self._on_kept)
        self.saver.failed.connect(self._on_failed)
        self.saver.close_refused.connect(
            lambda error: self.head.say_unsaved(not_closed(error, self.tr))
        )
        self.signs.found.connect(
            lambda signs: self.stop.show_signs(signs, self._tools.concern_of(signs))
        )
        self._leaving.looked_away.connect(self.saver.save)
        self.foot.press_asked.connect(lambda: self._press.press(self.saver))
        self.foot.discard_asked.connect(lambda: self._press.discard(self.saver))
        self._press.discarded.connect(self.discarded)
        self._press.refused.connect(self.head.say_notice)
        self._press.blamed.connect(self.room.show_field)
        self._press.stopped.connect(self.room.show_panel)
        self._press.queued.connect(self.queued)
        self.stop.ring_asked.connect(
            lambda: self.ring_asked.emit(self.sheet.locality, self.stop.concern)
        )

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Watches the window it is in."""
        super().showEvent(event)
        self._leaving.watch(self.window())

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Keeps what was typed when another page is looked at."""
        super().hideEvent(event)
        self.saver.save()


def _as_far_as_sent(words: Words) -> Words:
    """Returns no more of words than can be queued; the rest has to go first."""
    return replace(words, text=words.text[:TEXT_LIMIT])
