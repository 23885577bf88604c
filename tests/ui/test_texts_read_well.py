"""What the window says is short, plain and British, with one word for one thing."""

import re

import pytest

from csap_desktop.publishing.strings import Sentence, collect, window_modules

SENTENCES = collect(window_modules())
MOST_WORDS = 25
OTHER_WORDS = {
    "somebody": "someone",
    "whom": "who",
    "body": "group",
    "bodies": "groups",
    "day line": "daytime line",
    "inquiry": "enquiry",
    "glossary": "words and abbreviations",
    "network": "connection",
    "email": "E-mail",
    "cell": "phone",
    "mobile": "phone",
    "app": "program",
    "application": "program",
    "data file": "content",
    "login": "nothing to log in to",
    "please": "plain instructions",
    "sorry": "what happened, and what to do",
    "oops": "what happened, and what to do",
    "error": "what happened, and what to do",
    "invalid": "what happened, and what to do",
    "failed": "could not be",
    "color": "colour",
    "colors": "colours",
    "center": "centre",
    "organization": "organisation",
    "organizations": "organisations",
    "license": "licence",
    "licenses": "licences",
    "minimize": "minimise",
    "scrutinizes": "scrutinises",
}
"""Words that are not used, each with what is said instead."""

_STOPS = re.compile(r"(?<=[.?!:;])\s+")


def too_long(text: str) -> list[str]:
    """Gives the sentences of a text that nobody reads in a hurry."""
    return [one for one in _STOPS.split(text) if len(one.split()) > MOST_WORDS]


def badly_set(text: str) -> list[str]:
    """Gives the slips of a typist in a text."""
    slips = (
        ("  ", "two spaces"),
        ("...", "three full stops for an ellipsis"),
        (" ,", "a space before a comma"),
        (" .", "a space before a full stop"),
        ("--", "two hyphens"),
        ("!", "an exclamation mark"),
    )
    return [name for slip, name in slips if slip in text]


def other_words(text: str) -> list[str]:
    """Gives words that are not ours, each with the word that is."""
    return [
        f"{word}: {ours}"
        for word, ours in OTHER_WORDS.items()
        if re.search(rf"\b{word}\b", text, re.IGNORECASE)
    ]


def test_no_sentence_is_too_long_to_be_read_in_a_hurry() -> None:
    assert not [one for text in SENTENCES for one in too_long(text)]


def test_sentences_are_set_without_slips() -> None:
    assert not [(text, slips) for text in SENTENCES if (slips := badly_set(text))]


def test_one_word_stands_for_one_thing() -> None:
    assert not [(text, words) for text in SENTENCES if (words := other_words(text))]


def test_spaces_at_the_ends_are_explained_to_translators() -> None:
    ends = [one for one in SENTENCES.values() if one.text != one.text.strip()]

    assert not [one.text for one in ends if not one.notes]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one " * 26, [("one " * 26)]),
        ("one " * 25, []),
        (f"{'one ' * 20}. {'two ' * 20}", []),
    ],
)
def test_the_length_is_that_of_a_sentence(text: str, found: list[str]) -> None:
    assert [one.strip() for one in too_long(text)] == [one.strip() for one in found]


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Saved , and  printed--now!", 4),
        ("Saved, and printed…", 0),
    ],
)
def test_slips_are_found(text: str, finds: int) -> None:
    assert len(badly_set(text)) == finds


@pytest.mark.parametrize(
    ("text", "finds"), [("An Email failed", 2), ("E-mail: {address}", 0)]
)
def test_other_words_are_found_whole_and_in_any_case(text: str, finds: int) -> None:
    assert len(other_words(text)) == finds


def test_what_is_judged_is_what_the_window_says() -> None:
    assert "Who to ring, right now" in SENTENCES
    assert isinstance(SENTENCES["Search"], Sentence)
