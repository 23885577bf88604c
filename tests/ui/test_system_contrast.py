"""What the system says of contrast is followed while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.ui import theme as theme_module
from csap_desktop.ui.theme import Theme

HIGH, USUAL = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


class SystemSays:
    """Stands for what the system answers when it is asked for its contrast."""

    def __init__(self, hints: QAccessibilityHints) -> None:
        self._hints = hints
        self.preference = USUAL

    def __call__(self, _application: QApplication) -> Qt.ContrastPreference:
        return self.preference

    def change(self, preference: Qt.ContrastPreference) -> None:
        self.preference = preference
        self._hints.contrastPreferenceChanged.emit(preference)


@pytest.fixture
def system(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SystemSays]:
    says = SystemSays(qapp.styleHints().accessibility())
    monkeypatch.setattr(theme_module, "contrast_preference", says)
    yield says
    monkeypatch.undo()
    theme.choose("light", 100)


def test_the_theme_follows_the_systems_contrast(
    theme: Theme, system: SystemSays, qtbot: QtBot
) -> None:
    theme.choose("system", 100)
    before = theme.name

    with qtbot.waitSignal(theme.changed):
        system.change(HIGH)

    assert (before, theme.name) == ("light", "contrast")
    assert theme.colour("background").name() == "#000000"


def test_the_theme_goes_back_with_the_system(theme: Theme, system: SystemSays) -> None:
    theme.choose("system", 100)
    system.change(HIGH)

    system.change(USUAL)

    assert theme.name == "light"
    assert theme.colour("card").name() == "#ffffff"


def test_a_theme_that_somebody_chose_stays(theme: Theme, system: SystemSays) -> None:
    theme.choose("dark", 100)

    system.change(HIGH)

    assert theme.name == "dark"
