from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.theme import Theme
from tests.ui.stand_ins import (
    ImmediateTasks,
    StandInLibrary,
    StandInSearch,
    a_reply,
    a_result,
)

TYPED = "lado 21 secret street fy7"


@pytest.fixture
def search(
    qtbot: QtBot, context: Context, theme: Theme, tasks: ImmediateTasks
) -> Iterator[SearchPage]:
    found = (
        a_result("glossary", "term-lado", "LADO", (("A role.", False),)),
        a_result("place", "p", "Secret Street", where="Secret Street"),
    )
    page = SearchPage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    replies = {TYPED: a_reply(TYPED, found)}
    page.go_live(StandInLibrary(StandInSearch(replies)))
    yield page
    page.close()


def test_results_go_on_paper_without_what_was_typed(search: SearchPage) -> None:
    search.ask(TYPED)

    paper = search.paper()

    assert paper is not None
    printed = f"{paper.title} {paper.note} {paper.html} {paper.file_name}".lower()
    assert "lado" in printed
    assert "secret" not in printed
    assert "fy7" not in printed


def test_before_a_search_there_is_nothing_to_print(search: SearchPage) -> None:
    assert search.paper() is None
