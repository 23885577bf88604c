"""The enquiries a command works on, opened when they are first needed."""

from functools import cached_property
from typing import TYPE_CHECKING

from csap_desktop.cli.passphrase import ask_passphrase
from csap_desktop.cli.session import Session
from csap_desktop.config.choices import ChoicesFile
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import EnquiryId
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.places import Outcome
from csap_desktop.errors import UnknownEnquiryError

if TYPE_CHECKING:
    from csap_desktop.services.enquiries import Enquiries
    from csap_desktop.services.enquiry_form import InstalledForm
    from csap_desktop.services.open_enquiries import EnquiryDesk


class EnquirySession:
    """One run of a command about enquiries."""

    def __init__(self, session: Session, *, offline: bool) -> None:
        """Takes the session; opens nothing yet.

        Args:
            session: The run.
            offline: Whether every connection is forbidden.
        """
        self._session = session
        self._offline = offline

    @cached_property
    def form(self) -> "InstalledForm":
        """The form of the installed edition; loads the database."""
        from csap_desktop.services.enquiry_form import (  # noqa: PLC0415 - on use
            KIND,
            installed_form,
        )

        library = self._session.library
        return installed_form(library.items_of(KIND)[0], library.report.edition)

    @property
    def enquiries(self) -> "Enquiries":
        """The enquiries."""
        return self._desk.enquiries

    def one(self, enquiry_id: str) -> Enquiry:
        """Returns one enquiry.

        Args:
            enquiry_id: As it was typed.

        Raises:
            UnknownEnquiryError: There is none.
        """
        found = self.enquiries.enquiry(EnquiryId(enquiry_id))
        if found is None:
            raise UnknownEnquiryError(enquiry_id)
        return found

    def locality_of(self, place: str) -> str:
        """Returns the locality of a place; "" where that is not certain.

        Args:
            place: What was typed as place.
        """
        if not place.strip():
            return ""
        reply = self._session.answers.ask(place, Concern.CHILD, self._session.now())
        certain = reply.outcome is Outcome.ONE
        return reply.answers[0].route.locality if certain else ""

    @property
    def is_open(self) -> bool:
        """Whether the user store was opened, or was about to be."""
        return "form" in self.__dict__

    def close(self) -> None:
        """Backs up what was written, and closes what was opened."""
        if "_desk" in self.__dict__:
            self._desk.keep_day()
            self._desk.close()

    @cached_property
    def _desk(self) -> "EnquiryDesk":
        """The open enquiries."""
        from csap_desktop.services.enquiry_form import FormInUse  # noqa: PLC0415
        from csap_desktop.services.open_enquiries import (  # noqa: PLC0415 - on use
            Setting,
            open_enquiries,
        )
        from csap_desktop.ui.enquiry_letter import EnquiryLetter  # noqa: PLC0415

        form = self.form
        paths = self._session.paths
        desk = open_enquiries(
            Setting(
                paths=paths,
                choices=ChoicesFile(paths.choices),
                form=FormInUse(form),
                write=EnquiryLetter.of_form(form.form).write,
                clock=self._session.now,
                clock_looks_wrong=self._session.answers.clock_looks_wrong,
                offline=self._offline,
                ask_passphrase=ask_passphrase,
            )
        )
        try:
            desk.tidy()
        except BaseException:
            desk.close()
            raise
        return desk
