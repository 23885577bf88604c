"""Checks on the documents of an edition: their names, sizes and searched text."""

import re
from collections import Counter
from collections.abc import Iterator

from csap_desktop.domain.document import LIMIT_BYTES, LIMIT_PAGES, Document
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault, parts

LIMIT_DOCUMENTS = 64
"""Most documents of an edition."""

LIMIT_TEXT_BYTES = 200 * 1024
"""Most searched text of one document."""

LIMIT_ALL_TEXT_BYTES = 4 * 1024 * 1024
"""Most searched text of all documents: a data file may have 16 MiB."""

_SHA256 = re.compile(r"[0-9a-f]{64}")


def check_documents(edition: Edition) -> Iterator[Fault]:
    """Finds documents that no laptop could fetch, keep or show."""
    count = len(edition.documents)
    if count > LIMIT_DOCUMENTS:
        yield Fault("$.documents", f"{count}, expected at most {LIMIT_DOCUMENTS}")
    whole = sum(_text_bytes(one) for one in edition.documents)
    if whole > LIMIT_ALL_TEXT_BYTES:
        reason = f"{whole} bytes of searched text, expected {LIMIT_ALL_TEXT_BYTES}"
        yield Fault("$.documents", reason)
    names = Counter(one.sha256 for one in edition.documents)
    for field, document in parts(edition, Document):
        yield from _check_file(document, field)
        if names[document.sha256] > 1:
            yield Fault(f"{field}.sha256", "another document has the same file")


def _check_file(document: Document, field: str) -> Iterator[Fault]:
    """Checks what is said of one file."""
    if not _SHA256.fullmatch(document.sha256):
        yield Fault(f"{field}.sha256", "expected 64 digits, 0 to 9 and a to f")
    if not 0 < document.size_bytes <= LIMIT_BYTES:
        yield Fault(f"{field}.size_bytes", f"expected 1 to {LIMIT_BYTES}")
    if not 0 < document.pages <= LIMIT_PAGES:
        yield Fault(f"{field}.pages", f"expected 1 to {LIMIT_PAGES}")
    if len(document.text) > max(document.pages, 0):
        yield Fault(f"{field}.text", "more texts than pages")
    if _text_bytes(document) > LIMIT_TEXT_BYTES:
        yield Fault(f"{field}.text", f"more than {LIMIT_TEXT_BYTES} bytes")


def _text_bytes(document: Document) -> int:
    """Returns how much searched text a document has."""
    return sum(len(page.encode()) for page in document.text)
