"""The front file: what the first window needs, read before anything heavy is loaded.

It is drawn from an edition whenever one is installed and holds no answer, only what
answers are worked out from. Whoever reads the bytes checks their hash first.
"""

import json
from typing import Any

from csap_desktop.domain.contacts import Checklist, Closure, Contact, Route
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import BankHoliday, EditionHeader, Locality
from csap_desktop.domain.places import Authority, OutsidePlace, Place
from csap_desktop.domain.provenance import Source
from csap_desktop.edition.typed import build_rows, column_builders
from csap_desktop.edition.version import check_format
from csap_desktop.errors import PublisherError

ROWS: dict[str, type] = {"places": Place, "outside_places": OutsidePlace}
"""The lists that are written as rows: there are hundreds of items in them."""


@frozen
class FrontEdition:
    """The part of an edition that answers are worked out from.

    Attributes:
        sources: Only those that the routes, contacts, checklists and closures cite.
    """

    format: int
    edition: EditionHeader
    sources: tuple[Source, ...]
    localities: tuple[Locality, ...]
    authorities: tuple[Authority, ...]
    routes: tuple[Route, ...]
    contacts: tuple[Contact, ...]
    checklists: tuple[Checklist, ...]
    closures: tuple[Closure, ...]
    bank_holidays: tuple[BankHoliday, ...]
    places: tuple[Place, ...]
    outside_places: tuple[OutsidePlace, ...]
    postcodes: dict[str, Any]


def read(data: bytes) -> FrontEdition:
    """Reads a front file.

    Args:
        data: The whole file.

    Returns:
        What it holds.

    Raises:
        PublisherError: It is damaged; a NewerFormatError when a newer program wrote it.
    """
    plain = _parse(data)
    check_format(plain.get("format"))
    made: dict[str, Any] = {}
    for name, build in column_builders(FrontEdition):
        if name not in plain:
            raise PublisherError(f"$.{name}", "missing")
        try:
            kind = ROWS.get(name)
            part = plain[name]
            made[name] = build_rows(kind, part) if kind else build(part)
        except PublisherError as error:
            raise PublisherError(f"$.{name}{error.field}", error.reason) from error
    return FrontEdition(**made)


def _parse(data: bytes) -> dict[str, Any]:
    """Parses JSON.

    Raises:
        PublisherError: It is not an object of JSON.
    """
    try:
        plain = json.loads(data)
    except RecursionError as error:
        raise PublisherError("$", "nested too deeply") from error
    except ValueError as error:
        raise PublisherError("$", str(error)) from error
    if not isinstance(plain, dict):
        raise PublisherError("$", "expected an object")
    return plain
