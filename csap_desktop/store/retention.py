"""Forgets words whose time is over; the line in the list stays.

Only what arrived, and what the user deleted, is ever forgotten. To be called when the
clock looks right, once a day and at start; `Backups.forget` follows.
"""

from datetime import datetime, timedelta

from sqlalchemy import select

from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.frozen import frozen
from csap_desktop.store.enquiry_rows import COLUMNS, stored_enquiry, text_of_time
from csap_desktop.store.enquiry_steps_taken import apply_step, forget_words
from csap_desktop.store.enquiry_writing import compare_and_set
from csap_desktop.store.user_schema import enquiry
from csap_desktop.store.user_store import UserStore

SENT_KEPT_FOR = timedelta(days=30)
BIN_KEPT_FOR = timedelta(days=7)


@frozen
class Forgotten:
    """How many enquiries lost their words.

    Attributes:
        sent: Those that arrived long enough ago.
        discarded: Those that were deleted long enough ago.
    """

    sent: int
    discarded: int


def forget_old_words(
    store: UserStore, now: datetime, sent_kept_for: timedelta = SENT_KEPT_FOR
) -> Forgotten:
    """Forgets words whose time is over, each kind in a transaction of its own.

    Args:
        store: The user store.
        now: The time (aware, UTC).
        sent_kept_for: How long words are kept after the receipt (7 to 90 days).

    Raises:
        MachineError: It could not be written; what is left is due next time.
    """
    return Forgotten(
        _forget(store, EnquiryState.SENT, now - sent_kept_for, now),
        _forget(store, EnquiryState.DISCARDED, now - BIN_KEPT_FOR, now),
    )


def _forget(
    store: UserStore, state: EnquiryState, before: datetime, now: datetime
) -> int:
    """Forgets the words of enquiries that came into a state before a moment."""
    due = (
        select(*COLUMNS)
        .where(enquiry.c.state == state.value)
        .where(enquiry.c.words.is_not(None))
        .where(enquiry.c.changed_at <= text_of_time(before))
    )
    with store.reading() as connection:
        if connection.execute(due.limit(1)).first() is None:
            return 0
    with store.writing() as connection:
        found = [stored_enquiry(row) for row in connection.execute(due)]
        for one in found:
            if state is EnquiryState.SENT:
                given = Given(now)
                apply_step(connection, None, one, Step.FORGET_WORDS, given)
            else:
                emptied = forget_words(connection, one)
                compare_and_set(connection, one, one.version, one.changed_at, emptied)
    return len(found)
