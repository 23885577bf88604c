from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.errors import DamagedError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.library import Library
from csap_desktop.ui import messages
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.updates_page import UpdatesPage
from csap_desktop.ui.print.printing import A4, page_layout, pdf_bytes
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.scenes.confirmed_edition import ConfirmedLibrary, confirmed
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.edition_card import EditionCard
from csap_desktop.ui.widgets.upkeep_tree import UpkeepTree
from tests.ui.pages.conftest import SettableClock
from tests.ui.print.pdf_text import pdf_text
from tests.ui.stand_ins import ImmediateTasks, a_report


@pytest.fixture
def closed(
    qtbot: QtBot, ring_context: Context, theme: Theme, tasks: ImmediateTasks
) -> UpdatesPage:
    """The page before the library is open."""
    page = UpdatesPage(Means(ring_context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 660)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def updates(closed: UpdatesPage, library: Library) -> UpdatesPage:
    closed.go_live(library)
    return closed


def tree(page: UpdatesPage) -> UpkeepTree:
    found = page.findChild(UpkeepTree)
    assert isinstance(found, UpkeepTree)
    return found


def facts(page: UpdatesPage) -> dict[str, str]:
    card = page.findChild(EditionCard)
    assert isinstance(card, EditionCard)
    return dict(card.facts.facts)


def said(page: UpdatesPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page))


def button(page: UpdatesPage, begins: str) -> QAbstractButton:
    found = page.findChildren(QAbstractButton)
    return next(one for one in found if one.text().startswith(begins))


def titles(page: UpdatesPage, group: int) -> list[str]:
    model = tree(page).model()
    top = model.index(group, 0)
    return [str(model.index(row, 0, top).data()) for row in range(model.rowCount(top))]


def groups(page: UpdatesPage) -> list[str]:
    model = tree(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_edition_is_there_before_the_library(closed: UpdatesPage) -> None:
    assert facts(closed)["Published"] == "22 November 2026, 3 days ago"
    assert "On this computer since" not in facts(closed)
    assert "The list is being opened" in said(closed)
    assert closed.paper() is None
    assert not button(closed, "Copy list").isEnabled()


def test_an_open_library_says_since_when_and_where_from(updates: UpdatesPage) -> None:
    assert facts(updates)["Came from"].startswith("bundled with the program")
    assert "2026" in facts(updates)["On this computer since"]


def test_it_says_whether_this_is_the_latest_edition(updates: UpdatesPage) -> None:
    assert "Is it the latest edition?" in said(updates)


def test_numbers_are_listed_first_and_texts_wait(updates: UpdatesPage) -> None:
    view = tree(updates)

    assert groups(updates)[:3] == [
        "Numbers",
        "Hours not known",
        "Routes with no telephone line",
    ]
    opened_at_once = [
        view.isExpanded(view.model().index(row, 0))
        for row in range(len(groups(updates)))
    ]
    assert opened_at_once == [True] * 3 + [False] * 8
    assert "22 numbers: 0 confirmed." in said(updates)


def test_a_filter_says_how_many_it_lets_through_and_lists_them(
    updates: UpdatesPage,
) -> None:
    chip = button(updates, "Hours not known")

    chip.click()

    assert chip.text() == "Hours not known 10"
    assert chip.accessibleName() == "Hours not known: 10 listed"
    assert groups(updates) == ["Hours not known"]
    assert len(titles(updates, 0)) == 10


def test_a_filter_that_finds_nothing_says_so(updates: UpdatesPage) -> None:
    button(updates, "Overdue").click()

    assert "No check is overdue" in said(updates)
    assert not tree(updates).isVisibleTo(updates)


def test_another_order_holds_within_the_groups(updates: UpdatesPage) -> None:
    button(updates, "Order").click()
    menu = updates.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Gravest first"].isChecked()

    actions["By name"].trigger()
    menu.close()

    assert button(updates, "Order").text() == "Order: By name"
    names = [name.casefold() for name in titles(updates, 0)]
    assert names == sorted(names)


def test_a_number_opens_its_route_by_keys(updates: UpdatesPage, qtbot: QtBot) -> None:
    updates.enter("")
    assert tree(updates).hasFocus()

    qtbot.keyClick(tree(updates), Qt.Key.Key_Down)
    with qtbot.waitSignal(updates.item_asked) as asked:
        qtbot.keyClick(tree(updates), Qt.Key.Key_Return)

    assert asked.args == ["bwd-children"]


def test_a_group_is_shown_and_hidden_by_enter_and_by_a_click(
    updates: UpdatesPage, qtbot: QtBot
) -> None:
    view = tree(updates)
    updates.enter("")
    tall = view.sizeHint().height()

    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.sizeHint().height() < tall
    first = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)

    assert view.sizeHint().height() == tall


def test_a_list_of_what_to_have_ready_opens_the_answer_page(
    updates: UpdatesPage, qtbot: QtBot
) -> None:
    view = tree(updates)
    ready = groups(updates).index("What to have ready")
    inside = view.model().index(0, 0, view.model().index(ready, 0))

    with qtbot.waitSignal(updates.ring_asked) as asked:
        view.chosen.emit(inside)

    assert asked.args == ["", None]


def test_the_tree_is_as_tall_as_its_rows_and_never_scrolls_itself(
    updates: UpdatesPage, qtbot: QtBot, theme: Theme
) -> None:
    view = tree(updates)
    for size, text in (((1166, 660), 100), ((893, 450), 200)):
        theme.choose("light", text)
        updates.resize(*size)
        qtbot.waitUntil(lambda: view.viewport().height() >= view.sizeHint().height())
        assert view.verticalScrollBar().maximum() == 0


