from dataclasses import replace
from datetime import date, datetime, time

import pytest

from csap_desktop.domain.contacts import Concern, Line, LineKind, Opening, Route
from csap_desktop.domain.hours import BankHolidays, Timetable, from_wall
from csap_desktop.domain.places import Match
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import Answer
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import AnswerWords, untranslated
from csap_desktop.ui.widgets.card_words import CardWords, weakest_provenance

UNCONFIRMED = Provenance(sources=(), confidence="high")
CONFIRMED = replace(
    UNCONFIRMED, confirmed_on=date(2026, 11, 1), confirmed_by="Blackpool"
)
NINE_TO_FIVE = Opening((1, 2, 3, 4, 5), time(9), time(17))


def make_line(provenance: Provenance) -> Line:
    return Line(
        id="line",
        number="01253 477299",
        label="Daytime line",
        kind=LineKind.DAY,
        hours_text="Monday to Friday 09:00 to 17:00",
        provenance=provenance,
        hours=(NINE_TO_FIVE,),
    )


def make_answer(line: Line, wall: str) -> Answer:
    at = from_wall(datetime.fromisoformat(wall))
    route = Route(
        id="route",
        locality="blackpool",
        concern=Concern.CHILD,
        team="Blackpool hub",
        organisation="Blackpool Council",
        provenance=UNCONFIRMED,
        lines=(line,),
    )
    timetable = Timetable(BankHolidays({}, lambda _: {}), ())
    match = Match("blackpool", ("Blackpool",), "Blackpool", "high", "place")
    return Answer(match, route, timetable.standing(route, at), (), at)


@pytest.fixture
def words(answers: AnswerService) -> CardWords:
    sentences = AnswerWords(dict(answers.localities), {})
    return CardWords(answers, sentences, untranslated)


def test_a_confirmed_line_is_called_confirmed(words: CardWords) -> None:
    card = words.card(make_answer(make_line(CONFIRMED), "2026-11-25T10:00"))

    assert card.confirmed
    assert card.caveat == ("Confirmed", "on 1 November 2026 by Blackpool.")


def test_a_line_nobody_confirmed_is_not(words: CardWords) -> None:
    card = words.card(make_answer(make_line(UNCONFIRMED), "2026-11-25T10:00"))

    assert not card.confirmed


def test_a_line_that_is_closed_is_not_called_staffed(words: CardWords) -> None:
    card = words.card(make_answer(make_line(UNCONFIRMED), "2026-11-28T10:00"))

    assert card.state == "No line is staffed now, until 09:00 Monday"
    assert "no line is staffed now" in card.why
    assert not card.confirmed


def test_two_lines_are_only_as_sure_as_the_less_sure_one() -> None:
    answer = make_answer(make_line(CONFIRMED), "2026-11-28T10:00")
    both = replace(answer.route, lines=(make_line(CONFIRMED), make_line(UNCONFIRMED)))

    assert weakest_provenance(replace(answer, route=both)) is UNCONFIRMED


def test_the_minutes_before_and_after_a_change_are_told_apart(words: CardWords) -> None:
    line = make_line(UNCONFIRMED)

    before = words.card(make_answer(line, "2026-11-25T16:50")).numbers
    after = words.card(make_answer(line, "2026-11-25T09:05")).numbers

    assert before[0].mark == "Lines change at 17:00"
    assert after[0].mark == "Lines have just changed"
