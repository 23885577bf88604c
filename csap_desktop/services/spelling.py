"""Finds the word of the edition that a misspelt one was meant to be."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

_LEAST_LETTERS = 4
_CANDIDATES = 12
_MOST_EDITS = ((9, 3), (6, 2), (0, 1))


class Speller:
    """Corrects words against the vocabulary of one edition.

    An edit is a letter added, left out, changed, or swapped with its neighbour.
    """

    def __init__(self, words: Mapping[str, int]) -> None:
        """Takes the vocabulary.

        Args:
            words: Each word, folded, and how often it occurs.
        """
        self._often = {word: count for word, count in words.items() if word.isalpha()}
        self._by_length: dict[int, list[str]] = {}
        for word in self._often:
            self._by_length.setdefault(len(word), []).append(word)
        self._sorted = sorted(self._often)

    def knows(self, word: str, stems: Iterable[str] = ()) -> bool:
        """Says whether a word, or one that begins with it or its stem, is known."""
        return word in self._often or any(
            self._begins(beginning) for beginning in (word, *stems)
        )

    def correct(self, word: str) -> str | None:
        """Returns the likeliest word that was meant, or None when none is near.

        Args:
            word: Folded; fewer than 4 letters, or digits in it, are never corrected.
        """
        if len(word) < _LEAST_LETTERS or not word.isalpha():
            return None
        most = next(edits for length, edits in _MOST_EDITS if len(word) >= length)
        near = [
            other
            for length in range(len(word) - most, len(word) + most + 1)
            for other in self._by_length.get(length, ())
        ]
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=most, limit=_CANDIDATES
        )
        ranked = sorted(found, key=lambda match: self._doubt(word, match[0], match[1]))
        return ranked[0][0] if ranked else None

    def _doubt(self, word: str, other: str, edits: float) -> tuple[float, bool, int]:
        """Orders candidates: fewest edits, same first letter, commonest."""
        return edits, word[0] != other[0], -self._often[other]

    def _begins(self, beginning: str) -> bool:
        """Says whether any word begins so."""
        at = bisect_left(self._sorted, beginning)
        return at < len(self._sorted) and self._sorted[at].startswith(beginning)
