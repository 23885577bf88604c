"""Puts the misspelt words of a search right."""

from collections.abc import Iterable
from itertools import chain

from csap_desktop.domain.query import Group, Query
from csap_desktop.domain.reference import Synonym
from csap_desktop.domain.typed_text import fold_words
from csap_desktop.edition.front import FrontEdition
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.spelling import Speller
from csap_desktop.store.content_store import ContentStore


class SearchCorrection:
    """Knows the words of one edition: of its texts, synonyms and places."""

    def __init__(
        self,
        store: ContentStore,
        answers: AnswerService,
        synonyms: Iterable[Synonym],
    ) -> None:
        self._speller = Speller(_words(store, answers.front, synonyms))

    def correct(self, query: Query) -> str | None:
        """Returns the query with misspelt words put right, or None when none is."""
        if not query.groups:
            return None
        right = [
            self._speller.with_e(group.typed) or self._right(group)
            for group in query.groups
        ]
        corrected = " ".join(right)
        return corrected if fold_words(corrected) != query.words else None

    def _right(self, group: Group) -> str:
        """Returns a word as it was likely meant; a known phrase is meant as it is."""
        known = not group.weight or len(group.phrases) > 1
        if known or self._speller.knows(group.typed, group.stems):
            return group.typed
        return self._speller.correct(group.typed) or group.typed


def _words(
    store: ContentStore, front: FrontEdition, synonyms: Iterable[Synonym]
) -> dict[str, int]:
    """Gathers the words of texts, synonyms and names of places."""
    words = store.texts.vocabulary()
    typed = chain.from_iterable(one.words for one in synonyms)
    for word in chain.from_iterable(map(fold_words, typed)):
        words.setdefault(word, 1)
    outside = [place.name for place in front.outside_places]
    names = chain(
        outside,
        *((place.name, *place.aliases) for place in front.places),
        *((council.name, *council.aliases) for council in front.authorities),
        *((council.name, *council.aliases) for council in front.localities),
    )
    for word in chain.from_iterable(map(fold_words, names)):
        words[word] = words.get(word, 0) + 1
    return words
