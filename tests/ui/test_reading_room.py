"""How text and results use the room of a window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.line_width import LINE_CHARACTERS, widest_line_px
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.notice_dialog import NoticeDialog
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_side import SearchSide
from tests.ui.stand_ins import (
    StandInLibrary,
    StandInSearch,
    a_reply,
    a_result,
)

SENTENCE = "Every answer names its sources and says how far they are confirmed. "


def article(item_id: str, paragraphs: int) -> StoredItem:
    block = {"kind": "paragraph", "items": [[{"text": 3 * SENTENCE}]]}
    value = {
        "blocks": paragraphs * [block],
        "related": ["short"],
        "provenance": {"note": SENTENCE},
    }
    return StoredItem("article", item_id, "What this is", value)


@pytest.fixture
def library() -> StandInLibrary:
    results = (
        *(a_result("faq", f"f{n}", f"Question {n}?") for n in range(12)),
        *(a_result("body", f"b{n}", f"Board {n}") for n in range(12)),
    )
    items = {one.id: one for one in (article("short", 1), article("long", 30))}
    replies = {"board": a_reply("board", results)}
    return StandInLibrary(StandInSearch(replies), items=items)


@pytest.fixture
def live(desk: Desk, library: StandInLibrary) -> Desk:
    desk._on_library_opened(library)
    return desk


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def view_in(window: MainWindow) -> ArticleView:
    view = window.findChild(ArticleView)
    assert isinstance(view, ArticleView)
    return view


def sides_sure(window: MainWindow) -> QLabel:
    """The title of the card that says how sure the text is."""
    page = window.findChild(ItemPage)
    assert isinstance(page, ItemPage)
    return next(one for one in page.findChildren(QLabel) if one.text() == "How sure")


@pytest.mark.usefixtures("live")
def test_a_short_text_has_a_card_no_taller_than_itself(
    window: MainWindow, live: Desk
) -> None:
    live.open_item("short")
    settle()

    view = view_in(window)
    [label] = view.text.labels
    card = view.text.parentWidget()
    assert card is not None
    assert label.height() == label.heightForWidth(label.width())
    assert card.height() < label.height() + 60
    assert not view.verticalScrollBar().isEnabled()


def test_a_long_text_scrolls_inside_the_window(window: MainWindow, live: Desk) -> None:
    live.open_item("long")
    settle()

    view = view_in(window)
    bottom = view.mapTo(window, QPoint(0, view.height())).y()
    assert view.verticalScrollBar().isEnabled()
    assert bottom <= window.status.y()


@pytest.mark.parametrize("width", [760, 1366, 1600])
def test_lines_are_no_longer_than_80_characters(
    window: MainWindow, live: Desk, width: int
) -> None:
    window.resize(width, 800)
    live.open_item("long")
    settle()

    widths = [label.width() for label in view_in(window).text.labels]
    assert LINE_CHARACTERS == 80
    assert max(widths) <= widest_line_px(window.font()) * 1.05


def test_in_a_narrow_window_the_side_follows_the_text(
    window: MainWindow, live: Desk
) -> None:
    window.resize(760, 600)
    live.open_item("short")
    settle()
    view = view_in(window)

    assert view.isAncestorOf(sides_sure(window))
    assert sides_sure(window).isVisible()

    window.resize(1366, 700)
    settle()

    assert not view.isAncestorOf(sides_sure(window))
    assert sides_sure(window).isVisible()


def test_a_kind_found_is_one_click_away(
    window: MainWindow, live: Desk, qtbot: QtBot
) -> None:
    del live
    window.strip.search.type("board")
    settle()
    results = window.findChild(ResultList)
    assert isinstance(results, ResultList)
    kinds = {one.text(): one for one in window.findChildren(QRadioButton)}

    qtbot.mouseClick(kinds["Groups 12"], Qt.MouseButton.LeftButton)

    assert results.model().index(0, 0).data() == "Board 0"
    assert results.model().rowCount() == 12


def test_the_side_leads_to_the_answer_page_and_shows_examples(
    window: MainWindow, live: Desk, qtbot: QtBot
) -> None:
    del live
    window.strip.search.type("nothing at all")
    page = window.findChild(SearchPage)
    assert isinstance(page, SearchPage)
    chip = next(one for one in page.findChildren(QPushButton) if one.text() == "LADO")

    with qtbot.waitSignal(page.example_chosen) as chosen:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert chosen.args == ["LADO"]
    assert window.strip.search.words == "LADO"


def test_a_narrow_window_has_no_side(window: MainWindow, live: Desk) -> None:
    del live
    window.resize(760, 600)
    window.strip.search.type("board")
    settle()

    side = window.findChild(SearchSide)
    assert isinstance(side, SearchSide)
    assert not side.isVisible()


def test_the_notice_never_outgrows_its_window(
    context: Context, window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose("light", 200)
    window.resize(1093, 560)

    dialog = NoticeDialog(context.answers.front.edition, theme, window)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.height() <= window.height()
    close = dialog.findChild(QPushButton)
    assert isinstance(close, QPushButton)
    assert close.geometry().bottom() < dialog.height()
    assert dialog.findChild(QScrollArea) is not None


def test_rows_are_measured_anew_in_another_size(
    window: MainWindow, live: Desk, theme: Theme
) -> None:
    del live
    window.strip.search.type("board")
    results = window.findChild(ResultList)
    assert isinstance(results, ResultList)
    row = results.model().index(1, 0)
    before = results.sizeHintForIndex(row).height()

    theme.choose("light", 150)
    settle()

    assert results.sizeHintForIndex(row).height() > before
