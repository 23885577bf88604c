"""Enquiries as JSON, as lines, and as files."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from csap_desktop.delivery.mail_message import as_eml
from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Receipt
from csap_desktop.errors import LockedError, UsageError
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.enquiry_form import category_titles, labels
from csap_desktop.ui.enquiry_letter import EnquiryLetter
from csap_desktop.ui.enquiry_papers import EnquiryPapers
from csap_desktop.ui.enquiry_words import EnquiryWords
from csap_desktop.ui.queue_words import NO_CHILD_WORKER, QueueWords


def enquiry_json(one: Enquiry) -> dict[str, Any]:
    """Returns an enquiry as one JSON object."""
    progress, words = one.progress, one.words
    return {
        "id": one.id,
        "number": one.number,
        "state": progress.state.value,
        "category": one.category,
        "locality": one.locality or None,
        "subject": words.subject if words else None,
        "text": words.text if words else None,
        "fields": dict(words.fields) if words else None,
        "locked": one.locked,
        "created_at": _time(one.created_at),
        "changed_at": _time(one.changed_at),
        "submission_id": progress.submission_id,
        "receipt": _receipt(progress.receipt),
        "attempts": progress.attempts,
        "next_try_at": _time(progress.next_try_at),
        "reason": progress.reason or None,
        "replaces": one.replaces,
    }


def overview_json(overview: Overview) -> dict[str, Any]:
    """Returns the queue and every enquiry as one JSON object."""
    queue = overview.queue
    return {
        "queue": {
            "state": queue.state.value,
            "reason": queue.reason or None,
            "until": _time(queue.until),
        },
        "enquiries": [enquiry_json(one) for one in overview.enquiries],
    }


def enquiry_lines(one: Enquiry, form: EnquiryForm, now: datetime) -> Iterator[str]:
    """Gives an enquiry as lines to read."""
    yield f"{one.id}"
    yield from export_text(one, form, now).decode().rstrip("\n").split("\n")


def overview_lines(
    overview: Overview, form: EnquiryForm, now: datetime
) -> Iterator[str]:
    """Gives the queue and every enquiry as lines to read."""
    words = EnquiryWords(category_titles(form))
    yield QueueWords().sentence(overview.queue, now)
    yield NO_CHILD_WORKER
    yield ""
    if not overview.enquiries:
        yield "No enquiry yet."
    for one in overview.enquiries:
        yield f"{one.id}  {words.title(one)}"
        yield f"    {words.state(one, now).words}"


def export_text(one: Enquiry, form: EnquiryForm, now: datetime) -> bytes:
    """Returns an enquiry as a text file."""
    words = EnquiryWords(category_titles(form))
    return EnquiryPapers(words, labels(form), untranslated).text(one, now).encode()


def export_eml(one: Enquiry, form: EnquiryForm, _: datetime) -> bytes:
    """Returns an enquiry as an e-mail that opens unsent.

    Raises:
        LockedError: Its words cannot be read.
        UsageError: They were removed.
    """
    if one.locked:
        raise LockedError("passphrase")
    if one.words is None:
        raise UsageError("the words of this enquiry were removed")
    letter = EnquiryLetter.of_form(form)
    return as_eml(letter.write(one.category, one.words))


def _receipt(receipt: Receipt | None) -> dict[str, Any] | None:
    """Returns a receipt as a JSON object."""
    if receipt is None:
        return None
    return {
        "submission_id": receipt.submission_id,
        "sha256": receipt.sha256,
        "reference": receipt.reference,
        "received_at": _time(receipt.received_at),
    }


def _time(moment: datetime | None) -> str | None:
    """Returns a moment as JSON has it."""
    return None if moment is None else moment.astimezone(UTC).isoformat()
