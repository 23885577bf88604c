"""Concern, place and time to an answer: the order of numbers, and what if none answers.

The routes are those of `routes_of_the_area`, written out by hand.
"""

from dataclasses import replace
from datetime import date, datetime

import pytest

from csap_desktop.domain.contacts import Closure, Concern, Contact
from csap_desktop.domain.hours import BankHolidays, State, Timetable, from_wall
from csap_desktop.domain.places import Finding, Match, Outcome
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import Answer, RouteBook, StepKind
from tests.domain.routes_of_the_area import ROUTES, UNCONFIRMED, timetable

LOCALITY = {
    "bwd": "blackburn-with-darwen",
    "bpl": "blackpool",
    "lcc": "lancashire",
}


def contact(contact_id: str, number: str | None) -> Contact:
    return Contact(
        id=contact_id,
        name=contact_id,
        kind="advice",
        use="",
        hours_text="hours not known",
        provenance=UNCONFIRMED,
        number=number,
    )


CONTACTS = (
    contact("emergency", "999"),
    contact("nspcc", "0808 800 5000"),
    contact("police101", "101"),
)
NO_LINE = replace(
    ROUTES["lcc-lado"], instead="Online only.", instead_route="lcc-children"
)
BOOK = RouteBook(
    (*(one for one in ROUTES.values() if one.id != "lcc-lado"), NO_LINE),
    CONTACTS,
    timetable(),
)


def at(clock: str) -> datetime:
    return from_wall(datetime.fromisoformat(clock))


def match(locality: str) -> Match:
    return Match(LOCALITY[locality], ("Wyre",), "Fleetwood", "high", "place")


def answer(
    route: str, clock: str, *, book: RouteBook = BOOK, clock_doubted: bool = False
) -> Answer:
    """The answer of one route of the area at a clock time."""
    finding = Finding(Outcome.ONE, (match(route[:3]),))
    concern = ROUTES[route].concern
    reply = book.reply(finding, concern, at(clock), clock_doubted=clock_doubted)
    return reply.answers[0]


def ladder(route: str, clock: str) -> list[str]:
    """The steps as text: "police 101", "opens 01254 666400 Mon 08:45 certain"."""
    steps = []
    for step in answer(route, clock).ladder:
        text = f"{step.kind.value} {step.number}"
        if step.at is not None:
            sure = "certain" if step.certain else "perhaps"
            text += f" {step.at:%a %H:%M} {sure}"
        steps.append(text)
    return steps


POLICE, ADVICE = "police 101", "advice 0808 800 5000"

# 23 November 2026 is a Monday.
LADDERS = [
    ("bwd-children", "2026-11-23T12:00", "01254 587547 Mon 17:00 certain"),
    ("bwd-children", "2026-11-23T21:00", "01254 666400 Tue 08:45 certain"),
    ("bwd-children", "2026-11-27T18:00", "01254 666400 Mon 08:45 certain"),
    ("bwd-children", "2026-12-24T18:00", "01254 666400 Tue 08:45 certain"),
    ("bpl-children", "2026-11-27T16:29", "01253 477600 Fri 16:30 certain"),
    ("lcc-children", "2026-11-23T12:00", "0300 123 6722 Mon 20:00 certain"),
    ("lcc-children", "2026-11-23T21:00", "0300 123 6720 Tue 08:00 certain"),
    ("lcc-children", "2026-11-22T12:00", "0300 123 6722 Sun 20:00 certain"),
    # Saturday night: whether the day line answers on a Sunday nobody knows.
    ("lcc-children", "2026-11-21T22:00", "0300 123 6720 Sun 08:00 perhaps"),
    ("lcc-children", "2026-12-24T22:00", "0300 123 6720 Fri 08:00 perhaps"),
]


@pytest.mark.parametrize(("route", "clock", "opens"), LADDERS)
def test_for_a_child_the_police_then_advice_then_what_opens_next(
    route: str, clock: str, opens: str
) -> None:
    assert ladder(route, clock) == [POLICE, ADVICE, f"opens {opens}"]


