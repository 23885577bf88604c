"""What was typed, as words, digits and ages."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from csap_desktop.domain.typed_text import (
    find_digits,
    fold_words,
    name_ages,
    without_numbers,
)


@settings(max_examples=200)
@given(typed=st.text())
@example(typed="\U0001d56c")  # a capital letter only for mathematicians
def test_words_are_folded_once_and_for_all(typed: str) -> None:
    words = fold_words(typed)

    assert fold_words(" ".join(words)) == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Children's", ("childrens",)),
        ("children\u2019s", ("childrens",)),
        ("St. Anne's-on-Sea", ("st", "annes", "on", "sea")),
        ("DÁRWEN", ("darwen",)),
        ("\uff2c\uff21\uff24\uff2f", ("lado",)),  # full width
        ("Straße", ("strasse",)),
        ("snake_case", ("snake", "case")),
        ("175/157", ("175", "157")),
        ("  ", ()),
        ("!?", ()),
    ],
)
def test_words_are_folded(typed: str, words: tuple[str, ...]) -> None:
    assert fold_words(typed) == words


@pytest.mark.parametrize(
    ("typed", "runs"),
    [
        ("6720", ("6720",)),
        ("(0300) 123-6722", ("03001236722",)),
        ("01253 477", ("01253477",)),
        ("ring 01254 666400 or 01254 587547 now", ("01254666400", "01254587547")),
        ("99", ()),
        ("section 47", ()),
        ("FY7 6AB", ()),
        ("٠٣٠٠", ()),
        ("", ()),
    ],
)
def test_runs_of_digits_are_found(typed: str, runs: tuple[str, ...]) -> None:
    assert find_digits(typed) == runs


def test_a_text_without_its_number_keeps_its_postcode() -> None:
    said = without_numbers("FY7 6AB 2 01772 536694 child").split()

    assert "child" in said
    assert "FY7" in said


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("7 year old left alone", "child left alone"),
        ("7-year-old", "child"),
        ("a 3yr old", "a child"),
        ("14yo girl", "child girl"),
        ("15 y/o", "child"),
        ("aged 9", "child"),
        ("Age 17", "child"),
        ("18 months old", "child"),
        ("6 week old", "child"),
        ("17 year olds", "child"),
        ("18 year old", "adult"),
        ("86 year old robbed", "adult robbed"),
        ("aged 70", "adult"),
        ("over 65s", "adult"),
        ("under 5s", "child"),
        ("under 18", "child"),
        ("under 25", "adult"),
        ("2 years", "2 years"),
        ("section 11", "section 11"),
        ("01253 477600 old number", "01253 477600 old number"),
        ("year 2023", "year 2023"),
    ],
)
def test_an_age_says_child_or_adult(typed: str, named: str) -> None:
    assert name_ages(typed) == named
