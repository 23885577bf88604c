"""Words of a text with their places, folded, and the sentences they stand in.

Folding makes "Don't" and "DONT" one word. Numbers below 18 become "#", larger
ones "##", so that a phrase can ask for an age. Pure text; knows no meanings.
"""

import re
import unicodedata
from collections.abc import Iterator

from csap_desktop.domain.frozen import frozen

OF_AGE_YEARS = 18
LONGEST_SENTENCE = 45
"""Words after which a sentence without a full stop is parted."""

# As keyboards write an apostrophe.
_APOSTROPHES = (
    "'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{MODIFIER LETTER APOSTROPHE}\N{PRIME}\N{FULLWIDTH APOSTROPHE}"
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
)
_WIDE_ENDS = (
    "\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH FULL STOP}"
    "\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
)
_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
# What parts sentences: an end, but not the full stop of an initial, or an empty line.
_END = re.compile(
    rf"(?:(?<!\b\w)\.|[!?;{_WIDE_ENDS}])[.!?;{_WIDE_ENDS}]*|\n[^\S\n]*\n\s*|\u2029"
)
_CUT = dict.fromkeys(map(ord, _APOSTROPHES))
_ASKING = frozenset("?\N{FULLWIDTH QUESTION MARK}")
_BREAKS = frozenset("\n\u2029")
_AGED = re.compile(r"(\d{1,3})(yo|yrs?|y|months?|mths?|wks?|weeks?|mo|m|th|s)?\Z")
_CALENDAR_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_SCHOOL_YEAR = re.compile(r"(y|yr)(\d{1,2})\Z")


@frozen
class Sentence:
    """Words between two full stops.

    Attributes:
        words: Its words as tables know them, at least one.
        start: Where its first word begins, in characters of the text.
        end: Where its last word ends.
        paragraph: Number of its paragraph, from 0.
        asks: Whether it ends with a question mark.
    """

    words: tuple[str, ...]
    start: int
    end: int
    paragraph: int
    asks: bool


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Returns the sentences of a text.

    Args:
        text: Any text.
    """
    lower = text.lower() if text.isascii() else text
    sentences: list[Sentence] = []
    begins = paragraph = 0
    for found in (*_END.finditer(lower), None):
        ends, end = found.span() if found else (len(lower), len(lower))
        asks = found is not None and not _ASKING.isdisjoint(found[0])
        sentences += _parts(lower, (begins, ends), paragraph, asks=asks)
        if found and not _BREAKS.isdisjoint(found[0]):
            paragraph += 1
        begins = end
    return tuple(sentences)


def _parts(
    text: str, stretch: tuple[int, int], paragraph: int, *, asks: bool
) -> Iterator[Sentence]:
    """Yields the sentence of a stretch of text; parts of it where it is very long."""
    begins, ends = stretch
    written = _WORD.findall(text, begins, ends)
    if not written:
        return
    if text.isascii() and len(written) <= LONGEST_SENTENCE:
        words = tuple([word if word.isalpha() else fold(word) for word in written])
        start = text.index(written[0], begins)
        end = text.rindex(written[-1], begins, ends) + len(written[-1])
        yield Sentence(words, start, end, paragraph, asks)
        return
    words = tuple(map(fold, written))
    places = [found.span() for found in _WORD.finditer(text, begins, ends)]
    for first in range(0, len(words), LONGEST_SENTENCE):
        some = places[first : first + LONGEST_SENTENCE]
        part = words[first : first + LONGEST_SENTENCE]
        yield Sentence(part, some[0][0], some[-1][1], paragraph, asks)


def fold(word: str) -> str:
    """Returns a word in lower case without accents or apostrophes; numbers as "#".

    Args:
        word: One word.
    """
    plain = word.replace("'", "")
    if plain.isascii() and plain.isalpha():
        return plain.lower()
    plain = plain.casefold().translate(_CUT)
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain).casefold().translate(_CUT)
        plain = "".join(one for one in parted if not unicodedata.combining(one))
    if plain.isascii() and not plain.isalpha():
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
