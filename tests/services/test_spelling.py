"""Misspelt words are put right where it is clear what was meant, and only there."""

import pytest

from csap_desktop.services.spelling import Speller, is_common

SPELLER = Speller(
    {
        "children": 50,
        "child": 60,
        "childline": 3,
        "fleetwood": 2,
        "neglect": 9,
        "form": 5,
        "from": 40,
        "6720": 3,
        "accrington": 1,
        "bruised": 2,
        "bruises": 7,
        "keeping": 9,
        "fold": 3,
    }
)


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("chidren", "children"),
        ("childern", "children"),
        ("fleetwod", "fleetwood"),
        ("acringtn", "accrington"),
        ("neglct", "neglect"),
        ("neglekt", "neglect"),
        ("hcild", "child"),
        # As near to "bruised" as to "bruises": the commoner wins.
        ("bruisez", "bruises"),
    ],
)
def test_a_misspelt_word_is_put_right(word: str, right: str) -> None:
    assert SPELLER.correct(word) == right


@pytest.mark.parametrize(
    "word",
    [
        "",
        "cat",
        "frxm",
        "dhildren",
        "chxldrxx",
        "xqzjvwk",
        "6721",
        "fy7",
        "chi1dren",
        "ngl",
        "子供たち",
        "zzzz",
    ],
)
def test_a_word_that_is_near_to_none_stays(word: str) -> None:
    assert SPELLER.correct(word) is None


@pytest.mark.parametrize(
    ("word", "stems", "known"),
    [
        ("child", (), True),
        ("chil", (), True),
        ("neglected", ("neglect",), True),
        ("neglected", (), False),
        ("zzz", (), False),
        ("6720", (), False),
    ],
)
def test_a_word_is_known_when_one_begins_so(
    word: str, stems: tuple[str, ...], *, known: bool
) -> None:
    assert SPELLER.knows(word, stems) is known


def test_without_words_nothing_is_known_or_corrected() -> None:
    nothing = Speller({})

    assert not nothing.knows("child")
    assert nothing.correct("child") is None


@pytest.mark.parametrize(
    "word",
    ["told", "sleeping", "asking", "honour", "groped", "begging", "worries", "images"],
)
def test_an_ordinary_word_is_never_corrected(word: str) -> None:
    """ "Sleeping" is as near to "keeping" as a slip would be."""
    assert SPELLER.correct(word) is None


@pytest.mark.parametrize("word", ["safegaurding", "buisness", "childlne", "emergancy"])
def test_a_misspelt_word_is_not_taken_as_a_common_one(word: str) -> None:
    assert not is_common(word)
