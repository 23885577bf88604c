from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DamagedError
from csap_desktop.services.installation import InstallReport
from csap_desktop.ui import desk as desk_module
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.result_list import ResultList
from tests.ui.stand_ins import (
    SUNDAY_NIGHT,
    ImmediateTasks,
    StandInLibrary,
    StandInSearch,
    a_reply,
    a_report,
    a_result,
)

FAQ = StoredItem("faq", "about-1", "Who do I contact?", {"blocks": []})


def a_library(context: Context, report: InstallReport | None = None) -> StandInLibrary:
    answer = context.answers.ask("Fleetwood", Concern.CHILD, SUNDAY_NIGHT).answers[0]
    route = a_result("route", "lcc-children", "Lancashire", (), "Fleetwood", answer)
    faq = a_result("faq", "about-1", "Who do I contact?", (("you", True),))
    place = a_result("place", "fleetwood", "Fleetwood, Wyre", (), "Fleetwood, Wyre")
    replies = {
        "fleetwood": a_reply("fleetwood", (route, place, faq)),
        "contact": a_reply("contact", (faq,)),
        "contcat": a_reply("contcat", (faq,), "contact"),
        "where": a_reply("where", (place,), None, (Concern.ADULT,)),
    }
    return StandInLibrary(StandInSearch(replies), report or a_report(), {FAQ.id: FAQ})


@pytest.fixture
def library(context: Context, monkeypatch: pytest.MonkeyPatch) -> StandInLibrary:
    library = a_library(context)
    monkeypatch.setattr(desk_module, "open_quietly", lambda _context: library)
    return library


def box(window: MainWindow) -> QLineEdit:
    found = window.strip.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def results(window: MainWindow) -> ResultList:
    found = window.findChild(ResultList)
    assert isinstance(found, ResultList)
    return found


def said(window: MainWindow) -> str:
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(window))


def place_typed(window: MainWindow) -> str:
    ring = window.findChild(RingPage)
    assert isinstance(ring, RingPage)
    return next(
        edit.text() for edit in ring.findChildren(QLineEdit) if edit.isVisibleTo(ring)
    )


