"""The tables of words as something a text can be matched against.

Tables are read once, when the first enquiry is checked: nothing is built at import.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from csap_desktop.domain import (
    concern_words_harm,
    concern_words_people,
    concern_words_purpose,
)
from csap_desktop.domain.concern_first_names import FIRST_NAMES
from csap_desktop.domain.frozen import frozen

Slot = frozenset[str] | None
"""What may stand in one place of a phrase; None for up to three words of any kind."""

LONGEST_GAP = 3
SHORTEST_MISSPELT = 6
_VOWELS = "aeiou"
# Words that a slip of the pen in a word of harm would make, but that mean themselves.
_NOT_MISSPELT = frozenset(
    """
    sacred scored staring stating cruised brushes bushes burses buries curing bores
    wonder wounder warned worded spates spats starring stared scares scarce touring
    tough though through conern concert concerts consent kissing killing missing
    mission hurting hunting bating betting biting batting batted bathing shaking
    striking stroking slipping sapping snapping dancing drinking danger dagger
    frighten fighting fitting futile posting pasting pinching punching lunching
    """.split()  # noqa: SIM905
)


@frozen
class Phrase:
    """A phrase after its first word.

    Attributes:
        rest: What must follow.
        kind: What it says.
        weight: How strongly.
    """

    rest: tuple[Slot, ...]
    kind: str
    weight: float


@frozen
class Hit:
    """Words of a sentence that a table knows.

    Attributes:
        kind: What they say.
        weight: How strongly.
        first: Index of their first word.
        last: Index of their last word.
    """

    kind: str
    weight: float
    first: int
    last: int


class Lexicon:
    """Every word and phrase of the tables, by its first word."""

    def __init__(self, tables: tuple[str, ...], names: str) -> None:
        """Reads tables.

        Args:
            tables: Lines as `concern_words_people` explains them.
            names: Forenames.
        """
        self._by_first: dict[str, list[Phrase]] = {}
        for kind, weight, phrase in chain.from_iterable(map(_lines, tables)):
            self._learn(kind, weight, phrase)
        for name in names.split():
            for word in (name, f"{name}s"):
                self._by_first.setdefault(word, []).append(Phrase((), "name", 1.5))
        self._misspelt = _misspellings(self._by_first)

    def hits(self, words: tuple[str, ...]) -> Iterator[Hit]:
        """Yields what the tables know of a sentence.

        Args:
            words: Its words, folded.
        """
        known = self._by_first
        words = tuple(self._misspelt.get(word, word) for word in words)
        for first, word in enumerate(words):
            for phrase in known.get(word, ()):
                last = _end(words, first + 1, phrase.rest)
                if last is not None:
                    yield Hit(phrase.kind, phrase.weight, first, last)

    def _learn(self, kind: str, weight: float, phrase: str) -> None:
        """Remembers one phrase under each of its possible first words."""
        first, *others = phrase.split()
        rest = tuple(None if slot == "_" else _slot(slot) for slot in others)
        learned = Phrase(rest, kind, weight)
        for word in _slot(first):
            self._by_first.setdefault(word, []).append(learned)


@cache
def lexicon() -> Lexicon:
    """Returns the lexicon of the tables; the first call reads them."""
    tables = (
        concern_words_people.PEOPLE,
        concern_words_people.REPORTERS,
        concern_words_harm.HARM,
        concern_words_purpose.PURPOSE,
        concern_words_purpose.MODES,
    )
    return Lexicon(tables, FIRST_NAMES)


def _end(words: tuple[str, ...], at: int, rest: tuple[Slot, ...]) -> int | None:
    """Returns the index of the last word of a phrase; None where it does not stand."""
    for index, slot in enumerate(rest):
        if slot is None:
            ends = (
                _end(words, start, rest[index + 1 :])
                for start in range(at, min(at + LONGEST_GAP, len(words)) + 1)
            )
            return next((end for end in ends if end is not None), None)
        if at >= len(words) or words[at] not in slot:
            return None
        at += 1
    return at - 1


def _lines(table: str) -> Iterator[tuple[str, float, str]]:
    """Yields kind, weight and phrase of a table."""
    kind, weight = "", 0.0
    for line in table.strip().splitlines():
        head, colon, tail = line.partition(": ")
        if colon:
            kind, _, number = head.partition(" ")
            weight = float(number)
        for phrase in (tail if colon else line).split(","):
            if phrase.strip():
                yield kind, weight, phrase.strip()


def _slot(text: str) -> frozenset[str]:
    """Returns the words that may stand in one place."""
    macros = concern_words_people.MACROS
    words: set[str] = set()
    for part in text.split("|"):
        if part.startswith("@"):
            words |= _slot(macros[part])
        elif part.endswith("~"):
            words |= _forms(part[:-1])
        else:
            words.add(part)
    return frozenset(words)


def _forms(verb: str) -> set[str]:
    """Returns the regular forms of a verb, right and as people misspell them."""
    stem = verb[:-1] if verb.endswith(("e", "y")) else verb
    doubled = verb + verb[-1]
    forms = {verb, f"{verb}s", f"{verb}es", f"{verb}d", f"{verb}ed", f"{verb}ing"}
    forms |= {f"{stem}{ending}" for ending in ("ed", "ing", "in", "es", "ies", "ied")}
    forms |= {f"{doubled}{ending}" for ending in ("ed", "ing", "in")}
    return forms


def _misspellings(known: dict[str, list[Phrase]]) -> dict[str, str]:
    """Returns what slips of the pen make of the longer words of harm."""
    wanted = {"injury", "act", "fear", "neglect", "sexual", "topic", "worry", "suicide"}
    told = {
        word
        for word, phrases in known.items()
        if len(word) >= SHORTEST_MISSPELT and any(one.kind in wanted for one in phrases)
    }
    slips = {slip: word for word in sorted(told) for slip in _slips(word)}
    return {
        slip: word
        for slip, word in slips.items()
        if slip not in known and slip not in _NOT_MISSPELT
    }


def _slips(word: str) -> Iterator[str]:
    """Yields a word with a letter left out, doubled, changed over or a vowel mistaken."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if word[at] in _VOWELS:
            yield from (word[:at] + other + word[at + 1 :] for other in _VOWELS)
