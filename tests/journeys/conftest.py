"""The whole program as it is built at a start, with the library that ships in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import AppPaths
from csap_desktop.ui.pictures import open_studio
from csap_desktop.ui.studio import Studio
from csap_desktop.ui.theme import Theme
from tests.services.installed import opened, real_paths


@pytest.fixture(scope="session")
def journey_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, real_paths(Path()).resources, "light")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    """A computer on which the program was started before."""
    paths = real_paths(tmp_path_factory.mktemp("user"))
    opened(paths).close()
    return paths


@pytest.fixture
def studio(qtbot: QtBot, installed: AppPaths, journey_theme: Theme) -> Iterator[Studio]:
    studio = open_studio(installed, journey_theme, (1366, 768))
    window = studio.window
    qtbot.waitUntil(window.isActiveWindow)
    studio.desk.load()
    yield studio
    studio.desk.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
