"""Who to ring: a typed place, a concern and a moment to a reply.

Reads only the front file, so that it answers before the database is loaded. Keeps and
logs nothing of what is asked.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from csap_desktop.domain.contacts import Concern, Contact
from csap_desktop.domain.header import Locality
from csap_desktop.domain.hours import BankHolidays, Timetable, midnight
from csap_desktop.domain.origin import BUNDLED_ORIGIN, EditionOrigin
from csap_desktop.domain.place_index import PlaceIndex
from csap_desktop.domain.places import Finding, Match, Outcome, Suggestion
from csap_desktop.domain.provenance import Source
from csap_desktop.domain.routes import Answer, Reply, RouteBook
from csap_desktop.edition.front import FrontEdition

Held = TypeVar("Held")

_FUTURE = timedelta(days=365 * 20)


class AnswerService:
    """Answers from one edition.

    Attributes:
        front: The edition.
        localities: Its localities by id.
        contacts: Its contacts in use by id; never one that is withdrawn.
    """

    def __init__(
        self, front: FrontEdition, origin: EditionOrigin = BUNDLED_ORIGIN
    ) -> None:
        """Takes an edition.

        Args:
            front: The front file.
            origin: Where it came from.
        """
        self.front = front
        self.origin = origin
        self.localities: dict[str, Locality] = {one.id: one for one in front.localities}
        self.contacts: dict[str, Contact] = {
            one.id: one for one in front.contacts if one.withdrawn is None
        }
        self.sources: dict[str, Source] = {one.id: one for one in front.sources}
        self.places = PlaceIndex(
            front.authorities,
            front.localities,
            front.places,
            front.outside_places,
            front.postcodes,
        )
        published = {holiday.on: holiday.title for holiday in front.bank_holidays}
        holidays = BankHolidays(published, compute_holidays)
        timetable = Timetable(holidays, front.closures)
        self.book = RouteBook(front.routes, front.contacts, timetable)

    def become(self, other: "AnswerService") -> None:
        """Answers from another edition from now on, to everybody who has this service.

        The three directories stay the same objects, and are never without an entry
        that both editions have, so that whoever reads them at this moment finds it.

        Args:
            other: A service of the other edition, made off the main thread.
        """
        _refill(self.localities, other.localities)
        _refill(self.contacts, other.contacts)
        _refill(self.sources, other.sources)
        self.front, self.origin = other.front, other.origin
        self.places, self.book = other.places, other.book

    def ask(
        self,
        typed: str,
        concern: Concern,
        at: datetime,
        *,
        clock_doubted: bool = False,
    ) -> Reply:
        """Answers a typed place or postcode.

        Args:
            typed: What the reader typed.
            concern: What the call is about.
            at: The moment (aware).
            clock_doubted: The computer's clock looks wrong: put no line first.

        Returns:
            The reply; an empty question is answered `unknown`.
        """
        finding = self.places.resolve(typed)
        return self.book.reply(finding, concern, at, clock_doubted=clock_doubted)

    def answer_found(self, finding: Finding, concern: Concern, now: datetime) -> Reply:
        """Answers for this moment a place that was found in the reader's words."""
        doubted = self.clock_looks_wrong(now)
        return self.book.reply(finding, concern, now, clock_doubted=doubted)

    def again(self, answer: Answer, now: datetime) -> Answer:
        """Works an answer out once more, for this moment."""
        finding = Finding(Outcome.ONE, (answer.match,))
        return self.answer_found(finding, answer.route.concern, now).answers[0]

    def complete(self, typed: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Returns names that what was typed may become, best first."""
        return self.places.complete(typed, limit)

    def other_councils(self, match: Match) -> tuple[str, ...]:
        """Returns the councils an uncertain place may also be in, by its postcodes."""
        if match.certainty == "high":
            return ()
        return self.places.councils_around(match)

    def have_ready(self, reply: Reply) -> tuple[str, ...]:
        """Returns what to have ready: the list of the concern, then the route's own."""
        general = [
            item
            for checklist in self.front.checklists
            if checklist.concern is reply.concern
            for item in checklist.items
        ]
        own = [item for answer in reply.answers for item in answer.route.have_ready]
        return tuple(dict.fromkeys(general + own))

    def clock_looks_wrong(self, now: datetime) -> bool:
        """Says whether the computer's clock cannot be right.

        Args:
            now: What the clock says (aware).

        Returns:
            True when it is earlier than the day this edition was published, or more
            than 20 years later.
        """
        return clock_looks_wrong(self.front.edition.published_on, now)


def _refill(here: dict[str, Held], there: Mapping[str, Held]) -> None:
    """Makes one directory hold what another does."""
    here.update(there)
    for gone in here.keys() - there.keys():
        del here[gone]


def clock_looks_wrong(published_on: date, now: datetime) -> bool:
    """Says whether a clock cannot be right, see `AnswerService.clock_looks_wrong`.

    Args:
        published_on: The day the edition was published.
        now: What the clock says (aware).
    """
    published = midnight(published_on)
    return not published <= now <= published + _FUTURE


def compute_holidays(year: int) -> Mapping[date, str]:
    """Works out the bank holidays of England of a year no edition lists.

    Args:
        year: The year.

    Returns:
        Day to title; one-off holidays that nobody has announced are not in it.
    """
    from holidays import country_holidays  # noqa: PLC0415 - 60 ms, rarely needed

    return dict(country_holidays("GB", subdiv="ENG", years=year).items())
