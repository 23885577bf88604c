"""Names as people type them: folding, exact lookup and the nearest names.

Knows nothing of councils or postcodes; what a name stands for is the caller's.
"""

import unicodedata
from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")

#: Signs part words; an apostrophe or a full stop stands within one: "St. Anne's".
_WITHIN_A_WORD = "'.`\u00b4\u2018\u2019\u02bc"
_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}
_SIGNS |= {ord(sign): "" for sign in _WITHIN_A_WORD} | {ord("&"): " and "}
#: A shorter text is too easily near to any name.
_FUZZY_FROM = 4
_TWO_ERRORS_FROM = 7


def fold(text: str) -> str:
    """Make one form of all the ways to write a name.

    Args:
        text: Any text.

    Returns:
        Small letters and digits, words parted by one space; "St" for "Saint", "and"
        for "&"; without accents, apostrophes and other signs.
    """
    text = text.casefold().translate(_SIGNS)
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text).casefold()
        text = "".join(map(_plain, letters)).translate(_SIGNS)
    words = text.split()
    return " ".join("st" if word == "saint" else word for word in words)


class NameIndex(Generic[Item]):
    """Folded names and what they stand for; a name may stand for several things."""

    def __init__(self) -> None:
        self._items: dict[str, list[Item]] = {}
        self._weights: dict[str, int] = {}
        self._letters: dict[str, int] = {}

    def add(self, name: str, item: Item, weight: int) -> None:
        """Let a name stand for an item too.

        Args:
            name: Any spelling.
            item: What it stands for.
            weight: The lower, the earlier among equally near names.
        """
        folded = fold(name)
        items = self._items.setdefault(folded, [])
        if item not in items:
            items.append(item)
        self._weights[folded] = min(weight, self._weights.get(folded, weight))

    def exact(self, folded: str) -> tuple[Item, ...]:
        """Return what a folded name stands for; empty when it is no name."""
        return tuple(self._items.get(folded, ()))

    def nearest(self, folded: str) -> Iterator[Item]:
        """Yield items by their names: exact, begun, a word begun; else misspelt.

        Args:
            folded: A folded text; nothing is near to the empty one.

        Yields:
            Items, best first, one for each of their names that is near.
        """
        if not folded:
            return
        near = [(rank, name) for name in self._items if (rank := _rank(folded, name))]
        # Whoever is typing a name that exists has not misspelt another one.
        near = near or list(self._misspelt(folded))
        for _, name in sorted(near, key=self._order):
            yield from self._items[name]

    def _order(self, ranked: tuple[int, str]) -> tuple[int, int, int, str]:
        rank, name = ranked
        return rank, self._weights[name], len(name), name

    def _misspelt(self, folded: str) -> Iterator[tuple[int, str]]:
        size = len(folded)
        if size < _FUZZY_FROM:
            return
        limit = 1 if size < _TWO_ERRORS_FROM else 2
        letters = _letters(folded)
        if len(self._letters) < len(self._items):
            self._letters = {name: _letters(name) for name in self._items}
        for name, others in self._letters.items():
            # a wrong letter takes one letter away at most: spares most distances
            if (letters & ~others).bit_count() > limit:
                continue
            begins_alike = name[0] == folded[0]
            whole_size = abs(len(name) - size) <= limit
            if not begins_alike and not whole_size:
                continue
            allowed = limit if whole_size else 1
            whole, begun = _distances(folded, name[: size + limit + 1], allowed)
            if whole <= limit and not _rank(folded, name):
                yield whole, name
            elif begun <= allowed and begins_alike and not _rank(folded, name):
                yield limit + begun, name


def _plain(letter: str) -> str:
    """Drop accents and marks without width, and part words at other signs."""
    if unicodedata.category(letter) in {"Mn", "Cf"}:
        return ""
    return letter if letter.isalnum() or letter.isascii() else " "


def _rank(folded: str, name: str) -> int:
    """Return 1 for the same name, 2 begun, 3 a later word begun, 0 for none."""
    if name.startswith(folded):
        return 1 if name == folded else 2
    return 3 if f" {folded}" in name else 0


def _letters(folded: str) -> int:
    bits = 0
    for letter in folded:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _distances(typed: str, name: str, limit: int) -> tuple[int, int]:
    """Count the errors in typed, against the whole name and against its beginning.

    Two neighbouring letters exchanged are one error. Counts above the limit are not
    exact, only above it.
    """
    width = len(name) + 1
    far = limit + 1
    before: list[int] = []
    last = list(range(width))
    for i, letter in enumerate(typed, 1):
        row = [far] * width
        row[0] = i
        for j in range(max(1, i - limit), min(width, i + limit + 1)):
            best = min(
                last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != name[j - 1])
            )
            if i > 1 < j and letter == name[j - 2] and name[j - 1] == typed[i - 2]:
                best = min(best, before[j - 2] + 1)
            row[j] = best
        if min(row) > limit:
            return far, far
        before, last = last, row
    return last[-1], min(last)
