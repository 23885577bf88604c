"""The page Who to ring over the bundled edition, with a clock that tests set."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.domain.hours import from_wall
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.scenes.enquiries_scenes import tools_for
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from csap_desktop.ui.theme import Theme
from tests.ui.enquiry_driver import a_library
from tests.ui.stand_ins import ImmediateTasks


class SettableClock:
    """A wall clock that stands still until it is set."""

    def __init__(self) -> None:
        self.set("2026-11-25T21:40")

    def set(self, wall: str) -> None:
        self.now = from_wall(datetime.fromisoformat(wall))

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture
def ring_context(
    answers: AnswerService, clock: SettableClock, tmp_path: Path
) -> Context:
    paths = find_paths(tmp_path)
    return Context(paths, ChoicesFile(paths.choices), answers, clock)


@pytest.fixture
def page(qtbot: QtBot, ring_context: Context, theme: Theme) -> Iterator[RingPage]:
    page = RingPage(ring_context, theme)
    qtbot.addWidget(page)
    page.resize(1166, 630)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.focus_place()
    yield page
    page.close()


@pytest.fixture
def service(ring_context: Context) -> FictionalEnquiries:
    return FictionalEnquiries(ring_context.clock)


@pytest.fixture
def enquiries(
    qtbot: QtBot,
    ring_context: Context,
    theme: Theme,
    tasks: ImmediateTasks,
    service: FictionalEnquiries,
) -> Iterator[EnquiriesPage]:
    page = EnquiriesPage(Means(ring_context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 690)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.go_live(a_library())
    page.take_enquiries(tools_for(service, "lancashire"))
    yield page
    page.close()
