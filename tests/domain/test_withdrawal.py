"""Nothing that is withdrawn is ever put first, put second, or on the ladder."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations

import pytest

from csap_desktop.domain.contacts import Contact, Line, Route
from csap_desktop.domain.hours import State, from_wall
from csap_desktop.domain.places import Finding, Match, Outcome
from csap_desktop.domain.routes import Answer, RouteBook
from csap_desktop.domain.withdrawal import Withdrawal
from tests.domain.routes_of_the_area import ROUTES, UNCONFIRMED, timetable

GONE = Withdrawal(date(2026, 11, 1), "The team moved")
MONDAY = datetime(2026, 11, 23)  # noqa: DTZ001 - as a clock in the area shows it
WEEK_MINUTES = 7 * 24 * 60


def without(route: Route, *lines: Line) -> Route:
    kept = tuple(line for line in route.lines if line not in lines)
    gone = tuple(replace(line, withdrawn=GONE) for line in lines)
    return replace(route, lines=kept, withdrawn_lines=gone)


def every_withdrawal() -> Iterator[Route]:
    """Each route with each of its lines withdrawn, alone and together."""
    for route in ROUTES.values():
        for count in range(1, len(route.lines) + 1):
            for lines in combinations(route.lines, count):
                yield without(route, *lines)


WITHDRAWALS = tuple(every_withdrawal())


def contact(contact_id: str, number: str) -> Contact:
    return Contact(contact_id, contact_id, "advice", "", "", UNCONFIRMED, number)


CONTACTS = (contact("nspcc", "0808 800 5000"), contact("police101", "101"))


def answer(route: Route, at: datetime, contacts: tuple[Contact, ...]) -> Answer:
    others = (one for one in ROUTES.values() if one.id != route.id)
    book = RouteBook((*others, route), contacts, timetable())
    match = Match(route.locality, ("Wyre",), "Fleetwood", "high", "place")
    finding = Finding(Outcome.ONE, (match,))
    return book.reply(finding, route.concern, from_wall(at)).answers[0]


def rung(given: Answer) -> list[str]:
    """The numbers of this route that an answer would have somebody ring."""
    lines = [given.first, given.then, given.standing.next_first, *given.route.lines]
    steps = [] if given.meanwhile else [step.number for step in given.ladder]
    return [*steps, *(line.number for line in lines if line)]


def assert_never_rung(route: Route, step: timedelta, times: int) -> None:
    gone = {line.number for line in route.withdrawn_lines}
    for minute in range(times):
        given = answer(route, MONDAY + minute * step, CONTACTS)
        assert gone.isdisjoint(rung(given)), (route.id, minute)


def test_there_are_enough_withdrawals_to_try() -> None:
    assert len(WITHDRAWALS) >= 18


@pytest.mark.parametrize("route", WITHDRAWALS, ids=lambda route: route.id)
def test_a_withdrawn_number_is_rung_at_no_hour_of_the_week(route: Route) -> None:
    assert_never_rung(route, timedelta(minutes=187), WEEK_MINUTES // 187)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("route", WITHDRAWALS, ids=lambda route: route.id)
def test_a_withdrawn_number_is_rung_at_no_minute_of_five_weeks(route: Route) -> None:
    assert_never_rung(route, timedelta(minutes=7), 5 * WEEK_MINUTES // 7)


def test_a_route_whose_only_line_is_withdrawn_answers_as_one_without_a_line() -> None:
    lado = ROUTES["bpl-lado"]
    route = replace(
        without(lado, *lado.lines), instead="Online.", instead_route="bpl-children"
    )

    given = answer(route, MONDAY, CONTACTS)

    assert given.standing.state is State.NO_LINE
    assert given.first is given.then is None
    assert given.meanwhile is not None
    assert given.meanwhile.route.id == "bpl-children"
    assert [step.number for step in given.ladder] == ["101", "0808 800 5000"]


def test_the_night_line_does_not_take_the_hours_of_a_withdrawn_day_line() -> None:
    children = ROUTES["bwd-children"]
    route = without(children, children.lines[0])

    noon = answer(route, MONDAY + timedelta(hours=12), CONTACTS)
    night = answer(route, MONDAY + timedelta(hours=21), CONTACTS)

    assert noon.standing.state is State.OUT_OF_HOURS
    assert noon.first is None
    assert noon.standing.until == from_wall(MONDAY + timedelta(hours=17))
    assert night.first == children.lines[1]
    assert night.then is None


def test_a_withdrawn_contact_is_no_step_of_the_ladder() -> None:
    nspcc, police = CONTACTS
    contacts = (replace(nspcc, withdrawn=GONE), police)

    given = answer(ROUTES["bwd-children"], MONDAY, contacts)

    assert "0808 800 5000" not in {step.number for step in given.ladder}
    assert given.ladder[0].number == "101"
