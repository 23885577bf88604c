"""What a name may mean, and how a qualifier narrows it.

"Warton, Lancaster": Warton has two readings, and Lancaster keeps one of them.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple, Protocol

from csap_desktop.domain.place_mentions import (
    STREET_WORDS,
    mentions,
    whole_postcodes_in,
)
from csap_desktop.domain.place_names import NameIndex, fold
from csap_desktop.domain.places import Authority, OutsidePlace, Place, Suggestion
from csap_desktop.domain.postcodes import PostcodeDirectory, PostcodeFinding

#: The council of a place outside the area when we do not know it.
UNKNOWN_COUNCIL = ""

_OUTSIDE = "outside:"
_WEIGHTS = {"authority": 0, "locality": 0, "city": 0, "town": 0, "hamlet": 2}
_OUTSIDE_WEIGHT = 3
_COUNCIL_WORDS = r" (?:(?:borough|city|district|county)(?: council)?|council)$"


class LocalityNames(Protocol):
    """What the names must know of a locality."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def council(self) -> str: ...  # noqa: D102
    @property
    def aliases(self) -> tuple[str, ...]: ...  # noqa: D102


class Reading(NamedTuple):
    """One thing that a name stands for.

    Attributes:
        name: As we write it.
        kind: "town", "village", ... or "authority", "locality", "outside".
        authorities: Slugs of the area authorities it lies in.
        outside: Names of the councils outside the area it lies in.
        outward: Its outward codes.
        home: The one that names it: "Warton, Fylde"; "" outside.
        trust: Whether it may be answered without a caveat: on our word, if all its
            postcodes lie in one locality, or never.
    """

    name: str
    kind: str
    authorities: frozenset[str]
    outside: frozenset[str]
    outward: tuple[str, ...]
    home: str
    trust: Literal["sure", "by-postcode", "never"]


class Qualifier(NamedTuple):
    """The district, town, council or postcode that a name was typed with.

    Attributes:
        names: What it may be called.
        authorities: Slugs of the area authorities it can mean.
        outside: Councils and names outside the area it can mean.
        areas: Postcode areas of the town it names ("PR"), which may be a post town.
        near: It was typed as "near X", which contradicts nothing.
    """

    names: tuple[str, ...]
    authorities: frozenset[str]
    outside: frozenset[str]
    areas: frozenset[str]
    near: bool


def index_names(
    authorities: Iterable[Authority],
    localities: Iterable[LocalityNames],
    places: Iterable[Place],
    outside: Iterable[OutsidePlace],
) -> NameIndex[Reading]:
    """Index every name and alias of an edition.

    Args:
        authorities: The councils of the area.
        localities: The localities.
        places: The settlements of the area.
        outside: The places outside.

    Returns:
        The names with their readings.
    """
    index: NameIndex[Reading] = NameIndex()
    councils = tuple(authorities)
    locality_of = {council.id: council.locality for council in councils}
    for place in places:
        reading = _of_place(place, locality_of)
        _add(index, reading, place.aliases)
    for council in councils:
        _add(index, _of_authority(council), council.aliases)
    for locality in localities:
        if locality.id not in locality_of:  # the unitaries stand above already
            reading = _of_locality(locality, locality_of)
            _add(index, reading, (locality.council, *locality.aliases))
        else:
            own = next(council for council in councils if council.id == locality.id)
            _add(index, _of_authority(own), (locality.council, *locality.aliases))
    for place_outside in outside:
        _add(index, _of_outside(place_outside), ())
    return index


def without_council_words(folded: str) -> str:
    """Cut "borough", "district council" and the like from the end of a name."""
    return re.sub(_COUNCIL_WORDS, "", folded)


def qualifier(
    readings: Iterable[Reading], *, near: bool, names: tuple[str, ...] = ()
) -> Qualifier:
    """Make a qualifier of all readings of its name.

    Args:
        readings: What the name of the qualifier stands for.
        near: It was typed as "near X".
        names: What it is called; by default the names of the readings.

    Returns:
        The qualifier.
    """
    every = tuple(readings)
    authorities = frozenset[str]().union(*(r.authorities for r in every))
    outside = frozenset[str]().union(*(r.outside for r in every))
    outside |= {r.name for r in every if not r.authorities}
    areas = frozenset(o.rstrip("0123456789") for r in every for o in r.outward)
    names = names or tuple(dict.fromkeys(r.name for r in every))
    return Qualifier(names, authorities, outside - {UNKNOWN_COUNCIL}, areas, near)


def narrow(
    readings: tuple[Reading, ...], by: Qualifier, locality_of: Mapping[str, str]
) -> tuple[Reading, ...]:
    """Keep what agrees with a qualifier.

    Args:
        readings: What the name may mean.
        by: The qualifier.
        locality_of: The locality of each authority.

    Returns:
        The readings that agree, cut down to the part that does. When none does: those
        for which the qualifier can be the post town, or all where it was "near",
        without trust; empty when it contradicts the name.
    """
    agreeing = tuple(kept for reading in readings if (kept := _cut(reading, by)))
    if not agreeing and not by.authorities:
        agreeing = tuple(
            r._replace(authorities=frozenset()) for r in readings if r.outside
        )
    if agreeing:
        return agreeing
    tolerated = (
        r for r in readings if by.near or _may_be_post_town(r, by, locality_of)
    )
    return tuple(reading._replace(trust="never") for reading in tolerated)


