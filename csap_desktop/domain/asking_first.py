"""When an enquiry is sent only after a person said so.

Source: docs/queue.md, "Rules around it": nothing very old without asking, and nothing
again to a mail server that gave no answer, or to another receiver.
"""

from datetime import datetime, timedelta
from enum import Enum

from csap_desktop.domain.enquiry import (
    EnquiryState,
    Progress,
    Way,
    went_to_another,
)
from csap_desktop.domain.stored_enquiry import StoredEnquiry

_AWAITED = frozenset({EnquiryState.QUEUED, EnquiryState.UNCONFIRMED})
_OPEN = frozenset(
    {
        EnquiryState.UNCONFIRMED,
        EnquiryState.REFUSED,
        EnquiryState.WITHDRAWING,
        EnquiryState.WITHDRAWING_TO_EDIT,
    }
)


class Doubt(Enum):
    """Why sending an enquiry again could make a second one."""

    NO_ANSWER = "no-answer"
    """A mail server may have it, or would be given it again."""
    OTHER_RECEIVER = "other-receiver"
    """It may be with one who receives no longer, and cannot be asked or told."""


def is_old(one: StoredEnquiry, ask_after: timedelta, now: datetime) -> bool:
    """Says whether an enquiry has waited longer than it may without asking.

    Args:
        one: The enquiry.
        ask_after: How long it may wait (days; a policy says how many).
        now: The time (aware).
    """
    return one.queued_at is not None and now - one.queued_at > ask_after


def was_left_without_answer(progress: Progress, way: Way | None) -> bool:
    """Says whether a mail server may have an enquiry, or would be given it again.

    Args:
        progress: Where the enquiry is.
        way: How it would leave now; None where nobody receives it.
    """
    by_mail = way is Way.MAIL_SERVER or progress.way is Way.MAIL_SERVER
    return progress.state is EnquiryState.UNCONFIRMED and by_mail


def doubt_about(
    progress: Progress, way: Way | None, receiver: str | None
) -> Doubt | None:
    """Returns why sending an enquiry again could make a second one; None if it cannot.

    Args:
        progress: Where the enquiry is.
        way: How it would leave now; None where nobody receives it.
        receiver: Mark of whom it would leave for; None where nobody receives it.
    """
    if progress.state in _OPEN and went_to_another(progress, receiver):
        return Doubt.OTHER_RECEIVER
    return Doubt.NO_ANSWER if was_left_without_answer(progress, way) else None


def asks_first(
    one: StoredEnquiry, doubt: Doubt | None, ask_after: timedelta, now: datetime
) -> bool:
    """Says whether an enquiry that waits is sent only when a person says so.

    Args:
        one: The enquiry.
        doubt: Why sending it again could make a second one.
        ask_after: How long it may wait (days; a policy says how many).
        now: The time (aware).
    """
    if doubt is not None and one.progress.state is EnquiryState.UNCONFIRMED:
        return True
    return one.progress.state in _AWAITED and is_old(one, ask_after, now)
