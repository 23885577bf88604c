"""What a data file must be, beside signed, before anybody reads it.

The publishing tool has checked the same; a laptop checks again, because a stolen key
signs anything.
"""

from collections.abc import Callable, Iterable

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.edition.checks import CHECKS
from csap_desktop.edition.contact_checks import (
    check_coverage,
    check_numbers,
    check_routes,
)
from csap_desktop.edition.faults import Fault, walked_once
from csap_desktop.edition.format import decode
from csap_desktop.edition.presence_checks import check_presence
from csap_desktop.edition.text_checks import check_characters
from csap_desktop.errors import NewerFormatError, PublisherError, RefusedError

_REASONS: dict[Callable[[Edition], Iterable[Fault]], Reason] = {
    check_characters: Reason.HIDDEN_CHARACTERS,
    check_presence: Reason.NO_CONTACTS,
    check_coverage: Reason.NO_CONTACTS,
    check_routes: Reason.NO_CONTACTS,
    check_numbers: Reason.BAD_NUMBER,
}
"""Checks with a reason of their own, in the order in which they are asked; any other
comes after them and is `FAULTY`."""


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
    _refuse_faults(edition)
    return edition


def _refuse_faults(edition: Edition) -> None:
    """Refuses an edition with the first fault that a check finds.

    Raises:
        RefusedError: There is one.
    """
    with walked_once(edition):
        others = (check for check in CHECKS if check not in _REASONS)
        for check in (*_REASONS, *others):
            fault = next(iter(check(edition)), None)
            if fault is not None:
                reason = _REASONS.get(check, Reason.FAULTY)
                raise RefusedError(reason.value, f"{fault.field}: {fault.reason}")
