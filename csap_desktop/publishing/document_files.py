"""The PDFs that editors add: found, opened, measured, and read for the search.

`documents.toml` names each file of the folder `documents/`. Its hash, its size, how
many pages it has and what they say are worked out here, never written by hand.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from csap_desktop.documents.pdf import PdfFile
from csap_desktop.domain.document import LIMIT_BYTES, LIMIT_PAGES
from csap_desktop.edition.document_checks import LIMIT_TEXT_BYTES
from csap_desktop.errors import DocumentError
from csap_desktop.publishing.problems import Problem
from csap_desktop.publishing.records import Record

FOLDER = "documents"
"""Folder of the PDFs, inside the folder of the editors' files."""

_WORKED_OUT = ("sha256", "size_bytes", "pages", "text")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]*\.pdf")
_REASONS = {
    "no-pdf": "not a PDF",
    "damaged": "a PDF that cannot be opened: damaged, or locked with a password",
    "too-large": f"larger than {LIMIT_BYTES // 1024 // 1024} MiB",
    "too-many-pages": f"more than {LIMIT_PAGES} pages",
    "page": "a page of it cannot be shown",
}
_LOOKED_AT = 0.2  # pixels a point: enough to find a page that cannot be drawn
# A telephone number of an old report must never be found as one to ring.
_NUMBER = re.compile(r"(?<!\w)(?:\+\d|\(?0)(?:[ ().-]{0,3}\d){6,}")


def measure_documents(
    folder: Path, records: Iterable[Record]
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """Opens every document and adds what it is to what the editors wrote.

    Args:
        folder: The folder of the editors' files.
        records: The entries of `documents.toml`.

    Returns:
        The entries, each with hash, size, pages and text where its file can be read;
        and what is wrong with them.
    """
    measured: list[Record] = []
    problems: list[Problem] = []
    for record in records:
        values = {name: one for name, one in record.values.items() if name != "file"}
        reason = _complaint(record)
        try:
            if not reason:
                values |= _measure(folder / FOLDER / str(record.values["file"]))
        except DocumentError as error:
            reason = _REASONS[error.reason]
        except OSError as error:
            reason = str(error.strerror)
        if reason:
            problems.append(record.problem(".file", reason))
            values |= {"sha256": "", "size_bytes": 0, "pages": 0}
        measured.append(replace(record, values=values))
    listed = {str(record.values.get("file")) for record in records}
    return tuple(measured), (*problems, *_unlisted(folder / FOLDER, listed))


def find_files(folder: Path) -> Mapping[str, Path]:
    """Returns the PDFs of the editors by their SHA-256, for whoever publishes them.

    Args:
        folder: The folder of the editors' files.
    """
    return {
        hashlib.sha256(path.read_bytes()).hexdigest(): path
        for path in sorted((folder / FOLDER).glob("*.pdf"))
    }


def _complaint(record: Record) -> str:
    """Says what is wrong with an entry before its file is looked at; else empty."""
    for field in _WORKED_OUT:
        if field in record.values:
            return f"{field} is worked out from the file: leave it out"
    name = record.values.get("file")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return f"expected the name of a PDF in {FOLDER}/, such as report-2022.pdf"
    return ""


def _unlisted(folder: Path, listed: set[str]) -> Iterator[Problem]:
    """Gives a problem for each PDF that no entry names: it would not be published."""
    for path in sorted(folder.glob("*.pdf")):
        if path.name not in listed:
            reason = "no [[documents]] of documents.toml names this file"
            yield Problem(f"{FOLDER}/{path.name}", 1, reason)


def _measure(path: Path) -> dict[str, object]:
    """Opens a PDF; draws and reads every page.

    Raises:
        DocumentError: It cannot be shown.
        OSError: It cannot be read.
    """
    if path.stat().st_size > LIMIT_BYTES:
        raise DocumentError("too-large")
    data = path.read_bytes()
    file = PdfFile(data)
    try:
        for number in range(len(file.sizes)):
            file.picture(number, _LOOKED_AT)
        pages = [file.text(number) for number in range(len(file.sizes))]
    finally:
        file.close()
    return {
        "sha256": hashlib.sha256(data).hexdigest(),
        "size_bytes": len(data),
        "pages": len(pages),
        "text": _within_limit(map(searched_text, pages)),
    }


def searched_text(text: str) -> str:
    """Returns the text of a page as the search reads it.

    Args:
        text: As it stands in the PDF.

    Returns:
        Plain words on one line, without telephone numbers and without anything that
        cannot be seen or passes for something else.
    """
    plain = unicodedata.normalize("NFKC", text)
    seen = "".join(one if _is_plain(one) else " " for one in plain)
    return " ".join(_NUMBER.sub(" ", seen).split())


def _is_plain(character: str) -> bool:
    """Says whether a character may stand in an edition."""
    if character.isascii():
        return character.isprintable()
    return unicodedata.category(character)[0] in "LPS" and not character.isdigit()


def _within_limit(pages: Iterable[str]) -> list[str]:
    """Returns as many pages as may be searched, without empty ones at the end."""
    kept: list[str] = []
    room = LIMIT_TEXT_BYTES
    for page in pages:
        data = page.encode()[:room]
        room -= len(data)
        kept.append(data.decode(errors="ignore").strip())
    while kept and not kept[-1]:
        kept.pop()
    return kept
