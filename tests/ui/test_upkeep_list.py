import pytest

from csap_desktop.domain.freshness import Gap
from csap_desktop.ui.upkeep_list import Show, Sort, arrange, shown
from tests.ui.doubts import (
    ALL,
    ARTICLE,
    CHECKLIST,
    DANGER,
    DAY_LINE,
    HELPLINE,
    LINK,
    RELAY,
)


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (Show.ALL, ALL),
        (Show.NUMBERS, (DAY_LINE, HELPLINE, DANGER)),
        (Show.HOURS, (HELPLINE, RELAY)),
        (Show.TEXTS, (ARTICLE, CHECKLIST, LINK)),
        (Show.OVERDUE, (HELPLINE,)),
    ],
)
def test_a_filter_lets_its_doubts_through(
    show: Show, expected: tuple[object, ...]
) -> None:
    assert shown(ALL, show) == expected


def test_numbers_hours_and_routes_come_first_and_texts_by_their_kind() -> None:
    groups = arrange(ALL, Show.ALL, Sort.GRAVEST)

    assert [(group.gap, group.kind) for group in groups] == [
        (Gap.NUMBER, ""),
        (Gap.HOURS, ""),
        (Gap.NO_LINE, ""),
        (Gap.TEXT, "article"),
        (Gap.TEXT, "checklist"),
        (Gap.TEXT, "link"),
    ]


def test_only_texts_wait_to_be_opened() -> None:
    groups = arrange(ALL, Show.ALL, Sort.GRAVEST)

    assert [group.is_open_at_first for group in groups] == [True] * 3 + [False] * 3


def test_unknown_hours_among_the_numbers_are_counted_with_the_hours() -> None:
    hours = arrange(ALL, Show.ALL, Sort.GRAVEST)[1]

    assert (hours.doubts, hours.elsewhere) == ((RELAY,), 1)


def test_asked_for_unknown_hours_all_of_them_stand_together() -> None:
    (hours,) = arrange(ALL, Show.HOURS, Sort.GRAVEST)

    assert (hours.doubts, hours.elsewhere) == ((HELPLINE, RELAY), 0)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.GRAVEST, (DAY_LINE, HELPLINE, DANGER)),
        (Sort.PLACE, (DAY_LINE, HELPLINE, DANGER)),
        (Sort.NAME, (HELPLINE, DAY_LINE, DANGER)),
        (Sort.PAGES, (HELPLINE, DAY_LINE, DANGER)),
        (Sort.NEXT_CHECK, (HELPLINE, DAY_LINE, DANGER)),
    ],
)
def test_an_order_holds_within_a_group(
    sort: Sort, expected: tuple[object, ...]
) -> None:
    numbers = arrange(ALL, Show.NUMBERS, sort)[0]

    assert numbers.doubts == expected


def test_what_belongs_to_no_place_comes_after_what_does() -> None:
    numbers = arrange((HELPLINE, DAY_LINE), Show.ALL, Sort.PLACE)[0]

    assert numbers.doubts == (DAY_LINE, HELPLINE)


def test_nothing_makes_no_group() -> None:
    assert arrange((), Show.ALL, Sort.GRAVEST) == ()
