"""How words lean, to a concern or to an ordinary enquiry, as sets of both have shown.

The rules of `concern_scoring` know what harm is; they cannot foresee all that is
ordinary. Each common word leans a little one way by how often it stood in the labelled
enquiries of the tests, and a stretch of text leans by the plain sum of its words.
`python -m tests.domain.learn_leaning` works the table out anew.
"""

from collections.abc import Iterable
from functools import cache

from csap_desktop.domain.concern_words_leaning import BIAS, LEANING

QUESTION = "?"
"""Stands for the question mark of a sentence among its words."""

_TENTHS = 0.1


def leaning(words: Iterable[str]) -> float:
    """Returns how far words lean to a concern; below 0 they lean to the ordinary.

    Args:
        words: Folded words, each counted once.
    """
    weights = _weights()
    return BIAS + sum(weights.get(word, 0.0) for word in set(words))


@cache
def _weights() -> dict[str, float]:
    """Reads the table, when it is first wanted."""
    lines = (line.partition(": ") for line in LEANING.strip().splitlines())
    return {
        word: int(tenths) * _TENTHS
        for tenths, _, words in lines
        for word in words.split()
    }
