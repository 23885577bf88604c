"""What a search may show, best first, and how much there is of each kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import chain

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.places import Finding
from csap_desktop.domain.query import Query
from csap_desktop.domain.routes import Answer
from csap_desktop.services.found import COUNTED, SearchResult, counted_as

Key = tuple[str, str]
"""Kind and id of a result: what makes it the same one."""


@frozen
class NamedPlace:
    """The place that a search names.

    Attributes:
        typed: The words that name it.
        mention: What was made of them.
        worked_out: The answers of the localities it fits, by route; None for all.
    """

    typed: str
    mention: Finding
    worked_out: dict[str, Answer] | None

    def of_it(self, result: SearchResult) -> SearchResult | None:
        """Works a route out for the place; None where it is of another locality."""
        if result.kind != "route" or self.worked_out is None or result.answer:
            return result
        answer = self.worked_out.get(result.id)
        if answer is None:
            return None
        return replace(result, where=answer.match.place, answer=answer)


@frozen
class Asked:
    """What is searched for, and how much of it is wanted.

    Attributes:
        query: The words, taken apart.
        place: The place they name, if any.
        at: The moment for which routes are worked out (aware).
        limit: Most results to return.
        kind: The kind of results to return; None for all.
    """

    query: Query
    place: NamedPlace | None
    at: datetime
    limit: int
    kind: str | None

    def wants(self, result: SearchResult) -> bool:
        """Says whether a result is of the kind that is wanted."""
        return self.kind is None or self.kind == counted_as(result.kind)

    def of_its_place(self, result: SearchResult) -> SearchResult | None:
        """Works a route out for the place named; None where it is of another one."""
        return self.place.of_it(result) if self.place else result


class Candidates:
    """Results in their order; the same one may come twice."""

    def __init__(
        self,
        led: Iterable[SearchResult] = (),
        matched: Iterable[SearchResult] = (),
        matching: Iterable[Key] = (),
    ) -> None:
        """Takes what was found.

        Args:
            led: What goes before all that only matches.
            matched: What matches; read only as far as it is needed.
            matching: Everything that matches, in no order.
        """
        self._led = tuple(led)
        self._matched = matched
        self._matching = tuple(matching)

    def best(self, asked: Asked) -> tuple[SearchResult, ...]:
        """Returns the first ones that are wanted, each once."""
        found: dict[Key, SearchResult] = {}
        for result in filter(asked.wants, chain(self._led, self._matched)):
            if dressed := asked.of_its_place(result):
                found.setdefault((result.kind, result.id), dressed)
            if len(found) >= asked.limit:
                break
        return tuple(found.values())

    def counts(self, asked: Asked) -> tuple[tuple[str, int], ...]:
        """Returns how many there are of each kind, whatever the limit and the kind."""
        worked_out = asked.place.worked_out if asked.place else None
        keys = {*self._matching, *((one.kind, one.id) for one in self._led)}
        found = Counter(
            counted_as(kind)
            for kind, one in keys
            if kind != "route" or worked_out is None or one in worked_out
        )
        return tuple((kind, found[kind]) for kind in COUNTED if found[kind])