def codes_of(
    reading: Reading, postcodes: PostcodeDirectory
) -> tuple[PostcodeFinding, ...]:
    """Return what the outward codes of a reading allow; codes not in use left out."""
    found = (postcodes.lookup(f"{outward} ") for outward in reading.outward)
    return tuple(one for one in found if one)


def suggestion_of(reading: Reading, authorities: Mapping[str, Authority]) -> Suggestion:
    """Make the entry of a completion list.

    Args:
        reading: What the name stands for.
        authorities: The councils of the area by slug.
    """
    if not reading.authorities:
        council = next(iter(reading.outside)) or None
        return Suggestion(reading.name, council, None, reading.kind)
    home = authorities[reading.home]
    council = None if reading.kind == "locality" else home.name
    return Suggestion(reading.name, council, home.locality, reading.kind)


def address_postcode(
    typed: str,
    postcodes: PostcodeDirectory,
    exact: Callable[[str], tuple[Reading, ...]],
) -> PostcodeFinding | None:
    """Find the one live postcode of an address that names no other council.

    Args:
        typed: "12 High Street, Fleetwood FY7 6AA".
        postcodes: The directory.
        exact: Gives what a folded name stands for.

    Returns:
        What the postcode allows; None without one, or where the rest contradicts it.
    """
    texts = tuple(whole_postcodes_in(typed))
    found = postcodes.lookup(texts[0]) if len(texts) == 1 else None
    if found is None or not found.live:
        return None
    words = tuple(fold(typed.replace(texts[0], " ")).split())
    for start, end in mentions(words, lambda name: bool(exact(name))):
        if words[end : end + 1] and words[end] in STREET_WORDS:
            continue  # "London Road", "Preston Street"
        if not any(_agrees(r, found) for r in exact(" ".join(words[start:end]))):
            return None
    return found


def _agrees(reading: Reading, found: PostcodeFinding) -> bool:
    """Say whether a name and a postcode can lie in one council."""
    if reading.authorities.intersection(found.authorities):
        return True
    return bool(reading.outside.intersection(found.outside))


def _add(index: NameIndex[Reading], reading: Reading, aliases: tuple[str, ...]) -> None:
    weight = _WEIGHTS.get(reading.kind, 1) if reading.authorities else _OUTSIDE_WEIGHT
    for name in (reading.name, *aliases):
        index.add(name, reading, weight)


def _of_place(place: Place, locality_of: Mapping[str, str]) -> Reading:
    outside = {_council(s) for s in place.straddles if ":" in s}
    inside = {place.authority, *(s for s in place.straddles if ":" not in s)}
    crossing = outside or len({locality_of.get(a) for a in inside}) > 1
    trusted: Literal["sure", "by-postcode"] = (
        "sure" if place.confidence == "high" else "by-postcode"
    )
    return Reading(
        place.name,
        place.kind,
        frozenset(inside),
        frozenset(outside),
        place.outward,
        place.authority,
        "never" if crossing else trusted,
    )


def _council(straddled: str) -> str:
    return straddled.removeprefix(_OUTSIDE).replace("_", " ")


def _of_authority(own: Authority) -> Reading:
    ids = frozenset({own.id})
    return Reading(own.name, "authority", ids, frozenset(), (), own.id, "sure")


def _of_locality(own: LocalityNames, locality_of: Mapping[str, str]) -> Reading:
    ids = frozenset(a for a, locality in locality_of.items() if locality == own.id)
    home = min(ids, default="")
    return Reading(own.name, "locality", ids, frozenset(), (), home, "sure")


def _of_outside(place: OutsidePlace) -> Reading:
    council = frozenset({place.authority or UNKNOWN_COUNCIL})
    return Reading(
        place.name, "outside", frozenset(), council, place.outward, "", "never"
    )


def _cut(reading: Reading, by: Qualifier) -> Reading | None:
    authorities = reading.authorities & by.authorities
    outside = reading.outside & by.outside
    if not authorities and not outside:
        return None
    return reading._replace(
        authorities=authorities,
        outside=outside or (reading.outside if authorities else outside),
    )


def _may_be_post_town(
    reading: Reading, by: Qualifier, locality_of: Mapping[str, str]
) -> bool:
    """Say whether "Bamber Bridge, Preston" is an address: same area and locality."""
    areas = {outward.rstrip("0123456789") for outward in reading.outward}
    own = {locality_of[a] for a in reading.authorities}
    other = {locality_of[a] for a in by.authorities}
    return bool(areas & by.areas) and not reading.outside and own == other
