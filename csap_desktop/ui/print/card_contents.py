"""What a contact card on paper says; free of Qt.

Paper does not know what time it is: it gives every line with its hours and puts none
first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from csap_desktop.domain.contacts import Concern, Line, Route
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import ADVICE, POLICE, Answer
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import AnswerWords, format_day, format_moment


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
    """Everything on one card.

    Attributes:
        danger: The 999 line.
        title: The concern and the area.
        team: Who answers.
        instead: What to do where there is no line.
        lines: The route's lines, or those of the route to ring meanwhile.
        helpers: Whom to ring when nobody answers.
        ways: Forms, e-mail and text relay.
        caveat: How far it is confirmed.
        edition: Edition, date, and the day it was printed.
        check: After which day it must be checked before use.
        sources: Title, era and address of each source.
        headings: Over the helpers, the other ways and the sources.
    """

    danger: str
    title: str
    team: str
    instead: str
    lines: tuple[PaperLine, ...]
    helpers: tuple[PaperLine, ...]
    ways: tuple[str, ...]
    caveat: str
    edition: str
    check: str
    sources: tuple[str, ...]
    headings: tuple[str, str, str]


class PaperWords:
    """Puts the route of one locality into the words of a card."""

    def __init__(
        self, answers: AnswerService, words: AnswerWords, tr: Callable[[str], str]
    ) -> None:
        """Takes where answers come from.

        Args:
            answers: The edition's contacts, localities and sources.
            words: Puts answers into sentences.
            tr: Translates a sentence.
        """
        self._answers = answers
        self._words = words
        self._tr = tr

    def card(self, answer: Answer, now: datetime) -> PaperCard:
        """Returns the card of a locality's route; nothing of the place typed is on it.

        Args:
            answer: An answer of the locality for the concern.
            now: The moment it is printed (aware).
        """
        tr, route = self._tr, answer.route
        meanwhile = answer.meanwhile.route if answer.meanwhile else None
        rung = meanwhile if meanwhile and not route.lines else route
        header = self._answers.front.edition
        edition = tr("Reference edition {number} of {day}. Printed {moment}.")
        check = tr("Check before use after {day}.")
        return PaperCard(
            danger=tr("Immediate danger to anyone? Ring 999."),
            title=self._title(route),
            team=self._team(route, rung),
            instead=route.instead or "",
            lines=tuple(self._line(line) for line in rung.lines),
            helpers=tuple(self._helpers(route.concern)),
            ways=tuple(self._ways(route, rung)),
            caveat=" ".join(self._words.caveat(_weakest(rung))),
            edition=edition.format(
                number=header.number,
                day=format_day(header.published_on, tr),
                moment=format_moment(now, tr),
            ),
            check=check.format(day=format_day(header.check_by, tr)),
            sources=tuple(self._sources(route, rung)),
            headings=(tr("No answer?"), tr("Other ways"), tr("Sources")),
        )

    def _title(self, route: Route) -> str:
        """Says the concern and the area."""
        tr = self._tr
        text = {
            Concern.CHILD: tr("Worried about a child who lives in {area}"),
            Concern.ADULT: tr("Worried about an adult who lives in {area}"),
            Concern.ALLEGATION: tr(
                "Worried about somebody who works with children in {area}"
            ),
        }[route.concern]
        return text.format(area=self._answers.localities[route.locality].name)

    def _team(self, route: Route, rung: Route) -> str:
        """Says who answers."""
        text = self._tr("{team}, {organisation}")
        said = text.format(team=route.team, organisation=route.organisation)
        if rung is route:
            return said
        meanwhile = self._tr("{said}. Meanwhile ring: {team}")
        return meanwhile.format(said=said, team=rung.team)

    def _line(self, line: Line) -> PaperLine:
        """Gives one line with all that must be known of it."""
        when = f"{line.hours_text[:1].upper()}{line.hours_text[1:].rstrip('.')}."
        return PaperLine(line.number, line.label, f"{when} {line.note or ''}".strip())

    def _helpers(self, concern: Concern) -> Iterator[PaperLine]:
        """Gives whom to ring when nobody answers."""
        wanted = (POLICE,) if concern is Concern.ADULT else (POLICE, ADVICE)
        for contact_id in wanted:
            contact = self._answers.contacts.get(contact_id)
            if contact and contact.number:
                hours = f"{contact.hours_text[:1].upper()}{contact.hours_text[1:]}."
                yield PaperLine(contact.number, contact.name, hours)

    def _ways(self, route: Route, rung: Route) -> Iterator[str]:
        """Gives forms, e-mail and text relay, one sentence each."""
        tr = self._tr
        for form in route.forms:
            if form.url:
                text = tr("{title} (needs a connection): {address}")
                yield text.format(title=form.title, address=form.url)
        if route.email:
            text = tr("E-mail: {address}. {note}")
            yield text.format(address=route.email, note=route.email_note or "").strip()
        relay = self._answers.contacts.get("relay")
        if relay and rung.lines:
            text = tr("{name}: 18001 {number}")
            yield text.format(name=relay.name, number=rung.lines[0].number)

    def _sources(self, route: Route, rung: Route) -> Iterator[str]:
        """Gives the sources of route and lines, best first."""
        known = {source.id: source for source in self._answers.front.sources}
        cited = [*route.provenance.sources, *rung.provenance.sources]
        for line in rung.lines:
            cited += line.provenance.sources
        for source_id in dict.fromkeys(cited):
            source = known.get(source_id)
            if source:
                parts = (source.title, source.dated or source.era, source.url)
                yield ", ".join(part for part in parts if part)


def _weakest(route: Route) -> Provenance:
    """Returns where the least sure of the lines comes from."""
    found = [line.provenance for line in route.lines] or [route.provenance]
    return min(found, key=lambda item: (item.confirmed, item.pages))
