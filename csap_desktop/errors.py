"""Every error this program raises on purpose; anything else is a bug and rises.

Errors carry values. The sentences people read are written where they are shown.
"""


class CsapError(Exception):
    """The root of all errors raised on purpose."""


class MachineError(CsapError):
    """This computer cannot do it now: disk full, read-only, a part is missing."""


class PublisherError(CsapError):
    """What was published cannot be used; what is installed stays.

    Attributes:
        field: Where in the data file, for example `$.routes[2].lines[0].number`.
        reason: What is wrong there.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class NewerFormatError(PublisherError):
    """The data file has a format this program does not know yet.

    Attributes:
        found: The format version of the file.
        known: The newest format version this program reads.
    """

    def __init__(self, found: int, known: int) -> None:
        super().__init__("$.format", f"format {found} is newer than {known}")
        self.found = found
        self.known = known


class DamagedError(MachineError):
    """A file this program wrote no longer has the bytes it had."""


class DocumentError(PublisherError):
    """A document cannot be shown; a copy of it can still be saved.

    Attributes:
        reason: "no-pdf", "damaged", "too-large", "too-many-pages", "page" or
            "ended" where the program ended while it was opened before.
    """

    def __init__(self, reason: str) -> None:
        super().__init__("document", reason)


class UsageError(CsapError):
    """What was asked for does not make sense; the message says why."""


class NewerStoreError(MachineError):
    """A newer program wrote the user store; this one leaves it untouched.

    Attributes:
        found: The version of its schema.
        known: The newest version this program knows.
    """

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"user store {found} is newer than {known}")
        self.found = found
        self.known = known


class LockedError(MachineError):
    """The words of enquiries are sealed, and the key is not at hand.

    Attributes:
        reason: "no-key" where none was ever made, "passphrase" where one opens it,
            "lost" where the key is gone, "keyring" where the keyring does not answer,
            "unreadable" where the file that says where it is cannot be read.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WrongPassphraseError(UsageError):
    """The passphrase does not open the key."""


class ChangedError(CsapError):
    """What was to be changed is no longer as it was seen; nothing was changed."""


class DuplicateError(CsapError):
    """The same words were queued a short while ago.

    Attributes:
        enquiry_id: The enquiry that has them.
    """

    def __init__(self, enquiry_id: str) -> None:
        super().__init__(enquiry_id)
        self.enquiry_id = enquiry_id


class BusyError(MachineError):
    """Another process is sending at this moment."""


class StoreDamagedError(DamagedError):
    """The user store is damaged or gone; a backup can be put in its place."""


class SealBrokenError(DamagedError):
    """A sealed text is not the one that was sealed there."""


class KeyLostError(LockedError):
    """The key is gone from every place that held it; what it sealed is kept."""

    def __init__(self) -> None:
        super().__init__("lost")


class KeyringError(LockedError):
    """The computer's keyring is not there, does not answer, or refuses."""

    def __init__(self) -> None:
        super().__init__("keyring")


class StepRefusedError(ChangedError):
    """An enquiry may not take this step now.

    Attributes:
        step: Number of the step in the queue's specification.
        state: Where the enquiry is.
    """

    def __init__(self, step: str, state: str, why: str) -> None:
        super().__init__(f"{step} from {state}: {why}")
        self.step = step
        self.state = state


class UnknownEnquiryError(UsageError):
    """There is no enquiry with this id."""


class NobodyReceivesError(MachineError):
    """No edition and no policy names anybody who receives this enquiry."""


class IncompleteError(UsageError):
    """An enquiry cannot be queued as it is.

    Attributes:
        faults: Ids of fields, each with what is wrong: "empty", "too-long",
            "no-address" or "no-day"; the id "" is the category.
    """

    def __init__(self, faults: tuple[tuple[str, str], ...]) -> None:
        super().__init__(
            ", ".join(f"{field or 'category'}: {lack}" for field, lack in faults)
        )
        self.faults = faults


class TrustDamagedError(DamagedError):
    """The trust store is damaged; nothing new is believed until it is set aside."""


class RefusedError(PublisherError):
    """What a source offers was refused; the edition in use stays.

    Attributes:
        code: Why, as one word of `domain.sync_reasons.Reason`.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail or "refused")
        self.code = code
        self.detail = detail


class SourceError(MachineError):
    """A source gives no whole answer now: the connection, the stick, or its server.

    Attributes:
        code: Why, as one word of `domain.sync_reasons.Reason`.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
