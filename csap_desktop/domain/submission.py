"""What leaves the laptop, to the byte, and the proof that it arrived.

The bytes are frozen when an enquiry is queued and never made anew: the same id always
carries the same bytes, so that a receiver can tell a repetition from a second enquiry.
Source: RFC 9530 (Digest Fields), section 2, for the header that carries the hash; IETF
draft-ietf-httpapi-idempotency-key-header-07 for what a repeated key means.
"""

import hashlib
import json
from datetime import datetime

from csap_desktop.domain.frozen import frozen

CONTRACT = 1
"""Version of what program and service have agreed (docs/enquiry-service.yaml)."""

BODY_LIMIT_BYTES = 65_536
"""Largest frozen submission; the longest form stays far below."""


@frozen
class Words:
    """Everything a person typed into one enquiry; sealed wherever it is stored.

    Attributes:
        subject: One line.
        text: The enquiry.
        fields: Further fields of the form: their ids and values, in the form's order.
    """

    subject: str = ""
    text: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@frozen
class Submission:
    """One frozen enquiry.

    Attributes:
        id: UUIDv4 in lower case with hyphens.
        category: Id of the form's category.
        locality: Id of the locality it is for, "" where none was chosen; the receiver
            resolves it to an address.
        form_edition: Number of the edition whose form it was written in.
        words: What was typed.
        replaces: Id of the submission it follows or corrects.
    """

    id: str
    category: str
    locality: str
    form_edition: int
    words: Words
    replaces: str | None = None


@frozen
class Receipt:
    """Proof that a submission arrived.

    Attributes:
        submission_id: Whose it is.
        sha256: Hash of the bytes that arrived, in lower-case hexadecimal.
        reference: How the receiver calls it, for people.
        received_at: When it arrived (aware, UTC).
    """

    submission_id: str
    sha256: str
    reference: str
    received_at: datetime


def freeze(submission: Submission) -> bytes:
    """Returns the bytes that are sent: JSON, sorted keys, no blanks, UTF-8.

    Args:
        submission: What to freeze.
    """
    document = {
        "contract": CONTRACT,
        "submission_id": submission.id,
        "category": submission.category,
        "locality": submission.locality,
        "form_edition": submission.form_edition,
        "subject": submission.words.subject,
        "text": submission.words.text,
        "fields": dict(submission.words.fields),
        "replaces": submission.replaces,
    }
    text = json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode()


def sha256_of(frozen_bytes: bytes) -> str:
    """Returns the hash of frozen bytes, in lower-case hexadecimal."""
    return hashlib.sha256(frozen_bytes).hexdigest()


def proves(receipt: Receipt, submission_id: str, sha256: str) -> bool:
    """Says whether a receipt is for exactly this submission.

    Args:
        receipt: What came back.
        submission_id: What was sent.
        sha256: Hash of the bytes that were sent.
    """
    return receipt.submission_id == submission_id and receipt.sha256 == sha256
