"""Finds what was typed in the texts of a page. Free of Qt; no case, no accents."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple


class Hit(NamedTuple):
    """A place where the words stand.

    Attributes:
        text: Which of the texts.
        start: Index of the first character in it.
        end: Index after the last character.
    """

    text: int
    start: int
    end: int


def find_hits(texts: Sequence[str], words: str) -> tuple[Hit, ...]:
    """Returns every place where words stand, in reading order.

    Args:
        texts: Plain texts.
        words: What was typed; spaces at its ends do not count.
    """
    wanted = "".join(part for part, _ in _folded(words.strip()))
    if not wanted:
        return ()
    hits: list[Hit] = []
    for number, text in enumerate(texts):
        folded = _folded(text)
        plain = "".join(part for part, _ in folded)
        at = plain.find(wanted)
        while at >= 0:
            last = folded[at + len(wanted) - 1][1]
            hits.append(Hit(number, folded[at][1], last + 1))
            at = plain.find(wanted, at + len(wanted))
    return tuple(hits)


def _folded(text: str) -> list[tuple[str, int]]:
    """Returns plain small letters, each with the index it comes from."""
    return [
        (letter, index)
        for index, written in enumerate(text)
        for letter in _letters(written)
    ]


def _letters(written: str) -> str:
    """Returns a character in small letters without accents."""
    if written.isspace():
        return " "
    if written.isascii():
        return written.lower()
    parted = unicodedata.normalize("NFKD", written.casefold())
    return "".join(one for one in parted if not unicodedata.combining(one))
