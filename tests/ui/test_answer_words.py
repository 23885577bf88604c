"""The sentences said of an answer: true, short, and never surer than the facts."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import from_wall
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import Answer
from csap_desktop.ui.answer_words import (
    DANGER,
    AnswerWords,
    format_dated,
    format_day,
    format_moment,
)
from tests.services.installed import bundled_answers

MONDAY_NOON, SUNDAY_NIGHT = "2026-11-23T12:00", "2026-11-22T21:40"
SUNDAY_NOON = "2026-11-22T12:00"


def words() -> AnswerWords:
    answers = bundled_answers()
    sources = {source.id: source for source in answers.front.sources}
    return AnswerWords(dict(answers.localities), sources)


def answer(
    place: str, clock: str, concern: str = "child", *, clock_doubted: bool = False
) -> Answer:
    moment = from_wall(datetime.fromisoformat(clock))
    reply = bundled_answers().ask(
        place, Concern(concern), moment, clock_doubted=clock_doubted
    )
    return reply.answers[0]


def test_danger_names_999() -> None:
    assert "999" in DANGER


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Fleetwood", "Fleetwood is in Wyre. Lancashire County Council runs"),
        ("Warton", "Warton is in Fylde or Lancaster. Lancashire County Council runs"),
        ("Wyre", "Wyre: Lancashire County Council runs"),
        ("Preston", "Preston: Lancashire County Council runs"),
        ("Blackpool", "Blackpool Council runs these services in Blackpool."),
        ("Bispham", "Bispham is in Blackpool, whose council runs"),
        ("Lancashire", "Lancashire County Council runs these services in Lancashire."),
        (
            "Darwen",
            "Darwen is in Blackburn with Darwen, whose council runs these services.",
        ),
        ("FY7 6AB", "FY7 6AB is in Wyre. Lancashire County Council runs"),
    ],
)
def test_whose_place_it_is(place: str, said: str) -> None:
    assert words().where(answer(place, SUNDAY_NIGHT)).startswith(said)


@pytest.mark.parametrize(
    ("place", "clock", "concern", "said"),
    [
        ("Darwen", MONDAY_NOON, "child", "Daytime line, until 17:00"),
        (
            *("Darwen", SUNDAY_NIGHT, "child"),
            "Out-of-hours line, until 08:45 tomorrow",
        ),
        (
            "Darwen",
            "2026-11-27T18:00",
            "child",
            "Out-of-hours line, until 08:45 Monday",
        ),
        (
            "Fleetwood",
            MONDAY_NOON,
            "child",
            "Daytime line, days not stated, until 20:00",
        ),
        ("Fleetwood", SUNDAY_NOON, "child", "Hours not known"),
        ("Darwen", MONDAY_NOON, "adult", "Hours not known"),
        ("Darwen", MONDAY_NOON, "allegation", "No telephone line known"),
        ("Blackpool", MONDAY_NOON, "allegation", "Hours not known"),
    ],
)
def test_the_tag_beside_the_team(
    place: str, clock: str, concern: str, said: str
) -> None:
    assert words().state(answer(place, clock, concern)) == said


def test_a_doubtful_clock_is_said_and_no_hour_with_it() -> None:
    found = answer("Darwen", MONDAY_NOON, clock_doubted=True)

    assert words().state(found) == "Clock looks wrong: hours not worked out"
    assert "Look at another clock" in words().why(found)
    assert "until" not in words().state(found)


def test_a_doubtful_clock_does_not_hide_that_there_is_no_line() -> None:
    found = answer("Darwen", MONDAY_NOON, "allegation", clock_doubted=True)

    assert words().state(found) == "No telephone line known"


@pytest.mark.parametrize(
    ("place", "clock", "concern", "said"),
    [
        (
            "Darwen",
            MONDAY_NOON,
            "child",
            "Daytime line: Monday to Friday 08:45 to 17:00.",
        ),
        ("Fleetwood", MONDAY_NOON, "child", "days not stated."),
        ("Fleetwood", SUNDAY_NOON, "child", "both are shown, try both."),
        (
            "Blackpool",
            MONDAY_NOON,
            "allegation",
            "The hours of this line are not known.",
        ),
        ("Darwen", MONDAY_NOON, "allegation", "No telephone line for this is known."),
        (
            "Darwen",
            "2026-12-25T12:00",
            "child",
            "Today is a bank holiday (Christmas Day)",
        ),
        ("Darwen", "2026-12-25T12:00", "child", "is assumed not to be staffed."),
        (
            "Darwen",
            "2026-11-23T08:40",
            "child",
            "No answer? Ring the other number too.",
        ),
        (
            "Darwen",
            "2026-11-23T17:10",
            "child",
            "No answer? Ring the other number too.",
        ),
    ],
)
def test_why_this_line(place: str, clock: str, concern: str, said: str) -> None:
    assert said in words().why(answer(place, clock, concern))


def test_far_from_a_change_nothing_is_said_of_it() -> None:
    assert "change about now" not in words().why(answer("Darwen", MONDAY_NOON))


def test_a_place_that_is_not_certain_is_said_with_if() -> None:
    said = words().where(answer("Thornton", SUNDAY_NIGHT))

    assert (
        said == "If Thornton is in Wyre: Lancashire County Council runs these services."
    )


def test_where_both_lines_are_to_be_tried_that_is_said_once() -> None:
    said = words().why(answer("Fleetwood", "2026-11-22T08:05"))

    assert "try both" in said
    assert "The lines change about now." in said
    assert "Ring the other" not in said


def test_on_a_bank_holiday_nothing_is_assumed_of_a_line_without_days() -> None:
    said = words().why(answer("Fleetwood", "2026-12-25T12:00"))

    assert "whether the daytime line is staffed is not known" in said
    assert "assumed" not in said


def test_the_childrens_line_staffed_now_is_a_step_beside_a_line_of_unknown_hours() -> (
    None
):
    found = answer("Blackpool", MONDAY_NOON, "allegation")

    said = words().step(found.ladder[0], found)

    assert said.endswith("Daytime line, 01253 477299, for a child at risk now")
    assert found.first is not None
    assert found.first.number == "01253 477541"


def test_a_closure_is_said() -> None:
    found = answer("Darwen", MONDAY_NOON)
    closed = replace(found, standing=replace(found.standing, closure="moving house"))

    assert "Closed today: moving house." in words().why(closed)


@pytest.mark.parametrize(
    ("place", "clock", "title", "note"),
    [
        ("Darwen", MONDAY_NOON, "From 17:00", "Emergency Duty Team"),
        ("Darwen", SUNDAY_NIGHT, "From 08:45 tomorrow", "Daytime line"),
        ("Fleetwood", "2026-11-21T22:00", "Other line", "Whether it is staffed from"),
    ],
)
def test_the_other_number_is_told_what_for(
    place: str, clock: str, title: str, note: str
) -> None:
    found = answer(place, clock)

    assert words().then_title(found) == title
    assert note in words().then_note(found)


def test_without_another_number_nothing_is_said_of_it() -> None:
    assert words().then_note(answer("Blackpool", MONDAY_NOON, "allegation")) == ""


@pytest.mark.parametrize(
    ("place", "clock", "concern", "said"),
    [
        (
            *("Darwen", SUNDAY_NIGHT, "child"),
            [
                "Police 101, or 999 in danger",
                "NSPCC 0808 800 5000, for advice (hours not known)",
                "From 08:45 tomorrow: Daytime line, 01254 666400",
            ],
        ),
        (
            *("Fleetwood", "2026-11-21T22:00", "child"),
            [
                "Police 101, or 999 in danger",
                "NSPCC 0808 800 5000, for advice (hours not known)",
                "May open at 08:00 tomorrow (not known): Daytime line, 0300 123 6720",
            ],
        ),
        (*("Darwen", MONDAY_NOON, "adult"), ["Police 101, or 999 in danger"]),
    ],
)
def test_the_steps_when_nobody_answers(
    place: str, clock: str, concern: str, said: list[str]
) -> None:
    found = answer(place, clock, concern)

    assert [words().step(step, found) for step in found.ladder] == said


NOBODY = "Not confirmed by the council."


@pytest.mark.parametrize(
    ("provenance", "said"),
    [
        (
            Provenance(("S28",), "high", "November 2024", "S28", pages=5),
            (NOBODY, "5 pages agree."),
        ),
        (
            Provenance(("S28",), "low", "November 2024", "S28", pages=1),
            (NOBODY, "One page only."),
        ),
        (Provenance(("S28",), "high", "November 2024", "S28"), (NOBODY, "2024.")),
        (Provenance((), "none"), (NOBODY, "No page gives it.")),
        (Provenance(("x",), "high", "2024", "x"), (NOBODY, "No page gives it.")),
        (
            Provenance(
                ("S28",),
                "high",
                confirmed_on=date(2026, 12, 1),
                confirmed_by="the council",
            ),
            ("Confirmed", "on 1 December 2026 by the council."),
        ),
    ],
)
def test_how_far_a_number_is_confirmed(
    provenance: Provenance, said: tuple[str, str]
) -> None:
    bold, rest = words().caveat(provenance)

    assert bold == said[0]
    assert rest.endswith(said[1])


def test_no_line_of_the_edition_is_shown_as_confirmed() -> None:
    for route in bundled_answers().front.routes:
        for line in route.lines:
            bold, rest = words().caveat(line.provenance)

            assert bold == NOBODY
            assert rest.startswith("Last seen on: "), line.id


def test_a_sure_name_has_no_caveat_and_an_unsure_one_asks_for_a_postcode() -> None:
    assert words().certainty(answer("Fleetwood", SUNDAY_NIGHT)) == ""
    unsure = words().certainty(answer("Thornton", SUNDAY_NIGHT))

    assert unsure.startswith("Ask for the postcode: it is not certain which")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-22T23:00", "23:00"),
        ("2026-11-23T08:45", "08:45 tomorrow"),
        ("2026-11-24T08:45", "08:45 Tuesday"),
        ("2026-11-28T08:45", "08:45 Saturday"),
        ("2026-11-29T08:45", "08:45 Sunday 29 November 2026"),
    ],
)
def test_a_moment_is_said_beside_the_answers_own(moment: str, said: str) -> None:
    found = answer("Darwen", SUNDAY_NIGHT)

    assert words().when(from_wall(datetime.fromisoformat(moment)), found) == said


def test_days_and_moments_are_written_in_full() -> None:
    assert format_day(date(2026, 1, 9)) == "9 January 2026"
    summer = from_wall(datetime.fromisoformat("2026-07-01T09:05"))

    assert format_moment(summer) == "Wednesday 1 July 2026, 09:05"


def shout(text: str) -> str:
    """A translation of names only: sentences with places stay in order."""
    return text if "{" in text else text.upper()


def test_every_word_goes_through_the_translation() -> None:
    """With a translation that returns marks, no English of ours is left."""
    answers = bundled_answers()
    marked = AnswerWords(dict(answers.localities), {}, tr=lambda _: "~")

    for clock in (MONDAY_NOON, SUNDAY_NOON):
        for concern in ("child", "adult", "allegation"):
            found = answer("Fleetwood", clock, concern)

            assert set(marked.state(found)) <= set("~, ")
            assert set(marked.why(found)) <= set("~ ")
            assert set("".join(marked.caveat(found.provenance))) <= set("~ ")
            for step in found.ladder:
                assert marked.step(step, found) == "~"

    assert format_day(date(2026, 1, 9), shout) == "9 JANUARY 2026"
    moment = from_wall(datetime.fromisoformat("2026-07-01T09:05"))
    assert format_moment(moment, shout) == "WEDNESDAY 1 JULY 2026, 09:05"


@pytest.mark.parametrize(
    ("dated", "said"),
    [
        ("2024-11-04", "4 November 2024"),
        ("2020-02", "February 2020"),
        ("2018", "2018"),
        ("2019-23", "2019-23"),
        ("undated", "undated"),
        ("", ""),
    ],
)
def test_the_date_a_page_bears_is_said_in_words(dated: str, said: str) -> None:
    assert format_dated(dated) == said
