"""What a contact card or a poster on paper says; free of Qt.

Paper does not know what time it is: it gives every line with its hours and puts none
first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from csap_desktop.domain.contacts import Concern, Line, Route
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import ADVICE, POLICE
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import AnswerWords, format_dated, untranslated
from csap_desktop.ui.print.route_ways import RouteWays
from csap_desktop.ui.withdrawn_words import (
    WithdrawnText,
    route_notes,
    what_instead,
    withdrawn_ways,
)

_RELAY = "relay"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A number on paper.

    Attributes:
        number: As a person writes it.
        whose: The line or contact it belongs to.
        when: When it is staffed, and what to know.
    """

    number: str
    whose: str
    when: str


@dataclass(frozen=True, slots=True)
class PaperCard:
    """What is said of one route.

    Attributes:
        title: The concern and the area.
        concern: The concern alone, where the area stands above.
        team: Who answers.
        instead: What to do where there is no line.
        lines: The route's lines.
        meanwhile: Where it has none, the lines of the route to ring instead.
        ways: Forms and e-mail, with what to know of them.
        addresses: The same in short.
        notes: What to know of the route, and what follows the call.
        caveat: How far it is confirmed.
        sources: Title, era and address of each source.
        withdrawn: Lines and forms that must not be used any more.
    """

    title: str
    concern: str
    team: str
    instead: str
    lines: tuple[PaperLine, ...]
    meanwhile: tuple[PaperLine, ...]
    ways: tuple[str, ...]
    addresses: tuple[str, ...]
    notes: tuple[str, ...]
    caveat: str
    sources: tuple[str, ...]
    withdrawn: tuple[WithdrawnText, ...] = ()


class CardContents:
    """Puts the routes of an edition into the words of paper."""

    def __init__(
        self, answers: AnswerService, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Takes where routes come from.

        Args:
            answers: The edition's routes, contacts, localities and sources.
            tr: Translates a sentence.
        """
        self._answers = answers
        self._sources = {source.id: source for source in answers.front.sources}
        self._words = AnswerWords(dict(answers.localities), self._sources, tr)
        self._ways = RouteWays(tr)
        self._tr = tr

    def card(self, route: Route, *, alone: bool = True) -> PaperCard:
        """Returns what is said of a route; nothing of any place typed is in it.

        Args:
            route: The route of a locality for a concern.
            alone: Whether the other routes of the locality do not stand beside it.
        """
        other = self._meanwhile(route) if alone else None
        rung = other or route
        return PaperCard(
            title=self._title(route),
            concern=self._concern(route.concern),
            team=self._team(route),
            instead=what_instead(route, self._tr),
            lines=tuple(map(_line, route.lines)),
            meanwhile=tuple(self._lines_meanwhile(other)),
            ways=tuple(self._ways.whole(route)),
            addresses=tuple(self._ways.short(route)),
            notes=route_notes(route),
            caveat=self.caveat(_weakest(rung)),
            sources=tuple(self._cited(route, rung)),
            withdrawn=withdrawn_ways(route, self._tr),
        )

    def caveat(self, provenance: Provenance) -> str:
        """Says how far a number is confirmed, and where it was last seen."""
        return " ".join(self._words.caveat(provenance))

    def helpers(self, *concerns: Concern) -> tuple[PaperLine, ...]:
        """Returns who to ring when nobody answers.

        Args:
            concerns: What the call may be about; advice is about children.
        """
        tr = self._tr
        wanted = {POLICE: tr("In danger 999. {hours}")}
        if set(concerns) != {Concern.ADULT}:
            wanted[ADVICE] = tr("For advice about a child. {hours}")
        found = (
            (self._answers.contacts.get(one), text) for one, text in wanted.items()
        )
        return tuple(
            PaperLine(
                one.number, one.name, text.format(hours=_sentence(one.hours_text))
            )
            for one, text in found
            if one and one.number
        )

    def relay(self) -> str:
        """Says how to ring by text; empty where the edition does not."""
        relay = self._answers.contacts.get(_RELAY)
        if relay is None or not relay.how:
            return ""
        return self._tr("{name}. {how}").format(name=relay.name, how=relay.how)

    def _title(self, route: Route) -> str:
        """Says the concern and the area."""
        tr = self._tr
        text = {
            Concern.CHILD: tr("Worried about a child who lives in {area}"),
            Concern.ADULT: tr("Worried about an adult who lives in {area}"),
            Concern.ALLEGATION: tr(
                "Worried about someone who works with children in {area}"
            ),
        }[route.concern]
        return text.format(area=self._answers.localities[route.locality].name)

    def _concern(self, concern: Concern) -> str:
        """Says the concern."""
        return {
            Concern.CHILD: self._tr("Worried about a child"),
            Concern.ADULT: self._tr("Worried about an adult"),
            Concern.ALLEGATION: self._tr(
                "Worried about someone who works with children"
            ),
        }[concern]

    def _team(self, route: Route) -> str:
        """Says who answers."""
        text = self._tr("{team}, {organisation}")
        return text.format(team=route.team, organisation=route.organisation)

    def _meanwhile(self, route: Route) -> Route | None:
        """Returns the route to ring where this one has no line."""
        if route.lines or not route.instead_route:
            return None
        routes = self._answers.front.routes
        return next((one for one in routes if one.id == route.instead_route), None)

    def _lines_meanwhile(self, other: Route | None) -> Iterator[PaperLine]:
        """Gives the lines of the route to ring meanwhile, with its team."""
        text = self._tr("{team}: {line}")
        for line in map(_line, other.lines) if other else ():
            whose = text.format(team=other.team if other else "", line=line.whose)
            yield PaperLine(line.number, whose, line.when)

    def _cited(self, route: Route, rung: Route) -> Iterator[str]:
        """Gives the sources of route and lines, best first."""
        cited = [*route.provenance.sources, *rung.provenance.sources]
        for line in rung.lines:
            cited += line.provenance.sources
        for source_id in dict.fromkeys(cited):
            source = self._sources.get(source_id)
            if source:
                dated = format_dated(source.dated or source.era, self._tr)
                parts = (source.title, dated, source.url)
                yield ", ".join(part for part in parts if part)


def _line(line: Line) -> PaperLine:
    """Gives one line with all that must be known of it."""
    when = f"{_sentence(line.hours_text)} {line.note or ''}".strip()
    return PaperLine(line.number, line.label, when)


def _sentence(text: str) -> str:
    """Makes words a sentence."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _weakest(route: Route) -> Provenance:
    """Returns where the least sure of the lines comes from."""
    found = [line.provenance for line in route.lines] or [route.provenance]
    return min(found, key=lambda item: (item.confirmed, item.pages))
