"""Which enquiries are listed, and which of them want attention. Free of Qt."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import Enum

from csap_desktop.domain.enquiry import EnquiryState, Step, may, may_have_left
from csap_desktop.domain.enquiry_item import Enquiry

REMIND_AFTER = timedelta(hours=4)
ASK_AFTER = timedelta(hours=24)
KEPT_IN_BIN = timedelta(days=7)

_S = EnquiryState
_WAITING = frozenset(
    {_S.QUEUED, _S.SENDING, _S.UNCONFIRMED, _S.WITHDRAWING, _S.WITHDRAWING_TO_EDIT}
)
_AWAITED = frozenset({_S.QUEUED, _S.UNCONFIRMED})
_OUT = frozenset({_S.SENT, _S.PASSED_TO_MAIL, _S.HANDED_OVER})


class Show(Enum):
    """Which enquiries are listed."""

    ALL = "all"
    DRAFTS = "drafts"
    WAITING = "waiting"
    NEEDS_YOU = "needs-you"
    SENT = "sent"
    BIN = "bin"


def shown(
    enquiries: Iterable[Enquiry], show: Show, now: datetime
) -> tuple[Enquiry, ...]:
    """Returns the enquiries that a filter lets through, in their order."""
    return tuple(one for one in enquiries if _FILTERS[show](one, now))


def counts(enquiries: Iterable[Enquiry], now: datetime) -> dict[Show, int]:
    """Returns how many each filter lets through."""
    every = tuple(enquiries)
    return {show: len(shown(every, show, now)) for show in Show}


def waited(enquiry: Enquiry, now: datetime) -> timedelta | None:
    """Returns how long an enquiry has been waiting since it was queued; else None.

    Tries and questions in between change it, and begin nothing anew.
    """
    if enquiry.progress.state not in _AWAITED:
        return None
    since = enquiry.queued_at or enquiry.changed_at
    return max(now - since, timedelta())


def needs_you(enquiry: Enquiry, now: datetime) -> bool:
    """Says whether somebody has to decide something about an enquiry.

    Args:
        enquiry: The enquiry.
        now: The present moment (aware).
    """
    if enquiry.progress.state is _S.REFUSED or enquiry.asks_first:
        return True
    time = waited(enquiry, now)
    return time is not None and time >= ASK_AFTER


def is_in_bin(enquiry: Enquiry, now: datetime) -> bool:
    """Says whether a draft was discarded and can still be put back."""
    young = now - enquiry.changed_at <= KEPT_IN_BIN
    return may(enquiry.progress, Step.RESTORE) and young


def unsent(enquiries: Iterable[Enquiry]) -> tuple[Enquiry, ...]:
    """Returns the enquiries of which nothing can have left this laptop."""
    kept = (_S.DRAFT, _S.QUEUED)
    return tuple(
        one
        for one in enquiries
        if one.progress.state in kept and not may_have_left(one.progress)
    )


_FILTERS: dict[Show, Callable[[Enquiry, datetime], bool]] = {
    Show.ALL: lambda one, _now: (
        one.progress.state is not _S.DISCARDED or one.progress.submission_id is not None
    ),
    Show.DRAFTS: lambda one, _now: one.progress.state is _S.DRAFT,
    Show.WAITING: lambda one, _now: one.progress.state in _WAITING,
    Show.NEEDS_YOU: needs_you,
    Show.SENT: lambda one, _now: one.progress.state in _OUT,
    Show.BIN: is_in_bin,
}
