from pathlib import Path

import pytest

from csap_desktop.config.choices import RECENT_MOST, ChoicesFile
from csap_desktop.ui.item_keeping import ItemKeeping


@pytest.fixture
def choices(tmp_path: Path) -> ChoicesFile:
    return ChoicesFile(tmp_path / "choices.json")


def test_the_latest_text_comes_first_and_each_once(choices: ChoicesFile) -> None:
    keeping = ItemKeeping(choices)

    for item in ("a", "b", "a"):
        keeping.remember("article", item)

    assert choices.current.recent == ("a", "b")


def test_no_more_than_so_many_texts_are_remembered(choices: ChoicesFile) -> None:
    keeping = ItemKeeping(choices)

    for number in range(RECENT_MOST + 3):
        keeping.remember("faq", str(number))

    assert len(choices.current.recent) == RECENT_MOST
    assert choices.current.recent[0] == str(RECENT_MOST + 2)


@pytest.mark.parametrize(
    "kind", ["contact", "place", "route", "locality", "postcode", "line", "source"]
)
def test_what_could_tell_of_a_child_is_not_remembered(
    choices: ChoicesFile, kind: str
) -> None:
    ItemKeeping(choices).remember(kind, "x")

    assert choices.current.recent == ()


def test_an_item_is_pinned_until_it_is_unpinned(choices: ChoicesFile) -> None:
    keeping = ItemKeeping(choices)

    keeping.pin("a", pinned=True)
    keeping.pin("b", pinned=True)
    keeping.pin("a", pinned=True)

    assert choices.current.pinned_items == ("b", "a")
    assert keeping.is_pinned("a")


def test_an_unpinned_item_leaves_the_others(choices: ChoicesFile) -> None:
    choices.change(pinned_items=("a", "b"))
    keeping = ItemKeeping(choices)

    keeping.pin("a", pinned=False)

    assert choices.current.pinned_items == ("b",)
    assert not keeping.is_pinned("a")
