"""What is said where there is no certain answer: danger first, then what to do."""

from datetime import datetime

import pytest

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import from_wall
from csap_desktop.domain.routes import Reply
from csap_desktop.ui.reply_words import instead_of_answer, instead_of_line
from tests.services.installed import bundled_answers


def reply(
    typed: str,
    concern: str = "child",
    clock: str = "2026-11-22T21:40",
    *,
    clock_doubted: bool = False,
) -> Reply:
    moment = from_wall(datetime.fromisoformat(clock))
    return bundled_answers().ask(
        typed, Concern(concern), moment, clock_doubted=clock_doubted
    )


@pytest.mark.parametrize("typed", ["Darwen", "Fleetwood", "Whitefield", "FY7 6AB"])
def test_a_certain_answer_needs_nothing_instead(typed: str) -> None:
    assert instead_of_answer(reply(typed)) is None


@pytest.mark.parametrize("typed", ["FY5", "Wigan", "Zzyzx", "Fleetwod", "", "BL7 0"])
def test_without_a_certain_answer_danger_comes_first(typed: str) -> None:
    said = instead_of_answer(reply(typed))

    assert said is not None
    assert said.startswith("Immediate danger: ring 999. ")


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("FY5", ("Ask where the child lives", "FY5 (Blackpool)", "FY5 (Wyre)")),
        ("BL7 0", ("Ask where the child lives", "(Bolton)", "(Blackburn with Darwen)")),
        ("Wigan", ("outside", "101", "council's website", "With a connection")),
        ("Fleetwod", ("Did you mean Fleetwood", "101", "postcode")),
        ("Zzyzx", ("is not known here", "nearest town", "101")),
        ("", ("is not known here", "101")),
    ],
)
def test_what_to_do_instead(typed: str, parts: tuple[str, ...]) -> None:
    said = instead_of_answer(reply(typed))

    assert said is not None
    for part in parts:
        assert part in said


def test_what_was_typed_is_not_repeated_where_it_is_unknown() -> None:
    said = instead_of_answer(reply("Zzyzx"))

    assert said is not None
    assert "Zzyzx" not in said


@pytest.mark.parametrize("typed", ["Darwen", "Blackpool", "Fleetwood"])
@pytest.mark.parametrize("concern", ["child", "adult"])
def test_a_route_with_lines_needs_nothing_instead(typed: str, concern: str) -> None:
    assert instead_of_line(reply(typed, concern).answers[0]) is None


@pytest.mark.parametrize(
    ("typed", "clock", "starts"),
    [
        (
            *("Darwen", "2026-11-22T21:40"),
            "Now: Emergency Duty Team, 01254 587547, for a child at risk now. ",
        ),
        (
            *("Darwen", "2026-11-23T12:00"),
            "Now: Daytime line, 01254 666400, for a child at risk now. ",
        ),
        (
            *("Fleetwood", "2026-11-22T12:00"),
            "Now: Daytime line, 0300 123 6720 or Out-of-hours line, 0300 123 6722 (",
        ),
    ],
)
def test_without_a_line_the_line_to_ring_now_comes_first(
    typed: str, clock: str, starts: str
) -> None:
    said = instead_of_line(reply(typed, "allegation", clock).answers[0])

    assert said is not None
    assert said.startswith(starts)
    assert "999" in said


def test_at_night_the_daytime_number_comes_second_and_with_its_hours() -> None:
    said = instead_of_line(reply("Darwen", "allegation").answers[0])

    assert said is not None
    assert said.index("01254 587547") < said.index("01254 666400 (Monday to Friday")


def test_with_a_doubtful_clock_both_numbers_are_given() -> None:
    found = reply("Darwen", "allegation", clock_doubted=True).answers[0]

    said = instead_of_line(found)

    assert said is not None
    assert "01254 666400 or Emergency Duty Team, 01254 587547" in said


@pytest.mark.parametrize("typed", ["FY5", "Wigan", "Zzyzx", "Fleetwod", "BL7 0", "M1"])
def test_every_sentence_goes_through_the_translation(typed: str) -> None:
    said = instead_of_answer(reply(typed), lambda _: "~")

    assert said is not None
    assert set(said) <= set("~ ")
