from dataclasses import replace
from datetime import UTC, datetime

import pytest

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.changed_words import ChangedWords, values_html

SINCE = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
CHANGE = LoggedChange(
    "bwd-children",
    "route",
    "CADS, Blackburn with Darwen Council",
    "lines.bwd-children-day.number",
    "01632 960001",
    "01254 666400",
    must_see=True,
    touches=(),
    old_edition=6,
    new_edition=7,
    since=SINCE,
)


@pytest.fixture
def words(answers: AnswerService) -> ChangedWords:
    return ChangedWords(lambda: answers.front.routes)


def test_a_change_says_old_new_and_since_when(words: ChangedWords) -> None:
    text = words.text(CHANGE)

    assert text.said == (
        "CADS, Blackburn with Darwen Council, Daytime line, number: was 01632 960001, "
        "now 01254 666400, since 3 December 2026, edition 7."
    )
    assert text.seen == ""


FIELDS = {
    "": "the whole entry",
    "number": "number",
    "hours_text": "hours",
    "lines.bwd-children-day": "Daytime line",
    "lines.gone": "a line",
    "lines.gone.number": "a line, number",
    "forms.Request for support": "Request for support",
    "forms.Request for support.url": "Request for support, web address",
    "sectors.FY1 1": "area",
    "provenance.note": "text",
}


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_has_a_name(words: ChangedWords, field: str) -> None:
    assert words.field(field) == FIELDS[field]


def test_the_old_value_is_crossed_out_beside_the_new(words: ChangedWords) -> None:
    plain = values_html(words.text(CHANGE)).replace("\N{NO-BREAK SPACE}", " ")
    new = values_html(words.text(replace(CHANGE, old=None)))
    gone = values_html(words.text(replace(CHANGE, new=None)))

    assert plain == (
        "Daytime line, number: was <s>01632 960001</s>, now <b>01254 666400</b>."
    )
    assert "new: <b>" in new
    assert "no longer in use: <s>" in gone


def test_values_never_become_markup(words: ChangedWords) -> None:
    html = values_html(words.text(replace(CHANGE, new="<img src='file:///x'>")))

    assert "<img" not in html


def test_what_was_seen_says_when(words: ChangedWords) -> None:
    text = words.text(replace(CHANGE, acknowledged_at=SINCE))

    assert text.seen == "Seen on 3 December 2026"


def test_a_copy_is_a_table(words: ChangedWords) -> None:
    table = words.table((words.text(CHANGE),), "Edition 7").splitlines()

    assert table[0] == "Edition 7"
    assert table[2].split("\t") == ["What", "Changed", "Before", "Now", "Since"]
    assert table[3].split("\t")[2:4] == ["01632 960001", "01254 666400"]


def test_counts() -> None:
    words = ChangedWords(lambda: ())

    assert words.count(0) == ""
    assert words.count(1) == "1 change you have not seen"
    assert words.count(3) == "3 changes you have not seen"
