"""A search, taken apart: groups of alternatives, ready for any index.

Pure: knows no database and no place. Whatever is typed, quotes and brackets and all,
becomes a harmless query.
"""

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen

FILLER, REACHING, TELLING = 0, 1, 2
"""How much a group says: nothing, that a contact is wanted, or what about."""

_FEW_OTHER_WORDS = 1

NUMBER_WORDS = frozenset(
    {"helpline", "hotline", "line", "number", "numbers", "phone", "tel"}
)

_MEANING_WORDS = frozenset(
    {"define", "definition", "mean", "meaning", "means", "stand", "stands"}
)

_WHAT_IS = frozenset({("what", "is"), ("what", "are"), ("what", "was")})


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
    def asking(self) -> tuple[Group, ...]:
        """The groups that ask for a way to reach somebody."""
        return tuple(group for group in self.groups if group.weight == REACHING)

    @property
    def wants_meaning(self) -> bool:
        """Whether the words ask what a word means."""
        asks = self.words[:1] == ("whats",) or self.words[:2] in _WHAT_IS
        return not _MEANING_WORDS.isdisjoint(self.words) or (
            asks and len(self.telling) == 1
        )

    @property
    def wanted_kinds(self) -> frozenset[str]:
        """The kinds the words ask for: "when ...", "why ...", "the number of ..."."""
        if "when" in self.words:
            return frozenset({"event"})
        if "why" in self.words:
            return frozenset({"faq", "article"})
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
