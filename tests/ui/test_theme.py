import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import find_paths
from csap_desktop.ui.theme import Theme

STYLES = find_paths().resources / "styles"
NAMES = ("light", "dark", "contrast")
TEXT_ON_GROUND = (
    ("ink", "background"),
    ("ink", "card"),
    ("ink-quiet", "background"),
    ("ink-quiet", "card"),
    ("ink-quiet", "chip"),
    ("accent", "card"),
    ("accent", "background"),
    ("accent", "accent-fill"),
    ("accent-ink", "accent"),
    ("rail-ink", "rail"),
    ("rail-strong", "rail-chosen"),
    ("danger-ink", "danger"),
    ("danger-ink", "danger-field"),
    ("good", "good-fill"),
    ("careful", "careful-fill"),
)
EDGE_ON_GROUND = (
    ("edge", "card"),
    ("edge", "background"),
    ("focus", "card"),
    ("focus", "background"),
    ("rail-mark", "rail"),
    ("danger-edge", "danger"),
)


def tokens(name: str) -> dict[str, str]:
    loaded: dict[str, str] = json.loads((STYLES / f"{name}.json").read_text())
    return loaded


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_what_is_behind_it(
    name: str, ink: str, ground: str
) -> None:
    colours = tokens(name)

    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON_GROUND)
def test_edges_of_controls_stand_out(name: str, edge: str, ground: str) -> None:
    colours = tokens(name)

    assert contrast(colours[edge], colours[ground]) >= 3


def test_all_themes_have_the_same_tokens() -> None:
    assert set(tokens("light")) == set(tokens("dark")) == set(tokens("contrast"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_every_placeholder_of_the_style_sheets_is_filled(
    theme: Theme, name: str
) -> None:
    theme.choose(name, 100)

    assert "{{" not in theme._application.styleSheet()
    assert theme.name == name


def test_lengths_grow_with_the_text_size(theme: Theme) -> None:
    theme.choose("light", 150)

    assert theme.scaled(20) == 30


def test_a_very_large_window_draws_everything_larger(theme: Theme) -> None:
    theme.fit(1920, 1080)
    large = theme.scaled(20)
    theme.fit(1366, 700)

    assert (large, theme.scaled(20)) == (24, 20)


def test_a_dressed_button_changes_its_icon_with_the_theme(
    theme: Theme, qtbot: QtBot
) -> None:
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    theme.dress(button, "copy")
    before = button.icon().cacheKey()

    theme.choose("dark", 100)

    assert button.icon().cacheKey() != before


def test_every_icon_that_is_shipped_can_be_drawn(theme: Theme) -> None:
    for path in (find_paths().resources / "icons").glob("*.svg"):
        assert not theme.pixmap(Path(path).stem).isNull()
