"""One search over routes, contacts, questions, articles, bodies, places and words.

Keeps and logs nothing of what is searched for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.places import Finding
from csap_desktop.domain.query import Query, QueryReader, fold_words, without_numbers
from csap_desktop.domain.routes import Answer
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import (
    SearchReply,
    SearchResult,
    outside_result,
    place_result,
)
from csap_desktop.services.spelling import Speller
from csap_desktop.store.content_store import ContentStore, Hit

_LONG_NUMBER = 4
_ENOUGH = 60
_HALF_A_NAME = 4
_HALF_TYPED = 3
# Words of the work that name no contact or body by themselves.
_GENERAL = frozenset(
    """
    adult adults child children childrens council partnership safeguarding service
    services social team
    """.split()  # noqa: SIM905
)


class SearchService:
    """Searches one edition."""

    def __init__(self, store: ContentStore, answers: AnswerService) -> None:
        self._store = store
        self._answers = answers
        self._reader = QueryReader(store.synonyms())
        self._speller = Speller(self._words())

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
        corrected = self._correct(query)
        if corrected:
            query = self._reader.read(corrected)
        named = self._answers.places.find_in(query.typed)
        worked_out = self._worked_out(named[1], at) if named else None
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

    def _worked_out(self, mention: Finding, at: datetime) -> dict[str, Answer] | None:
        """Returns the answers of the localities a place fits, by route; None for all.

        Args:
            mention: What was made of the place.
            at: The moment (aware).
        """
        if not mention.matches:
            return None
        return {
            answer.route.id: answer
            for concern in Concern
            for answer in self._answers.answer_found(mention, concern, at).answers
        }

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
        yield from self._named_first(query, at_a_place=mention is not None)
        yield from self._numbers(query, limit)
        if place and mention:
            yield from self._called_so(query, place[0], limit)
            for concern in query.concerns or (Concern.CHILD,):
                yield from self._routes_of(mention, concern, at)
            yield from self._places_of(mention)
        else:
            if query.speaks_only_of_a_concern:
                yield from self._routes_of_concerns(query)
            yield from self._half_typed(query, at)
        hits = self._store.matching(query.telling, max(limit, _ENOUGH), every=True)
        yield from map(_plain, sorted(hits, key=lambda hit: _order(hit, query)))
        if not mention:
            yield from self._routes_of_concerns(query)
        hits = self._store.matching(query.telling, limit, every=False)
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

    def _called_so(
        self, query: Query, place: str, limit: int
    ) -> Iterator[SearchResult]:
        """Gives contacts and bodies whose names hold every word, not the place alone.

        "ICB Lancashire" asks for a body; "safeguarding Lancashire" asks whom to ring.
        """
        typed = {word for group in query.telling for word in group.typed.split()}
        if query.concerns or not typed - set(fold_words(place)) - _GENERAL:
            return
        for hit in self._store.matching(query.telling, limit, every=True):
            if hit.kind in {"contact", "body"}:
                called = {*fold_words(hit.title), *fold_words(hit.names)}
                if typed <= called or typed <= {*called, hit.id}:
                    yield _plain(hit)

    def _half_typed(self, query: Query, at: datetime) -> Iterator[SearchResult]:
        """Gives the places whose name begins with all that was typed."""
        typed = "".join(query.words)
        if len(typed) < _HALF_A_NAME:
            return
        for named in self._answers.complete(query.typed, _HALF_TYPED):
            if "".join(fold_words(named.name)).startswith(typed):
                whole = ", ".join(filter(None, (named.name, named.authority)))
                mention = self._answers.places.resolve(whole)
                yield from self._routes_of(mention, Concern.CHILD, at)
                yield from self._places_of(mention)

    def _numbers(self, query: Query, limit: int) -> Iterator[SearchResult]:
        """Gives what has the telephone number that was typed, or part of it."""
        joined = "".join(query.digits)
        only_digits = all(word.isdecimal() for word in query.words)
        for digits in dict.fromkeys((joined, *query.digits)):
            if only_digits or len(digits) >= _LONG_NUMBER:
                yield from map(_plain, self._store.with_number(digits, limit))

    def _routes_of(
        self, mention: Finding, concern: Concern, at: datetime
    ) -> Iterator[SearchResult]:
        """Gives the worked-out route of each locality a place lies in."""
        answers = self._answers.answer_found(mention, concern, at).answers
        hits = self._store.passages(tuple(answer.route.id for answer in answers))
        for answer in answers:
            hit = hits.get(answer.route.id)
            if hit is None:  # after healing, the answers may be of another edition
                continue
            yield SearchResult(
                rank=0,
                kind=hit.kind,
                id=hit.id,
                title=hit.title,
                text=hit.text,
                snippet=((hit.text.partition("\n")[0], False),),
                where=answer.match.place,
                answer=answer,
            )

    def _routes_of_concerns(self, query: Query) -> Iterator[SearchResult]:
        """Gives the routes in every locality of the concerns that are spoken of."""
        routes = [
            route
            for concern in query.concerns
            for route in self._answers.front.routes
            if route.concern is concern
        ]
        hits = self._store.passages(tuple(route.id for route in routes))
        yield from (_plain(hits[one.id]) for one in routes if one.id in hits)

    def _places_of(self, mention: Finding) -> Iterator[SearchResult]:
        """Gives the place or postcode that was named, with its council."""
        for match in mention.matches:
            locality = self._answers.localities[match.locality]
            place_id = self._place_id(match.place, match.authorities)
            yield place_result(match, locality, place_id)
        for name, authority in mention.also_outside:
            yield outside_result(name, authority)

    def _place_id(self, name: str, authorities: tuple[str, ...]) -> str:
        """Returns the id of a place in the edition; a postcode is its own id."""
        names = {one.id: one.name for one in self._answers.front.authorities}
        for place in self._answers.front.places:
            if place.name == name and names[place.authority] in authorities:
                return place.id
        for authority in self._answers.front.authorities:
            if authority.name == name:
                return authority.id
        return name

    def _correct(self, query: Query) -> str | None:
        """Returns the query with misspelt words put right, or None when none is."""
        if not query.groups:
            return None
        right = [
            self._right(group.typed, group.stems)
            if group.weight and len(group.phrases) == 1
            else group.typed
            for group in query.groups
        ]
        corrected = " ".join(right)
        return corrected if fold_words(corrected) != query.words else None

    def _right(self, typed: str, stems: tuple[str, ...]) -> str:
        """Returns a word as it was likely meant."""
        if self._speller.knows(typed, stems):
            return typed
        return self._speller.correct(typed) or typed

    def _words(self) -> dict[str, int]:
        """Gathers the words of texts, synonyms and names of places."""
        words = self._store.vocabulary()
        typed = chain.from_iterable(one.words for one in self._store.synonyms())
        for word in chain.from_iterable(map(fold_words, typed)):
            words.setdefault(word, 1)
        front = self._answers.front
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


def _order(hit: Hit, query: Query) -> tuple[bool, bool, bool]:
    """Orders hits: what was asked for, then titles with every word, events last."""
    title = fold_words(hit.title)
    typed = (word for group in query.telling for word in group.typed.split())
    titled = all(any(one.startswith(word) for one in title) for word in typed)
    unwanted = hit.kind not in query.wanted_kinds
    return unwanted, not titled, titled and unwanted and hit.kind == "event"


def _plain(hit: Hit) -> SearchResult:
    """Makes a result of a passage as it is."""
    return SearchResult(0, hit.kind, hit.id, hit.title, hit.text, hit.snippet)


def _ranked(results: Iterable[SearchResult]) -> Iterator[SearchResult]:
    """Numbers results from 1."""
    for rank, result in enumerate(results, start=1):
        yield replace(result, rank=rank)
