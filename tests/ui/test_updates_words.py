from dataclasses import replace
from datetime import date

import pytest

from csap_desktop.domain.freshness import Doubt, Due, Fact, Gap, Tally
from csap_desktop.domain.header import EditionHeader, Period
from csap_desktop.domain.provenance import Provenance
from csap_desktop.ui.edition_words import EditionWords
from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_list import Show, Sort, arrange
from tests.ui.doubts import (
    ALL,
    ARTICLE,
    CHECKLIST,
    DANGER,
    DAY_LINE,
    HELPLINE,
    LINK,
    NO_LINE,
    OVERDUE,
    RELAY,
    SOURCES,
)
from tests.ui.stand_ins import a_report

WORDS = UpdatesWords()
TODAY = date(2026, 11, 22)
HEADER = EditionHeader(
    number=1,
    published_on=TODAY,
    title="Reference",
    describes=Period(date(2019, 9, 29), date(2023, 8, 31)),
    notice="Notice",
    check_by=date(2027, 2, 22),
    attributions=(),
)


def facts(header: EditionHeader, today: date = TODAY) -> dict[str, str]:
    return dict(EditionWords().facts(header, a_report(), today))


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 21), "later than this computer's clock says it is now"),
        (date(2026, 11, 22), "today"),
        (date(2026, 11, 23), "yesterday"),
        (date(2026, 12, 4), "12 days ago"),
        (date(2027, 6, 1), "6 months ago"),
        (date(2029, 1, 1), "2 years ago"),
    ],
)
def test_age_is_said_in_words(today: date, expected: str) -> None:
    assert EditionWords().ago(TODAY, today) == expected


def test_an_edition_says_when_it_was_published_and_what_it_describes() -> None:
    said = facts(HEADER)

    assert said["Published"] == "22 November 2026, today"
    assert said["Describes"] == "29 September 2019 to 31 August 2023"
    assert said["Check by"] == "22 February 2027"
    assert said["Came from"] == "bundled with the program"


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (Period(date(2019, 9, 29)), "since 29 September 2019"),
        (Period(None, date(2023, 8, 31)), "until 31 August 2023"),
        (Period(), "not stated"),
    ],
)
def test_half_a_period_is_said_too(period: Period, expected: str) -> None:
    assert facts(replace(HEADER, describes=period))["Describes"] == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-22", "22 November 2026"),
        ("2026-07-22T20:40:00+00:00", "Wednesday 22 July 2026, 21:40"),
    ],
)
def test_the_day_of_installing_is_said_as_clocks_here_show_it(
    moment: str, expected: str
) -> None:
    report = replace(a_report(), installed_at=moment, origin="a stick")

    said = dict(EditionWords().facts(HEADER, report, TODAY))

    assert said["On this computer since"] == expected
    assert said["Came from"] == "a stick"


def test_an_edition_that_cannot_be_kept_is_on_no_computer() -> None:
    said = dict(EditionWords().facts(HEADER, a_report(unwritable="full"), TODAY))

    assert said["On this computer since"] == "not kept: it is built anew at each start"


def test_before_the_library_is_open_nothing_is_said_of_installing() -> None:
    said = dict(EditionWords().facts(HEADER, None, TODAY))

    assert "On this computer since" not in said


def test_an_edition_is_overdue_the_day_after_it_was_to_be_checked() -> None:
    words = EditionWords()

    assert not words.overdue(HEADER, date(2027, 2, 22))
    assert "22 February 2027" in words.overdue(HEADER, date(2027, 2, 23))
    assert "that day has passed" in facts(HEADER, date(2027, 2, 23))["Check by"]


def test_a_line_says_all_there_is_to_know() -> None:
    text = WORDS.doubt(DAY_LINE, SOURCES)

    assert (text.number, text.title) == ("01253 477592", "Adult Social Care")
    assert text.detail == (
        "Blackpool \N{MIDDLE DOT} Daytime line: Monday to Friday 09:00 to 17:00"
    )
    assert text.state == (
        "Not confirmed. Last seen: 2021 to 2023, Report page. 3 pages agree. "
        "Next check: not planned."
    )
    assert text.said == (
        "01253 477592. Adult Social Care. Blackpool \N{MIDDLE DOT} Daytime line: "
        f"Monday to Friday 09:00 to 17:00. {text.state}"
    )


def test_an_overdue_contact_says_who_confirmed_it_and_since_when_it_is_due() -> None:
    text = WORDS.doubt(HELPLINE, SOURCES)

    assert text.detail == "Hours not known"
    assert text.state == (
        "Confirmed on 1 November 2025 by the council. Source: Handbook. "
        "Check overdue since 1 November 2026."
    )


def test_a_number_for_danger_is_never_rung_for_a_check() -> None:
    assert WORDS.doubt(DANGER, SOURCES).detail == (
        "24 hours. Never ring it to check it"
    )


def test_a_route_that_no_page_gives_says_so() -> None:
    text = WORDS.doubt(NO_LINE, SOURCES)

    assert text.detail == "Blackburn"
    assert text.state == "Not confirmed. No page gives it. Next check: not planned."


def test_a_text_names_its_source() -> None:
    state = WORDS.doubt(ARTICLE, SOURCES).state

    assert "Source: Handbook. One page only." in state


def test_a_page_of_an_unknown_source_is_said_without_it() -> None:
    assert WORDS.sureness(DAY_LINE, {}) == "Last seen: 2021 to 2023. 3 pages agree."


def test_a_link_is_a_sentence() -> None:
    assert WORDS.doubt(LINK, SOURCES).title == "The Board: answers to The Group"


def test_a_list_of_what_to_have_ready_says_for_whom() -> None:
    assert WORDS.doubt(CHECKLIST, SOURCES).title == "About a child"


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Due.SOON, "Next check due soon, on 1 November 2026."),
        (Due.LATER, "Next check due on 1 November 2026."),
    ],
)
def test_a_check_to_come_is_said(when: Due, expected: str) -> None:
    doubt = Doubt(Fact("faq", "a", "A", OVERDUE), Gap.HOURS, when)

    assert WORDS.next_check(doubt) == expected


def test_confirmed_by_nobody_named_is_said_without_a_name() -> None:
    confirmed = Provenance((), "high", confirmed_on=TODAY)

    assert WORDS.confirmation(confirmed) == "Confirmed on 22 November 2026."


def test_hours_of_a_line_are_not_known_within_its_sentence() -> None:
    doubt = replace(DAY_LINE, fact=replace(DAY_LINE.fact, hours_known=False))

    assert WORDS.doubt(doubt, SOURCES).detail.endswith("Daytime line: hours not known")


def test_counts_say_how_much_is_confirmed() -> None:
    counted = Tally(22, 0, 10, 2, 218, 1, soon=0, overdue=3)

    assert WORDS.counts(counted) == (
        "22 numbers: 0 confirmed. 218 texts: 1 confirmed. Checks overdue: 3."
    )
    assert WORDS.counts(replace(counted, soon=4)).endswith("Checks due soon: 4.")


def test_every_group_order_and_filter_has_a_name() -> None:
    groups = arrange((*ALL, RELAY), Show.ALL, Sort.GRAVEST)

    names = [WORDS.group(group) for group in groups]

    assert names[:2] == [
        ("Numbers", ""),
        ("Hours not known", "and 1 of the numbers above"),
    ]
    assert len({name for name, _ in names}) == len(names)
    assert len({WORDS.sort(sort) for sort in Sort}) == len(Sort)
    assert len({WORDS.show(show) for show in Show}) == len(Show)
    assert all(all(WORDS.nothing(show)) for show in Show)
