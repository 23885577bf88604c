"""Enquiries as JSON and CSV, for people and for other programs."""

import csv
import json
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Any, TextIO

from csap_desktop.intake.archive import Received

_FORMULA_SIGNS = "=+-@"
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_COLUMNS = (
    "reference",
    "submission_id",
    "received_at",
    "category",
    "locality",
    "form_edition",
    "replaces",
    "subject",
    "text",
    "fields",
    "passed_on_at",
    "words_deleted_at",
)


def document_of(received: Received) -> dict[str, Any]:
    """Returns an enquiry as JSON has it; its words only where they were read.

    Args:
        received: The enquiry.
    """
    way, words = received.forwarding, received.words
    document: dict[str, Any] = {
        "reference": received.reference,
        "submission_id": received.submission_id,
        "received_at": _written(received.received_at),
        "category": received.category,
        "locality": received.locality,
        "form_edition": received.form_edition,
        "replaces": received.replaces,
        "key": received.key_name,
        "words_deleted_at": _written(received.forgotten_at),
        "forwarding": {
            "state": "passed-on" if way.passed_at else "waiting",
            "passed_on_at": _written(way.passed_at),
            "attempts": way.attempts,
            "next_try_at": None if way.passed_at else _written(way.next_try_at),
            "problem": way.problem or None,
            "may_have_arrived": way.doubtful,
        },
    }
    if words is not None:
        document["subject"] = words.subject
        document["text"] = words.text
        document["fields"] = dict(words.fields)
    return document


def write_json(enquiries: Iterable[Received], out: TextIO) -> None:
    """Writes a JSON array.

    Args:
        enquiries: What to write.
        out: Where to.
    """
    documents = [document_of(one) for one in enquiries]
    out.write(json.dumps(documents, ensure_ascii=False, indent=2) + "\n")


def write_csv(enquiries: Iterable[Received], out: TextIO) -> None:
    """Writes a table with a line of headings; no cell can be taken for a formula.

    Every cell is quoted: Python's writer leaves a carriage return on its own bare.

    Args:
        enquiries: What to write.
        out: Where to.
    """
    table = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    table.writerow(_COLUMNS)
    for one in enquiries:
        table.writerow([guarded(cell) for cell in _cells(one)])


def guarded(cell: str) -> str:
    """Returns a cell with an apostrophe before what would make it a formula.

    In each of its lines, since some readers begin a row at any end of a line, also
    between quotes; every end of a line becomes a line feed.

    Args:
        cell: What is to stand in the table.
    """
    lines = _LINE_ENDS.sub("\n", cell).split("\n")
    whole = "\n".join(_guarded_line(line) for line in lines)
    return f"'{whole}" if whole.startswith("\n") else whole


def _guarded_line(line: str) -> str:
    """Guards one line.

    Also where blanks, invisible or control characters stand before the sign, and for
    the full-width twins of the signs.
    """
    if line.startswith("\t"):
        return f"'{line}"
    for sign in line:
        if unicodedata.normalize("NFKC", sign) in _FORMULA_SIGNS:
            return f"'{line}"
        if unicodedata.category(sign)[0] not in "CZ":
            return line
    return line


def _cells(received: Received) -> tuple[str, ...]:
    """Returns the cells of one enquiry."""
    words = received.words
    named = (
        "\n".join(f"{name}: {value}" for name, value in words.fields) if words else ""
    )
    return (
        received.reference,
        received.submission_id,
        _written(received.received_at) or "",
        received.category,
        received.locality,
        str(received.form_edition),
        received.replaces or "",
        words.subject if words else "",
        words.text if words else "",
        named,
        _written(received.forwarding.passed_at) or "",
        _written(received.forgotten_at) or "",
    )


def _written(time: datetime | None) -> str | None:
    """Writes a UTC time as RFC 3339 has it."""
    return None if time is None else time.strftime("%Y-%m-%dT%H:%M:%SZ")
