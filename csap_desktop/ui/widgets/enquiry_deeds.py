"""What the buttons of the page Enquiries do, whichever part of it they stand on."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from csap_desktop.domain.enquiry import Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.enquiry_form import FORM_ITEM
from csap_desktop.ui.queue_words import QueueDeed
from csap_desktop.ui.widgets.enquiry_board import EnquiryBoard
from csap_desktop.ui.widgets.enquiry_details import WRITE
from csap_desktop.ui.widgets.enquiry_editor import EnquiryEditor
from csap_desktop.ui.widgets.enquiry_ways import EnquiryWays
from csap_desktop.ui.widgets.enquiry_work import EnquiryWork
from csap_desktop.ui.widgets.enquiry_writing import EnquiryWriting

_DONE = {
    Step.QUEUE: mark("Queued: nobody has seen it yet"),
    Step.TAKE_BACK: mark("Taken back: it is a draft again"),
    Step.STOP: mark("Stopping: it may already have arrived"),
    Step.STOP_TO_EDIT: mark("Stopping: it may already have arrived"),
    Step.HAND_OVER: mark("Noted: you passed it on yourself"),
    Step.DISCARD: mark("Draft discarded"),
    Step.RESTORE: mark("Draft put back"),
    Step.FORGET_BY_USER: mark("Its words were removed"),
}
_ASKS_SERVICE = frozenset({Step.QUEUE, Step.STOP, Step.STOP_TO_EDIT})


class EnquiryDeeds(QObject):
    """Connects buttons with the work; says what was done."""

    #: Something was done; carries words for the status line.
    message = Signal(str)
    #: Go on writing a draft; carries it.
    open_asked = Signal(object)
    #: Write a follow-up to an enquiry; carries it.
    follow_up_asked = Signal(object)
    #: An item of the edition should be read; carries its id.
    item_asked = Signal(str)
    #: What is in view should go on paper.
    print_asked = Signal()

    def __init__(
        self,
        board: EnquiryBoard,
        writing: EnquiryWriting,
        work: EnquiryWork,
        ways: EnquiryWays,
    ) -> None:
        super().__init__(board)
        self._board, self._writing = board, writing
        self._work, self._ways = work, ways
        self._exported_by = ""
        details = board.room.details
        details.step_asked.connect(self._on_step_asked)
        details.writing_asked.connect(self._on_writing_asked)
        details.send_asked.connect(self._on_send_asked)
        details.ways.copy_asked.connect(self._copy)
        details.ways.save_asked.connect(self._save)
        details.ways.print_asked.connect(self.print_asked)
        board.deed_asked.connect(self._on_deed_asked)
        board.undo_asked.connect(lambda one: work.take(Step.RESTORE, one))
        board.lock.unlock_asked.connect(work.unlock)
        board.lock.new_asked.connect(work.set_passphrase)
        writing.editor_made.connect(self._connect_editor)
        work.taken.connect(self.follow)
        ways.exported.connect(self.note_export)
        ways.message.connect(self.message)

    def note_export(self, way: str) -> None:
        """Takes note that the words in view left the program.

        Args:
            way: "copy", "print", "file" or "e-mail".
        """
        self._exported_by = way
        if self._writing.draft is None:
            self._board.note_export()

    def follow(self, step: Step, enquiry: Enquiry) -> None:
        """Does what follows from a step that was taken.

        Args:
            step: The step.
            enquiry: The enquiry as it is now.
        """
        self.message.emit(self.tr(_DONE[step]))
        self._board.offer_undo(enquiry if step is Step.DISCARD else None)
        self._work.read()
        if step in _ASKS_SERVICE:
            self._work.send()

    def _connect_editor(self, editor: EnquiryEditor) -> None:
        """Connects the buttons around the form."""
        editor.foot.ways.copy_asked.connect(self._copy)
        editor.foot.ways.save_asked.connect(self._save)
        editor.foot.ways.print_asked.connect(self.print_asked)
        editor.head.copy_asked.connect(self._copy)
        editor.head.save_asked.connect(self._save)

    def _copy(self) -> None:
        """Copies what is in view."""
        enquiry = self._in_view()
        if enquiry is not None:
            self._ways.copy(enquiry, self._board.papers)

    def _save(self) -> None:
        """Asks where to save what is in view."""
        enquiry = self._in_view()
        if enquiry is not None:
            self._ways.ask(enquiry, self._board.papers)

    def _in_view(self) -> Enquiry | None:
        """Returns the draft that is written, or the enquiry that is chosen."""
        return self._writing.draft or self._board.current

    def _on_step_asked(self, step: Step) -> None:
        """Takes a step with the chosen enquiry."""
        enquiry = self._board.current
        if enquiry is None:
            return
        if step is Step.HAND_OVER:
            enquiry = replace(enquiry, handed_over_by=self._exported_by)
        self._work.take(step, enquiry)

    def _on_writing_asked(self, kind: str) -> None:
        """Opens the draft, or asks for a follow-up."""
        enquiry = self._board.current
        if enquiry is not None:
            asked = self.open_asked if kind == WRITE else self.follow_up_asked
            asked.emit(enquiry)

    def _on_send_asked(self, enquiry: Enquiry) -> None:
        """Tries to send what somebody said should be sent."""
        self.message.emit(self.tr("Trying to send it now"))
        self._work.send_now(enquiry)

    def _on_deed_asked(self, deed: QueueDeed) -> None:
        """Does what the condition of the queue offers."""
        match deed:
            case QueueDeed.TRY:
                self._work.send()
            case QueueDeed.TURN_ON:
                self._work.turn_on()
            case QueueDeed.READ_FORM:
                self.item_asked.emit(FORM_ITEM)
            case QueueDeed.COPY:
                QGuiApplication.clipboard().setText(self._board.bar.words)
                self.message.emit(self.tr("Copied"))
            case QueueDeed.UNLOCK:
                self._board.lock.enter()
