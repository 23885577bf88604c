from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import Library
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.theme import Theme
from tests.services.installed import opened, real_paths
from tests.ui.stand_ins import SUNDAY_NIGHT, ImmediateTasks


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, find_paths().resources, "light")


@pytest.fixture(autouse=True)
def usual_look(theme: Theme) -> Iterator[None]:
    yield
    theme.choose("light", 100)
    theme.fit(1366, 700)


@pytest.fixture(scope="session")
def answers() -> AnswerService:
    return AnswerService(load_front(find_paths()).front)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The library of the bundled edition, open for the tests of one module."""
    library = opened(real_paths(tmp_path_factory.mktemp("user")))
    yield library
    library.close()


@pytest.fixture
def context(answers: AnswerService, tmp_path: Path) -> Context:
    paths = find_paths(tmp_path)
    choices = ChoicesFile(paths.choices)
    return Context(paths, choices, answers, lambda: SUNDAY_NIGHT)


@pytest.fixture
def tasks() -> ImmediateTasks:
    return ImmediateTasks()


@pytest.fixture
def window(qtbot: QtBot, context: Context, theme: Theme) -> Iterator[MainWindow]:
    """A window that is really gone afterwards, so that the next test is not slower."""
    window = MainWindow(context, theme)
    window.add_page("ring", RingPage(context, theme, window))
    window.resize(1366, 700)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(
    context: Context, theme: Theme, window: MainWindow, tasks: ImmediateTasks
) -> Desk:
    ring = window.findChild(RingPage)
    assert isinstance(ring, RingPage)
    return Desk(context, theme, window, ring, tasks)
