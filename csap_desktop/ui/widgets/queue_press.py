"""The press of Queue or Send: checked, answered, looked through, kept, then taken."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from csap_desktop.domain.enquiry import Step
from csap_desktop.domain.form_answers import FieldFault
from csap_desktop.errors import DuplicateError
from csap_desktop.ui.enquiry_form import say_fault
from csap_desktop.ui.enquiry_press import Pressed, press
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.trouble_words import trouble
from csap_desktop.ui.widgets.draft_saver import DraftSaver
from csap_desktop.ui.widgets.editor_foot import EditorFoot
from csap_desktop.ui.widgets.enquiry_sheet import EnquirySheet
from csap_desktop.ui.widgets.stop_panel import StopPanel


class QueuePress(QObject):
    """Lets a draft into the queue only after the panel was answered for these words."""

    #: It was queued; carries the enquiry.
    queued = Signal(object)
    #: It was discarded; carries the enquiry.
    discarded = Signal(object)
    #: It was not; carries why, in words, and the id of an enquiry to look at or "".
    refused = Signal(str, str)
    #: Something has to be filled in first; carries the widget that shows it.
    blamed = Signal(object)
    #: The panel has to be answered first.
    stopped = Signal()

    def __init__(
        self,
        tools: EnquiryTools,
        tasks: Tasks,
        sheet: EnquirySheet,
        stop: StopPanel,
        foot: EditorFoot,
    ) -> None:
        super().__init__(foot)
        self._tools, self._tasks = tools, tasks
        self._sheet, self._stop, self._foot = sheet, stop, foot

    def press(self, saver: DraftSaver) -> None:
        """Queues the draft, or says what has to be done first.

        Args:
            saver: Keeps the draft.
        """
        faults = self._sheet.check()
        if faults:
            said = tuple((one, say_fault(one, self.tr)) for one in faults)
            first = self._sheet.blame(said)
            self.refused.emit(self._say_faults(faults), "")
            self.blamed.emit(first)
            return
        if not self._stop.is_answered:
            self._stop.insist()
            self.stopped.emit()
            return
        keeper = saver.keeper
        if keeper is not None:
            self._foot.set_busy(busy=True)
            self._sheet.setDisabled(True)
            work = partial(press, self._tools, keeper, saver.typed(), self._stop.signs)
            self._tasks.run(work, self._on_pressed, on_error=self._on_failed)

    def discard(self, saver: DraftSaver) -> None:
        """Discards the draft, with its last words in it.

        Args:
            saver: Keeps the draft.
        """
        keeper, service = saver.keeper, self._tools.service
        if keeper is not None:
            take = partial(service.take, Step.DISCARD)
            self._tasks.run(
                partial(keeper.then, saver.typed(), take),
                lambda done: self.discarded.emit(done[1]),
                on_error=self._on_failed,
            )

    def _on_pressed(self, pressed: Pressed) -> None:
        """Tells that it is queued, or stops for what was found."""
        self._release()
        if pressed.enquiry is not None:
            self.queued.emit(pressed.enquiry)
            return
        concern = self._tools.concern_of(pressed.signs)
        self._stop.show_signs(pressed.signs, concern)
        self._stop.ask_again()
        self._stop.insist()
        self.stopped.emit()

    def _on_failed(self, error: Exception) -> None:
        """Says why it stays a draft."""
        self._release()
        other = error.enquiry_id if isinstance(error, DuplicateError) else ""
        self.refused.emit(trouble(error, self.tr).text, other)

    def _release(self) -> None:
        """Lets somebody write on."""
        self._foot.set_busy(busy=False)
        self._sheet.setEnabled(True)

    def _say_faults(self, faults: tuple[FieldFault, ...]) -> str:
        """Says how much is missing; names the kind, which has no field of its own."""
        boxes, count = self._sheet.boxes, len(faults)
        if not faults[0].field:
            return self.tr("Choose what it is about. It stays a draft until then.")
        long = [box for box in boxes.values() if box.excess]
        if long:
            text = self.tr("{field}: {excess}. It stays a draft until it is shorter.")
            return text.format(field=long[0].label, excess=long[0].note)
        if count == 1:
            return self.tr("One field is missing or wrong. It stays a draft.")
        text = self.tr("{count} fields are missing or wrong. It stays a draft.")
        return text.format(count=count)
