"""The bundled edition as a later one might be: things withdrawn, documents added.

For pictures only: nothing here is a fact, and nothing here is ever installed elsewhere.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.contacts import Contact, Route
from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.reference import Article, Faq
from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.edition.format import decode, encode
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.services.documents import Documents
from csap_desktop.ui.theme import TEXT_FONT

REPORT, ARRANGEMENTS = "document-report", "document-arrangements"
DAMAGED, GONE_DOCUMENT = "document-damaged", "document-withdrawn"
LINES = ("bwd-children-day", "bpl-lado-single")
ROUTE, CONTACT, QUESTION = "lcc-adults", "childline", "about-2"

_WHY = Withdrawal(
    date(2026, 11, 1),
    "The team moved, and nobody answers here any more (an example for pictures)",
)
_SURE = Provenance((), "none", note="An example for pictures.")
_PAGES = (
    ("Annual report 2022", ("An example for pictures.", "Nothing in it is a fact.")),
    ("Children heard", ("Eleven schools took part.", "Their words led the work.")),
    ("What comes next", ("The partnership ends.", "Three others follow it.")),
)
_Text = TypeVar("_Text", Contact, Faq, Article)


def revised_paths(paths: AppPaths, folder: Path) -> AppPaths:
    """Writes the later edition and its documents into a folder.

    Args:
        paths: Where the program's own files are.
        folder: An empty folder; the user's files are in it too.

    Returns:
        The paths of a program that brings the later edition.
    """
    edition, files = _revised(decode((paths.bundled / "edition.json").read_bytes()))
    made = replace(paths, bundled=folder / "bundled", user=folder / "user")
    made.bundled.mkdir(parents=True)
    (made.bundled / "edition.json").write_bytes(encode(edition))
    (made.bundled / "front.json").write_bytes(front_bytes(edition))
    documents = Documents(made)
    for data in files:
        documents.store(_named(data), data)
    return made


def _revised(edition: Edition) -> tuple[Edition, tuple[bytes, ...]]:
    """Returns the later edition, and the documents that are on the laptop."""
    report, broken = _report(), b"%PDF-1.4 cut off"
    documents = (
        _document(REPORT, "Annual report 2022", report, len(_PAGES)),
        _document(ARRANGEMENTS, "Arrangements of the partnership", b"not yet", 48),
        _document(DAMAGED, "Section 11 audit", broken, 12),
        replace(_document(GONE_DOCUMENT, "Draft manual", b"gone", 9), withdrawn=_WHY),
    )
    later = replace(
        edition,
        routes=tuple(map(_route, edition.routes)),
        contacts=tuple(_marked(edition.contacts)),
        faqs=tuple(_marked(edition.faqs)),
        articles=tuple(_marked(edition.articles)),
        documents=documents,
    )
    return later, (report, broken)


def _marked(items: Iterable[_Text]) -> Iterable[_Text]:
    """Gives items, two of them withdrawn."""
    for one in items:
        gone = one.id in {CONTACT, QUESTION}
        yield replace(one, withdrawn=_WHY) if gone else one


def _route(route: Route) -> Route:
    """Returns a route without what is withdrawn."""
    whole = route.id == ROUTE
    gone = tuple(line for line in route.lines if whole or line.id in LINES)
    lines = tuple(line for line in route.lines if line not in gone)
    route = replace(
        route,
        lines=lines,
        withdrawn_lines=tuple(replace(line, withdrawn=_WHY) for line in gone),
    )
    if not whole:
        return route
    return replace(
        route,
        withdrawn=_WHY,
        instead="Ring the switchboard of the county council.",
        email=None,
        email_note=None,
        forms=(),
        withdrawn_forms=tuple(replace(one, withdrawn=_WHY) for one in route.forms),
    )


def _document(name: str, title: str, data: bytes, pages: int) -> Document:
    """Makes an entry of a document."""
    return Document(
        id=name,
        title=title,
        dated=date(2022, 10, 1),
        description="An example for pictures: made up, like everything in it.",
        section="section-partnership",
        sha256=_named(data),
        size_bytes=max(len(data), 310_000),
        pages=pages,
        provenance=_SURE,
    )


def _named(data: bytes) -> str:
    """Returns what names a document."""
    return hashlib.sha256(data).hexdigest()


def _report() -> bytes:
    """Makes a PDF of a few pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    for number, (title, lines) in enumerate(_PAGES):
        if number:
            writer.newPage()
        painter.fillRect(QRectF(0, 0, 596, 90), Qt.GlobalColor.darkCyan)
        _write(painter, title, 30, 120)
        for place, line in enumerate(lines):
            _write(painter, line, 16, 190 + 30 * place)
    painter.end()
    return bytes(buffer.data().data())


def _write(painter: QPainter, words: str, size_pt: int, top: int) -> None:
    """Writes a line."""
    font = QFont(TEXT_FONT)
    font.setPixelSize(size_pt)
    painter.setFont(font)
    painter.drawText(QRectF(72, top, 450, 60), words)
