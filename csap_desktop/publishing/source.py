"""Reads the editors' files into records that remember file and line.

Nothing is judged here but what keeps a file from being read.
"""

import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csap_desktop.edition.plain import to_plain
from csap_desktop.publishing.document_files import measure_documents
from csap_desktop.publishing.markdown import compile_text
from csap_desktop.publishing.problems import Problem
from csap_desktop.publishing.records import Record
from csap_desktop.publishing.toml_lines import find_lines

TOML_FILES = {
    "edition.toml": {
        "edition": "edition",
        "localities": "localities",
        "sections": "sections",
        "guide": "guide",
    },
    "sources.toml": {"sources": "sources"},
    "authorities.toml": {"authority": "authorities"},
    "routes.toml": {"routes": "routes"},
    "contacts.toml": {"contacts": "contacts", "checklists": "checklists"},
    "closures.toml": {"closures": "closures"},
    "bodies.toml": {"bodies": "bodies"},
    "links.toml": {"links": "links"},
    "events.toml": {"events": "events"},
    "glossary.toml": {"glossary": "glossary", "plain": "plain"},
    "synonyms.toml": {"synonyms": "synonyms"},
    "enquiry_form.toml": {"enquiry_form": "enquiry_form"},
    "stale.toml": {"stale": "stale"},
    "documents.toml": {"documents": "documents"},
}
"""The tables of each file, and the field of the edition each becomes."""

TEXT_FOLDERS = {"articles": "articles", "faqs": "faqs"}

CSV_FILES = {
    "bank_holidays.csv": "bank_holidays",
    "outside_places.csv": "outside_places",
    "places.csv": "places",
    "postcode_live.csv": "postcode_live",
    "postcodes.csv": "postcodes",
}

OPTIONAL = frozenset({"closures.toml", "documents.toml"})
"""Files that may be absent."""

_RENAMED = {"date": "on"}
_FOR_EDITORS = {"places": {"evidence"}, "outside_places": {"source"}}
_SEPARATORS = {"outward": None, "straddles": None, "aliases": ";"}
_FENCE = "+++"
_ERROR_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """Everything the editors wrote.

    Attributes:
        records: Items by the field of the edition they become; besides these "guide",
            "plain", "stale", "postcodes" and "postcode_live".
        problems: What could not be read.
    """

    records: dict[str, tuple[Record, ...]]
    problems: tuple[Problem, ...]


def read_source(folder: Path) -> SourceFiles:
    """Reads all files of the editors.

    Args:
        folder: The folder that holds edition.toml and the others.

    Returns:
        What they hold, and what could not be read.
    """
    reader = _Reader(folder)
    for name in TOML_FILES:
        reader.read_toml(name)
    for name in TEXT_FOLDERS:
        reader.read_texts(name)
    for name in CSV_FILES:
        reader.read_csv(name)
    records = {name: tuple(found) for name, found in reader.records.items()}
    if "documents" in records:
        measured, problems = measure_documents(folder, records["documents"])
        return SourceFiles(
            {**records, "documents": measured}, (*reader.problems, *problems)
        )
    return SourceFiles(records, tuple(reader.problems))


class _Reader:
    """Collects records and problems."""

    def __init__(self, folder: Path) -> None:
        self.records: defaultdict[str, list[Record]] = defaultdict(list)
        self.problems: list[Problem] = []
        self._folder = folder

    def read_toml(self, name: str) -> None:
        """Reads one TOML file."""
        if name in OPTIONAL and not (self._folder / name).exists():
            return
        text = self._text(name)
        document = self._toml(text, name, 1)
        lines = find_lines(text)
        for table, value in document.items():
            if table not in TOML_FILES[name]:
                self._add(name, lines.get(table, 1), f"[{table}] is not expected here")
                continue
            found = self.records[TOML_FILES[name][table]]
            if isinstance(value, dict):
                found.append(_record(name, table, value, lines))
            elif isinstance(value, list):
                found.extend(
                    _record(name, f"{table}[{index}]", item, lines)
                    for index, item in enumerate(value)
                )

    def read_texts(self, name: str) -> None:
        """Reads the Markdown files of one folder, in the order of their names."""
        for path in sorted((self._folder / name).glob("*.md"), key=_natural):
            record = self._read_markdown(f"{name}/{path.name}")
            if record:
                self.records[TEXT_FOLDERS[name]].append(record)

    def read_csv(self, name: str) -> None:
        """Reads one CSV file."""
        reader = csv.DictReader(self._text(name).splitlines(), strict=True)
        field = CSV_FILES[name]
        try:
            for row in reader:
                if None in row or None in row.values():
                    self._add(
                        name,
                        reader.line_num,
                        "a row with more or fewer cells than columns",
                    )
                    continue
                values = dict(_cells(row, _FOR_EDITORS.get(field, ())))
                self.records[field].append(Record(name, reader.line_num, values))
        except csv.Error as error:
            self._add(name, reader.line_num + 1, str(error))

    def _read_markdown(self, name: str) -> Record | None:
        """Reads one text; None when it has no front matter."""
        lines = self._text(name).splitlines()
        if lines[:1] != [_FENCE] or _FENCE not in lines[1:]:
            self._add(name, 1, "expected +++, fields, +++ and then the text")
            return None
        end = lines.index(_FENCE, 1)
        header = "\n".join(lines[1:end])
        text = compile_text("\n".join(lines[end + 1 :]))
        for error in text.errors:
            self._add(name, end + 2 + error.line, error.reason)
        values = self._toml(header, name, 2) | {"blocks": to_plain(text.blocks)}
        where = {f".{key}": line for key, line in find_lines(header, 2).items()}
        for index, line in enumerate(text.lines):
            where[f".blocks[{index}]"] = end + 2 + line
        return Record(name, 1, values, where)

    def _text(self, name: str) -> str:
        """Reads a file; reports it when that fails."""
        try:
            return (self._folder / name).read_text(encoding="utf-8")
        except OSError as error:
            self._add(name, 1, error.strerror or str(error))
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self._add(name, line, "not UTF-8")
        return ""

    def _toml(self, text: str, name: str, first: int) -> dict[str, Any]:
        """Reads TOML; reports it when that fails."""
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            where = _ERROR_LINE.search(str(error))
            found = int(where[1]) if where and where[1] else text.count("\n") + 1
            self._add(name, first + found - 1, _ERROR_LINE.sub("", str(error)))
        return {}

    def _add(self, name: str, line: int, reason: str) -> None:
        """Adds a problem."""
        self.problems.append(Problem(name, line, reason))


def _record(name: str, path: str, values: Any, lines: dict[str, int]) -> Record:  # noqa: ANN401 - whatever TOML holds
    """Makes a record of a table, with the lines inside it."""
    inside = {
        key.removeprefix(path): line
        for key, line in lines.items()
        if key.startswith((f"{path}.", f"{path}["))
    }
    return Record(name, lines.get(path, 1), values, inside)


def _cells(row: dict[str, str], unused: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Gives the filled cells of a row, lists as lists."""
    for column, cell in row.items():
        if not cell or column in unused:
            continue
        if column in _SEPARATORS:
            parts = cell.split(_SEPARATORS[column])
            yield column, [part.strip().replace("_", " ") for part in parts]
        else:
            yield _RENAMED.get(column, column), cell


def _natural(path: Path) -> list[tuple[int, str]]:
    """Orders about-2 before about-10."""
    return [
        (int(part), "") if part.isdigit() else (-1, part)
        for part in _NUMBERS.split(path.stem)
    ]
