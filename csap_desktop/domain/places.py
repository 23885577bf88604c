"""Authorities, places and what may be made of a typed place: plain values.

The rules by which a typed text becomes a finding stand in place_index.py.
"""

from enum import Enum
from typing import Literal

from csap_desktop.domain.frozen import frozen

Certainty = Literal["high", "check-with-postcode"]


@frozen
class Authority:
    """A council of the area: a unitary, or a district of the county.

    Attributes:
        id: Its slug.
        code: Its statistical code.
        name: "South Ribble".
        short: At most 11 characters, for a tile of the map.
        locality: Who runs its children's services.
        aliases: Other names people type.
        tile: Column and half row on the map of tiles, each from 0 to 39.
    """

    id: str
    code: str
    name: str
    short: str
    locality: str
    aliases: tuple[str, ...] = ()
    tile: tuple[int, int] = (0, 0)


@frozen
class Place:
    """A settlement that a person would name.

    Attributes:
        authority: Slug of its authority.
        outward: Its outward codes.
        confidence: "high", "medium", "low" or "check" (open data disagrees).
        straddles: Slugs of other authorities it reaches into, or "outside:Wigan"; an
            underscore stands for a space.
    """

    id: str
    name: str
    kind: str
    authority: str
    outward: tuple[str, ...]
    confidence: str
    straddles: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    note: str | None = None


@frozen
class OutsidePlace:
    """A place outside the area; its authority is None when we do not know it."""

    name: str
    authority: str | None = None
    outward: tuple[str, ...] = ()


class Outcome(Enum):
    """How many localities fit what was typed."""

    ONE = "one"
    SEVERAL = "several"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


@frozen
class Match:
    """One locality that fits.

    Attributes:
        authorities: Names of its authorities that fit, sorted.
        place: The name of what was found, or the postcode in capitals.
    """

    locality: str
    authorities: tuple[str, ...]
    place: str
    certainty: Certainty
    kind: Literal["place", "postcode", "authority", "locality"]


@frozen
class Finding:
    """What was made of the typed text.

    Attributes:
        matches: One for each locality that fits.
        also_outside: The same name or code outside the area, with its authority
            where known.
        suggestions: Names that may have been meant; only when unknown.
    """

    outcome: Outcome
    matches: tuple[Match, ...] = ()
    also_outside: tuple[tuple[str, str | None], ...] = ()
    suggestions: tuple[str, ...] = ()


@frozen
class Suggestion:
    """A name for a completion list; `locality` is None outside the area."""

    name: str
    authority: str | None
    locality: str | None
    kind: str
