"""The bundled edition with documents of our own making, for tests."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Provenance
from csap_desktop.edition.format import encode
from csap_desktop.store.install import install
from tests.documents.fictional_pdf import REPORT, pdf
from tests.services.installed import NOW, bundled_edition

REPORT_PDF = pdf(*REPORT)
LONG_PDF = pdf(*((f"Chapter {number}", "Made up.") for number in range(1, 41)))
BROKEN_PDF = b"%PDF-1.4\n" + bytes(200)


def named(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def document(name: str, data: bytes, *text: str, pages: int = 3) -> Document:
    """A document of the Guide's first section, made up."""
    return Document(
        id=f"document-{name}",
        title=f"Fictional {name}",
        dated=date(2022, 10, 1),
        description="Made up for tests.",
        section="section-partnership",
        sha256=named(data),
        size_bytes=len(data),
        pages=pages,
        provenance=Provenance(("S01",), "high"),
        text=text,
        keywords=("yearbook",),
    )


DOCUMENTS = (
    document("report", REPORT_PDF, *(" ".join(page) for page in REPORT)),
    document("arrangements", LONG_PDF, "Chapter about elephants.", pages=40),
    document("fragment", BROKEN_PDF, pages=1),
)


def documented(number: int = 2) -> Edition:
    """The bundled edition with three documents, one of which cannot be opened."""
    edition = bundled_edition()
    header = replace(edition.edition, number=number)
    return replace(edition, edition=header, documents=DOCUMENTS)


def installed(user: Path, edition: Edition | None = None) -> Path:
    """A user's folder with that edition; no document is on the laptop yet."""
    data = encode(edition or documented())
    install(user / "content", data, None, NOW)
    return user