@pytest.mark.parametrize(
    ("route", "clock", "opens"),
    [
        ("bpl-adults", "2026-11-23T12:00", ["opens 01253 477600 Mon 17:00 certain"]),
        ("bpl-adults", "2026-11-23T21:00", ["opens 01253 477592 Tue 09:00 certain"]),
        ("lcc-adults", "2026-11-23T18:00", ["opens 0300 123 6722 Mon 20:00 certain"]),
        ("lcc-adults", "2026-11-23T12:00", ["opens 0300 123 6722 Mon 17:00 perhaps"]),
        ("bwd-adults", "2026-11-23T12:00", []),
    ],
)
def test_for_an_adult_the_childrens_charity_is_left_out(
    route: str, clock: str, opens: list[str]
) -> None:
    assert ladder(route, clock) == [POLICE, *opens]


@pytest.mark.parametrize("route", ["bpl-lado", "lcc-lado"])
def test_for_an_allegation_there_is_advice_and_nothing_that_opens(route: str) -> None:
    assert ladder(route, "2026-11-23T12:00") == [POLICE, ADVICE]


@pytest.mark.parametrize(
    ("clock", "number"),
    [("2026-11-23T12:00", "01253 477299"), ("2026-11-23T21:00", "01253 477600")],
)
def test_beside_a_line_of_unknown_hours_the_childrens_line_staffed_now_comes_first(
    clock: str, number: str
) -> None:
    lado = replace(ROUTES["bpl-lado"], instead_route="bpl-children")
    book = RouteBook((lado, ROUTES["bpl-children"]), BOOK.contacts, BOOK.timetable)

    found = answer("bpl-lado", clock, book=book)

    assert found.first is lado.lines[0]
    assert found.meanwhile is None
    assert found.ladder[0].kind is StepKind.STAFFED
    assert found.ladder[0].number == number


def test_with_a_doubtful_clock_no_line_is_called_staffed() -> None:
    lado = replace(ROUTES["bpl-lado"], instead_route="bpl-children")
    book = RouteBook((lado, ROUTES["bpl-children"]), BOOK.contacts, BOOK.timetable)

    found = answer("bpl-lado", "2026-11-23T12:00", book=book, clock_doubted=True)

    assert found.ladder[0].kind is StepKind.POLICE


@pytest.mark.parametrize("route", sorted(ROUTES.keys() - {"lcc-lado"}))
def test_the_ladder_never_repeats_the_number_that_did_not_answer(route: str) -> None:
    for hour in range(0, 24 * 8, 3):
        day, clock = divmod(hour, 24)
        found = answer(route, f"2026-11-{22 + day}T{clock:02}:00")
        if found.first:
            assert found.first.number not in {step.number for step in found.ladder}


@pytest.mark.parametrize("route", sorted(ROUTES.keys() - {"lcc-lado"}))
def test_what_opens_next_is_staffed_when_the_ladder_is_certain(route: str) -> None:
    for hour in range(0, 24 * 8, 3):
        day, clock = divmod(hour, 24)
        for step in answer(route, f"2026-11-{22 + day}T{clock:02}:00").ladder:
            if step.kind is StepKind.OPENS and step.certain:
                assert step.at is not None
                then = timetable().standing(ROUTES[route], step.at).first
                assert then is not None
                assert then.number == step.number


@pytest.mark.parametrize(
    "route", ["bwd-children", "bwd-adults", "lcc-children", "lcc-adults"]
)
def test_with_a_doubtful_clock_no_line_is_first_and_nothing_opens(route: str) -> None:
    found = answer(route, "2026-11-23T12:00", clock_doubted=True)

    assert found.first is None
    assert found.then is None
    assert found.standing.state is State.HOURS_UNKNOWN
    assert found.clock_doubted
    assert not [step for step in found.ladder if step.kind is StepKind.OPENS]


def test_with_a_doubtful_clock_a_single_line_is_still_the_one() -> None:
    found = answer("bpl-lado", "2026-11-23T12:00", clock_doubted=True)

    assert found.first is not None
    assert found.first.number == "01253 477541"


def test_with_a_doubtful_clock_no_line_is_still_no_line() -> None:
    found = answer("lcc-lado", "2026-11-23T12:00", clock_doubted=True)

    assert found.standing.state is State.NO_LINE
    assert found.meanwhile is not None
    assert found.meanwhile.clock_doubted
    assert found.meanwhile.first is None


