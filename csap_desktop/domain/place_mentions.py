"""Which words of a sentence may name a place.

Hamlets are called Water, Street or Fence: such a word alone, inside a sentence, is
taken as the ordinary word that it nearly always is.
"""

import re
from collections.abc import Callable, Iterator

from csap_desktop.domain.postcodes import PostcodeDirectory

_WORDS_LIMIT = 60
_NAME_WORDS = 6
_POSTCODE = r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?[ -]?\d[A-Za-z]{2}\b"
_BEGINNING = r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?(?:[ -]\d)?\b"
#: Ordinary words, first names and terms of the work that are also names of places.
_ORDINARY = """
    a about acre adult after again all an and any are art as at bank banks bar bare
    barley barrow barry bath battle bay be beverley birch board bolt bonds boston
    both bow bradley brent brindle britannia brock brook brown buckley by call care
    case cheshire cherry child church claremont common copp craig cross dalton deal
    derby docker douglas down edge elgin ely end fence field fleet flint for forest
    freehold from get green greystone griffin grove guide hall hamilton hampton
    harrow hatfield hayes heath help high highfield hill his hook hope house how
    hyde hythe in is it lane law lea leads lee leigh lincoln low lumb march marsden
    marsh mill moss need new north of old on or park peel perth police poole read
    reading redcar report ridge ripley risk road row royal rugby run safe sale
    sandown sandhurst save school settle sherwood shirley slough south spring
    stafford stamford stanley street stroud sutton sykes talbot team thatcham the to
    town turn victoria view wall ware warren warwick washington water weir
    wellington west windsor with wood worcester yate york
"""
ORDINARY_WORDS = frozenset(_ORDINARY.split())
#: Towns that are also surnames or terms, yet mean the town after one of these words.
_BEFORE_A_PLACE = frozenset({"in", "at", "near", "from", "around"})
#: A name before one of these is that of a street: "Preston Road".
STREET_WORDS = frozenset(
    """
    avenue close court crescent drive gardens grove lane mews old new place rd road row
    square st street terrace view walk way
    """.split()  # noqa: SIM905
)
#: Ordinary nouns: even "in care", "at church" and "in water" name no place.
_NEVER = """
    acre art bank banks bar bare barley bath battle bay board bonds bow care case church
    common cross deal docker down edge end fence field fleet flint for forest freehold
    green guide hall heath help high hill hook hope house lane law leads low march marsh
    mill moss need new north old park peel police read reading report ridge risk road
    row royal run safe sale save school settle south spring street team town turn view
    wall ware water weir west wood
"""
_NEVER_INSIDE = frozenset(_NEVER.split())


def mentions(
    words: tuple[str, ...], is_name: Callable[[str], bool]
) -> Iterator[tuple[int, int]]:
    """Find the names in a sentence, each as long as it can be.

    Args:
        words: Folded words; only the first 60 are looked at.
        is_name: Whether words joined by spaces are a name.

    Yields:
        The start and the end of each, from left to right, without overlap.
    """
    words = words[:_WORDS_LIMIT]
    start = 0
    while start < len(words):
        end = _end_of_name(words, start, is_name)
        if end:
            yield start, end
        start = end or start + 1


def postcode_in(sentence: str, postcodes: PostcodeDirectory) -> str | None:
    """Find a postcode in a sentence.

    Args:
        sentence: Words of any kind.
        postcodes: The directory.

    Returns:
        The first whole postcode whose outward code exists; else the first outward code
        of the area (elsewhere "S47" is rather a section of an act); or None.
    """
    for found in re.finditer(_POSTCODE, sentence):
        known = postcodes.lookup(found[0])
        if known and (known.authorities or known.outside or known.elsewhere):
            return found[0]
    for found in re.finditer(_BEGINNING, sentence):
        known = postcodes.lookup(f"{found[0]} ")
        if known and known.authorities:
            return found[0]
    return None


def whole_postcodes_in(sentence: str) -> Iterator[str]:
    """Give the parts of a sentence that have the form of a whole postcode.

    Args:
        sentence: Words of any kind.

    Yields:
        Each as it was typed, from left to right.
    """
    for found in re.finditer(_POSTCODE, sentence):
        yield found[0]


def _end_of_name(
    words: tuple[str, ...], start: int, is_name: Callable[[str], bool]
) -> int | None:
    for end in range(min(len(words), start + _NAME_WORDS), start, -1):
        if end == start + 1 and _is_ordinary(words, start):
            return None
        if is_name(" ".join(words[start:end])):
            return end
    return None


def _is_ordinary(words: tuple[str, ...], at: int) -> bool:
    word = words[at]
    if len(words) == 1 or word not in ORDINARY_WORDS:
        return False
    introduced = at > 0 and words[at - 1] in _BEFORE_A_PLACE
    return word in _NEVER_INSIDE or not introduced
