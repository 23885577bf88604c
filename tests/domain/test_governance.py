from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.governance import (
    Governance,
    Relation,
    Span,
    leading,
    stands,
)
from csap_desktop.domain.header import Period
from tests.domain.governance_of_the_area import (
    AFTER,
    BEFORE,
    CCGS_LAST,
    ICB_FIRST,
    JOINT_FIRST,
    JOINT_LAST,
    TODAY,
    a_body,
    a_governance,
    a_link,
    of_the_edition,
)

DAYS = st.dates(date(2015, 1, 1), date(2030, 1, 1))
OPEN_DAYS = st.none() | DAYS


def ids(governance: Governance) -> set[str]:
    return {body.id for body in governance.bodies}


@pytest.mark.parametrize(
    ("start", "end", "day", "expected"),
    [
        (JOINT_FIRST, JOINT_LAST, JOINT_FIRST, True),
        (JOINT_FIRST, JOINT_LAST, JOINT_LAST, True),
        (JOINT_FIRST, JOINT_LAST, AFTER, False),
        (JOINT_FIRST, JOINT_LAST, BEFORE, False),
        (None, JOINT_LAST, date(1900, 1, 1), True),
        (AFTER, None, date(2100, 1, 1), True),
        (None, None, TODAY, True),
    ],
)
def test_a_period_includes_its_first_and_last_day_and_open_ends(
    start: date | None,
    end: date | None,
    day: date,
    expected: bool,  # noqa: FBT001 - a column of the table above
) -> None:
    assert stands(Period(start, end), day) is expected


@pytest.mark.parametrize(
    ("day", "lead"),
    [
        (BEFORE, {"lscb_bwd", "lscb_bpl", "lscb_lcc"}),
        (JOINT_FIRST, {"csap"}),
        (JOINT_LAST, {"csap"}),
        (AFTER, {"csap_bwd", "csap_bpl", "csap_lcc"}),
        (TODAY, {"csap_bwd", "csap_bpl", "csap_lcc"}),
    ],
)
def test_who_led_on_a_day(day: date, lead: set[str]) -> None:
    here = of_the_edition().as_at(day)

    assert {body.id for body in leading(here.bodies)} == lead


def test_the_care_board_took_the_place_of_the_commissioning_groups() -> None:
    before, after = (of_the_edition().as_at(day) for day in (CCGS_LAST, ICB_FIRST))

    assert ids(before) - ids(after) == {"ccgs"}
    assert ids(after) - ids(before) == {"icb"}


def test_a_link_stands_only_while_both_its_ends_do() -> None:
    bodies = (a_body("a"), a_body("b", period=Period(end=BEFORE)))
    governance = Governance(bodies, (a_link("a", "reports-to", "b"),))

    assert governance.as_at(BEFORE).links
    assert not governance.as_at(JOINT_FIRST).links


def test_the_stretches_of_time_come_from_the_edition() -> None:
    assert of_the_edition().moments() == (JOINT_FIRST, ICB_FIRST, AFTER)
    assert of_the_edition().spans() == (
        Span(None, BEFORE),
        Span(JOINT_FIRST, CCGS_LAST),
        Span(ICB_FIRST, JOINT_LAST),
        Span(AFTER, None),
    )


@given(st.lists(st.tuples(OPEN_DAYS, OPEN_DAYS), max_size=6), DAYS)
def test_nothing_changes_within_a_stretch_of_time(
    periods: list[tuple[date | None, date | None]], day: date
) -> None:
    bodies = tuple(
        a_body(f"b{n}", period=Period(*ends)) for n, ends in enumerate(periods)
    )
    governance = Governance(bodies)

    span = governance.span_of(day)

    assert span.holds(day)
    assert governance.as_at(span.day(day)) == governance.as_at(day)
    assert sum(one.holds(day) for one in governance.spans()) == 1


def test_a_stretch_stands_for_itself_with_its_last_day_or_today() -> None:
    assert Span(JOINT_FIRST, CCGS_LAST).day(TODAY) == CCGS_LAST
    assert Span(AFTER, None).day(TODAY) == TODAY
    assert Span(TODAY, None).day(AFTER) == TODAY
    assert Span(None, None).day(TODAY) == TODAY


def test_steps_lead_from_stretch_to_stretch_and_end() -> None:
    whole = of_the_edition()

    assert whole.stepped(JOINT_LAST, -1, TODAY) == CCGS_LAST
    assert whole.stepped(JOINT_LAST, 1, TODAY) == TODAY
    assert whole.stepped(TODAY, 1, TODAY) is None
    assert whole.stepped(BEFORE, -1, TODAY) is None


def test_a_body_is_found_on_the_latest_day_it_stood() -> None:
    whole = of_the_edition()

    assert whole.day_of("ccgs", TODAY) == CCGS_LAST
    assert whole.day_of("spb", TODAY) == JOINT_LAST
    assert whole.day_of("lscb_bpl", TODAY) == BEFORE
    assert whole.day_of("police", TODAY) == TODAY
    assert whole.day_of("nobody", TODAY) is None
    never = Governance((a_body("x", period=Period(AFTER, BEFORE)),))
    assert never.day_of("x", TODAY) is None


def test_the_neighbours_of_the_board_are_told_by_relation() -> None:
    near = of_the_edition().neighbours("spb", JOINT_LAST)

    assert [(one.relation, one.id) for one in near] == [
        (Relation.CHAIRED_BY, "scrut"),
        (Relation.ANSWERS_TO, "exec"),
        (Relation.HEARS_FROM, "tg_n"),
        (Relation.HEARS_FROM, "tg_c"),
        (Relation.HEARS_FROM, "tg_e"),
        (Relation.SUPPORTED_BY, "jbu"),
    ]


def test_who_took_over_is_told_on_every_day_and_nothing_else_is() -> None:
    near = of_the_edition().neighbours("csap", TODAY)

    assert {one.relation for one in near} == {
        Relation.TOOK_OVER_FROM,
        Relation.FOLLOWED_BY,
    }
    assert len(of_the_edition().neighbours("csap")) > len(near)


def test_links_to_nobody_and_to_oneself_say_nothing() -> None:
    links = [a_link("a", "supports", "gone"), a_link("a", "supports", "a")]
    governance = a_governance("a b", links)

    assert not governance.neighbours("a")
    assert governance.orphans() == governance.bodies


def test_orphans_are_the_bodies_without_a_link() -> None:
    orphans = of_the_edition().orphans()

    assert {body.id for body in orphans} == {"cdop", "csprp"}