@pytest.mark.usefixtures("library")
def test_a_search_by_keys_alone_ends_at_the_answer(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.load()

    qtbot.keySequence(window, "Ctrl+K")
    qtbot.keyClicks(box(window), "fleetwood")
    assert window.page == "search"
    qtbot.keyClick(box(window), Qt.Key.Key_Down)
    qtbot.keyClick(results(window), Qt.Key.Key_Return)

    assert window.page == "ring"
    assert place_typed(window) == "Fleetwood"


@pytest.mark.usefixtures("library")
def test_enter_in_the_field_opens_the_best_result(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.load()
    window.strip.search.type("contact")

    qtbot.keyClick(box(window), Qt.Key.Key_Return)

    assert window.page == "item"
    assert "Who do I contact?" in said(window)


@pytest.mark.usefixtures("library")
def test_back_goes_to_the_results_and_then_to_the_answer(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.load()
    window.strip.search.type("contact")
    qtbot.keyClick(box(window), Qt.Key.Key_Return)

    qtbot.keySequence(window, "Alt+Left")
    assert window.page == "search"
    qtbot.keySequence(window, "Alt+Left")

    assert window.page == "ring"


@pytest.mark.usefixtures("library")
def test_escape_in_the_field_leaves_the_search(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.load()
    window.strip.search.type("contact")

    qtbot.keyClick(box(window), Qt.Key.Key_Escape)

    assert (window.page, box(window).text()) == ("ring", "")


@pytest.mark.usefixtures("library")
def test_emptying_the_field_leaves_the_search(window: MainWindow, desk: Desk) -> None:
    desk.load()
    window.strip.search.type("contact")

    window.strip.search.type("")

    assert window.page == "ring"


@pytest.mark.usefixtures("library")
def test_up_from_the_first_result_goes_back_to_the_field(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.load()
    window.strip.search.type("fleetwood")
    results(window).enter()

    with qtbot.waitSignal(results(window).left_up):
        qtbot.keyClick(results(window), Qt.Key.Key_Up)

    assert not results(window).selectedIndexes()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.usefixtures("library")
def test_a_place_among_the_results_is_answered_with_the_concern_spoken_of(
    window: MainWindow, desk: Desk
) -> None:
    desk.load()
    window.strip.search.type("where")
    asked: list[tuple[str, object]] = []
    search = window.findChild(SearchPage)
    assert isinstance(search, SearchPage)
    search.ring_asked.connect(lambda where, concern: asked.append((where, concern)))

    search.open_best()

    assert asked == [("Fleetwood, Wyre", Concern.ADULT)]
    assert window.page == "ring"


@pytest.mark.usefixtures("library")
def test_misspelt_words_are_said(window: MainWindow, desk: Desk) -> None:
    desk.load()

    window.strip.search.type("contcat")

    assert "Shown for: contact. You typed: contcat." in said(window)
    assert "1 result" in said(window)


@pytest.mark.usefixtures("library")
def test_nothing_found_is_no_dead_end(window: MainWindow, desk: Desk) -> None:
    desk.load()

    window.strip.search.type("zzzz")

    assert "999" in said(window)
    assert "101" in said(window)
    assert "fewer words" in said(window)


@pytest.mark.usefixtures("library")
def test_what_is_typed_before_the_library_is_there_is_answered_when_it_is(
    window: MainWindow, desk: Desk, tasks: ImmediateTasks
) -> None:
    tasks.holding = True
    desk.load()
    window.strip.search.type("contact")
    assert "Search is being opened" in said(window)

    tasks.release()

    assert "1 result" in said(window)


@pytest.mark.usefixtures("library")
def test_every_page_being_live_is_said_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.ready):
        desk.load()


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (a_report(healed="hash"), "damaged and has been rebuilt"),
        (a_report(unwritable="full"), "nothing is kept"),
    ],
)
def test_what_the_library_found_is_said(
    context: Context,
    window: MainWindow,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    report: InstallReport,
    words: str,
) -> None:
    library = a_library(context, report)
    monkeypatch.setattr(desk_module, "open_quietly", lambda _context: library)

    desk.load()

    assert words in said(window)


def test_a_library_that_cannot_be_opened_is_said_and_answers_go_on(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(_context: Context) -> None:
        raise DamagedError("edition.json")

    monkeypatch.setattr(desk_module, "open_quietly", fail)

    with qtbot.waitSignal(desk.ready):
        desk.load()

    assert "Who to ring still answers." in said(window)
    window.strip.search.type("fleetwood")
    assert "Search is closed" in said(window)


@pytest.mark.usefixtures("library")
def test_a_pin_answers_for_its_locality(window: MainWindow, desk: Desk) -> None:
    desk.load()

    window.navigation.pin_chosen.emit("blackpool")

    assert (window.page, place_typed(window)) == ("ring", "Blackpool")


@pytest.mark.usefixtures("library")
def test_a_route_is_opened_as_an_answer(window: MainWindow, desk: Desk) -> None:
    desk.load()

    desk.open_item("bwd-children")

    assert (window.page, place_typed(window)) == ("ring", "Blackburn with Darwen")


@pytest.mark.usefixtures("library")
def test_an_item_that_does_not_exist_is_said(window: MainWindow, desk: Desk) -> None:
    desk.load()

    desk.open_item("gone")

    assert "no such item" in said(window)


def test_an_item_asked_for_early_is_shown_when_the_library_is_there(
    theme: Theme, tasks: ImmediateTasks, context: Context, qtbot: QtBot
) -> None:
    item = ItemPage(Means(context, theme, tasks))
    qtbot.addWidget(item)
    item.show_item("about-1")

    item.go_live(a_library(context))

    assert "Who do I contact?" in {label.text() for label in item.findChildren(QLabel)}


@pytest.mark.usefixtures("desk")
def test_a_look_that_cannot_be_kept_is_said_and_holds(
    window: MainWindow, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "choices.json").mkdir()

    window.look_chosen.emit("dark", 125)

    assert (theme.name, theme.text_size) == ("dark", 125)
    assert "could not be kept" in said(window)


def test_closing_closes_the_library(desk: Desk, library: StandInLibrary) -> None:
    desk.load()

    desk.close()
    desk.close()

    assert library.closed


def test_the_real_library_is_opened_with_threads_changing_places(
    context: Context,
) -> None:
    library = desk_module.open_quietly(context)

    assert library.search.search("fleetwood", SUNDAY_NIGHT).results
    library.close()


@pytest.mark.usefixtures("library")
def test_what_is_still_being_opened_is_said_from_the_first_picture_on(
    window: MainWindow, desk: Desk
) -> None:
    before = said(window)

    desk.load()

    assert "Opening search and the Guide" in before
    assert "Opening" not in said(window)
