"""What readers' words mean, by the editors' synonyms of one edition."""

from collections.abc import Callable, Iterable

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.reference import Synonym
from csap_desktop.domain.typed_text import fold_words, index_words

Phrase = tuple[str, ...]
Stem = Callable[[str], str]

# Words that carry no meaning in a question; they are searched for only when a query
# has nothing else. Written as text, for one word a line would be a hundred lines.
LITTLE_WORDS = frozenset(
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

_LONGEST_GAP = 2
# Little words that turn a phrase round: a number for children is not one about them.
_TURNING = frozenset({"by", "for", "from", "to"})


@frozen
class Meaning:
    """What one word or phrase means.

    Attributes:
        phrases: What to search for as well.
        concern: The concern it speaks of.
    """

    phrases: tuple[Phrase, ...] = ()
    concern: Concern | None = None

    def joined(self, other: "Meaning") -> "Meaning":
        """Returns both meanings; of two concerns, that of the other."""
        phrases = tuple(dict.fromkeys((*self.phrases, *other.phrases)))
        return Meaning(phrases, other.concern or self.concern)


class Lexicon:
    """Knows words as the editors wrote them, and their other forms.

    "Slapping the children" is known by "slapped child": an ending and the little words
    between do not matter. What the editors wrote to the letter goes before.
    """

    def __init__(self, synonyms: Iterable[Synonym], stem: Stem) -> None:
        """Learns the synonyms.

        Args:
            synonyms: The editors' synonyms.
            stem: Returns what all forms of an English word have in common.
        """
        self._stem = stem
        self._written: dict[Phrase, Meaning] = {}
        for synonym in synonyms:
            self._learn(synonym)
        self._other_forms: dict[Phrase, Meaning] = {}
        for phrase, meaning in self._written.items():
            told = self._told(phrase)
            # A phrase with one word that tells anything is not that word.
            if told and (len(told) > 1 or len(phrase) == 1):
                known = self._other_forms.get(told, Meaning())
                self._other_forms[told] = known.joined(meaning)
        longest = max(map(len, self._written), default=1)
        self._longest = longest + _LONGEST_GAP

    def read(self, words: Phrase, start: int) -> tuple[int, Meaning]:
        """Returns how many words from a place on are one known phrase, and its meaning.

        Args:
            words: What was typed, folded.
            start: Where to begin.

        Returns:
            The longest phrase known; one word without a meaning when none is.
        """
        for length in range(min(self._longest, len(words) - start), 0, -1):
            phrase = words[start : start + length]
            if meaning := self._written.get(phrase) or self._by_form(phrase):
                return length, meaning
        return 1, Meaning()

    def _learn(self, synonym: Synonym) -> None:
        """Remembers what readers may type and what it means."""
        means = tuple(index_words(text) for text in synonym.means)
        concern = Concern(synonym.concern) if synonym.concern else None
        for word in synonym.words:
            phrase = fold_words(word)
            known = self._written.get(phrase, Meaning())
            self._written[phrase] = known.joined(Meaning(means, concern))

    def _by_form(self, phrase: Phrase) -> Meaning | None:
        """Returns what a phrase means that is written in other forms."""
        if LITTLE_WORDS.intersection((phrase[0], phrase[-1])):
            return None
        return self._other_forms.get(self._told(phrase))

    def _told(self, phrase: Phrase) -> Phrase:
        """Returns the words of a phrase that tell anything, without their endings."""
        return tuple(
            self._stem(word)
            for word in phrase
            if word not in LITTLE_WORDS or word in _TURNING
        )
