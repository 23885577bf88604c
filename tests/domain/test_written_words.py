"""Sentences and folded words of a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.written_words import LONGEST_SENTENCE, fold, sentences_of


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Don't", "dont"),
        ("DON\u2019T", "dont"),
        ("Zoë", "zoe"),
        ("\uff2c\uff21\uff24\uff2f", "lado"),
        ("7", "#"),
        ("47", "##"),
        ("7yo", "#yo"),
        ("18months", "#yo"),
        ("y5", "y#"),
        ("2016", "yyyy"),
        ("s47", "s47"),
        ("14th", "#th"),
    ],
)
def test_words_are_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_sentences_end_at_full_stops_and_empty_lines() -> None:
    sentences = sentences_of("He ran. Why?\nShe did\n \nD.O.B. is known")

    assert [" ".join(one.words) for one in sentences] == [
        *("he ran", "why", "she did", "d o b is known")
    ]
    assert [one.paragraph for one in sentences] == [0, 0, 0, 1]
    assert [one.asks for one in sentences] == [False, True, False, False]


def test_a_sentence_without_an_end_is_parted() -> None:
    sentences = sentences_of("word " * (2 * LONGEST_SENTENCE + 1))

    assert [len(one.words) for one in sentences] == [
        *(LONGEST_SENTENCE, LONGEST_SENTENCE, 1)
    ]


@settings(max_examples=300)
@given(text=st.text())
def test_sentences_stand_in_the_text_one_after_another(text: str) -> None:
    ends = 0

    for sentence in sentences_of(text):
        assert ends <= sentence.start < sentence.end <= len(text)
        assert sentence.words
        ends = sentence.end
