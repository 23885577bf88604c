"""Which sentences stop an enquiry: by the sum of harm, and by how their words lean."""

from itertools import pairwise

from csap_desktop.domain.concern_leaning import QUESTION, leaning
from csap_desktop.domain.concern_scoring import ENOUGH, Weighed
from csap_desktop.domain.written_words import Sentence

_SHARE_OF_SUM, _MOST_OF_SUM = 0.25, 4.0
_PLAINLY = 10.0


def stops(
    sentences: tuple[Sentence, ...],
    weighed: tuple[Weighed, ...],
    sums: list[float],
    subject: tuple[Sentence, ...],
) -> set[int]:
    """Returns the places of the sentences that stop.

    A sentence stops by itself, or with the one beside it in its paragraph: then the one
    of the two that says more. More text never takes a stop away.

    Args:
        sentences: What was written.
        weighed: Each weighed by itself.
        sums: How much each is a concern among its neighbours.
        subject: The last sentence of the subject, where there is one.
    """
    own = [_words(one) for one in sentences]
    found = {
        at
        for at, total in enumerate(sums)
        if _is_plain(weighed[at], total) or _is_enough(own[at], total)
    }
    for before in subject:
        if own and _is_enough(_words(before) | own[0], sums[0]):
            found.add(0)
    for at, (first, second) in enumerate(pairwise(sentences)):
        both = {at, at + 1}
        if first.paragraph == second.paragraph and found.isdisjoint(both):
            most = max(both, key=sums.__getitem__)
            if _is_enough(own[at] | own[at + 1], sums[most]):
                found.add(most)
    return found


def _is_plain(own: Weighed, total: float) -> bool:
    """Says whether harm is told too plainly for other words to matter."""
    told = own.certain > 0 and not own.asks and total >= ENOUGH
    return told or total >= _PLAINLY


def _is_enough(words: frozenset[str], total: float) -> bool:
    """Says whether words lean to a concern, the sum of harm counted in."""
    over = min(max(total - ENOUGH, -_MOST_OF_SUM), _MOST_OF_SUM)
    return leaning(words) + _SHARE_OF_SUM * over >= 0


def _words(sentence: Sentence) -> frozenset[str]:
    """Returns the words of a sentence, and a mark where it asks."""
    return frozenset((*sentence.words, QUESTION) if sentence.asks else sentence.words)
