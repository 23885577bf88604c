"""What can come of sending, asking and withdrawing; each set can be matched fully.

Reasons are short codes without a word of the enquiry: they are stored and logged.
"""

from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Receipt


@frozen
class Received:
    """It is there: the receipt is for this id and these bytes.

    Attributes:
        receipt: The proof.
    """

    receipt: Receipt


@frozen
class Refused:
    """Our receiver, or the mail server after DATA, said no to this enquiry.

    Attributes:
        code: Why: "bad-form", "withdrawn", "mail-552" and the like.
    """

    code: str


@frozen
class Unknown:
    """It may have arrived, and nobody said so.

    Attributes:
        reason: What happened: "deadline", "status-503", "other-receipt" and the like.
        retry_after_s: Seconds the other side asked to wait, 0 to 86,400; None for our
            own waiting time.
        pauses: What this says of the whole queue; None when nothing.
    """

    reason: str
    retry_after_s: int | None = None
    pauses: QueueState | None = None


@frozen
class NeverLeft:
    """Not a byte of the enquiry left this laptop.

    Attributes:
        queue_state: What this says of the whole queue.
        reason: What happened, as a code.
    """

    queue_state: QueueState
    reason: str


@frozen
class StillProcessing:
    """The receiver works on this id; ask again.

    Attributes:
        retry_after_s: Seconds the other side asked to wait, 0 to 86,400; None for our
            own waiting time.
    """

    retry_after_s: int | None = None


@frozen
class NotThere:
    """The receiver has never had it; it may still be on its way."""


@frozen
class Withdrawn:
    """The receiver does not have it and will turn it away if it comes late."""


@frozen
class PassedToMail:
    """The mail server answered 2xx after DATA: it has it, which is not "received"."""


@frozen
class Ready:
    """The receiver is ours and the clock is right.

    Attributes:
        tombstones: Whether it can promise to turn away what comes late.
    """

    tombstones: bool


@frozen
class NotReady:
    """Sending would not work now.

    Attributes:
        queue_state: Why, for the whole queue.
        reason: What happened, as a code.
        retry_after_s: Seconds the other side asked to wait; None when it did not.
    """

    queue_state: QueueState
    reason: str
    retry_after_s: int | None = None


ProbeResult = Ready | NotReady
Sending = Received | Refused | Unknown | NeverLeft | StillProcessing
ReceiptAnswer = Received | NotThere | Withdrawn | Unknown
Withdrawal = Received | Withdrawn | Unknown
MailSending = PassedToMail | Refused | Unknown | NeverLeft
