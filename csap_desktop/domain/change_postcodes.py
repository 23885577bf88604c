"""Which postcode sectors another locality has in a newer edition."""

from collections.abc import Iterator, Mapping
from typing import Any

Owned = tuple[Mapping[str, Any], Mapping[str, str]]
"""A record of postcodes, and the name of the locality of each authority."""


def moved_sectors(old: Owned, new: Owned) -> Iterator[tuple[str, str, str]]:
    """Gives the sectors that lie wholly in one locality before and in another now.

    Args:
        old: The record of the edition before, and its localities.
        new: The record of the edition now, and its localities.

    Yields:
        The sector, "FY7 6"; the locality before; the locality now.
    """
    before, now = _owners(*old), _owners(*new)
    for sector, locality in before.items():
        if now.get(sector, locality) != locality:
            yield sector, locality, now[sector]


def _owners(record: Mapping[str, Any], localities: Mapping[str, str]) -> dict[str, str]:
    """Returns the locality of each sector that one authority has for itself."""
    found: dict[str, str] = {}
    for authority, packed in record.get("sectors", {}).items():
        name = localities.get(authority, authority.removeprefix("outside:"))
        for group in packed.split(";"):
            outward, _, digits = group.partition(" ")
            found |= {f"{outward} {digit}": name for digit in digits}
    return found
