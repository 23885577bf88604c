import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.ui.chart.box_text import BoxTexts, fit_name, wrap
from csap_desktop.ui.chart.look import screen_look
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.theme import Theme
from tests.domain.governance_of_the_area import JOINT_LAST, of_the_edition


def width_of(text: str) -> float:
    return len(text)


@given(st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=9))
def test_no_word_is_lost_and_there_are_two_lines_at_most(words: list[str]) -> None:
    text = " ".join(words)

    lines = wrap(text, 12, width_of)

    assert " ".join(lines) == text
    assert len(lines) <= 2


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("short", ("short",)),
        ("Central Tactical Group", ("Central", "Tactical Group")),
        ("one two three four", ("one two", "three four")),
    ],
)
def test_lines_are_as_even_as_the_words_allow(
    text: str, lines: tuple[str, ...]
) -> None:
    assert wrap(text, 16, width_of) == lines


def test_the_short_name_stands_where_two_lines_are_not_enough() -> None:
    name = "NHS Lancashire and South Cumbria Integrated Care Board"

    assert fit_name(name, "ICB", 20, width_of) == ("ICB",)
    assert fit_name("Blackpool Council", "BC", 20, width_of) == ("Blackpool Council",)
    assert len(fit_name(name, None, 20, width_of)) == 2


def test_boxes_grow_with_the_text_size(theme: Theme) -> None:
    here, words = of_the_edition().as_at(JOINT_LAST), GovernanceWords()
    usual = BoxTexts(here, words, screen_look(theme)).size("spb")

    theme.choose("light", 200)
    large = BoxTexts(here, words, screen_look(theme)).size("spb")

    assert large[0] > 1.8 * usual[0]
    assert large[1] > 1.8 * usual[1]
