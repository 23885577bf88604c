"""What stands on every sheet, whatever is printed on it; free of Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from csap_desktop.domain.hours import to_wall
from csap_desktop.domain.origin import BUNDLED_ORIGIN, EditionOrigin
from csap_desktop.edition.front import FrontEdition
from csap_desktop.services.answers import clock_looks_wrong
from csap_desktop.ui.answer_words import (
    DANGER,
    format_day,
    format_moment,
    untranslated,
)
from csap_desktop.ui.origin_words import origin_warnings


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """The words in the head and the foot of every sheet.

    Attributes:
        danger: The 999 line.
        edition: Which edition, and when it was put on paper.
        check: By when it must be checked again.
        unconfirmed: That numbers are not confirmed; empty where all are.
        page: Names a sheet; has the places {number} and {count}.
        origin: That the edition is not from the official source, or an older one that
            was brought back; empty where it is neither.
    """

    danger: str
    edition: str
    check: str
    unconfirmed: str
    page: str
    origin: str = ""

    def numbered(self, number: int, count: int) -> str:
        """Names a sheet: "Sheet 1 of 3".

        Args:
            number: The first is 1.
            count: How many there are.
        """
        return self.page.format(number=number, count=count)


def sheet_facts(
    front: FrontEdition,
    now: datetime,
    tr: Callable[[str], str] = untranslated,
    origin: EditionOrigin = BUNDLED_ORIGIN,
) -> SheetFacts:
    """Returns what every sheet says.

    Args:
        front: The edition.
        now: The moment it is put on paper (aware); not said where it cannot be right.
        tr: Translates a sentence.
        origin: Where the edition came from.
    """
    header = front.edition
    wrong = clock_looks_wrong(header.published_on, now)
    edition = (
        tr(
            "Edition {number} of {day}. This computer's clock looks wrong. "
            "Printed on: ____________"
        )
        if wrong
        else tr("Edition {number} of {day}. Correct at {moment}.")
    )
    late = to_wall(now).date() > header.check_by and not wrong
    return SheetFacts(
        danger=tr(DANGER),
        edition=edition.format(
            number=header.number,
            day=format_day(header.published_on, tr),
            moment=format_moment(now, tr),
        ),
        check=_check(header.check_by, tr, late=late),
        unconfirmed=_unconfirmed(front, tr),
        page=tr("Page {number} of {count}"),
        origin=" ".join(origin_warnings(origin, tr)),
    )


def _check(day: date, tr: Callable[[str], str], *, late: bool) -> str:
    """Says by when the edition must be checked again."""
    text = tr("Check again by {day}.")
    if late:
        text = tr("Was to be checked again by {day}: check every number before use.")
    return text.format(day=format_day(day, tr))


def _unconfirmed(front: FrontEdition, tr: Callable[[str], str]) -> str:
    """Says how many numbers nobody has confirmed; empty where all are."""
    lines = [line.provenance for route in front.routes for line in route.lines]
    used = (one for one in front.contacts if one.number and not one.withdrawn)
    contacts = [one.provenance for one in used]
    numbers = [*lines, *contacts]
    open_ones = sum(not one.confirmed for one in numbers)
    if not open_ones:
        return ""
    if open_ones == len(numbers):
        return tr("No number in this edition has been confirmed.")
    text = tr("{count} of {all} numbers in this edition have not been confirmed.")
    return text.format(count=open_ones, all=len(numbers))
