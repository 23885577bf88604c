from dataclasses import replace
from datetime import date, datetime

from csap_desktop.domain.hours import from_wall
from csap_desktop.domain.provenance import Provenance
from csap_desktop.edition.front import FrontEdition
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.print.sheet_facts import sheet_facts

AT = from_wall(datetime.fromisoformat("2026-11-25T21:40"))


def with_confirmed(front: FrontEdition, *, every: bool) -> FrontEdition:
    """The edition with its first line, or all its numbers, confirmed."""

    def sure(provenance: Provenance) -> Provenance:
        return replace(
            provenance,
            confirmed_on=date(2026, 11, 20),
            confirmed_by="the council",
        )

    routes = tuple(
        replace(
            route,
            lines=tuple(
                replace(line, provenance=sure(line.provenance))
                if every or line.id == "lcc-children-day"
                else line
                for line in route.lines
            ),
        )
        for route in front.routes
    )
    contacts = tuple(
        replace(one, provenance=sure(one.provenance)) if every else one
        for one in front.contacts
    )
    return replace(front, routes=routes, contacts=contacts)


def test_every_sheet_says_edition_moment_and_when_to_check(
    answers: AnswerService,
) -> None:
    facts = sheet_facts(answers.front, AT)

    assert facts.danger == "Immediate danger to anyone? Ring 999."
    assert facts.edition == (
        "Edition 1 of 22 November 2026. Correct at Wednesday 25 November 2026, 21:40."
    )
    assert facts.check == "Check again by 22 February 2027."
    assert facts.unconfirmed == "No number in this edition has been confirmed."
    assert facts.numbered(2, 3) == "Page 2 of 3"


def test_paper_made_too_late_says_that_it_was_to_be_checked(
    answers: AnswerService,
) -> None:
    late = from_wall(datetime.fromisoformat("2027-02-23T00:05"))

    assert sheet_facts(answers.front, late).check == (
        "Was to be checked again by 22 February 2027: check every number before use."
    )


def test_the_last_day_is_not_too_late(answers: AnswerService) -> None:
    last = from_wall(datetime.fromisoformat("2027-02-22T23:55"))

    assert sheet_facts(answers.front, last).check.startswith("Check again by")


def test_numbers_not_confirmed_are_counted(answers: AnswerService) -> None:
    front = with_confirmed(answers.front, every=False)
    numbers = sum(len(route.lines) for route in front.routes)
    numbers += sum(bool(one.number) for one in front.contacts)

    said = sheet_facts(front, AT).unconfirmed

    assert said == (
        f"{numbers - 1} of {numbers} numbers in this edition have not been confirmed."
    )


def test_nothing_is_said_where_all_are_confirmed(answers: AnswerService) -> None:
    front = with_confirmed(answers.front, every=True)

    assert not sheet_facts(front, AT).unconfirmed


def test_a_clock_that_looks_wrong_puts_no_date_on_paper(answers: AnswerService) -> None:
    wrong = from_wall(datetime.fromisoformat("2020-01-01T10:05"))

    facts = sheet_facts(answers.front, wrong)

    assert "2020" not in facts.edition
    assert "This computer's clock looks wrong. Printed on: ____" in facts.edition
    assert facts.check == "Check again by 22 February 2027."


def test_a_clock_far_ahead_does_not_make_an_edition_old(answers: AnswerService) -> None:
    wrong = from_wall(datetime.fromisoformat("2080-01-01T10:05"))

    facts = sheet_facts(answers.front, wrong)

    assert "2080" not in facts.edition
    assert facts.check.startswith("Check again by")
