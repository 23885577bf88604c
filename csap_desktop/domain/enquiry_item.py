"""An enquiry as it is shown, and the queue around it."""

from datetime import datetime

from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryId, Progress, QueueState, Way
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Words

POLICY_DAMAGED, OFFLINE_OPTION = "policy-damaged", "offline-option"
"""Reasons of a condition of the queue that no administrator and no service gave."""


@frozen
class Enquiry:
    """One enquiry, with its words where they can be read.

    Attributes:
        id: Its id.
        number: Grows with each enquiry of this laptop; the order of the list.
        category: Id of the form's category; "" while none is chosen.
        locality: Id of the locality it is for; "" while none is chosen.
        created_at: When it was begun (aware, UTC).
        changed_at: When its words or its state changed last (aware, UTC).
        version: Grows with each change; who changes it says which one they saw.
        form_edition: Number of the edition whose form it is written in.
        progress: How far it has come.
        words: What was typed; None where it is locked or was removed.
        locked: Whether the words are there but cannot be read, by whatever reason.
        replaces: Submission id of an earlier enquiry it follows.
        handed_over_by: How the user passed it on themselves; "" where they did not.
        queued_at: When its words were frozen (aware, UTC); None while they can be
            edited.
        asks_first: Whether it is sent only when a person says so: it has waited too
            long, or there is a doubt.
        damaged: Whether nobody can read its words any more, with whatever key.
        doubt: Why sending it again could make a second one; None where it cannot.
    """

    id: EnquiryId
    number: int
    category: str
    locality: str
    created_at: datetime
    changed_at: datetime
    version: int
    form_edition: int
    progress: Progress
    words: Words | None
    locked: bool = False
    replaces: str | None = None
    handed_over_by: str = ""
    queued_at: datetime | None = None
    asks_first: bool = False
    damaged: bool = False
    doubt: Doubt | None = None


@frozen
class QueueCondition:
    """Whether sending is possible now; says nothing about any enquiry.

    Attributes:
        state: The condition.
        until: Until when, where the service said so (aware, UTC).
        reason: A sentence of the edition, a host's name, or one of the two reasons
            above; "" where there is none.
        way: How enquiries leave; None where nobody receives them.
        recipient: Who receives them, in words; "" where nobody does.
    """

    state: QueueState
    until: datetime | None = None
    reason: str = ""
    way: Way | None = None
    recipient: str = ""


@frozen
class Overview:
    """The queue and everything in it, the latest enquiry first."""

    queue: QueueCondition
    enquiries: tuple[Enquiry, ...]
