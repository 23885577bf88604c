"""Documents of an edition: what there is to read beside its own texts."""

from datetime import date

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.withdrawal import Withdrawal

LIMIT_BYTES = 32 * 1024 * 1024
"""Largest document."""

LIMIT_PAGES = 2000
"""Most pages of a document."""


@frozen
class Document:
    """A PDF that belongs to an edition: an annual report, an arrangements document.

    The file itself is named by its SHA-256 and comes apart from the edition.

    Attributes:
        id: Unique in the edition.
        title: What it is called.
        dated: The day it bears.
        description: What it is, in one or two sentences.
        section: Id of its section of the Guide.
        sha256: What names the file, in hexadecimal.
        size_bytes: How large the file is.
        pages: How many pages it has.
        provenance: Where it comes from.
        text: The text of each page, for the search; empty where it is not searched.
        keywords: Words readers may search for that it does not use.
        withdrawn: That it must not be followed any more; None for one in use.
    """

    id: str
    title: str
    dated: date
    description: str
    section: str
    sha256: str
    size_bytes: int
    pages: int
    provenance: Provenance
    text: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None
