"""When an enquiry is sent only after a person said so.

Source: docs/queue.md, "Rules around it": nothing very old without asking, and nothing
again to a mail server that gave no answer.
"""

from datetime import datetime, timedelta

from csap_desktop.domain.enquiry import EnquiryState, Progress, Way
from csap_desktop.domain.stored_enquiry import StoredEnquiry

_AWAITED = frozenset({EnquiryState.QUEUED, EnquiryState.UNCONFIRMED})


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


def asks_first(
    one: StoredEnquiry, way: Way | None, ask_after: timedelta, now: datetime
) -> bool:
    """Says whether an enquiry that waits is sent only when a person says so.

    Args:
        one: The enquiry.
        way: How it would leave now; None where nobody receives it.
        ask_after: How long it may wait (days; a policy says how many).
        now: The time (aware).
    """
    if was_left_without_answer(one.progress, way):
        return True
    return one.progress.state in _AWAITED and is_old(one, ask_after, now)
