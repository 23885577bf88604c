"""Typed words to a search: groups of alternatives, ready for any index.

Pure: it knows the editors' synonyms and English filler words, but no database and no
place. Whatever is typed, quotes and brackets and all, becomes a harmless query.
"""

import re
import unicodedata
from collections.abc import Iterable

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.reference import Synonym

FILLER, REACHING, TELLING = 0, 1, 2
"""How much a group says: nothing, that a contact is wanted, or what about."""

_FEW_OTHER_WORDS = 1

LIMIT_WORDS = 24
LIMIT_CHARACTERS = 400

# The country's code before a whole number, as telephones keep it: 0044 1254 666400.
_ABROAD = re.compile(r"\A(?:00)?440?(?=\d{9,10}\Z)")
# A telephone number to its end, right or wrong; the shortest are like 0800 1111.
_WHOLE_NUMBER = re.compile(r"0(?:800\d{4,}|\d{8,})")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_DIGITS = re.compile(r"\d[\d\s()+-]*")
_ENDINGS = ("ings", "ing", "ies", "ers", "ed", "er", "es", "ly", "s", "y")
_LEAST_STEM = 4

# "A child hurt by an old man" is about the child; "a coach hit a boy" is an allegation.
_GRAVEST_FIRST = (Concern.ALLEGATION, Concern.CHILD, Concern.ADULT)
# A group that may mean the first, with one that may mean any of the second, is said of
# somebody whose work brings them to children: "the vicar", "groped", in any order.
_WORKS_WITH_CHILDREN = ("works", "with", "children")
_HARMS = frozenset({("harm",), ("abuse",), ("sexual", "abuse")})
_APOSTROPHES = frozenset("'`\N{RIGHT SINGLE QUOTATION MARK}")

# Words that carry no meaning in a question; they are searched for only when a query
# has nothing else. Written as text, for one word a line would be a hundred lines.
_FILLER = frozenset(
    """
    a about again all also am an and any anyone are as ask asked asking at be been
    being but by can could define definition did do does doing for from get gets
    getting give given go going got had has have having he her here him his how i if in
    into is it its just know let like may me mean meaning means meant might mine more
    much must my need needs now of on or our out own please said should she so some
    someone something stand stands tell telling than that the their them then there
    these they thing things this those to told up us use used very want was we were what
    whats when where which who whom whose why will with would you your
    """.split()  # noqa: SIM905
)

_NUMBER_WORDS = frozenset(
    {"helpline", "hotline", "line", "number", "numbers", "phone", "tel"}
)

_MEANING_WORDS = frozenset(
    {"define", "definition", "mean", "meaning", "means", "stand", "stands"}
)

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
class Group:
    """What one word or phrase of the query may match; any alternative will do.

    Attributes:
        typed: What was typed.
        phrases: Alternatives, each a run of words that must stand together.
        stems: Beginnings of words; each matches any word that begins so.
        weight: FILLER, REACHING or TELLING.
    """

    typed: str
    phrases: tuple[tuple[str, ...], ...]
    stems: tuple[str, ...]
    weight: int


@frozen
class Query:
    """A search, taken apart.

    Attributes:
        typed: What was typed, tidied.
        words: Its words, folded.
        groups: One for each word or known phrase, in order.
        concerns: The concerns its words speak of, the gravest first.
        concern_words: The words that do.
        wants_number: Whether its words ask for a telephone number.
        digits: Runs of at least three digits that may be part of a number.
        whole_number: The digits of a telephone number typed to its end; else None.
    """

    typed: str
    words: tuple[str, ...]
    groups: tuple[Group, ...]
    concerns: tuple[Concern, ...]
    concern_words: frozenset[str]
    wants_number: bool
    digits: tuple[str, ...]
    whole_number: str | None = None

    @property
    def tells(self) -> bool:
        """Whether any group says what it is about."""
        return any(group.weight == TELLING for group in self.groups)

    @property
    def telling(self) -> tuple[Group, ...]:
        """The groups that carry meaning; all groups when none does."""
        heaviest = max((group.weight for group in self.groups), default=0)
        return tuple(group for group in self.groups if group.weight == heaviest)

    @property
    def wants_meaning(self) -> bool:
        """Whether the words ask what a word means."""
        return not _MEANING_WORDS.isdisjoint(self.words)

    @property
    def wanted_kinds(self) -> frozenset[str]:
        """The kinds the words ask for: "when ...", "the number of ..."."""
        if "when" in self.words:
            return frozenset({"event"})
        if self.wants_number:
            return frozenset({"contact", "route"})
        return frozenset()

    @property
    def speaks_only_of_a_concern(self) -> bool:
        """Whether a concern is spoken of and hardly anything else."""
        if not self.concerns:
            return False
        others = [
            group
            for group in self.telling
            if not self.concern_words.issuperset(group.typed.split())
        ]
        return len(others) <= _FEW_OTHER_WORDS


