"""One search over routes, contacts, questions, articles, bodies, places and words.

Keeps and logs nothing of what is searched for.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from Stemmer import Stemmer

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.lexicon import Stem
from csap_desktop.domain.query import TELLING, Group, Query
from csap_desktop.domain.query_reader import QueryReader
from csap_desktop.domain.typed_text import fold_words, without_numbers
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import MOST_OF_A_KIND, SearchReply, SearchResult
from csap_desktop.services.search_candidates import Asked, Candidates, NamedPlace
from csap_desktop.services.search_correction import SearchCorrection
from csap_desktop.services.search_facts import SearchFacts
from csap_desktop.services.search_names import SearchNames
from csap_desktop.services.search_places import SearchPlaces
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.passage_index import Hit

_LONG_NUMBER = 4
_ENOUGH = 60


class SearchService:
    """Searches one edition."""

    def __init__(self, store: ContentStore, answers: AnswerService) -> None:
        self._store = store
        self._answers = answers
        self._stem: Stem = Stemmer("english").stemWord
        synonyms = store.synonyms()
        self._reader = QueryReader(synonyms, self._stem)
        self._names = SearchNames(store)
        self._facts = SearchFacts(store)
        self._places = SearchPlaces(store, answers)
        self._correction = SearchCorrection(store, answers, synonyms)

    def search(
        self,
        words: str,
        at: datetime,
        limit: int = 20,
        *,
        kind: str | None = None,
        exact: bool = False,
    ) -> SearchReply:
        """Searches for what was typed.

        Args:
            words: Anything; an unfinished last word is fine.
            at: The moment for which routes are worked out (aware).
            limit: Most results to return.
            kind: One of `COUNTED`: only results of this kind are returned.
            exact: Whether words are searched for as they are, however they are spelt.

        Returns:
            The results; none when nothing was typed that can be searched for.
        """
        query = self._reader.read(words)
        number = query.whole_number
        having = self._store.texts.with_number(number, MOST_OF_A_KIND) if number else ()
        if number:
            query = self._reader.read(without_numbers(words))
        corrected = None if exact else self._correction.correct(query)
        if corrected:
            query = self._reader.read(corrected)
        asked = Asked(query, self._place_in(query, at), at, limit, kind)
        candidates = self._candidates(asked, having, only_number=bool(number))
        return SearchReply(
            query=" ".join(words.split()),
            results=self._facts.with_facts(candidates.best(asked)),
            corrected=corrected,
            concerns=query.concerns,
            unknown_number=None if having else number,
            counts=candidates.counts(asked),
            kind=kind,
        )

    def _place_in(self, query: Query, at: datetime) -> NamedPlace | None:
        """Returns the place that is named, with the routes worked out for it."""
        named = self._answers.places.find_in(query.typed)
        if named is None:
            return None
        return NamedPlace(*named, self._places.worked_out(named[1], at))

    def _candidates(
        self, asked: Asked, having: Iterable[Hit], *, only_number: bool
    ) -> Candidates:
        """Finds what leads, what matches, and how much of it there is.

        Args:
            asked: What is searched for.
            having: What has the whole number that was typed.
            only_number: Whether the number was typed, and words count if they tell.
        """
        query, with_number = asked.query, tuple(map(_plain, having))
        if not query.groups or (only_number and not query.tells):
            return Candidates(with_number)
        routes = () if asked.place else tuple(self._routes_of_concerns(query))
        matching = self._store.texts.kinds_matching((*query.telling, *query.asking))
        return Candidates(
            (*with_number, *self._led(asked, routes)),
            self._matched(asked, routes),
            (*matching, *((one.kind, one.id) for one in routes)),
        )

    def _led(
        self, asked: Asked, routes: Iterable[SearchResult]
    ) -> Iterator[SearchResult]:
        """Gives what goes before all that only matches, best first."""
        query, place = asked.query, asked.place
        contacts = self._items(self._names.contacts_in(query))
        yield from self._named_first(query, at_a_place=place is not None)
        yield from self._numbers(query, asked.limit)
        if place:
            yield from self._asked_for(query, place, asked.limit)
            for concern in query.concerns or (Concern.CHILD,):
                yield from self._places.routes(place.mention, concern, asked.at)
            yield from contacts
            yield from self._places.places(place.mention)
        else:
            yield from contacts
            if query.speaks_only_of_a_concern:
                yield from routes
            yield from self._places.half_typed(query, asked.at)

    def _matched(
        self, asked: Asked, routes: Iterable[SearchResult]
    ) -> Iterator[SearchResult]:
        """Gives what matches, best first."""
        query, limit = asked.query, asked.limit
        hits = self._store.texts.matching(
            query.telling, max(limit, _ENOUGH), every=True
        )
        yield from map(_plain, sorted(hits, key=lambda hit: self._order(hit, query)))
        yield from routes
        for groups in (query.telling, query.asking):
            hits = self._store.texts.matching(
                groups, limit, every=False, kind=asked.kind
            )
            yield from map(_plain, hits)

    def _named_first(self, query: Query, *, at_a_place: bool) -> Iterator[SearchResult]:
        """Gives what is called exactly what was typed, also written as one word.

        At a place the concern decides which route comes first, not its name.
        """
        if query.wants_meaning:
            told = " ".join(group.typed for group in query.telling)
            terms = (
                hit for hit in self._store.texts.named(told) if hit.kind == "glossary"
            )
            yield from map(_plain, terms)
        joined = "".join(query.words)
        named = self._store.texts.named(query.typed) or self._store.texts.named(joined)
        for hit in sorted(named, key=lambda hit: hit.kind != "contact"):
            if not at_a_place or hit.kind != "route":
                yield _plain(hit)

    def _asked_for(
        self, query: Query, place: NamedPlace, limit: int
    ) -> Iterator[SearchResult]:
        """Gives the contacts and bodies that are asked for by name at a place.

        "ICB Lancashire" asks for a body; "safeguarding Lancashire" asks who to ring.
        """
        typed = place.typed
        named = self._names.asked_for(query, fold_words(typed))
        if not named:
            return
        names = (typed, *(match.place for match in place.mention.matches))
        there = Group(typed, tuple(map(fold_words, names)), (), TELLING)
        for groups in ((*named, there), named):
            hits = self._store.texts.matching(groups, limit, every=True)
            meant = [hit for hit in hits if _is_meant(hit, named)]
            yield from map(
                _plain, sorted(meant, key=lambda hit: not _is_of(hit, there))
            )

    def _numbers(self, query: Query, limit: int) -> Iterator[SearchResult]:
        """Gives what has the telephone number that was typed, or part of it."""
        joined = "".join(query.digits)
        only_digits = all(word.isdecimal() for word in query.words)
        for digits in dict.fromkeys((joined, *query.digits)):
            if only_digits or len(digits) >= _LONG_NUMBER:
                yield from map(_plain, self._store.texts.with_number(digits, limit))

    def _routes_of_concerns(self, query: Query) -> Iterator[SearchResult]:
        """Gives the routes in every locality of the concerns that are spoken of."""
        routes = (
            route.id
            for concern in query.concerns
            for route in self._answers.front.routes
            if route.concern is concern
        )
        yield from self._items(tuple(routes))

    def _items(self, ids: tuple[str, ...]) -> Iterator[SearchResult]:
        """Gives items as they are, in this order."""
        hits = self._store.texts.passages(ids) if ids else {}
        yield from (_plain(hits[one]) for one in ids if one in hits)

    def _order(self, hit: Hit, query: Query) -> tuple[bool, bool, bool, bool]:
        """Orders hits: what was asked for, titles with every word, bodies meant.

        A body goes first where its people are asked for: "who sits on the board".
        """
        title = fold_words(hit.title)
        typed = (
            self._stem(word) for group in query.telling for word in group.typed.split()
        )
        titled = all(any(one.startswith(word) for one in title) for word in typed)
        asked = query.telling if hit.kind == "body" and "who" in query.words else ()
        meant = any(hit.is_named(phrase) for group in asked for phrase in group.phrases)
        unwanted = hit.kind not in query.wanted_kinds
        event = titled and unwanted and hit.kind == "event"
        return unwanted, not titled, not (titled or meant), event


def _is_meant(hit: Hit, named: Iterable[Group]) -> bool:
    """Says whether a contact or body has all words of one of these names."""
    words = {*fold_words(hit.title), *fold_words(hit.names)}
    phrases = (phrase for group in named for phrase in group.phrases)
    return hit.kind in {"contact", "body"} and any(map(words.issuperset, phrases))


def _is_of(hit: Hit, place: Group) -> bool:
    """Says whether a title begins with a place."""
    title = fold_words(hit.title)
    return any(title[: len(phrase)] == phrase for phrase in place.phrases)


def _plain(hit: Hit) -> SearchResult:
    """Makes a result of a passage as it is."""
    return SearchResult(0, hit.kind, hit.id, hit.title, hit.text, hit.snippet)
