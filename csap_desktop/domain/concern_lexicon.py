"""The tables of words as something a text can be matched against.

Tables are read once, when the first enquiry is checked: nothing is built at import.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from csap_desktop.domain.concern_first_names import FIRST_NAMES
from csap_desktop.domain.concern_macros import MACROS
from csap_desktop.domain.concern_words_dealings import DEALINGS
from csap_desktop.domain.concern_words_general import GENERAL
from csap_desktop.domain.concern_words_harm import HARM
from csap_desktop.domain.concern_words_indirect import INDIRECT
from csap_desktop.domain.concern_words_nothing import NOTHING
from csap_desktop.domain.concern_words_people import PEOPLE, REPORTERS
from csap_desktop.domain.concern_words_purpose import PURPOSE
from csap_desktop.domain.concern_words_route import ROUTE
from csap_desktop.domain.concern_words_signs import SIGNS
from csap_desktop.domain.concern_words_telling import TELLING

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
    frighten fighting fitting futile posting pasting pinching punching lunching access
    accessed accessing bagging balled balling based bases basin basing bates batten
    beasts belles bellied bellies bettering billed billing bitter bitters boating bolted
    braised bugging bulls buses butter buttered butters canning canoeing canoes cares
    checked checking checks chicks clots clotting cloud concession coward curious dingle
    dongle downed downing drones faces filing finch flagged flagging flappy freeing
    gasses gazes glosses grapes groin hailed hailing hales hanger hares hating lapped
    lapping limped lumped massing mated mediation overhead panned penned pinter piped
    pipes piping pippin poisson pumped pumping racking rapid rapping ribbed robbing
    rupees sacking sacks sailed sailing sakes scaled scales scaling scarred scarring
    scolded scolding scores scoring shaves shaving shoes sinking sinks sited sites
    siting sittin slain slipped sloped slopes sloping smalls spied spies spotting squish
    stain stare stave staves stoked stokes subbed subbing sweats tables tackled tackles
    ticked ticking treble wakes waking waned waning wetness whopping winder winked
    winking wiped wipes wiping wonders yankees
    """.split()  # noqa: SIM905
)


class Phrase(NamedTuple):
    """A phrase after its first words.

    Attributes:
        kind: What it says.
        weight: How strongly.
        rest: What must follow.
    """

    kind: str
    weight: float
    rest: tuple[Slot, ...]


class Hit(NamedTuple):
    """Words of a sentence that a table knows: hundreds are made for one text.

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


_NAME, _NAME_AND_AGE = Phrase("name", 1.5, ()), Phrase("one", 2.0, ())

Follow = dict[str, list[Phrase]]
"""Phrases by their second word."""


class Lexicon:
    """Every word and phrase of the tables, by its first word."""

    def __init__(self, tables: tuple[str, ...], names: str) -> None:
        """Reads tables.

        Args:
            tables: Lines as `concern_words_people` explains them.
            names: Forenames.
        """
        self._alone: dict[str, list[Phrase]] = {}
        self._followed: dict[str, Follow] = {}
        for kind, weight, phrase in chain.from_iterable(map(_lines, tables)):
            self._learn(kind, weight, phrase)
        for name in names.split():
            self._learn_name(name)
        known = {*self._alone, *self._followed}
        self._misspelt = _misspellings(self._alone, known)

    def hits(self, words: tuple[str, ...]) -> list[Hit]:
        """Returns what the tables know of a sentence.

        Args:
            words: Its words, folded.
        """
        alone, followed, misspelt = self._alone, self._followed, self._misspelt
        if not misspelt.keys().isdisjoint(words):
            words = tuple(misspelt.get(word, word) for word in words)
        hits: list[Hit] = []
        for first, (word, following) in enumerate(
            zip(words, (*words[1:], ""), strict=True)
        ):
            for kind, weight, rest in alone.get(word, ()):
                last = _end(words, first + 1, rest) if rest else first
                if last is not None:
                    hits.append(Hit(kind, weight, first, last))
            if word in followed:
                for kind, weight, rest in followed[word].get(following, ()):
                    last = _end(words, first + 2, rest) if rest else first + 1
                    if last is not None:
                        hits.append(Hit(kind, weight, first, last))
        return hits

    def _learn_name(self, name: str) -> None:
        """Remembers a forename, and with an age after it a child: "Ellie's nine"."""
        for word in (name, f"{name}s"):
            self._alone.setdefault(word, []).append(_NAME)
            follow = self._followed.setdefault(word, {})
            for age in _slot("@num"):
                follow.setdefault(age, []).append(_NAME_AND_AGE)

    def _learn(self, kind: str, weight: float, phrase: str) -> None:
        """Remembers one phrase under each of its possible first words."""
        first, *others = phrase.split()
        rest = tuple(None if slot == "_" else _slot(slot) for slot in others)
        seconds = rest[0] if rest else None
        if seconds is None:
            learned = Phrase(kind, weight, rest)
            for word in _slot(first):
                self._alone.setdefault(word, []).append(learned)
            return
        learned = Phrase(kind, weight, rest[1:])
        for word in _slot(first):
            follow = self._followed.setdefault(word, {})
            for second in seconds:
                follow.setdefault(second, []).append(learned)


@cache
def lexicon() -> Lexicon:
    """Returns the lexicon of the tables; the first call reads them."""
    harm = (HARM, SIGNS, TELLING, INDIRECT)
    tables = (PEOPLE, REPORTERS, *harm, NOTHING, PURPOSE, GENERAL, DEALINGS, ROUTE)
    return Lexicon(tables, FIRST_NAMES)


def _end(words: tuple[str, ...], at: int, rest: tuple[Slot, ...]) -> int | None:
    """Returns the index of the last word of a phrase; None where it does not stand."""
    gap = 0
    for slot in rest:
        if slot is None:
            gap = LONGEST_GAP
            continue
        for index in range(at, min(at + gap + 1, len(words))):
            if words[index] in slot:
                at = index + 1
                break
        else:
            return None
        gap = 0
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
    words: set[str] = set()
    for part in text.split("|"):
        if part.startswith("@"):
            words |= _slot(MACROS[part])
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


def _misspellings(alone: Follow, known: set[str]) -> dict[str, str]:
    """Returns what slips of the pen make of the longer words of harm."""
    wanted = {"injury", "act", "fear", "neglect", "sexual", "topic", "worry", "suicide"}
    told = {
        word
        for word, phrases in alone.items()
        if len(word) >= SHORTEST_MISSPELT
        and any(one.kind in wanted and not one.rest for one in phrases)
    }
    slips = {slip: word for word in sorted(told) for slip in _slips(word)}
    right = known | _NOT_MISSPELT
    return {slip: word for slip, word in slips.items() if slip not in right}


def _slips(word: str) -> Iterator[str]:
    """Yields a word with a letter left out, doubled, moved, or a vowel mistaken."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if word[at] in _VOWELS:
            yield from (word[:at] + other + word[at + 1 :] for other in _VOWELS)
