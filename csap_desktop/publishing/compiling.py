"""Records of the editors to an edition; every problem is collected before it fails."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, get_args, get_origin, get_type_hints

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault
from csap_desktop.edition.format import convert
from csap_desktop.edition.version import FORMAT
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.geography import pack
from csap_desktop.publishing.guide_order import arrange
from csap_desktop.publishing.problems import Problem, SourceError
from csap_desktop.publishing.records import Record
from csap_desktop.publishing.setting_aside import set_aside
from csap_desktop.publishing.shaping import shape
from csap_desktop.publishing.source import (
    CSV_FILES,
    TEXT_FOLDERS,
    TOML_FILES,
    SourceFiles,
)

_FIELD = re.compile(r"\$\.(\w+)(?:\[(\d+)\])?(.*)")
_POSTCODE_ROW = {
    "prefix": re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9](?:[A-Z]{2})?"),
    "authority": re.compile(r"[a-z-]+|outside:[A-Za-z ]+"),
}
_LIVE_ROW = {
    "sector": re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]"),
    "live": re.compile(r"[0-9a-f]{100}"),
}
_SINGLE = frozenset({"edition", "enquiry_form"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """An edition, and the records it was made of.

    Attributes:
        edition: The edition.
        records: Its items as the editors wrote them, in the same order.
    """

    edition: Edition
    records: Mapping[str, tuple[Record, ...]]

    def locate(self, fault: Fault) -> Problem:
        """Returns a fault as a problem in the editors' files."""
        return locate(self.records, fault.field, fault.reason)


def compile_edition(source: SourceFiles) -> Compiled:
    """Makes an edition of what the editors wrote.

    Args:
        source: What was read.

    Returns:
        The edition; whether it may be published is for the checks to say.

    Raises:
        SourceError: Something could not be read or is not in the format.
    """
    problems = list(source.problems)
    records = set_aside(arrange(source.records))
    made: dict[str, Any] = {"format": FORMAT}
    hints = get_type_hints(Edition)
    for field in fields(Edition):
        found = records.get(field.name, ())
        try:
            if field.name == "postcodes":
                made[field.name] = _pack(records)
            elif field.name != "format":
                made[field.name] = _make(field.name, hints[field.name], found)
        except SourceError as error:
            problems.extend(error.problems)
    if problems:
        raise SourceError(problems)
    return Compiled(Edition(**made), records)


def locate(
    records: Mapping[str, tuple[Record, ...]], field: str, reason: str
) -> Problem:
    """Finds the line of a field of the data file.

    Args:
        records: Records by field of the edition.
        field: Where in the data file: `$.routes[2].lines[0].number`.
        reason: What is wrong there.

    Returns:
        The problem, at the nearest line that is known.
    """
    parts = _FIELD.fullmatch(field)
    name, index, inside = parts.groups() if parts else ("", None, "")
    found = records.get(name, ())
    if not found or (index is None and name not in _SINGLE):
        return Problem(_file_of(name), 1, reason)
    return found[int(index or 0)].problem(inside, reason)


def _make(name: str, hint: Any, records: tuple[Record, ...]) -> Any:  # noqa: ANN401 - any field of Edition
    """Makes the value of one field of the edition.

    Raises:
        SourceError: A record does not fit; all of them are named.
    """
    single = get_origin(hint) is not tuple
    if single and len(records) != 1:
        reason = f"[{name}] stands {len(records)} times, expected once"
        raise SourceError([Problem(_file_of(name), 1, reason)])
    kind = hint if single else get_args(hint)[0]
    made, problems = [], []
    for record in records:
        try:
            made.append(convert(shape(record.values, kind, ""), kind, ""))
        except PublisherError as error:
            problems.append(record.problem(error.field, error.reason))
    if problems:
        raise SourceError(problems)
    return made[0] if single else tuple(made)


def _pack(records: Mapping[str, tuple[Record, ...]]) -> dict[str, Any]:
    """Packs the postcodes.

    Raises:
        SourceError: A row cannot be read, or the two files contradict each other.
    """
    postcodes = records.get("postcodes", ())
    live = records.get("postcode_live", ())
    problems = [*_misshapen(postcodes, _POSTCODE_ROW), *_misshapen(live, _LIVE_ROW)]
    sectors = {record.values.get("sector") for record in live}
    problems.extend(
        record.problem(".prefix", "postcode_live.csv does not have its sector")
        for record in postcodes
        if _sector(record.values.get("prefix", "")) not in sectors
    )
    if problems:
        raise SourceError(problems)
    try:
        return {**pack([row.values for row in postcodes], [row.values for row in live])}
    except PublisherError as error:
        problem = Problem("postcodes.csv", 1, f"{error.field}: {error.reason}")
        raise SourceError([problem]) from error


def _misshapen(
    records: tuple[Record, ...], shapes: Mapping[str, re.Pattern[str]]
) -> Iterator[Problem]:
    """Gives a problem for each row that lacks a column or has a malformed cell."""
    for record in records:
        for column, pattern in shapes.items():
            cell = record.values.get(column, "")
            if not pattern.fullmatch(cell):
                yield record.problem(f".{column}", f'"{cell}" is malformed')


def _sector(prefix: str) -> str:
    """Gives the sector of "FY7 6" or "FY7 6AB"."""
    outward, _, inward = prefix.partition(" ")
    return f"{outward} {inward[:1]}"


def _file_of(name: str) -> str:
    """Gives the file or folder in which a field of the edition is written."""
    for file, tables in TOML_FILES.items():
        if name in tables.values():
            return file
    for file, table in CSV_FILES.items():
        if name == table:
            return file
    return TEXT_FOLDERS.get(name, "edition.toml")
