"""Works out how words lean from the labelled enquiries, and writes the table.

Plain logistic regression over which words a text has, the same each time:
`python -m tests.domain.learn_leaning`.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import csap_desktop.domain.concern_words_leaning as table
from csap_desktop.domain.concern_leaning import QUESTION
from csap_desktop.domain.personal_numbers import dates_of_birth, nhs_numbers
from csap_desktop.domain.written_words import sentences_of
from tests.domain.labelled_enquiries import SETS, lines

LEAST_TEXTS, EPOCHS, STEP, SHRINK = 3, 40, 0.5, 1.0
WIDTH = 88
Labelled = tuple[frozenset[str], bool]


def words_of(text: str) -> frozenset[str]:
    """The words of a text, and a mark where it asks."""
    sentences = sentences_of(text)
    asks = [QUESTION for one in sentences if one.asks]
    return frozenset([word for one in sentences for word in one.words] + asks)


def labelled(sets: Sequence[str]) -> list[Labelled]:
    """The texts of some sets, each with whether it is a concern.

    What is stopped for a number says nothing of words.
    """
    return [
        (words_of(text), kind == "concerns")
        for one in sets
        for kind in ("concerns", "ordinary")
        for text in lines(one, kind)
        if not any((*nhs_numbers(text), *dates_of_birth(text)))
    ]


def learn(texts: list[Labelled]) -> tuple[float, dict[str, float]]:
    """The bias, and the weight of each word that stands in several texts."""
    count = Counter(word for words, _ in texts for word in words)
    known = [
        (sorted(word for word in words if count[word] >= LEAST_TEXTS), concern)
        for words, concern in texts
    ]
    weights: defaultdict[str, float] = defaultdict(float)
    steepness: defaultdict[str, float] = defaultdict(float)
    for _ in range(EPOCHS):
        slopes: defaultdict[str, float] = defaultdict(float)
        for words, concern in known:
            leans = weights[""] + sum(weights[word] for word in words)
            missing = concern - 1 / (1 + math.exp(-leans))
            for word in ("", *words):
                slopes[word] += missing
        for word, slope in slopes.items():
            pull = slope - SHRINK * weights[word]
            steepness[word] += pull * pull
            weights[word] += STEP * pull / math.sqrt(steepness[word] + 1e-9)
    bias = weights.pop("")
    return bias, dict(weights)


def written(bias: float, weights: dict[str, float]) -> str:
    """The table as the module that holds it."""
    rows: defaultdict[int, list[str]] = defaultdict(list)
    for word in sorted(weights):
        rows[round(weights[word] * 10)].append(word)
    rows.pop(0, None)
    body = "\n".join(
        line for tenths in sorted(rows) for line in _wrapped(tenths, rows[tenths])
    )
    return (
        '"""How words lean, in tenths, by `tests/domain/learn_leaning.py`."""\n\n'
        f'BIAS = {bias:.2f}\n\nLEANING = """\n{body}\n"""\n'
    )


def _wrapped(tenths: int, words: list[str]) -> list[str]:
    """The lines of one weight."""
    out = [f"{tenths}:"]
    for word in words:
        if len(out[-1]) + len(word) + 1 > WIDTH:
            out.append(f"{tenths}:")
        out[-1] += f" {word}"
    return out


if __name__ == "__main__":
    Path(table.__file__).write_text(written(*learn(labelled(SETS))), encoding="utf-8")
