"""Everything that must hold before an edition is published, with file and line.

To the checks of `edition` it adds what needs more than the edition: the numbering plan
of the country, the editors' lists of what is no longer to be used and of what needs no
explanation, the order of the guide, and what the search needs of the synonyms.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import phonenumbers

from csap_desktop.domain.contacts import Contact, Line
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.contact_checks import SHORT_CODES, is_number
from csap_desktop.edition.faults import Fault, nodes, parts
from csap_desktop.publishing.compiling import Compiled, compile_edition
from csap_desktop.publishing.geography import check_places
from csap_desktop.publishing.guide_order import check_order
from csap_desktop.publishing.problems import Problem, SourceError
from csap_desktop.publishing.reading_checks import (
    check_abbreviations,
    check_guide,
    check_steering,
    check_timeline,
)
from csap_desktop.publishing.records import Record
from csap_desktop.publishing.source import read_source

_DIALLED = re.compile(r"(?:\+|\(0|[0-9])[0-9 ().-]{3,}[0-9]")
_NOT_RUNG = re.compile(
    r"\$\.postcodes|\$\.documents\[\d+\]\.text\b"
    r"|.*\.withdrawn_lines\[\d+\]\.number$"
)
_SAID_OF_IT = re.compile(r"\.withdrawn\.reason$|\.provenance\.|^\$\.contacts\[\d+\]\.")
_NOT_DIGIT = re.compile(r"[^0-9]")


@dataclass(frozen=True, slots=True)
class Stale:
    """Something that must never stand in an edition.

    Attributes:
        text: As the editors wrote it.
        digits: Its digits, when it is a telephone number or the beginning of one.
        reason: Why it must not be used.
    """

    text: str
    digits: str | None
    reason: str


def check_source(folder: Path) -> Edition:
    """Reads and checks all files of the editors.

    Args:
        folder: The folder that holds edition.toml and the others.

    Returns:
        The edition; nothing stands against publishing it.

    Raises:
        SourceError: Something does; it names everything.
    """
    source = read_source(folder)
    compiled = compile_edition(source)
    problems = [
        *_edition_problems(compiled),
        *_place_problems(compiled),
        *_reading_problems(compiled),
        *check_order(compiled.records),
    ]
    if problems:
        raise SourceError(problems)
    return compiled.edition


def check_numbering(edition: Edition) -> Iterator[Fault]:
    """Finds numbers that the numbering plan of the country does not have."""
    for field, node in nodes(edition):
        if not isinstance(node, Line | Contact):
            continue
        for name in ("number", "textphone"):
            number = getattr(node, name, None)
            if number and number not in SHORT_CODES and is_number(number):
                parsed = phonenumbers.parse(number, "GB")
                if not phonenumbers.is_valid_number(parsed):
                    yield Fault(f"{field}.{name}", f'"{number}" cannot be dialled')


def check_stale(edition: Edition, stale: tuple[Stale, ...]) -> Iterator[Fault]:
    """Finds what the editors' list says must never be used, in any text."""
    for field, text in parts(edition, str):
        if _NOT_RUNG.match(field):
            continue
        numbers = [read_digits(found) for found in _DIALLED.findall(text)]
        for entry in stale:
            if _stands_in(entry, text, numbers):
                yield Fault(field, f'"{entry.text}" must not be used: {entry.reason}')


def check_still_named(edition: Edition) -> Iterator[Fault]:
    """Finds texts that still name a number that is withdrawn everywhere."""
    used, gone = set[str](), set[str]()
    for _, node in nodes(edition):
        if isinstance(node, Line | Contact) and node.number:
            (gone if node.withdrawn else used).add(read_digits(node.number))
    gone = {number for number in gone - used if number not in SHORT_CODES}
    for field, text in parts(edition, str) if gone else ():
        if _NOT_RUNG.match(field) or _SAID_OF_IT.search(field):
            continue
        for found in _DIALLED.findall(text):
            if read_digits(found) in gone:
                yield Fault(field, f'"{found}" is withdrawn and must not be named here')


def read_digits(number: str) -> str:
    """Returns the digits of a number as it is dialled inside the country."""
    digits = _NOT_DIGIT.sub("", number.replace("(0)", ""))
    return re.sub(r"^(?:00)?44", "0", digits)


def _stands_in(entry: Stale, text: str, numbers: list[str]) -> bool:
    """Says whether a text holds what must not be used."""
    if entry.digits:
        return any(number.startswith(entry.digits) for number in numbers)
    return entry.text.casefold() in text.casefold()


def _edition_problems(compiled: Compiled) -> Iterator[Problem]:
    """Runs the checks on the edition."""
    edition = compiled.edition
    stale = []
    for record in compiled.records.get("stale", ()):
        if not isinstance(record.values.get("reason"), str) or not _stale_text(record):
            yield record.problem("", "expected number or text, and reason")
            continue
        stale.append(_read_stale(record))
    for fault in (
        *find_faults(edition),
        *check_numbering(edition),
        *check_stale(edition, tuple(stale)),
        *check_still_named(edition),
    ):
        yield compiled.locate(fault)


def _reading_problems(compiled: Compiled) -> Iterator[Problem]:
    """Runs the checks on what is read, with the words that need no explanation."""
    edition = compiled.edition
    plain = set()
    for record in compiled.records.get("plain", ()):
        values = (record.values.get("text"), record.values.get("reason"))
        if not all(isinstance(value, str) and value for value in values):
            yield record.problem("", "expected text and reason")
            continue
        plain.add(str(values[0]))
    for fault in (
        *check_steering(edition),
        *check_abbreviations(edition, plain),
        *check_guide(edition),
        *check_timeline(edition),
    ):
        yield compiled.locate(fault)


def _place_problems(compiled: Compiled) -> Iterator[Problem]:
    """Compares places with postcodes."""
    places = [
        {
            "id": place.id,
            "authority": place.authority,
            "straddles": " ".join(place.straddles),
            "outward": " ".join(place.outward),
        }
        for place in compiled.edition.places
    ]
    postcodes = [row.values for row in compiled.records.get("postcodes", ())]
    for found in check_places(places, postcodes):
        yield Problem("places.csv", 1, found)


def _stale_text(record: Record) -> str:
    """Gives what must not be used; empty when the record does not say it."""
    text = record.values.get("number") or record.values.get("text")
    return text if isinstance(text, str) else ""


def _read_stale(record: Record) -> Stale:
    """Makes an entry of its record; a text of digits only is the start of a number."""
    text = _stale_text(record)
    digits = read_digits(text)
    is_start = "number" in record.values or (
        text.startswith("0") and text.replace(" ", "").isdigit()
    )
    return Stale(text, digits if is_start else None, record.values["reason"])
