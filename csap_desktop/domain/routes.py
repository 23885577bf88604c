"""Concern, place and time to an answer: who to ring, in which order, and how sure.

Pure: the same question at the same minute of the same edition has the same answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import datetime
from enum import Enum

from csap_desktop.domain.contacts import Concern, Contact, Line, Route
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import Standing, State, Timetable
from csap_desktop.domain.places import Finding, Match, Outcome
from csap_desktop.domain.provenance import Provenance

POLICE = "police101"
ADVICE = "nspcc"


class StepKind(Enum):
    """What a step of the no-answer ladder is."""

    STAFFED = "staffed"
    POLICE = "police"
    ADVICE = "advice"
    OPENS = "opens"


@frozen
class Step:
    """One thing to try when nobody answers.

    Attributes:
        kind: What it is.
        label: The line's or contact's own name.
        number: The number to ring.
        at: For OPENS, when the line opens (aware).
        certain: For OPENS, whether the line is known to be staffed then.
    """

    kind: StepKind
    label: str
    number: str
    at: datetime | None = None
    certain: bool = True


@frozen
class Answer:
    """Who to ring about one concern in one locality at one minute.

    Attributes:
        match: The place, its authorities and locality, and how sure that is.
        route: The route of the locality for the concern.
        standing: Which line is staffed and until when.
        ladder: What to try when nobody answers, in order.
        at: The moment it is worked out for (aware).
        meanwhile: Where the route has no line: the answer of the route to ring
            instead; where it has one, that route's line is a step of the ladder.
        clock_doubted: The computer's clock looks wrong, so no line is put first.
    """

    match: Match
    route: Route
    standing: Standing
    ladder: tuple[Step, ...]
    at: datetime
    meanwhile: "Answer | None" = None
    clock_doubted: bool = False

    @property
    def first(self) -> Line | None:
        """The line to ring first; None when none can be put first."""
        return self.standing.first

    @property
    def then(self) -> Line | None:
        """The other line; None when there is none or none is first."""
        return self.standing.then

    @property
    def provenance(self) -> Provenance:
        """Where the number to ring comes from; the route's where none is first."""
        if self.standing.first:
            return self.standing.first.provenance
        return self.route.provenance


@frozen
class Reply:
    """The answer to one question.

    Attributes:
        outcome: One locality, several, outside the area, or unknown.
        at: The moment it is worked out for (aware, Europe/London).
        concern: What the question was about.
        answers: One for each locality that fits.
        also_outside: Places outside the area with the same name or code, with their
            authority where known.
        suggestions: Names that may have been meant, when unknown.
    """

    outcome: Outcome
    at: datetime
    concern: Concern
    answers: tuple[Answer, ...]
    also_outside: tuple[tuple[str, str | None], ...] = ()
    suggestions: tuple[str, ...] = ()


@frozen
class RouteBook:
    """The routes and contacts of an edition, with its timetable."""

    routes: tuple[Route, ...]
    contacts: tuple[Contact, ...]
    timetable: Timetable
    _by_key: Mapping[tuple[str, Concern], Route] = field(init=False, repr=False)
    _by_id: Mapping[str, Route] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Indexes the routes."""
        keys = {(route.locality, route.concern): route for route in self.routes}
        object.__setattr__(self, "_by_key", keys)
        object.__setattr__(self, "_by_id", {route.id: route for route in self.routes})

    def reply(
        self,
        finding: Finding,
        concern: Concern,
        at: datetime,
        *,
        clock_doubted: bool = False,
    ) -> Reply:
        """Answers a question.

        Args:
            finding: What was made of the typed place.
            concern: What the call is about.
            at: The moment (aware).
            clock_doubted: The computer's clock looks wrong: put no line first.

        Returns:
            One answer for each locality that fits the place.
        """
        answers = tuple(
            self._answer(match, concern, at, clock_doubted=clock_doubted)
            for match in finding.matches
        )
        return Reply(
            outcome=finding.outcome,
            at=at,
            concern=concern,
            answers=answers,
            also_outside=finding.also_outside,
            suggestions=finding.suggestions,
        )

    def _answer(
        self, match: Match, concern: Concern, at: datetime, *, clock_doubted: bool
    ) -> Answer:
        """Works out the answer for one locality."""
        route = self._by_key[match.locality, concern]
        instead = self._by_id.get(route.instead_route or "")
        other = (
            self._answer(match, instead.concern, at, clock_doubted=clock_doubted)
            if instead
            else None
        )
        standing = self.timetable.standing(route, at)
        if clock_doubted:
            standing = _without_clock(standing, route)
        ladder = tuple(self._ladder(route, standing))
        meanwhile = None if route.lines else other
        if other and not meanwhile:
            ladder = (*_staffed_steps(other), *ladder)
        return Answer(match, route, standing, ladder, at, meanwhile, clock_doubted)

    def _ladder(self, route: Route, standing: Standing) -> Iterator[Step]:
        """Gives what to try when nobody answers: nothing that is closed now."""
        police = self._contact(POLICE)
        if police and police.number:
            yield Step(StepKind.POLICE, police.name, police.number)
        advice = self._contact(ADVICE)
        if advice and advice.number and route.concern is not Concern.ADULT:
            yield Step(StepKind.ADVICE, advice.name, advice.number)
        yield from _opening_steps(standing)

    def _contact(self, contact_id: str) -> Contact | None:
        """Gives a contact of the edition by its id, unless it is withdrawn."""
        in_use = (item for item in self.contacts if item.withdrawn is None)
        return next((item for item in in_use if item.id == contact_id), None)


def _staffed_steps(other: Answer) -> Iterator[Step]:
    """Gives the line of another route that is staffed now, where that is known."""
    known = other.standing.state not in {State.HOURS_UNKNOWN, State.NO_LINE}
    if other.first and known:
        label = f"{other.route.team}, {other.first.label}"
        yield Step(StepKind.STAFFED, label, other.first.number)


def _opening_steps(standing: Standing) -> Iterator[Step]:
    """Gives the line that opens next, when the hours say one does."""
    if standing.until is None:
        return
    line = standing.next_first or standing.then
    if line is not None and line is not standing.first:
        certain = standing.next_first is not None
        yield Step(StepKind.OPENS, line.label, line.number, standing.until, certain)


def _without_clock(standing: Standing, route: Route) -> Standing:
    """Says only what holds at any time, because the clock cannot be believed."""
    if standing.state is State.NO_LINE:
        return standing
    only = route.lines[0] if len(route.lines) == 1 else None
    return Standing(
        state=State.HOURS_UNKNOWN,
        first=only,
        then=None,
        until=None,
        next_first=None,
        change_over=False,
        holiday=None,
        closure=None,
        days_stated=True,
    )
