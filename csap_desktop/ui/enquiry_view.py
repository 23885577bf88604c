"""All that pages may know of the enquiries: what the service offers them.

Every call blocks and may raise; run it with `Tasks.run`.
"""

from typing import Protocol

from csap_desktop.domain.enquiry import EnquiryId, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview


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

    def begin(self, category: str, locality: str) -> Enquiry:
        """Makes an empty draft that is on disk when this returns.

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
            step: QUEUE, TAKE_BACK, STOP, STOP_TO_EDIT, HAND_OVER, DISCARD or RESTORE.
            enquiry: As it was seen.

        Raises:
            ChangedError: It was changed elsewhere since, or the step is not possible.
            DuplicateError: The same words were queued within the last 24 hours.
            LockedError: The key is locked.
            MachineError: It could not be written.
        """

    def send_due(self) -> Overview:
        """Sends whatever is due, where sending is possible; returns how it stands.

        Raises:
            BusyError: Another process is sending.
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
