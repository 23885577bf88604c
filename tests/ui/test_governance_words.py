from datetime import date

import pytest

from csap_desktop.domain.body_places import find_places
from csap_desktop.domain.governance import Governance, Span
from csap_desktop.domain.header import Period
from csap_desktop.domain.provenance import Provenance, Source
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords
from tests.domain.governance_of_the_area import (
    AFTER,
    BEFORE,
    JOINT_FIRST,
    JOINT_LAST,
    TODAY,
    a_body,
    of_the_edition,
)

WORDS, DAYS = GovernanceWords(), DayWords()
DESCRIBES = Period(JOINT_FIRST, JOINT_LAST)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        (Period(JOINT_FIRST, JOINT_LAST), "29 September 2019 to 31 August 2023"),
        (Period(start=AFTER), "since 1 September 2023"),
        (Period(end=BEFORE), "until 28 September 2019"),
        (Period(), "period not known"),
    ],
)
def test_periods_are_said_in_full_and_unknown_ones_are_said(
    period: Period, said: str
) -> None:
    assert WORDS.period(period) == said


def test_dates_take_less_room() -> None:
    assert WORDS.dates(DESCRIBES) == "29 Sep 2019 to 31 Aug 2023"


@pytest.mark.parametrize(
    ("body", "day", "note"),
    [
        ("scrut", JOINT_LAST, "chairs *"),
        ("jbu", JOINT_LAST, "supports *"),
        ("cpb", JOINT_LAST, "linked with"),
        ("police", JOINT_LAST, ""),
        ("police", TODAY, "safeguarding partner"),
        ("tg_n", JOINT_LAST, "partly inferred *"),
        ("spb", JOINT_LAST, "also called Strategic Partnership Group"),
        ("csap_bpl", TODAY, "since 1 September 2023"),
        ("lscb_bpl", BEFORE, "until 28 September 2019"),
    ],
)
def test_the_words_under_a_name_say_what_the_name_does_not(
    body: str, day: date, note: str
) -> None:
    here = of_the_edition().as_at(day)
    found = here.body(body)

    assert found
    assert WORDS.note(found, find_places(here).of(body)) == note


def test_a_name_that_says_enough_has_no_note() -> None:
    body = a_body("x")

    assert not WORDS.note(body, find_places(Governance((body,))).of("x"))


def test_everything_around_a_body_is_said_in_one_breath() -> None:
    whole = of_the_edition()
    board = whole.body("spb")
    assert board

    said = WORDS.spoken(board, whole.neighbours("spb", JOINT_LAST), whole)

    assert said == (
        "Board. 29 September 2019 to 31 August 2023. Chaired by: Independent "
        "Scrutineer. Answers to: CSAP Executive Group. Hears from: North Tactical "
        "Group, Central Tactical Group and East Tactical Group. Supported by: Joint "
        "Business Unit."
    )


def test_what_is_inferred_is_said_aloud() -> None:
    whole = of_the_edition()
    group = whole.body("tg_n")
    assert group

    assert "Its districts are inferred, not stated" in WORDS.spoken(group, (), whole)
    assert WORDS.link("reports-to", inferred=True) == "answers to it (inferred)"


def test_how_sure_says_who_confirmed_it_or_that_nobody_has() -> None:
    bare = Provenance((), "medium", note="general knowledge")
    confirmed = Provenance(
        ("S1",), "high", confirmed_on=AFTER, confirmed_by="the council"
    )

    assert WORDS.sure(bare) == (
        "Fairly sure. Nobody has confirmed it with its owner. General knowledge."
    )
    assert WORDS.sure(confirmed).endswith(
        "Confirmed on 1 September 2023 by the council."
    )


@pytest.mark.parametrize(
    ("dated", "said"),
    [
        ("2022-03-01", "About page (1 March 2022)"),
        ("2022", "About page (2022)"),
        (None, "About page (about 2022)"),
    ],
)
def test_a_source_bears_its_date_else_its_time(dated: str | None, said: str) -> None:
    source = Source("S1", "About page", None, None, dated, "about 2022")

    assert WORDS.source(source) == said


def test_stretches_of_time_say_who_led_and_who_took_over() -> None:
    whole = of_the_edition()
    spans = whole.spans()

    assert [DAYS.span(span) for span in spans] == [
        "Until 28 September 2019",
        "29 September 2019 to 30 June 2022",
        "1 July 2022 to 31 August 2023",
        "Since 1 September 2023",
    ]
    assert [DAYS.change(whole, span) for span in spans] == [
        "BwD LSCB, Blackpool LSCB and Lancashire LSCB",
        "CSAP (joint, 2019 to 2023)",
        "CSAP (joint, 2019 to 2023); ICB in the place of CCGs",
        "BwD CSAP, Blackpool CSAP and Lancashire CSAP",
    ]


def test_a_governance_without_leaders_says_so() -> None:
    alone = Governance((a_body("x"),))

    assert DAYS.change(alone, Span(None, None)) == ("no partnership or board is known")


def test_what_stood_and_what_is_not_known_of_the_day_are_said() -> None:
    whole = of_the_edition()

    joint = DAYS.stood(whole, JOINT_LAST, DESCRIBES)
    today = DAYS.stood(whole, TODAY, DESCRIBES)

    assert joint == (
        "1 July 2022 to 31 August 2023: 22 groups. Lead: CSAP (joint, 2019 to 2023)."
    )
    assert "Lead: BwD CSAP, Blackpool CSAP and Lancashire CSAP." in today
    assert "How they worked together then is not in this edition" in today
    gone = Governance((a_body("x", period=Period(end=BEFORE)),))
    assert DAYS.stood(gone, AFTER, DESCRIBES) == (
        "This edition says nothing of the governance on that day."
    )


def test_the_legend_says_how_all_lines_are_seen_where_one_can_choose() -> None:
    assert "chosen group" in DAYS.legend()
    assert "chosen group" not in DAYS.legend(chosen=False)
