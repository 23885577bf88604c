"""The words after a name: ", Lancaster", "near Preston", "Lancs", "UK", a postcode."""

from collections.abc import Callable

from csap_desktop.domain.place_readings import (
    UNKNOWN_COUNCIL,
    Qualifier,
    Reading,
    qualifier,
)
from csap_desktop.domain.postcodes import PostcodeFinding

_JOINING = frozenset({"in", "near", "nr", "by", "of", "the"})
_NEAR = frozenset({"near", "nr", "by"})
#: The ceremonial county holds all three localities: it narrows nothing.
_NEUTRAL = frozenset(
    {"lancashire", "lancs", "england", "uk", "gb", "united kingdom", "great britain"}
)


def read_qualifiers(
    words: tuple[str, ...],
    exact: Callable[[str], tuple[Reading, ...]],
    lookup: Callable[[str], PostcodeFinding | None],
) -> tuple[Qualifier, ...] | None:
    """Read the words after a name.

    Args:
        words: Folded words, at least one.
        exact: Gives what a name stands for.
        lookup: Gives what a postcode allows.

    Returns:
        The qualifiers; none for words that narrow nothing, like "Lancashire"; None
        when some words are no qualifier.
    """
    joining = next((i for i, w in enumerate(words) if w not in _JOINING), len(words))
    near = any(word in _NEAR for word in words[:joining])
    words = words[joining:]
    if not words:
        return None
    for length in range(len(words), 0, -1):
        own = _read(" ".join(words[:length]), exact, lookup, near=near)
        if own is None:
            continue
        if length == len(words):
            return own
        rest = read_qualifiers(words[length:], exact, lookup)
        if rest is not None:
            return own + rest
    return None


def _read(
    name: str,
    exact: Callable[[str], tuple[Reading, ...]],
    lookup: Callable[[str], PostcodeFinding | None],
    *,
    near: bool,
) -> tuple[Qualifier, ...] | None:
    if name in _NEUTRAL:
        return ()
    if readings := exact(name):
        # a council goes before a hamlet of its name: "York, York" is not ours
        councils = [r for r in readings if r.name in r.outside]
        return (qualifier(councils or readings, near=near),)
    found = lookup(name) if any(map(str.isdecimal, name)) else None
    if found is None:
        return None
    outside = frozenset(found.outside)
    if found.elsewhere:
        outside |= {UNKNOWN_COUNCIL}
    authorities = frozenset(found.authorities)
    return (Qualifier((found.text,), authorities, outside, frozenset(), near=False),)