class QueryReader:
    """Reads queries with the synonyms of one edition."""

    def __init__(self, synonyms: Iterable[Synonym]) -> None:
        self._means: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        self._concerns: dict[tuple[str, ...], Concern] = {}
        for synonym in synonyms:
            self._learn(synonym)
        known = (*self._means, *self._concerns)
        self._longest = max((len(phrase) for phrase in known), default=1)

    def read(self, typed: str) -> Query:
        """Takes a query apart.

        Args:
            typed: Anything; more than 400 characters or 24 words are cut off.

        Returns:
            The query; without groups when nothing was typed that can be searched for.
        """
        tidy = " ".join(typed[:LIMIT_CHARACTERS].split())
        words = fold_words(_INITIALS.sub(_join_initials, tidy))[:LIMIT_WORDS]
        groups: list[Group] = []
        concerns: set[Concern] = set()
        spoken: set[str] = set()
        start = 0
        while start < len(words):
            length = self._known_length(words, start)
            phrase = words[start : start + length]
            concern = self._concerns.get(phrase)
            if concern:
                concerns.add(concern)
                spoken.update(phrase)
            groups.append(self._group(phrase))
            start += length
        if accused := _accused(groups):
            concerns.add(Concern.ALLEGATION)
            spoken.update(accused)
        digits = find_digits(tidy)
        return Query(
            typed=tidy,
            words=words,
            groups=tuple(groups),
            concerns=tuple(one for one in _GRAVEST_FIRST if one in concerns),
            concern_words=frozenset(spoken),
            wants_number=not _NUMBER_WORDS.isdisjoint(words),
            digits=digits,
            whole_number=_whole_number(words, digits),
        )

    def _learn(self, synonym: Synonym) -> None:
        """Remembers what readers may type and what it means."""
        means = [index_words(text) for text in synonym.means]
        for word in synonym.words:
            phrase = fold_words(word)
            self._means.setdefault(phrase, []).extend(means)
            if synonym.concern:
                self._concerns[phrase] = Concern(synonym.concern)

    def _known_length(self, words: tuple[str, ...], start: int) -> int:
        """Returns how many words from here on are one known phrase; at least 1."""
        for length in range(min(self._longest, len(words) - start), 1, -1):
            phrase = words[start : start + length]
            if phrase in self._means or phrase in self._concerns:
                return length
        return 1

    def _group(self, phrase: tuple[str, ...]) -> Group:
        """Gathers the alternatives of one word or phrase."""
        means = self._means.get(phrase, [])
        single = phrase[0] if len(phrase) == 1 else None
        stems = (single, *_stem(single)) if single else ()
        weight = TELLING
        if single and not means:
            weight = FILLER if single in _FILLER else weight
            weight = REACHING if single in _REACHING else weight
        return Group(
            typed=" ".join(phrase),
            phrases=tuple(dict.fromkeys((phrase, *means))),
            stems=tuple(dict.fromkeys(stems)),
            weight=weight,
        )


def fold_words(text: str) -> tuple[str, ...]:
    """Returns the words of a text in lower case, without accents or apostrophes."""
    plain = unicodedata.normalize("NFKD", text.casefold()).casefold()
    bare = "".join(
        letter
        for letter in plain
        if not unicodedata.combining(letter) and letter not in _APOSTROPHES
    )
    return tuple(_WORD.findall(bare))


def index_words(text: str) -> tuple[str, ...]:
    """Returns the words of a text as an index parts them: at apostrophes too."""
    return fold_words("".join(" " if one in _APOSTROPHES else one for one in text))


def find_digits(text: str) -> tuple[str, ...]:
    """Returns the runs of at least three digits, spaces and brackets left out."""
    runs = ("".join(filter(str.isdecimal, run)) for run in _DIGITS.findall(text))
    national = (_ABROAD.sub("0", run) for run in runs)
    return tuple(run for run in national if len(run) > 2 and run.isascii())  # noqa: PLR2004


def without_numbers(text: str) -> str:
    """Returns a text without its whole telephone numbers."""
    return _DIGITS.sub(_cut_number, text)


def _cut_number(found: re.Match[str]) -> str:
    """Returns a run of digits, or a space in place of a whole telephone number."""
    whole = any(map(_WHOLE_NUMBER.fullmatch, find_digits(found[0])))
    return " " if whole else found[0]


def _whole_number(words: tuple[str, ...], digits: tuple[str, ...]) -> str | None:
    """Returns the digits of a whole telephone number among what was typed."""
    joined = ("".join(digits),) if all(map(str.isdecimal, words)) else ()
    return next(filter(_WHOLE_NUMBER.fullmatch, (*joined, *digits)), None)


def _accused(groups: Iterable[Group]) -> set[str]:
    """Returns the words that speak of harm by one who works with children."""
    roles = [group for group in groups if _WORKS_WITH_CHILDREN in group.phrases]
    harms = [group for group in groups if not _HARMS.isdisjoint(group.phrases)]
    if not roles or not harms:
        return set()
    return {word for group in (*roles, *harms) for word in group.typed.split()}


def _join_initials(found: re.Match[str]) -> str:
    """Returns "N.S.P.C.C." as one word."""
    return found[0].replace(".", "")


def _stem(word: str) -> tuple[str, ...]:
    """Returns the beginning of a word that its other forms share, if it has one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return (word.removesuffix(ending),)
    return ()
