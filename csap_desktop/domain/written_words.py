"""Words of a text with their places, folded, and the sentences they stand in.

Folding makes "Don't", "DONT" and "don’t" one word. Numbers below 18 become "#", larger
ones "##", so that a phrase can ask for an age. Pure text; knows no meanings.
"""

import re
import unicodedata

from csap_desktop.domain.frozen import frozen

_APOSTROPHES = "'`´ʹʻʼʽʾ‘’‛′＇"  # noqa: RUF001 - the ones that keyboards write
_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_CUT = dict.fromkeys(map(ord, _APOSTROPHES))
_PLAIN_GAPS = frozenset((" ", ", ", "-", "/", "", ",", "  "))
_ENDS = frozenset(".!?;…。！？")  # noqa: RUF001 - the ends of sentences, wide ones too
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\u2029")
_AGED = re.compile(r"(\d{1,3})(yo|yrs?|y|months?|mths?|wks?|weeks?|mo|m|th|s)?\Z")
_SCHOOL_YEAR = re.compile(r"(y|yr)(\d{1,2})\Z")
_CALENDAR_YEAR = re.compile(r"(?:19|20)\d\d\Z")
OF_AGE_YEARS = 18
LONGEST_SENTENCE = 45
"""Words after which a sentence without a full stop is parted."""


@frozen
class Sentence:
    """Words between two full stops.

    Attributes:
        words: Its words as tables know them, at least one.
        places: Where each begins and ends, in characters of the text.
        paragraph: Number of its paragraph, from 0.
        asks: Whether it ends with a question mark.
    """

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    paragraph: int
    asks: bool


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Returns the sentences of a text.

    Args:
        text: Any text.
    """
    sentences: list[Sentence] = []
    words: list[str] = []
    places: list[tuple[int, int]] = []
    paragraph = before = 0
    for found in _WORD.finditer(text):
        place = found.span()
        gap = text[before : place[0]]
        if words and (len(words) >= LONGEST_SENTENCE or _parts(gap, words[-1])):
            asks = "?" in gap
            sentences.append(Sentence(tuple(words), tuple(places), paragraph, asks))
            words, places = [], []
        if gap not in _PLAIN_GAPS and _PARAGRAPH.search(gap):
            paragraph += 1
        words.append(fold(found[0]))
        places.append(place)
        before = place[1]
    if words:
        asks = "?" in text[before:]
        sentences.append(Sentence(tuple(words), tuple(places), paragraph, asks))
    return tuple(sentences)


def fold(word: str) -> str:
    """Returns a word in lower case without accents or apostrophes; numbers as "#".

    Args:
        word: One word.
    """
    plain = word.casefold()
    if not plain.isalpha() or not plain.isascii():
        plain = _fold_odd(plain)
    return plain


def _fold_odd(plain: str) -> str:
    """Folds what has accents, apostrophes or digits."""
    plain = plain.translate(_CUT)
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain).casefold().translate(_CUT)
        plain = "".join(one for one in parted if not unicodedata.combining(one))
    if plain.isascii() and any(map(str.isdigit, plain)):
        return _fold_number(plain)
    return plain


def _fold_number(word: str) -> str:
    """Returns "#" or "##" for a number, with the unit that is written to it."""
    if found := _AGED.match(word):
        unit = found[2] or ""
        young = int(found[1]) < OF_AGE_YEARS or unit[:1] in {"m", "w"}
        unit = "yo" if unit[:1] in {"y", "m", "w"} else unit
        return ("#" if young else "##") + unit
    if _CALENDAR_YEAR.match(word):
        return "yyyy"
    if found := _SCHOOL_YEAR.match(word):
        return f"{found[1]}#"
    return word


def _parts(gap: str, last: str) -> bool:
    """Says whether a gap between words ends a sentence."""
    if gap in _PLAIN_GAPS:
        return False
    if not _ENDS.isdisjoint(gap):
        return len(last) > 1 or gap.strip() != "."
    return _PARAGRAPH.search(gap) is not None
