"""Answers among search results stay true while they are on screen."""

from dataclasses import dataclass, replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.hours import LONDON
from csap_desktop.services.library import Library
from csap_desktop.ui.means import Means
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.studio import StandingClock
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.minute_watch import MinuteWatch
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_preview import SearchPreview
from tests.ui.stand_ins import SUNDAY_NIGHT, ImmediateTasks

DAY_LINE, NIGHT_LINE = "0300 123 6720", "0300 123 6722"
BEFORE_DAWN = datetime(2026, 11, 23, 7, 30, tzinfo=LONDON)
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=LONDON)
QUERY = "kid at risk in fleetwood"


@dataclass
class Live:
    """A search page, the clock it reads, and what it said."""

    page: SearchPage
    clock: StandingClock
    heard: list[str]

    @property
    def results(self) -> ResultList:
        found = self.page.findChild(ResultList)
        assert isinstance(found, ResultList)
        return found

    @property
    def first_said(self) -> str:
        row = self.results.model().index(0, 0).data(ROW_ROLE)
        return str(row.said)

    @property
    def preview(self) -> str:
        preview = self.page.findChild(SearchPreview)
        assert isinstance(preview, SearchPreview)
        return "\n".join(one.text() for one in preview.findChildren(QLabel))

    @property
    def note(self) -> str:
        return self.page._head.note

    def wait_until(self, moment: datetime) -> None:
        """Has the page look at its clock, as its timers do."""
        self.clock.moment = moment
        watch = self.page.findChild(MinuteWatch)
        assert isinstance(watch, MinuteWatch)
        watch.look()


@pytest.fixture
def live(context: Context, theme: Theme, library: Library, qtbot: QtBot) -> Live:
    clock = StandingClock(BEFORE_DAWN)
    page = SearchPage(Means(replace(context, clock=clock), theme, ImmediateTasks()))
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.go_live(library)
    heard: list[str] = []
    page.announced.connect(heard.append)
    page.ask(QUERY)
    return Live(page, clock, heard)


def test_the_number_on_screen_is_the_one_of_this_minute(live: Live) -> None:
    assert NIGHT_LINE in live.first_said
    assert live.preview.index(NIGHT_LINE) < live.preview.index(DAY_LINE)

    live.wait_until(MORNING)

    assert DAY_LINE in live.first_said
    assert live.preview.index(DAY_LINE) < live.preview.index(NIGHT_LINE)


def test_another_number_is_said_and_written(live: Live) -> None:
    live.wait_until(MORNING)

    [said] = live.heard
    assert said.startswith("Lancashire: worried about a child. Changed at 08:00")
    assert DAY_LINE in said
    assert live.note == said


def test_words_follow_the_minute_where_the_number_stays(live: Live) -> None:
    live.wait_until(SUNDAY_NIGHT)
    assert "until 08:00 tomorrow" in live.first_said

    live.wait_until(BEFORE_DAWN)

    assert "until 08:00" in live.first_said
    assert "tomorrow" not in live.first_said
    assert live.heard == []


def test_the_reader_stays_where_they_are(live: Live, qtbot: QtBot) -> None:
    results, bar = live.results, live.results.verticalScrollBar()
    results.enter()
    for _ in range(3):
        qtbot.keyClick(results, Qt.Key.Key_Down)
    row = results.currentIndex().row()
    bar.setValue(40)
    shown = live.preview
    assert row > 0

    live.wait_until(MORNING)

    assert results.currentIndex().row() == row
    assert bar.value() == 40
    assert live.preview == shown


def test_a_page_out_of_view_is_right_and_silent(live: Live) -> None:
    live.page.hide()

    live.wait_until(MORNING)

    assert DAY_LINE in live.first_said
    assert live.heard == []


def test_results_without_an_answer_are_left_alone(live: Live, qtbot: QtBot) -> None:
    live.page.ask("safeguarding board")

    with qtbot.assertNotEmitted(live.results.model().dataChanged):
        live.wait_until(MORNING)


def test_a_new_search_forgets_the_answers_before(live: Live, qtbot: QtBot) -> None:
    live.page.ask("")

    with qtbot.assertNotEmitted(live.results.model().dataChanged):
        live.wait_until(MORNING)

    assert live.heard == []
