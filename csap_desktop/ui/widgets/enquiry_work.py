"""What the page asks of the enquiries, each in a worker, and what came of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from csap_desktop.domain.enquiry import Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Words
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.tasks import Tasks

QUESTION = "enquiries"


class EnquiryWork(QObject):
    """Asks in a worker; without enquiries it does nothing."""

    #: They were read; carries an `Overview`.
    read_in = Signal(object)
    #: They cannot be read; carries the error.
    unreadable = Signal(object)
    #: A step was taken; carries the step and the enquiry as it is now.
    taken = Signal(object, object)
    #: A new draft is on disk; carries it.
    begun = Signal(object)
    #: The key is open now.
    unlocked = Signal()
    #: Something was not done; carries the error.
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.tools: EnquiryTools | None = None

    def read(self) -> None:
        """Reads everything anew."""
        if self.tools is not None:
            self._tasks.run(
                self.tools.service.overview,
                self.read_in.emit,
                on_error=self.unreadable.emit,
                question=QUESTION,
            )

    def note(self, overview: Overview) -> None:
        """Lets whoever sends know how everything stands."""
        if self.tools is not None:
            self.tools.note(overview)

    def take(self, step: Step, enquiry: Enquiry) -> None:
        """Takes a step of the user."""
        if self.tools is not None:
            work = partial(self.tools.service.take, step, enquiry)
            self._run(work, partial(self.taken.emit, step))

    def begin(self, category: str, locality: str, earlier: Enquiry | None) -> None:
        """Makes a new draft.

        Args:
            category: Id of its category; "" for none yet.
            locality: Id of its locality; "" for none yet.
            earlier: The enquiry it follows; None where it follows none.
        """
        if self.tools is None:
            return
        service = self.tools.service
        number = earlier.progress.submission_id if earlier else None

        def begin() -> Enquiry:
            if earlier is None:
                return service.begin(category, locality)
            subject = earlier.words.subject if earlier.words else ""
            fields = earlier.words.fields if earlier.words else ()
            words = Words(subject, "", fields)
            return service.begin(earlier.category, locality, words, number)

        self._run(begin, self.begun.emit)

    def send(self) -> None:
        """Sends what is due; waits for the network in a lane of its own."""
        if self.tools is not None:
            self.tools.sending.run(
                self.tools.service.send_due,
                self.read_in.emit,
                on_error=self.refused.emit,
            )

    def send_now(self, enquiry: Enquiry) -> None:
        """Sends one enquiry as it was seen, because somebody asked for it."""
        if self.tools is not None:
            service = self.tools.service
            self.tools.sending.run(
                partial(service.send_due, enquiry),
                self.read_in.emit,
                on_error=self.refused.emit,
            )

    def turn_on(self) -> None:
        """Turns sending on."""
        if self.tools is not None and self.tools.turn_on is not None:
            self._run(self.tools.turn_on, lambda _: self.read())

    def restore(self) -> None:
        """Puts the latest backup in the place of what is damaged."""
        if self.tools is not None and self.tools.restore is not None:
            self._tasks.run(
                self.tools.restore,
                lambda _: self.read(),
                on_error=self.unreadable.emit,
            )

    def unlock(self, passphrase: str) -> None:
        """Opens the key."""
        if self.tools is not None:
            work = partial(self.tools.service.unlock, passphrase)
            self._run(work, lambda _: self.unlocked.emit())

    def set_passphrase(self, passphrase: str) -> None:
        """Makes a key."""
        if self.tools is not None:
            work = partial(self.tools.service.set_passphrase, passphrase)
            self._run(work, lambda _: self.unlocked.emit())

    def _run(
        self, work: Callable[[], object], on_done: Callable[[object], None]
    ) -> None:
        """Has something done; what goes wrong is told."""
        self._tasks.run(work, on_done, on_error=self.refused.emit)
