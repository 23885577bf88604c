"""What a check found, and the walk over an edition that the checks share."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TypeVar

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance

T = TypeVar("T")


@frozen
class Fault:
    """Something in an edition that must not be published.

    Attributes:
        field: Where in the data file, for example `$.routes[2].lines[0].number`.
        reason: What is wrong there.
    """

    field: str
    reason: str


def nodes(value: object, field: str = "$") -> Iterator[tuple[str, object]]:
    """Gives a value and everything inside it, each with where it stands."""
    yield field, value
    if is_dataclass(value):
        for part in fields(value):
            yield from nodes(getattr(value, part.name), f"{field}.{part.name}")
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from nodes(item, f"{field}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from nodes(item, f"{field}.{key}")


def parts(value: object, kind: type[T], field: str = "$") -> Iterator[tuple[str, T]]:
    """Gives everything of one type inside a value, each with where it stands."""
    for where, node in nodes(value, field):
        if isinstance(node, kind):
            yield where, node


def cited(edition: Edition) -> set[str]:
    """Returns the ids of all sources that anything in the edition cites."""
    found: set[str] = set()
    for _, provenance in parts(edition, Provenance):
        found.update(provenance.sources)
        found.add(provenance.last_seen_source or "")
    return found - {""}
