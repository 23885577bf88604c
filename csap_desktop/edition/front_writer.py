"""Writes the front file of an edition; see `front` for what it is and who reads it."""

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Provenance
from csap_desktop.edition.front import ROWS, FrontEdition
from csap_desktop.edition.plain import is_default, to_plain


def front_bytes(edition: Edition) -> bytes:
    """Returns the front file of an edition.

    Args:
        edition: The edition.

    Returns:
        Compact UTF-8 JSON; the same bytes for the same edition.
    """
    front: dict[str, Any] = {}
    for field in fields(FrontEdition):
        value = getattr(edition, field.name)
        if field.name in ROWS:
            front[field.name] = [_row(item) for item in value]
        else:
            front[field.name] = to_plain(value)
    cited = set(_cited(edition))
    front["sources"] = [
        to_plain(source) for source in edition.sources if source.id in cited
    ]
    return json.dumps(front, ensure_ascii=False, separators=(",", ":")).encode()


def _row(item: Any) -> list[object]:  # noqa: ANN401 - any dataclass
    """Gives the fields in order, without the defaults at the end."""
    values = [(field, getattr(item, field.name)) for field in fields(item)]
    while is_default(*values[-1]):
        values.pop()
    return [to_plain(value) for _, value in values]


def _cited(edition: Edition) -> Iterator[str]:
    """Gives the ids of all sources that what is in the front file cites."""
    for provenance in _provenances(edition):
        yield from provenance.sources
        if provenance.last_seen_source:
            yield provenance.last_seen_source


def _provenances(edition: Edition) -> Iterator[Provenance]:
    """Gives the provenances in the front file."""
    for route in edition.routes:
        yield route.provenance
        yield from (line.provenance for line in route.lines)
        yield from (line.provenance for line in route.withdrawn_lines)
    yield from (contact.provenance for contact in edition.contacts)
    yield from (checklist.provenance for checklist in edition.checklists)
    yield from (closure.provenance for closure in edition.closures)
