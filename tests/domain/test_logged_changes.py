from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.change_folding import Switch, fold
from csap_desktop.domain.changes import Change, Severity, compare
from csap_desktop.domain.contacts import Line, Route
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.logged_changes import (
    LISTED_FOR,
    LoggedChange,
    listed,
    touching,
    waiting,
)
from csap_desktop.edition.format import decode

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
A, B, C = "01632 960001", "01632 960002", "01632 960003"
NUMBER = "lines.day.number"
LINE = "lines.day"


def change(
    old: str | None,
    new: str | None,
    field: str = NUMBER,
    severity: Severity = Severity.MUST_SEE,
) -> Change:
    return Change("door", "route", "The front door", field, old, new, severity)


def after(*editions: tuple[Change, ...]) -> tuple[LoggedChange, ...]:
    """What the log holds after one edition after the other."""
    logged: tuple[LoggedChange, ...] = ()
    for number, changes in enumerate(editions, start=1):
        switch = Switch(number, number + 1, NOON + timedelta(days=number))
        logged = fold(logged, changes, switch)
    return logged


def values(
    logged: tuple[LoggedChange, ...],
) -> list[tuple[str, str | None, str | None]]:
    return [(one.field, one.old, one.new) for one in logged]


def test_a_change_is_logged_with_its_editions_and_its_day() -> None:
    (logged,) = after((change(A, B),))

    assert (logged.old, logged.new, logged.must_see) == (A, B, True)
    assert (logged.old_edition, logged.new_edition) == (1, 2)
    assert logged.since == NOON + timedelta(days=1)
    assert logged.waits


def test_two_changes_of_one_number_are_one_from_the_oldest_to_the_newest() -> None:
    (logged,) = after((change(A, B),), (change(B, C),))

    assert (logged.old, logged.new) == (A, C)
    assert (logged.old_edition, logged.new_edition) == (1, 3)
    assert logged.since == NOON + timedelta(days=2)


def test_a_number_that_came_back_is_no_change() -> None:
    assert after((change(A, B),), (change(B, A),)) == ()


def test_what_was_acknowledged_is_left_alone() -> None:
    (first,) = after((change(A, B),))
    seen = replace(first, acknowledged_at=NOON)

    logged = fold((seen,), (change(B, A),), Switch(2, 3, NOON))

    assert logged[0] == seen
    assert values(logged[1:]) == [(NUMBER, B, A)]


TEXT_A, TEXT_B = f"{A} (Day line, 9 to 5)", f"{B} (Day line, 9 to 5)"


@pytest.mark.parametrize(
    ("editions", "expected"),
    [
        pytest.param(
            ((change(None, TEXT_A, LINE),), (change(A, B),)),
            [(LINE, None, TEXT_B)],
            id="a new line whose number changed has its present number",
        ),
        pytest.param(
            ((change(A, B),), (change(TEXT_B, None, LINE),)),
            [(LINE, TEXT_A, None)],
            id="a line that went is told as the reader knew it",
        ),
        pytest.param(
            (
                (change(A, B),),
                (change(TEXT_B, None, LINE),),
                (change(None, TEXT_B, LINE),),
            ),
            [(LINE, TEXT_A, TEXT_B)],
            id="a line that went and came back changed has changed",
        ),
        pytest.param(
            (
                (change(A, B),),
                (change(TEXT_B, None, LINE),),
                (change(None, TEXT_A, LINE),),
            ),
            [],
            id="a line that went and came back as it was has not",
        ),
        pytest.param(
            ((change(None, TEXT_A, LINE),), (change(TEXT_A, None, LINE),)),
            [],
            id="a line that came and went was never there",
        ),
        pytest.param(
            ((change(None, TEXT_A, ""),), (change(A, B),)),
            [("", None, TEXT_B)],
            id="a new route whose number changed has its present number",
        ),
        pytest.param(
            ((change(None, TEXT_A, LINE),), (change("no", "yes", f"{LINE}.kind"),)),
            [(LINE, None, TEXT_A), (f"{LINE}.kind", "no", "yes")],
            id="what the text of a line does not say is told beside it",
        ),
    ],
)
def test_lines_that_came_and_went(
    editions: tuple[tuple[Change, ...], ...],
    expected: list[tuple[str, str | None, str | None]],
) -> None:
    assert values(after(*editions)) == expected


def test_what_must_be_seen_is_listed_until_it_is_seen_and_fourteen_days_more() -> None:
    (logged,) = after((change(A, B),))
    years = NOON + timedelta(days=1000)
    seen = replace(logged, acknowledged_at=years)

    assert listed((logged,), years) == (logged,)
    assert listed((seen,), years + LISTED_FOR - timedelta(seconds=1)) == (seen,)
    assert listed((seen,), years + LISTED_FOR) == ()
    assert waiting((logged, seen)) == (logged,)


def test_a_quiet_change_is_listed_for_fourteen_days_and_waits_for_nobody() -> None:
    (logged,) = after((change("a", "b", "note", Severity.QUIET),))

    assert not logged.waits
    assert listed((logged,), logged.since + LISTED_FOR - timedelta(seconds=1))
    assert not listed((logged,), logged.since + LISTED_FOR)


def test_a_change_touches_its_item_and_what_shows_it() -> None:
    (plain,) = after((change(A, B),))
    closure = replace(plain, id="shut-1", touches=("door",))
    quiet = replace(plain, must_see=False)

    assert touching((plain, closure, quiet), {"door"}) == (plain, closure)
    assert touching((plain, closure), {"shut-1"}) == (closure,)
    assert touching((plain,), {"window"}) == ()


@cache
def edition() -> Edition:
    data = Path(__file__).parents[2] / "data" / "edition.json"
    return decode(data.read_bytes())


def next_edition(random: Random, now: Edition) -> Edition:
    """Another edition: lines get other numbers, go, or come back."""
    lines = {line.id: line for one in edition().routes for line in one.lines}

    def line_of(line: Line) -> Line:
        if random.random() < 0.4:
            return replace(line, number=random.choice((lines[line.id].number, A, B)))
        return line

    def route_of(route: Route, original: Route) -> Route:
        here = {line.id: line for line in route.lines}
        every = (here.get(one.id, one) for one in original.lines)
        stay = tuple(line_of(one) for one in every if random.random() > 0.25)
        return replace(route, lines=stay)

    routes = tuple(
        route_of(*pair) for pair in zip(now.routes, edition().routes, strict=True)
    )
    return replace(now, routes=routes)


@settings(max_examples=60)
@given(st.integers(0, 1 << 30), st.integers(1, 5))
def test_after_many_editions_the_log_says_what_the_first_and_the_last_differ_in(
    seed: int, count: int
) -> None:
    random = Random(seed)  # noqa: S311 - any numbers do
    first = now = edition()
    logged: tuple[LoggedChange, ...] = ()
    for number in range(count):
        later = next_edition(random, now)
        logged = fold(logged, compare(now, later), Switch(number, number + 1, NOON))
        now = later

    there = {(one.id, ".".join(one.field.split(".")[:2])) for one in logged}
    wanted = compare(first, now)

    assert there == {(one.id, ".".join(one.field.split(".")[:2])) for one in wanted}
    exact = {(one.field, one.old, one.new) for one in wanted}
    whole = {(one.field, one.old, one.new) for one in logged}
    assert {one for one in whole - exact if one[0].endswith(".number")} == set()
    for field, _, new in whole:
        line = next(
            (
                one
                for route in now.routes
                for one in route.lines
                if one.id == field.split(".")[1]
            ),
            None,
        )
        assert (line is None) == (new is None)
        assert line is None or line.number in (new or "")
