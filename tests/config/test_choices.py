"""The user's choices survive a restart; a spoilt file loses them, not the start."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.config.choices import (
    RECENT_MOST,
    TEXT_SIZES,
    THEMES,
    Choices,
    ChoicesFile,
)
from csap_desktop.errors import MachineError

CHOSEN = Choices(
    pins=("blackpool", "lancashire"), theme="dark", text_size=150, window="AdnQ"
)


def read_again(path: Path) -> Choices:
    return ChoicesFile(path).current


def test_at_first_there_are_sound_defaults_and_no_file(tmp_path: Path) -> None:
    path = tmp_path / "user" / "choices.json"

    assert read_again(path) == Choices()
    assert not path.parent.exists()


def test_what_was_chosen_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "user" / "choices.json"
    file = ChoicesFile(path)

    file.change(pins=CHOSEN.pins, theme=CHOSEN.theme)
    file.change(text_size=CHOSEN.text_size, window=CHOSEN.window)

    assert file.current == CHOSEN
    assert read_again(path) == CHOSEN


def test_one_change_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    ChoicesFile(path).change(pins=("blackpool",), theme="contrast")

    ChoicesFile(path).change(theme="light")

    assert read_again(path) == Choices(pins=("blackpool",), theme="light")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_every_choice_can_be_kept(tmp_path: Path, theme: str, text_size: int) -> None:
    ChoicesFile(tmp_path / "choices.json").change(theme=theme, text_size=text_size)

    kept = read_again(tmp_path / "choices.json")
    assert (kept.theme, kept.text_size) == (theme, text_size)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0" * 100, b"\xff\xfe", b"{", b"[]", b"7", b"null", b'"text"'),
        *(b"[" * 100_000, b'{"theme": "dark"', b"1" * 5000, b'{"pins": NaN}'),
    ],
)
def test_a_spoilt_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "choices.json").write_bytes(content)

    assert read_again(tmp_path / "choices.json") == Choices()


def test_a_folder_in_its_place_gives_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "choices.json").mkdir()

    assert read_again(tmp_path / "choices.json") == Choices()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("theme", "pink"),
        ("theme", None),
        ("theme", ["dark"]),
        ("theme", {}),
        ("text_size", 99),
        ("text_size", "150"),
        ("text_size", True),
        ("text_size", None),
        ("text_size", [150]),
        ("window", 7),
        ("window", []),
        ("pins", "blackpool"),
        ("pins", None),
        ("pins", {"blackpool": 1}),
    ],
)
def test_one_wrong_value_loses_only_itself(
    tmp_path: Path, field: str, wrong: object
) -> None:
    raw: dict[str, Any] = {
        "pins": ["blackpool", "lancashire"],
        "theme": "dark",
        "text_size": 150,
        "window": "AdnQ",
        "of_a_newer_program": 1,
    }
    raw[field] = wrong
    (tmp_path / "choices.json").write_text(json.dumps(raw), encoding="utf-8")

    kept = read_again(tmp_path / "choices.json")

    default = getattr(Choices(), field)
    assert kept == replace(CHOSEN, **{field: default})


def test_pins_that_are_no_text_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "choices.json").write_text('{"pins": ["blackpool", 7, null, ["x"]]}')

    assert read_again(tmp_path / "choices.json").pins == ("blackpool",)


@settings(max_examples=200)
@given(
    raw=st.dictionaries(
        st.sampled_from(["pins", "theme", "text_size", "window", "more"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=4,
        ),
    )
)
def test_whatever_stands_in_the_file_the_choices_make_sense(
    tmp_path_factory: pytest.TempPathFactory, raw: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("choices") / "choices.json"
    path.write_text(json.dumps(raw), encoding="utf-8")

    kept = read_again(path)

    assert kept.theme in THEMES
    assert kept.text_size in TEXT_SIZES
    assert isinstance(kept.text_size, int)
    assert all(isinstance(pin, str) for pin in kept.pins)
    assert kept.window is None or isinstance(kept.window, str)


def test_where_nothing_can_be_written_the_choice_holds_for_this_run(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = ChoicesFile(tmp_path / "file" / "choices.json")

    with pytest.raises(MachineError):
        file.change(theme="dark")

    assert file.current.theme == "dark"


def test_no_choice_holds_a_place_or_a_search() -> None:
    names = set(Choices.__dataclass_fields__)

    kept = {"pins", "theme", "text_size", "window", "pinned_items", "recent"}
    assert names == kept | {"sending"}


def test_items_pinned_and_read_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"

    ChoicesFile(path).change(pinned_items=("spb",), recent=("about-1", "spb"))

    kept = read_again(path)
    assert (kept.pinned_items, kept.recent) == (("spb",), ("about-1", "spb"))


@pytest.mark.parametrize("spoilt", ["about-1", None, 7, {"a": 1}])
def test_a_spoilt_list_of_items_is_none(tmp_path: Path, spoilt: object) -> None:
    path = tmp_path / "choices.json"
    path.write_text(json.dumps({"recent": spoilt, "pinned_items": spoilt}), "utf-8")

    assert read_again(path) == Choices()


def test_of_a_long_list_the_latest_are_kept_each_once(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    recent = ["a", "a", 5, *map(str, range(40))]
    path.write_text(json.dumps({"recent": recent}), "utf-8")

    kept = read_again(path).recent
    assert len(kept) == RECENT_MOST
    assert kept[:2] == ("a", "0")
