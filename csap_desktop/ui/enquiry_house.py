"""Keeps the enquiries of this laptop for the window, and sends while it is open.

Opens nothing until somebody wrote an enquiry or wants to. What waits for the network
runs in a lane of its own, so that no keystroke waits behind it.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from csap_desktop.domain.concern_check import (
    concern_of,
    find_signs,
    forget_words,
)
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.enquiry_steps import WAITING
from csap_desktop.domain.mail_text import MailText
from csap_desktop.domain.submission import Words
from csap_desktop.errors import MachineError
from csap_desktop.services.enquiry_door import EnquiryDoor
from csap_desktop.services.enquiry_form import (
    KIND,
    FormInUse,
    InstalledForm,
    installed_form,
)
from csap_desktop.services.open_enquiries import Setting, unsent_mail
from csap_desktop.ui.enquiry_letter import EnquiryLetter
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.tasks import TaskRunner

logger = logging.getLogger(__name__)

TRY_MS = 60_000
"""How often it is looked whether something is due; each enquiry has its own waits."""


class EnquiryHouse(QObject):
    """The enquiries while the window is open. Lives on the main thread."""

    #: How everything stands; carries an `Overview`.
    looked = Signal(object)

    def __init__(
        self,
        means: Means,
        form: InstalledForm,
        locality_in_view: Callable[[], str],
        parent: QObject,
    ) -> None:
        """Opens nothing yet.

        Args:
            means: What every page is given.
            form: The form of the installed edition.
            locality_in_view: Returns the locality that the answer page answers for.
            parent: Its owner.
        """
        super().__init__(parent)
        self._context = means.context
        self._tasks = means.tasks
        self._form = FormInUse(form)
        self._letter = EnquiryLetter.of_form(form.form, self.tr)
        self._door = EnquiryDoor(self._setting())
        self._sending = TaskRunner(self._on_failed, self)
        self._waits = False
        self._timer = QTimer(self, interval=TRY_MS)
        self._timer.timeout.connect(self.try_to_send)
        self.tools = EnquiryTools(
            service=self._door,
            sending=self._sending,
            find_signs=find_signs,
            concern_of=concern_of,
            letter=self._unsent,
            turn_on=self._turn_on,
            restore=self._door.restore,
            locality_in_view=locality_in_view,
            note=self.note,
            forget_words=forget_words,
        )

    @classmethod
    def of_library(
        cls,
        means: Means,
        library: OpenLibrary,
        locality_in_view: Callable[[], str],
        parent: QObject,
    ) -> "EnquiryHouse | None":
        """Returns what keeps the enquiries; None where the edition has no form.

        Args:
            means: What every page is given.
            library: The open library.
            locality_in_view: Returns the locality that the answer page answers for.
            parent: Its owner.
        """
        found = library.items_of(KIND)
        if not found:
            return None
        form = installed_form(found[0], library.report.edition)
        return cls(means, form, locality_in_view, parent)

    def renew(self, library: OpenLibrary) -> None:
        """Takes the form of another edition: its recipients hold from now on.

        Args:
            library: The library of the edition in use.
        """
        for item in library.items_of(KIND):
            form = installed_form(item, library.report.edition)
            self._form.take(form)
            self._letter = EnquiryLetter.of_form(form.form, self.tr)

    def begin(self) -> None:
        """Looks how everything stands, and begins to send what waits."""
        self._timer.start()
        if self._door.exists:
            self._tasks.run(
                self._door.overview, self._on_looked, on_error=self._on_failed
            )

    def note(self, overview: Overview) -> None:
        """Takes how everything stands, as somebody else has just read it."""
        self._waits = any(one.progress.state in WAITING for one in overview.enquiries)

    def try_to_send(self) -> None:
        """Sends what is due, if anything waits."""
        if self._waits:
            self._sending.run(
                self._door.send_due, self._on_looked, on_error=self._on_failed
            )

    def close(self) -> None:
        """Ends sending after the enquiry in hand, and closes the user store."""
        self._timer.stop()
        self._sending.close()
        self._door.close()

    def _setting(self) -> Setting:
        """Returns what the enquiries need of the rest of the program."""
        context = self._context
        return Setting(
            paths=context.paths,
            choices=context.choices,
            form=self._form,
            write=self._write,
            clock=context.clock,
            clock_looks_wrong=context.answers.clock_looks_wrong,
            offline=context.offline,
        )

    def _write(self, category: str, words: Words) -> MailText:
        """Writes a message in the words of the form in use."""
        return self._letter.write(category, words)

    def _turn_on(self) -> None:
        """Lets the program send again."""
        self._context.choices.change(sending=True)

    def _unsent(self, enquiry: Enquiry) -> bytes:
        """Returns an enquiry as an e-mail that opens unsent."""
        words = enquiry.words or Words()
        return unsent_mail(self._letter.write(enquiry.category, words))

    def _on_looked(self, overview: Overview) -> None:
        """Tells how everything stands, and sends where something waits."""
        began_to_wait = not self._waits
        self.note(overview)
        self.looked.emit(overview)
        if began_to_wait:
            self.try_to_send()

    def _on_failed(self, error: Exception) -> None:
        """Leaves it at that until the next try; the page says what is wrong.

        Raises:
            Exception: Anything that is not of this computer: a bug.
        """
        if not isinstance(error, MachineError):
            raise error
        logger.info("enquiries: %s", type(error).__name__)
