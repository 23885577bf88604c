from datetime import date

import pytest

from csap_desktop.domain.enquiry_form import EnquiryCategory, FormField
from csap_desktop.domain.form_answers import (
    SUBJECT_LIMIT,
    TEXT_LIMIT,
    FieldFault,
    Lack,
    day_of,
    faults_of,
)
from csap_desktop.domain.submission import Words


def a_field(name: str, kind: str, *, required: bool = False) -> FormField:
    return FormField(name, name, kind, required, 30, "")


CATEGORY = EnquiryCategory(
    "media",
    "Media",
    "",
    (
        a_field("name", "line", required=True),
        a_field("reply-to", "email"),
        a_field("deadline", "date"),
    ),
)


def faults(**fields: str) -> tuple[FieldFault, ...]:
    named = tuple((key.replace("_", "-"), value) for key, value in fields.items())
    return faults_of(CATEGORY, Words("Subject", "Text", named))


def test_a_filled_form_has_no_fault() -> None:
    assert not faults(name="A", reply_to="a@example.org", deadline="22/11/2026")


def test_nothing_at_all_lacks_category_subject_and_text() -> None:
    found = faults_of(None, Words())

    assert [one.field for one in found] == ["", "subject", "text"]
    assert {one.lack for one in found} == {Lack.EMPTY}


def test_blanks_are_no_answer() -> None:
    assert faults(name="   ") == (FieldFault("name", Lack.EMPTY),)


@pytest.mark.parametrize("typed", ["a", "a@b", "a@b.", "a b@c.org", "a@.org", "@c.org"])
def test_what_is_no_address_is_said(typed: str) -> None:
    assert faults(name="A", reply_to=typed) == (
        FieldFault("reply-to", Lack.NO_ADDRESS),
    )


def test_what_is_no_day_is_said() -> None:
    assert faults(name="A", deadline="31/02/2026") == (
        FieldFault("deadline", Lack.NO_DAY),
    )


def test_too_long_is_said_of_every_field() -> None:
    words = Words(
        "s" * (SUBJECT_LIMIT + 1), "t" * (TEXT_LIMIT + 1), (("name", "n" * 31),)
    )

    found = faults_of(CATEGORY, words)

    assert [one.field for one in found] == ["subject", "text", "name"]
    assert {one.lack for one in found} == {Lack.TOO_LONG}


def test_letters_of_several_bytes_are_refused_before_a_service_would() -> None:
    fields = (("name", "A"), ("reply-to", "a@example.org"))
    plain = Words("Subject", "t" * TEXT_LIMIT, fields)
    heavy = Words("Subject", "\N{GRINNING FACE}" * TEXT_LIMIT, fields)

    assert faults_of(CATEGORY, plain) == ()
    assert faults_of(CATEGORY, heavy) == (FieldFault("text", Lack.TOO_LARGE),)


@pytest.mark.parametrize("typed", ["22/11/2026", "22.11.2026", " 2026-11-22 "])
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert day_of(typed) == date(2026, 11, 22)