def test_the_row_that_the_keyboard_is_on_is_in_view(
    updates: UpdatesPage, qtbot: QtBot
) -> None:
    view = tree(updates)
    room = updates.findChild(QScrollArea)
    assert isinstance(room, QScrollArea)
    qtbot.waitUntil(lambda: view.height() >= view.sizeHint().height())
    updates.enter("")

    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Down)

    row = view.visualRect(view.currentIndex())
    port = room.viewport()
    shown = QRect(view.viewport().mapTo(port, row.topLeft()), row.size())
    assert room.verticalScrollBar().value() > 0
    assert port.rect().contains(shown)


def test_every_row_is_read_whole(updates: UpdatesPage) -> None:
    view = tree(updates)
    table = QAccessible.queryAccessibleInterface(view)
    first = view.model().index(0, 0, view.model().index(0, 0))

    names = [
        table.child(number).text(QAccessible.Text.Name)
        for number in range(table.childCount())
    ]

    assert table.text(QAccessible.Text.Name) == "Not confirmed, overdue or not known"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) in names
    assert "Numbers, 22" in names


def test_the_list_is_copied_as_a_table_with_its_edition(
    updates: UpdatesPage, qtbot: QtBot
) -> None:
    button(updates, "Numbers").click()

    with qtbot.waitSignal(updates.message) as told:
        button(updates, "Copy list").click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == (
        "Edition 1, published 22 November 2026. Not confirmed, overdue or not known "
        "on 25 November 2026."
    )
    assert len(lines) == 3 + 22
    assert told.args == ["Rows copied: 22"]


def test_the_paper_is_a_sheet_to_fill_in(updates: UpdatesPage) -> None:
    paper = updates.paper()

    assert paper is not None
    assert not paper.landscape
    assert "Rung on" in paper.html
    assert "Edition 1" in paper.note


def test_an_edition_past_its_day_says_so_when_it_is_looked_at_again(
    updates: UpdatesPage, clock: SettableClock
) -> None:
    clock.set("2027-02-23T00:10")

    updates.enter("")

    assert "This edition was to be checked by 22 February 2027." in said(updates)
    assert facts(updates)["Published"] == "22 November 2026, 3 months ago"


@pytest.mark.parametrize(
    ("healed", "unwritable", "words"),
    [
        ("hash", None, "damaged and has been rebuilt"),
        (None, "full", "everything works, nothing is kept"),
    ],
)
def test_what_was_found_while_opening_is_said(
    closed: UpdatesPage,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    healed: str | None,
    unwritable: str | None,
    words: str,
) -> None:
    monkeypatch.setattr(library, "report", a_report(healed, unwritable))

    closed.go_live(library)

    assert words in said(closed)


def test_an_edition_that_is_all_confirmed_is_calm(
    qtbot: QtBot,
    ring_context: Context,
    theme: Theme,
    tasks: ImmediateTasks,
    library: Library,
) -> None:
    sure = AnswerService(confirmed(ring_context.answers.front))
    page = UpdatesPage(Means(replace(ring_context, answers=sure), theme, tasks))
    qtbot.addWidget(page)
    page.show()

    page.go_live(ConfirmedLibrary(library))
    page.enter("")

    assert "Everything is confirmed" in said(page)
    assert "22 numbers: 22 confirmed." in said(page)
    qtbot.waitUntil(lambda: button(page, "All").hasFocus())


def test_a_library_that_cannot_be_opened_is_said(closed: UpdatesPage) -> None:
    closed.stay_closed(
        messages.library_failed(DamagedError("edition.json"), Path("log"))
    )

    assert "Search is closed." in said(closed)
    assert "Who to ring still answers." in said(closed)


def test_a_hand_shows_over_what_a_click_opens(
    updates: UpdatesPage, qtbot: QtBot
) -> None:
    view = tree(updates)
    first = view.visualRect(view.model().index(0, 0)).center()

    qtbot.mouseMove(view.viewport(), first)
    qtbot.mouseMove(view.viewport(), first + QPoint(4, 0))

    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_keyboard_comes_back_to_the_row_where_it_was(
    updates: UpdatesPage,
) -> None:
    view = tree(updates)
    there = view.model().index(3, 0, view.model().index(0, 0))
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(there, flag)

    view.enter()

    assert view.currentIndex() == there


def test_what_was_opened_is_still_open_upon_coming_back(updates: UpdatesPage) -> None:
    view = tree(updates)
    guide = view.model().index(groups(updates).index("Guide"), 0)
    view.setExpanded(guide, True)  # noqa: FBT003 - Qt's signature

    updates.enter("")

    assert view.isExpanded(guide)


def test_print_is_asked_for_once_there_is_a_list(
    closed: UpdatesPage, library: Library, qtbot: QtBot
) -> None:
    before = button(closed, "Print").isEnabled()
    closed.go_live(library)

    with qtbot.waitSignal(closed.print_asked):
        button(closed, "Print").click()

    assert not before


def test_no_number_breaks_on_the_sheet_to_fill_in(
    updates: UpdatesPage, ring_context: Context
) -> None:
    paper = updates.paper()
    assert paper is not None
    facts = sheet_facts(ring_context.answers.front, ring_context.clock())

    sheets = Sheets(paper, facts, page_layout(A4, landscape=paper.landscape))

    assert "01254 666400" in pdf_text(pdf_bytes(sheets, paper.title))
