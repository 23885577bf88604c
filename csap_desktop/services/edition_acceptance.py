"""What a data file must be, beside signed, before anybody reads it.

The publishing tool has checked the same; a laptop checks again, because a stolen key
signs anything.
"""

from collections.abc import Callable

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.edition.checks import CHECKS
from csap_desktop.edition.contact_checks import (
    check_coverage,
    check_numbers,
    check_routes,
)
from csap_desktop.edition.format import decode
from csap_desktop.edition.text_checks import check_characters
from csap_desktop.errors import NewerFormatError, PublisherError, RefusedError

_REASONS: dict[Callable[..., object], Reason] = {
    check_characters: Reason.HIDDEN_CHARACTERS,
    check_coverage: Reason.NO_CONTACTS,
    check_routes: Reason.NO_CONTACTS,
    check_numbers: Reason.BAD_NUMBER,
}
"""Checks with a reason of their own; they come first, any other is `FAULTY`."""


def accept(data: bytes, announced: int | None) -> Edition:
    """Reads a data file and makes sure that it may be shown.

    Args:
        data: The data file, proved.
        announced: The number of the edition that was signed beside it; None for none.

    Returns:
        The edition.

    Raises:
        RefusedError: It may not be shown.
    """
    try:
        edition = decode(data)
    except NewerFormatError as error:
        raise RefusedError(Reason.NEWER_FORMAT.value, str(error)) from error
    except PublisherError as error:
        raise RefusedError(Reason.MALFORMED.value, str(error)) from error
    number = edition.edition.number
    if announced not in {None, number}:
        detail = f"{number} is announced as {announced}"
        raise RefusedError(Reason.NUMBER_MISMATCH.value, detail)
    for check in sorted(CHECKS, key=lambda one: one not in _REASONS):
        fault = next(iter(check(edition)), None)
        if fault is not None:
            reason = _REASONS.get(check, Reason.FAULTY)
            raise RefusedError(reason.value, f"{fault.field}: {fault.reason}")
    return edition
