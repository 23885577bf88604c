"""What is still wrong with the words of an enquiry, by the form of the edition."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum

from csap_desktop.domain.enquiry_form import EnquiryCategory, FormField
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import (
    BODY_LIMIT_BYTES,
    Submission,
    Words,
    freeze,
)

SUBJECT, TEXT = "subject", "text"
SUBJECT_LIMIT = 200
TEXT_LIMIT = 20_000
"""Most characters of the two fields that every form has; ours, as no edition says."""

_FRAME_BYTES = 2_000
"""What a submission is besides what was typed, generously."""

_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_DAY_FORMS = ("%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d")


class Lack(Enum):
    """What is wrong with one field."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NO_ADDRESS = "no-address"
    NO_DAY = "no-day"
    TOO_LARGE = "too-large"


@frozen
class FieldFault:
    """One field that cannot be sent as it is.

    Attributes:
        field: Id of the field; "" for the category.
        lack: What is wrong.
    """

    field: str
    lack: Lack


def faults_of(category: EnquiryCategory | None, words: Words) -> tuple[FieldFault, ...]:
    """Returns everything that stands between a draft and the queue, in form order.

    Args:
        category: The chosen category; None while none is.
        words: What was typed.
    """
    if category is None:
        return (FieldFault("", Lack.EMPTY), *_own(words))
    faults = (*_own(words), *_further(category, words))
    # Letters of several bytes may be few enough and yet more than a service takes.
    too_large = not faults and _size_bytes(words) > BODY_LIMIT_BYTES
    return (FieldFault(TEXT, Lack.TOO_LARGE),) if too_large else faults


def day_of(typed: str) -> date | None:
    """Returns the day that was typed; None where it is none.

    Args:
        typed: "22/11/2026", "22.11.2026" or "2026-11-22".
    """
    for form in _DAY_FORMS:
        try:
            return datetime.strptime(typed.strip(), form).date()  # noqa: DTZ007 - a day
        except ValueError:
            continue
    return None


def _size_bytes(words: Words) -> int:
    """Returns the most that a submission with these words takes."""
    whole = Submission("", "", "", 0, words)
    return len(freeze(whole)) + _FRAME_BYTES


def _own(words: Words) -> Iterator[FieldFault]:
    """Gives the faults of subject and text."""
    parts = ((SUBJECT, words.subject, SUBJECT_LIMIT), (TEXT, words.text, TEXT_LIMIT))
    for field, typed, limit in parts:
        if not typed.strip():
            yield FieldFault(field, Lack.EMPTY)
        elif len(typed) > limit:
            yield FieldFault(field, Lack.TOO_LONG)


def _further(category: EnquiryCategory, words: Words) -> Iterator[FieldFault]:
    """Gives the faults of the category's own fields."""
    typed = dict(words.fields)
    for field in category.fields:
        lack = _lack(field, typed.get(field.id, "").strip())
        if lack:
            yield FieldFault(field.id, lack)


def _lack(field: FormField, typed: str) -> Lack | None:
    """Returns what is wrong with one field; None where nothing is."""
    if not typed:
        return Lack.EMPTY if field.required else None
    if len(typed) > field.limit:
        return Lack.TOO_LONG
    if field.kind == "email" and not _ADDRESS.fullmatch(typed):
        return Lack.NO_ADDRESS
    if field.kind == "date" and day_of(typed) is None:
        return Lack.NO_DAY
    return None
