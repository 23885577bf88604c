"""All that pages may know of the enquiries: what the service offers them.

Every call blocks and may raise; run it with `Tasks.run`.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import EnquiryId, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Words
from csap_desktop.ui.tasks import Tasks


class OpenEnquiries(Protocol):
    """The enquiries of this laptop."""

    def overview(self) -> Overview:
        """Returns the queue and all enquiries, the latest first.

        Raises:
            DamagedError: The user store is damaged; a backup can be restored.
            NewerStoreError: A newer program wrote the user store.
            MachineError: It cannot be read.
        """

    def enquiry(self, enquiry_id: EnquiryId) -> Enquiry | None:
        """Returns one enquiry as it is now; None where there is none."""

    def begin(
        self,
        category: str,
        locality: str,
        words: Words | None = None,
        replaces: str | None = None,
    ) -> Enquiry:
        """Makes a draft that is on disk when this returns.

        Args:
            category: Id of its category; "" for none yet.
            locality: Id of its locality; "" for none yet.
            words: What is in it already; None for nothing.
            replaces: Submission id of the enquiry it follows.

        Raises:
            LockedError: There is no key yet, or it is locked.
            MachineError: It could not be written.
        """

    def save(self, enquiry: Enquiry) -> Enquiry:
        """Keeps category, locality and words of a draft; returns it as kept.

        Raises:
            ChangedError: It was changed elsewhere since; carries it as it is now.
            LockedError: The key is locked.
            MachineError: It could not be written.
        """

    def take(self, step: Step, enquiry: Enquiry) -> Enquiry:
        """Takes one step of the user: queue, take back, stop, discard and the like.

        Args:
            step: QUEUE, TAKE_BACK, STOP, STOP_TO_EDIT, HAND_OVER, DISCARD, RESTORE or,
                where its words are damaged, FORGET_BY_USER.
            enquiry: As it was seen; with HAND_OVER, `handed_over_by` says how.

        Raises:
            ChangedError: It was changed elsewhere since, or the step is not possible.
            DuplicateError: The same words were queued within the last 24 hours.
            LockedError: The key is locked.
            MachineError: It could not be written.
        """

    def send_due(self, asked: Enquiry | None = None) -> Overview:
        """Sends whatever is due, where sending is possible; returns how it stands.

        Args:
            asked: One enquiry as it was seen, which a person asked to be sent; it need
                not be due. None for all that are.

        Raises:
            BusyError: Another process is sending.
            ChangedError: It is not as it was seen; it was not sent.
            MachineError: The user store cannot be written.
        """

    def unlock(self, passphrase: str) -> None:
        """Opens the key with a passphrase.

        Raises:
            WrongPassphraseError: It does not open it.
        """

    def set_passphrase(self, passphrase: str) -> None:
        """Makes a key that this passphrase opens, where there is no keyring.

        Raises:
            MachineError: It could not be written.
        """


class Sign(Protocol):
    """A place in the words of an enquiry that reads like a concern about a child."""

    @property
    def kind(self) -> object:
        """What was noticed: "nhs-number", "date-of-birth" or a kind of language.

        A string, or a member of an enum with such a value.
        """

    @property
    def field(self) -> str:
        """Where: "subject", "text" or the id of a field."""


class EnquiryTools(NamedTuple):
    """What the page Enquiries is given when the user store is open.

    Attributes:
        service: The enquiries.
        sending: Runs what waits for the network; a lane of its own, so that no
            keystroke waits behind it.
        find_signs: Finds what reads like a concern; blocks, touches no Qt.
        concern_of: Whose route such signs ask for; None where none stands out.
        letter: Makes the file of an e-mail that opens unsent; None where none is
            offered.
        turn_on: Turns sending on again after the user turned it off; blocks.
        restore: Puts the latest backup in the place of a damaged user store; blocks.
        locality_in_view: Returns the id of the locality that the answer page answers
            for now; "" where it answers for none or for several.
        note: Told how everything stands whenever a page has read it, so that what
            waits is tried again by itself.
        forget_words: Lets go of what the search keeps in memory of words; blocks.
    """

    service: OpenEnquiries
    sending: Tasks
    find_signs: Callable[[Words], Sequence[Sign]]
    concern_of: Callable[[Any], Concern | None]
    letter: Callable[[Enquiry], bytes] | None = None
    turn_on: Callable[[], None] | None = None
    restore: Callable[[], None] | None = None
    locality_in_view: Callable[[], str] = str
    note: Callable[[Overview], object] = bool
    forget_words: Callable[[], object] = bool
