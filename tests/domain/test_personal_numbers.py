"""NHS numbers and dates of birth, and what only looks like them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.personal_numbers import dates_of_birth, nhs_numbers


def numbers(text: str) -> list[str]:
    return [text[start:end] for start, end in nhs_numbers(text)]


def dates(text: str) -> list[str]:
    return [text[start:end] for start, end in dates_of_birth(text)]


@pytest.mark.parametrize(
    "written",
    [
        *("9434765919", "943 476 5919", "943-476-5919", "943.476.5919"),
        *("943\u00a0476\u00a05919", "943\u2013476\u20135919", "943  476  5919"),
        *("943476 5919", "94 34 76 59 19"),
    ],
)
def test_an_nhs_number_is_found_however_it_is_grouped(written: str) -> None:
    assert numbers(f"His number is {written}, I think.") == [written]


@pytest.mark.parametrize(
    "text",
    [
        "943 476 5918",
        "0300 123 6722",
        "01254 666400 or 01254 587547",
        "07911 123456",
        "+44 7911123456",
        "+447911123456",
        "0800 1111",
        "ISBN 1234567881",
        "invoice 9434765919",
        "tel: 943 476 5919",
        "9434765919123",
        "call NHS 111 or 999",
        "in 2019, 2020 and 2021",
        "no digits at all",
        "",
    ],
)
def test_other_numbers_are_not_nhs_numbers(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text", ["NHS no: 943 476 5918", "nhs number 9434765918", "NHS 943-476-5918"]
)
def test_a_mistyped_nhs_number_that_is_called_one_is_found(text: str) -> None:
    assert len(numbers(text)) == 1


def test_each_number_is_found_once() -> None:
    text = "NHS number 943 476 5919 and again 943 476 5919"

    assert numbers(text) == ["943 476 5919", "943 476 5919"]


@given(digits=st.lists(st.integers(0, 9), min_size=9, max_size=9))
def test_one_wrong_digit_is_not_an_nhs_number(digits: list[int]) -> None:
    digits[0] = digits[0] or 4
    check = -sum((10 - at) * digit for at, digit in enumerate(digits)) % 11
    if check == 10:  # never issued
        return
    right = "".join(map(str, [*digits, check]))
    wrong = right[:-1] + str((check + 1) % 10)

    assert numbers(f"it is {right}") == [right]
    assert numbers(f"it is {wrong}") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DOB 14/03/2016", "14/03/2016"),
        ("d.o.b. 14.3.16", "14.3.16"),
        ("D.O.B: 14-03-16", "14-03-16"),
        ("born on 14 March 2016", "14 March 2016"),
        ("she was born 14th of March 2016", "14th of March 2016"),
        ("his date of birth is 3 4 2015", "3 4 2015"),
        ("Date of birth: March 14, 2016", "March 14, 2016"),
        ("14/3/16 dob", "14/3/16"),
        ("2016-03-14 (date of birth)", "2016-03-14"),
        ("Jack Smith (child) 14/03/2016", "14/03/2016"),
        ("the girl, 14.3.16, lives at", "14.3.16"),
        ("The girl (b. 12.4.19)", "12.4.19"),
        ("my son's birthday is 3rd May 2015", "3rd May 2015"),
        ("pt 14Mar2016", "14Mar2016"),
    ],
)
def test_a_date_with_a_person_is_one_of_birth(text: str, found: str) -> None:
    assert dates(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "our conference on 14 March 2026",
        "deadline 14/03/2026",
        "the minutes of 14.3.23",
        "He was seen on 14/03/2026",
        "I called about my son on 12 March 2026",
        "between 1/1/2024 and 1/2/2024",
        "version 1.2.13",
        "Our event: 5th November 2025",
        "page 12 2019",
        "the ratio 12/34/5678901",
        "",
    ],
)
def test_a_date_alone_is_ordinary(text: str) -> None:
    assert dates(text) == []


@settings(max_examples=300)
@given(text=st.text(alphabet="0123456789/.- dobnhsmarch14childhe(),'\u2019\n"))
def test_places_are_in_the_text(text: str) -> None:
    places = [*nhs_numbers(text), *dates_of_birth(text)]

    assert all(0 <= start < end <= len(text) for start, end in places)
