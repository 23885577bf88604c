"""Reads what was typed into the search box, with the synonyms of one edition."""

from collections.abc import Iterable, Iterator

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.lexicon import LITTLE_WORDS, Lexicon, Meaning, Phrase, Stem
from csap_desktop.domain.query import (
    FILLER,
    NUMBER_WORDS,
    REACHING,
    TELLING,
    Group,
    Query,
)
from csap_desktop.domain.reference import Synonym
from csap_desktop.domain.steering import DEEDS, WORKS_WITH_CHILDREN
from csap_desktop.domain.typed_text import (
    find_digits,
    fold_words,
    join_initials,
    name_ages,
    whole_number,
)

LIMIT_WORDS = 24
LIMIT_CHARACTERS = 400

_ENDINGS = ("ings", "ing", "ies", "ers", "ed", "er", "es", "ly", "s", "y")
_LEAST_STEM = 4
# A known abbreviation as short as this stands for itself, not for all it begins.
_SHORT = 3

# "A child hurt by an old man" is about the child; "a coach hit a boy" is an allegation.
_GRAVEST_FIRST = (Concern.ALLEGATION, Concern.CHILD, Concern.ADULT)
# One whose work brings them to children, with a deed that harms, is an allegation:
# "the vicar groped her", in any order; but not "the vicar told me", and not "I am the
# vicar": "I saw the vicar" is one.
_REPORTING = frozenset(
    {
        *("asks", "concerned", "disclosed", "heard", "noticed", "noticing", "reported"),
        *("reporting", "reports", "said", "saw", "says", "seen", "sees", "suspects"),
        *("telling", "tells", "thinks", "thought", "told", "worried", "worries"),
    }
)
_SPEAKER = frozenset({"am", "as", "im"})
_ARTICLES = frozenset({"a", "an", "the"})
# How far "by" reaches to the one who did it: "by her old carer".
_REACH_OF_BY = 3

# Words that ask for a way to reach somebody; they say what is wanted, not about what.
_REACHING = frozenset(
    """
    call contact contacts email happens help helpline hotline line
    number numbers phone reach report
    reporting ring speak talk telephone tel today tonight night nights nighttime
    evening evenings weekend weekends late hours hour morning afternoon
    urgent urgently immediately emergency duty
    """.split()  # noqa: SIM905
)


@frozen
class _Part:
    """A word or known phrase of what was typed.

    Attributes:
        words: The words.
        meaning: What they mean.
        did: Whether they name the one who did it: "hit by her dad".
        tells: Whether they name the one who tells of it: "her teacher says".
    """

    words: Phrase
    meaning: Meaning
    did: bool
    tells: bool


class QueryReader:
    """Reads queries with the synonyms of one edition."""

    def __init__(self, synonyms: Iterable[Synonym], stem: Stem) -> None:
        """Learns the synonyms.

        Args:
            synonyms: The editors' synonyms.
            stem: Returns what all forms of an English word have in common.
        """
        self._lexicon = Lexicon(synonyms, stem)

    def read(self, typed: str) -> Query:
        """Takes a query apart.

        Args:
            typed: Anything; more than 400 characters or 24 words are cut off.

        Returns:
            The query; without groups when nothing was typed that can be searched for.
        """
        tidy = " ".join(typed[:LIMIT_CHARACTERS].split())
        words = fold_words(name_ages(join_initials(tidy)))[:LIMIT_WORDS]
        parts = tuple(self._parts(words))
        spoken = dict(_spoken(parts))
        digits = find_digits(tidy)
        return Query(
            typed=tidy,
            words=words,
            groups=tuple(map(_group, parts)),
            concerns=tuple(one for one in _GRAVEST_FIRST if one in spoken.values()),
            concern_words=frozenset(word for phrase in spoken for word in phrase),
            wants_number=not NUMBER_WORDS.isdisjoint(words),
            digits=digits,
            whole_number=whole_number(words, digits),
        )

    def _parts(self, words: Phrase) -> Iterator[_Part]:
        """Gives the words and known phrases in order."""
        start = 0
        while start < len(words):
            length, meaning = self._lexicon.read(words, start)
            end = start + length
            before = words[max(0, start - _REACH_OF_BY) : start]
            after = words[end : end + 2]
            tells = not _REPORTING.isdisjoint(after) or _is_the_speaker(before)
            yield _Part(words[start:end], meaning, "by" in before, tells)
            start = end


def _is_the_speaker(before: Phrase) -> bool:
    """Says whether the words before a role make it the reader's own: "I am a"."""
    own = [word for word in before if word not in _ARTICLES]
    return bool(own) and own[-1] in _SPEAKER


def _group(part: _Part) -> Group:
    """Gathers the alternatives of one word or phrase."""
    single = part.words[0] if len(part.words) == 1 else None
    means = part.meaning.phrases
    stems = (single, *_stem(single)) if single else ()
    if single and means and len(single) <= _SHORT:
        stems = ()
    weight = TELLING
    if single and not means:
        weight = FILLER if single in LITTLE_WORDS else weight
        weight = REACHING if single in _REACHING else weight
    return Group(
        typed=" ".join(part.words),
        phrases=tuple(dict.fromkeys((part.words, *means))),
        stems=tuple(dict.fromkeys(stems)),
        weight=weight,
    )


def _spoken(parts: tuple[_Part, ...]) -> Iterator[tuple[Phrase, Concern]]:
    """Gives the words that speak of a concern; who did it counts only if alone."""
    speaking = [part for part in parts if part.meaning.concern]
    harmed = [part for part in speaking if not part.did]
    for part in speaking:
        concern = part.meaning.concern
        if concern and (part in harmed or not harmed or concern is Concern.ALLEGATION):
            yield part.words, concern
    # Staff of a home for adults work with adults.
    if {part.meaning.concern for part in harmed} != {Concern.ADULT}:
        for part in _accused(parts):
            yield part.words, Concern.ALLEGATION


def _accused(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    """Returns the words that speak of harm by one who works with children."""
    at_work = [part for part in parts if WORKS_WITH_CHILDREN in part.meaning.phrases]
    roles = [part for part in at_work if not part.tells]
    deeds = [part for part in parts if not DEEDS.isdisjoint(part.meaning.phrases)]
    others_did = any(part.did and part.meaning.phrases for part in parts)
    if others_did and not any(role.did for role in roles):
        return ()
    return (*roles, *deeds) if roles and deeds else ()


def _stem(word: str) -> tuple[str, ...]:
    """Returns the beginning of a word that its other forms share, if it has one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return (word.removesuffix(ending),)
    return ()
