"""Between rows of the user store and the values that leave it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row

from csap_desktop.domain.enquiry import (
    Claim,
    EnquiryId,
    EnquiryState,
    Progress,
    Way,
)
from csap_desktop.domain.enquiry_steps import Mode
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.domain.submission import Receipt, Words
from csap_desktop.errors import DamagedError
from csap_desktop.store.user_schema import enquiry

COLUMNS = tuple(
    column for column in enquiry.c if column.name not in {"frozen", "fingerprint"}
)
"""What a list needs; frozen bytes are fetched one by one."""

NO_WORDS: Mapping[str, None] = MappingProxyType(
    {"words": None, "frozen": None, "fingerprint": None}
)
"""What is left of a text that was forgotten."""


def text_of_time(at: datetime | None) -> str | None:
    """Returns a time as it stands in a row: UTC, always of one length.

    Args:
        at: The time (aware); None where there is none.
    """
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of_text(text: str) -> datetime:
    """Returns the time that stands in a row.

    Args:
        text: What `text_of_time` returned.

    Raises:
        ValueError: It is no time with a zone.
    """
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)


def stored_enquiry(row: Row[Any]) -> StoredEnquiry:
    """Returns the enquiry of a row.

    Args:
        row: Of `COLUMNS`.

    Raises:
        DamagedError: The row makes no sense.
    """
    try:
        return StoredEnquiry(
            EnquiryId(row.id),
            row.number,
            row.category,
            row.locality,
            Mode(row.mode),
            row.form_edition,
            time_of_text(row.created_at),
            time_of_text(row.changed_at),
            _time_or_none(row.queued_at),
            row.version,
            _progress(row),
            row.replaces,
            row.words,
            row.words_version,
        )
    except (ValueError, TypeError) as error:
        raise DamagedError(f"enquiry {row.number}") from error


def columns_of(progress: Progress) -> dict[str, object]:
    """Returns what a progress is in the columns of a row.

    Args:
        progress: Where the enquiry is.
    """
    claim, receipt, way = progress.claim, progress.receipt, progress.way
    return {
        "state": progress.state.value,
        "submission_id": progress.submission_id,
        "sha256": progress.sha256,
        "dispatched_at": text_of_time(progress.dispatched_at),
        "lease": claim.lease if claim else None,
        "lease_until": text_of_time(claim.until) if claim else None,
        "state_before": claim.state.value if claim else None,
        "dispatched_before": text_of_time(claim.dispatched_at) if claim else None,
        "way_before": claim.way.value if claim and claim.way else None,
        "attempts": progress.attempts,
        "next_try_at": text_of_time(progress.next_try_at),
        "reason": progress.reason,
        "reference": receipt.reference if receipt else None,
        "received_at": text_of_time(receipt.received_at) if receipt else None,
        "way": way.value if way else None,
        "receiver": progress.receiver,
        "receiver_before": claim.receiver if claim else None,
    }


def bytes_of_words(words: Words) -> bytes:
    """Returns words as they are sealed.

    Args:
        words: What was typed.
    """
    parts = [words.subject, words.text, words.fields]
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()


def words_of_bytes(data: bytes) -> Words:
    """Returns words as they were sealed.

    Args:
        data: What `bytes_of_words` returned.
    """
    subject, text, fields = json.loads(data)
    return Words(subject, text, tuple((name, value) for name, value in fields))


def _progress(row: Row[Any]) -> Progress:
    """Returns the progress of a row."""
    return Progress(
        EnquiryState(row.state),
        row.submission_id,
        row.sha256,
        _time_or_none(row.dispatched_at),
        _claim(row),
        row.attempts,
        _time_or_none(row.next_try_at),
        row.reason,
        _receipt(row),
        _way_or_none(row.way),
        row.receiver,
    )


def _claim(row: Row[Any]) -> Claim | None:
    """Returns who sends an enquiry."""
    if row.lease is None:
        return None
    return Claim(
        row.lease,
        time_of_text(row.lease_until),
        EnquiryState(row.state_before),
        _time_or_none(row.dispatched_before),
        _way_or_none(row.way_before),
        row.receiver_before,
    )


def _receipt(row: Row[Any]) -> Receipt | None:
    """Returns the receipt of an enquiry; id and hash are its own, that was proven."""
    if row.received_at is None:
        return None
    return Receipt(
        row.submission_id, row.sha256, row.reference, time_of_text(row.received_at)
    )


def _time_or_none(text: str | None) -> datetime | None:
    """Reads a time where there is one."""
    return None if text is None else time_of_text(text)


def _way_or_none(text: str | None) -> Way | None:
    """Reads a way where there is one."""
    return None if text is None else Way(text)
