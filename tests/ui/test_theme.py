import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import find_paths
from csap_desktop.ui.theme import Theme

STYLES = find_paths().resources / "styles"
NAMES = ("light", "dark", "contrast")


def tokens(name: str) -> dict[str, str]:
    loaded: dict[str, str] = json.loads((STYLES / f"{name}.json").read_text())
    return loaded


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
