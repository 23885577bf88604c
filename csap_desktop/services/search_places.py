"""What a search gives for a place: who to ring there, and where it lies."""

from collections.abc import Iterator
from datetime import datetime

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.places import Finding
from csap_desktop.domain.query import Query
from csap_desktop.domain.routes import Answer
from csap_desktop.domain.typed_text import fold_words
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import (
    SearchResult,
    outside_result,
    place_result,
    shared_result,
)
from csap_desktop.store.content_store import ContentStore

_HALF_A_NAME = 4
_HALF_TYPED = 3


class SearchPlaces:
    """Gives the results for places of one edition."""

    def __init__(self, store: ContentStore, answers: AnswerService) -> None:
        self._store = store
        self._answers = answers

    def worked_out(self, mention: Finding, at: datetime) -> dict[str, Answer] | None:
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

    def routes(
        self, mention: Finding, concern: Concern, at: datetime
    ) -> Iterator[SearchResult]:
        """Gives the worked-out route of each locality a place lies in."""
        answers = self._answers.answer_found(mention, concern, at).answers
        hits = self._store.texts.passages(tuple(answer.route.id for answer in answers))
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

    def places(self, mention: Finding) -> Iterator[SearchResult]:
        """Gives the place or postcode that was named, with its council."""
        matches, localities = mention.matches, self._answers.localities
        if len(matches) > 1 and {match.kind for match in matches} == {"postcode"}:
            yield shared_result(matches, localities)
        else:
            for match in matches:
                place_id = self._place_id(match.place, match.authorities)
                yield place_result(match, localities[match.locality], place_id)
        outside: dict[str, list[str]] = {}
        for name, council in mention.also_outside:
            outside.setdefault(name, []).extend([council] if council else [])
        for name, councils in outside.items():
            yield outside_result(name, councils, also_ours=bool(matches))

    def half_typed(self, query: Query, at: datetime) -> Iterator[SearchResult]:
        """Gives the places whose name begins with all that was typed."""
        typed = "".join(query.words)
        if len(typed) < _HALF_A_NAME:
            return
        for named in self._answers.complete(query.typed, _HALF_TYPED):
            if "".join(fold_words(named.name)).startswith(typed):
                whole = ", ".join(filter(None, (named.name, named.authority)))
                mention = self._answers.places.resolve(whole)
                yield from self.routes(mention, Concern.CHILD, at)
                yield from self.places(mention)

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
