from datetime import date

import pytest

from csap_desktop.domain.freshness import Due, Fact, Gap, doubts, due, tally
from csap_desktop.domain.provenance import Provenance

TODAY = date(2026, 11, 22)


def provenance(
    confirmed_on: date | None = None, next_check: date | None = None
) -> Provenance:
    return Provenance(
        ("S01",), "high", confirmed_on=confirmed_on, next_check=next_check
    )


UNSURE = provenance()
SURE = provenance(date(2026, 11, 1), date(2027, 11, 1))
STALE = provenance(date(2025, 11, 1), date(2026, 11, 21))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, Due.NOT_PLANNED),
        (date(2026, 11, 21), Due.OVERDUE),
        (date(2026, 11, 22), Due.SOON),
        (date(2026, 12, 22), Due.SOON),
        (date(2026, 12, 23), Due.LATER),
    ],
)
def test_a_check_is_overdue_only_after_its_day(day: date | None, expected: Due) -> None:
    assert due(day, TODAY) is expected


def test_what_is_confirmed_and_not_overdue_is_no_doubt() -> None:
    facts = (Fact("line", "a", "Line", SURE, number="1"), Fact("faq", "b", "B", SURE))

    assert doubts(facts, TODAY) == ()


@pytest.mark.parametrize("known", [UNSURE, STALE])
def test_a_number_is_doubtful_while_unconfirmed_or_overdue(known: Provenance) -> None:
    fact = Fact("line", "a", "Line", known, number="1", hours_known=False)

    (doubt,) = doubts((fact,), TODAY)

    assert doubt.gap is Gap.NUMBER


def test_hours_nobody_knows_stay_a_gap_when_the_number_is_confirmed() -> None:
    fact = Fact("line", "a", "Line", SURE, number="1", hours_known=False)

    (doubt,) = doubts((fact,), TODAY)

    assert (doubt.gap, doubt.due) == (Gap.HOURS, Due.LATER)


def test_a_route_without_a_line_is_graver_than_a_text() -> None:
    text = Fact("route", "a", "With a line", UNSURE)
    bare = Fact("route", "b", "Without", UNSURE, reachable=False)

    found = doubts((text, bare), TODAY)

    assert [doubt.gap for doubt in found] == [Gap.NO_LINE, Gap.TEXT]


def test_a_route_confirmed_to_have_no_line_is_no_doubt() -> None:
    fact = Fact("route", "b", "Without", SURE, reachable=False)

    assert doubts((fact,), TODAY) == ()


def test_unconfirmed_stands_before_overdue_and_danger_stands_last() -> None:
    danger = Fact("contact", "999", "999", UNSURE, number="999", emergency=True)
    stale = Fact("line", "stale", "Stale", STALE, number="1")
    unsure = Fact("line", "unsure", "Unsure", UNSURE, number="2")

    found = doubts((danger, stale, unsure), TODAY)

    assert [doubt.fact.item for doubt in found] == ["unsure", "stale", "999"]


def test_everything_is_counted_once() -> None:
    facts = (
        Fact("line", "a", "A", SURE, number="1"),
        Fact("line", "b", "B", STALE, number="2", hours_known=False),
        Fact("route", "c", "C", UNSURE, reachable=False),
        Fact("faq", "d", "D", provenance(TODAY, date(2026, 12, 1))),
        Fact("faq", "e", "E", UNSURE),
    )

    counted = tally(facts, TODAY)

    assert (counted.numbers, counted.numbers_confirmed) == (2, 2)
    assert (counted.hours_unknown, counted.no_line) == (1, 1)
    assert (counted.texts, counted.texts_confirmed) == (2, 1)
    assert (counted.soon, counted.overdue) == (1, 1)