@pytest.mark.parametrize("route", sorted(ROUTES))
@pytest.mark.parametrize("clock", ["2026-11-23T12:00", "2026-11-22T12:00"])
def test_both_numbers_can_be_shown(route: str, clock: str) -> None:
    """The first and the other together are all lines; or none is put first."""
    found = answer(route, clock)

    shown = {line.number for line in (found.first, found.then) if line}
    every = {line.number for line in found.route.lines}
    assert shown in (every, set())


def test_the_provenance_is_that_of_the_number_to_ring() -> None:
    own = Provenance(sources=("S28",), confidence="high")
    route = ROUTES["bwd-children"]
    day = replace(route.lines[0], provenance=own)
    book = RouteBook(
        (replace(route, lines=(day, route.lines[1])),), CONTACTS, timetable()
    )

    assert answer("bwd-children", "2026-11-23T12:00", book=book).provenance is own


def test_where_none_is_first_the_provenance_is_that_of_the_route() -> None:
    found = answer("lcc-children", "2026-11-22T12:00")

    assert found.first is None
    assert found.provenance is found.route.provenance


@pytest.mark.parametrize(
    ("clock", "first"),
    [
        ("2026-11-23T12:00", "0300 123 6720"),
        ("2026-11-23T21:00", "0300 123 6722"),
        ("2026-11-22T12:00", None),
    ],
)
def test_a_route_without_a_line_carries_the_answer_to_ring_meanwhile(
    clock: str, first: str | None
) -> None:
    found = answer("lcc-lado", clock)

    assert found.first is None
    assert found.meanwhile is not None
    assert found.meanwhile.route.id == "lcc-children"
    assert (found.meanwhile.first.number if found.meanwhile.first else None) == first
    assert found.meanwhile.match is found.match


def test_a_route_with_a_line_carries_nothing_meanwhile() -> None:
    assert answer("bpl-lado", "2026-11-23T12:00").meanwhile is None


def test_several_localities_have_an_answer_each_in_the_order_found() -> None:
    finding = Finding(
        Outcome.SEVERAL,
        (match("lcc"), match("bwd"), match("bpl")),
        also_outside=(("Fleetwood", "Elsewhere"),),
        suggestions=("Fleetwood",),
    )

    reply = BOOK.reply(finding, Concern.CHILD, at("2026-11-22T21:40"))

    assert reply.outcome is Outcome.SEVERAL
    assert [one.first.number for one in reply.answers if one.first] == [
        *("0300 123 6722", "01254 587547", "01253 477600")
    ]
    assert reply.also_outside == (("Fleetwood", "Elsewhere"),)
    assert reply.suggestions == ("Fleetwood",)
    assert reply.concern is Concern.CHILD
    assert reply.at == at("2026-11-22T21:40")


@pytest.mark.parametrize("outcome", [Outcome.OUTSIDE, Outcome.UNKNOWN])
def test_without_a_locality_there_is_no_answer(outcome: Outcome) -> None:
    reply = BOOK.reply(Finding(outcome), Concern.CHILD, at("2026-11-22T21:40"))

    assert reply.outcome is outcome
    assert reply.answers == ()


def test_a_missing_national_contact_leaves_its_step_out() -> None:
    book = RouteBook(BOOK.routes, (contact("police101", None),), timetable())

    kinds = {
        step.kind
        for step in answer("bwd-children", "2026-11-23T12:00", book=book).ladder
    }

    assert kinds == {StepKind.OPENS}


def test_a_closed_line_is_not_in_the_ladder_before_it_opens_again() -> None:
    closure = Closure(
        "closure-1", "01254 666400", date(2026, 11, 24), "moving", UNCONFIRMED
    )
    table = Timetable(BankHolidays({}, lambda _: {}), (closure,))
    book = RouteBook(BOOK.routes, CONTACTS, table)

    found = answer("bwd-children", "2026-11-23T21:00", book=book)

    assert found.ladder[-1].at == at("2026-11-25T08:45")


def test_the_same_question_has_the_same_answer() -> None:
    first = answer("lcc-children", "2026-11-22T21:40")
    second = answer("lcc-children", "2026-11-22T21:40")

    assert first == second
