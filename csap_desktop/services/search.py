"""One search over routes, contacts, questions, articles, bodies, places and words.

Keeps and logs nothing of what is searched for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain

from Stemmer import Stemmer

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.lexicon import Stem
from csap_desktop.domain.places import Finding
from csap_desktop.domain.query import TELLING, Group, Query
from csap_desktop.domain.query_reader import QueryReader
from csap_desktop.domain.routes import Answer
from csap_desktop.domain.typed_text import fold_words, without_numbers
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import SearchReply, SearchResult
from csap_desktop.services.search_correction import SearchCorrection
from csap_desktop.services.search_names import SearchNames
from csap_desktop.services.search_places import SearchPlaces
from csap_desktop.store.content_store import ContentStore, Hit

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
        self._places = SearchPlaces(store, answers)
        self._correction = SearchCorrection(store, answers, synonyms)

    def search(self, words: str, at: datetime, limit: int = 20) -> SearchReply:
        """Searches for what was typed.

        Args:
            words: Anything; an unfinished last word is fine.
            at: The moment for which routes are worked out (aware).
            limit: Most results to return.

        Returns:
            The results; none when nothing was typed that can be searched for.
        """
        query = self._reader.read(words)
        number = query.whole_number
        having = self._store.with_number(number, limit) if number else ()
        if number:
            query = self._reader.read(without_numbers(words))
        corrected = self._correction.correct(query)
        if corrected:
            query = self._reader.read(corrected)
        named = self._answers.places.find_in(query.typed)
        worked_out = self._places.worked_out(named[1], at) if named else None
        candidates = self._candidates(query, named, at, limit)
        if number and not query.tells:
            candidates = iter(())
        found: dict[tuple[str, str], SearchResult] = {}
        for result in chain(map(_plain, having), candidates):
            if dressed := _of_its_place(result, worked_out):
                found.setdefault((result.kind, result.id), dressed)
            if len(found) >= limit:
                break
        ranked = tuple(_ranked(found.values()))
        typed = " ".join(words.split())
        unknown = None if having else number
        return SearchReply(typed, ranked, corrected, query.concerns, unknown)

    def _candidates(
        self,
        query: Query,
        place: tuple[str, Finding] | None,
        at: datetime,
        limit: int,
    ) -> Iterator[SearchResult]:
        """Gives results, best first; the same one may come twice."""
        if not query.groups:
            return
        mention = place[1] if place else None
        contacts = self._items(self._names.contacts_in(query))
        yield from self._named_first(query, at_a_place=mention is not None)
        yield from self._numbers(query, limit)
        if place and mention:
            yield from self._asked_for(query, place, limit)
            for concern in query.concerns or (Concern.CHILD,):
                yield from self._places.routes(mention, concern, at)
            yield from contacts
            yield from self._places.places(mention)
        else:
            yield from contacts
            if query.speaks_only_of_a_concern:
                yield from self._routes_of_concerns(query)
            yield from self._places.half_typed(query, at)
        hits = self._store.matching(query.telling, max(limit, _ENOUGH), every=True)
        yield from map(_plain, sorted(hits, key=lambda hit: self._order(hit, query)))
        if not mention:
            yield from self._routes_of_concerns(query)
        for groups in (query.telling, query.asking):
            hits = self._store.matching(groups, limit, every=False)
            yield from map(_plain, hits)

    def _named_first(self, query: Query, *, at_a_place: bool) -> Iterator[SearchResult]:
        """Gives what is called exactly what was typed, also written as one word.

        At a place the concern decides which route comes first, not its name.
        """
        if query.wants_meaning:
            told = " ".join(group.typed for group in query.telling)
            terms = (hit for hit in self._store.named(told) if hit.kind == "glossary")
            yield from map(_plain, terms)
        joined = "".join(query.words)
        named = self._store.named(query.typed) or self._store.named(joined)
        for hit in sorted(named, key=lambda hit: hit.kind != "contact"):
            if not at_a_place or hit.kind != "route":
                yield _plain(hit)

    def _asked_for(
        self, query: Query, place: tuple[str, Finding], limit: int
    ) -> Iterator[SearchResult]:
        """Gives the contacts and bodies that are asked for by name at a place.

        "ICB Lancashire" asks for a body; "safeguarding Lancashire" asks whom to ring.
        """
        typed, mention = place
        named = self._names.asked_for(query, fold_words(typed))
        if not named:
            return
        names = (typed, *(match.place for match in mention.matches))
        there = Group(typed, tuple(map(fold_words, names)), (), TELLING)
        for groups in ((*named, there), named):
            hits = self._store.matching(groups, limit, every=True)
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
                yield from map(_plain, self._store.with_number(digits, limit))

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
        hits = self._store.passages(ids) if ids else {}
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


def _of_its_place(
    result: SearchResult, worked_out: dict[str, Answer] | None
) -> SearchResult | None:
    """Works a route out for the place named; None where it is of another locality."""
    if result.kind != "route" or worked_out is None or result.answer:
        return result
    answer = worked_out.get(result.id)
    if answer is None:
        return None
    return replace(result, where=answer.match.place, answer=answer)


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


def _ranked(results: Iterable[SearchResult]) -> Iterator[SearchResult]:
    """Numbers results from 1."""
    for rank, result in enumerate(results, start=1):
        yield replace(result, rank=rank)
