"""What a step changes in the rows, besides the progress that the domain decides."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, select

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, Progress, Step
from csap_desktop.domain.enquiry_steps import WAITING, Given, take_step
from csap_desktop.domain.retry import pulled_in
from csap_desktop.domain.stored_enquiry import Draft, StoredEnquiry
from csap_desktop.domain.submission import (
    BODY_LIMIT_BYTES,
    Submission,
    Words,
    freeze,
    sha256_of,
)
from csap_desktop.errors import LockedError, StepRefusedError, UsageError
from csap_desktop.store.enquiry_rows import (
    COLUMNS,
    NO_WORDS,
    columns_of,
    stored_enquiry,
    text_of_time,
    words_of_bytes,
)
from csap_desktop.store.enquiry_texts import frozen_place, mark_of
from csap_desktop.store.enquiry_writing import (
    NewEnquiry,
    compare_and_set,
    insert_draft,
)
from csap_desktop.store.sealing import Place, Sealer
from csap_desktop.store.user_schema import enquiry, kept_version

_NOT_FROZEN: Mapping[str, None] = {
    "frozen": None,
    "fingerprint": None,
    "queued_at": None,
}


def needs_key(one: StoredEnquiry, step: Step) -> bool:
    """Says whether a step opens or seals words.

    Args:
        one: The enquiry before it.
        step: The step.
    """
    to_edit = one.progress.state is EnquiryState.WITHDRAWING_TO_EDIT
    return step is Step.QUEUE or (step is Step.CONFIRM_GONE and to_edit)


def apply_step(
    connection: Connection,
    sealer: Sealer | None,
    before: StoredEnquiry,
    step: Step,
    given: Given,
) -> None:
    """Takes a step in the rows of a user store.

    Args:
        connection: To the user store, in a write.
        sealer: The key, where `needs_key` says so.
        before: The enquiry as this transaction found it.
        step: Any but `WRITE`.
        given: What the step needs.

    Raises:
        StepRefusedError: It may not happen now, or something it needs is missing.
        UsageError: The frozen text would be larger than the service takes.
        SealBrokenError: The words are damaged.
    """
    known = replace(given, mode=before.mode)
    columns: Mapping[str, object] = {}
    if step is Step.QUEUE:
        known, columns = _freeze(_at_hand(sealer), before, known)
    elif step is Step.TAKE_BACK:
        columns = _NOT_FROZEN
    elif step in {Step.FORGET_WORDS, Step.FORGET_BY_USER}:
        columns = forget_words(connection, before)
    elif step is Step.RESTORE and before.words is None:
        state = before.progress.state.value
        raise StepRefusedError(step.value, state, "its words were forgotten")
    after = take_step(before.progress, step, known)
    # The day on which somebody passed it on stays what it was.
    changed_at = before.changed_at if step is Step.FORGET_BY_USER else given.now
    compare_and_set(
        connection, before, before.version, changed_at, {**columns_of(after), **columns}
    )
    if step is Step.CONFIRM_GONE and needs_key(before, step):
        _begin_again(connection, _at_hand(sealer), before, given)


def forget_words(connection: Connection, one: StoredEnquiry) -> Mapping[str, None]:
    """Removes the last versions of an enquiry's words.

    Args:
        connection: To the user store, in a write.
        one: The enquiry.

    Returns:
        The columns of its row that are to be emptied with them.
    """
    connection.execute(delete(kept_version).where(kept_version.c.enquiry_id == one.id))
    return NO_WORDS


def recover(
    connection: Connection, live_leases: frozenset[str], now: datetime
) -> tuple[EnquiryId, ...]:
    """Takes over what a dead run was sending, and pulls in times of a moved clock.

    Args:
        connection: To the user store, in a write.
        live_leases: Runs that may still be sending.
        now: The time (aware, UTC).

    Returns:
        What was being sent, and is not known now.
    """
    states = [state.value for state in (*WAITING, EnquiryState.SENDING)]
    rows = connection.execute(select(*COLUMNS).where(enquiry.c.state.in_(states)))
    recovered = []
    for one in [stored_enquiry(row) for row in rows]:
        after = _recovered(one.progress, live_leases, now)
        if after == one.progress:
            continue
        moved = after.state is not one.progress.state
        changed_at = now if moved else one.changed_at
        compare_and_set(connection, one, one.version, changed_at, columns_of(after))
        if moved:
            recovered.append(one.id)
    return tuple(recovered)


def _recovered(
    progress: Progress, live_leases: frozenset[str], now: datetime
) -> Progress:
    """Returns a progress as it should stand when the program starts."""
    if progress.state is not EnquiryState.SENDING:
        return replace(progress, next_try_at=pulled_in(progress.next_try_at, now))
    try:
        return take_step(progress, Step.RECOVER, Given(now, live_leases=live_leases))
    except StepRefusedError:
        return progress


def _freeze(
    sealer: Sealer, before: StoredEnquiry, given: Given
) -> tuple[Given, Mapping[str, object]]:
    """T2: makes the bytes that will be sent, and seals them.

    Raises:
        UsageError: They would be more than the service takes.
    """
    words = _words(sealer, before)
    submission_id = given.submission_id or ""
    frozen_bytes = freeze(
        Submission(
            submission_id,
            before.category,
            before.locality,
            before.form_edition,
            words,
            before.replaces,
        )
    )
    if len(frozen_bytes) > BODY_LIMIT_BYTES:
        raise UsageError(f"{len(frozen_bytes)} bytes")
    place = frozen_place(submission_id, before.words_version)
    columns = {
        "frozen": sealer.seal(frozen_bytes, place),
        "fingerprint": mark_of(sealer, before, words),
        "queued_at": text_of_time(given.now),
    }
    return replace(given, sha256=sha256_of(frozen_bytes)), columns


def _begin_again(
    connection: Connection, sealer: Sealer, before: StoredEnquiry, given: Given
) -> None:
    """T13: puts the words of a withdrawn enquiry into a new draft."""
    new = NewEnquiry(
        EnquiryId(given.new_id or ""), before.mode, before.progress.submission_id
    )
    draft = Draft(
        before.category,
        before.locality,
        before.form_edition,
        _words(sealer, before),
    )
    insert_draft(connection, sealer, new, draft, given.now)


def _words(sealer: Sealer, one: StoredEnquiry) -> Words:
    """Opens the words of an enquiry."""
    place = Place(enquiry.name, one.id, one.words_version)
    return words_of_bytes(sealer.open(one.words or b"", place))


def _at_hand(sealer: Sealer | None) -> Sealer:
    """Returns the key.

    Raises:
        LockedError: It is not at hand.
    """
    if sealer is None:
        raise LockedError("no-key")
    return sealer
