"""The search page over the bundled edition."""

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import Choices, ChoicesFile
from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.library import Library
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_filter import SearchFilter
from csap_desktop.ui.widgets.search_preview import SearchPreview
from csap_desktop.ui.widgets.search_start import SearchStart, Stock, take_stock
from tests.ui.stand_ins import ImmediateTasks, StandInLibrary

KEYS = Qt.Key
Part = TypeVar("Part", bound=QWidget)


@dataclass
class Driver:
    """Works the page as a person does."""

    window: MainWindow
    page: SearchPage
    bot: QtBot
    heard: list[str] = field(default_factory=list)

    @property
    def box(self) -> QLineEdit:
        return the(self.window.strip, QLineEdit)

    @property
    def results(self) -> ResultList:
        return the(self.page, ResultList)

    @property
    def preview(self) -> SearchPreview:
        return the(self.page, SearchPreview)

    @property
    def said(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    @property
    def chips(self) -> list[str]:
        chips = self.page.findChildren(QRadioButton)
        return [one.text() for one in chips if one.isVisible()]

    @property
    def kinds(self) -> set[str]:
        model = self.results.model()
        rows = (model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount()))
        return {row.found.kind for row in rows if row.found}

    @property
    def current(self) -> str:
        return str(self.results.currentIndex().data())

    def type(self, words: str) -> None:
        self.window.strip.search.type(words)
        settle()

    def press(self, key: Qt.Key, where: QWidget | None = None) -> None:
        self.bot.keyClick(where or self.results, key)

    def chip(self, beginning: str) -> QRadioButton:
        chips = self.page.findChildren(QRadioButton)
        return next(one for one in chips if one.text().startswith(beginning))

    def button(self, beginning: str) -> QPushButton:
        buttons = self.page.findChildren(QPushButton)
        return next(
            one
            for one in buttons
            if said_by(one).startswith(beginning) and one.isVisible()
        )

    def click(self, beginning: str) -> None:
        self.bot.mouseClick(self.button(beginning), Qt.MouseButton.LeftButton)

    def pause(self) -> str:
        self.page._voice.pause.timeout.emit()
        return self.heard[-1] if self.heard else ""


def said_by(button: QPushButton) -> str:
    return button.words if isinstance(button, LinkButton) else button.text()


def the(parent: QWidget, kind: type[Part]) -> Part:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@pytest.fixture
def search(window: MainWindow, desk: Desk, library: Library, qtbot: QtBot) -> Driver:
    desk._search.go_live(library)
    driver = Driver(window, desk._search, qtbot)
    desk._search.announced.connect(driver.heard.append)
    desk.go("search")
    settle()
    return driver


def test_only_kinds_that_have_results_can_be_chosen(search: Driver) -> None:
    search.type("helpline")

    assert search.chips[0].startswith("All ")
    assert all(chip.split()[-1] != "0" for chip in search.chips)
    assert not any(chip.startswith("Places") for chip in search.chips)


def test_a_kind_is_chosen_by_the_mouse(search: Driver) -> None:
    search.type("safeguarding board")

    search.bot.mouseClick(search.chip("Groups"), Qt.MouseButton.LeftButton)

    assert search.kinds == {"body"}
    assert "Groups: 4 results" in search.said


def test_a_kind_is_chosen_by_arrow_keys(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("All").setFocus()

    search.press(KEYS.Key_Right, search.chip("All"))

    assert search.chip("Who to ring").isChecked()
    assert search.kinds == {"route"}


def test_the_kinds_are_a_group_with_a_name(search: Driver) -> None:
    search.type("board")

    kinds = the(search.page, SearchFilter)
    assert kinds.accessibleName() == "Show"


def test_the_kind_stays_while_typing_goes_on(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("Groups").setChecked(True)

    search.type("safeguarding board members")

    assert search.kinds == {"body"}
    assert search.chip("Groups").isChecked()


def test_a_kind_without_results_falls_back_to_all_and_says_so(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("Timeline").setChecked(True)

    search.type("childline")

    assert search.chip("All").isChecked()
    assert "Nothing under Timeline for these words" in search.said
    assert len(search.kinds) > 1


def test_clearing_the_search_clears_the_kind(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("Groups").setChecked(True)

    search.type("")
    search.type("safeguarding board")

    assert search.chip("All").isChecked()


def test_where_chips_do_not_fit_a_menu_has_the_kinds(
    search: Driver, theme: Theme
) -> None:
    theme.choose("light", 200)
    search.window.resize(1093, 560)
    settle()
    search.type("safeguarding board")
    settle()
    menu = search.button("Show: All 13").menu()

    lines = [one for one in menu.actions() if one.isVisible()]
    next(one for one in lines if one.text() == "Groups 4").trigger()

    assert search.chips == []
    assert search.kinds == {"body"}
    assert search.button("Show: Groups 4").isEnabled()
    assert all(one.isCheckable() for one in lines)


def test_at_double_size_in_a_low_window_two_results_are_in_view(
    search: Driver, theme: Theme
) -> None:
    theme.choose("light", 200)
    search.window.resize(1093, 560)
    search.type("kid at risk in fleetwood at night")
    settle()

    results = search.results
    second = results.visualRect(results.model().index(1, 0))
    number = second.top() + second.height() * 3 // 4
    assert number <= results.viewport().height()


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1366, 768), 100), ((1093, 560), 100), ((1093, 560), 200), ((1920, 1080), 100)],
)
def test_the_title_is_never_cut(
    search: Driver, theme: Theme, size: tuple[int, int], text_size: int
) -> None:
    theme.choose("light", text_size)
    search.window.resize(*size)
    search.type("kid at risk in fleetwood at night")
    settle()

    title = next(
        one
        for one in search.page.findChildren(QLabel)
        if one.property("textRole") == "page-title"
    )
    assert title.width() >= title.fontMetrics().horizontalAdvance(title.text())
    assert title.accessibleName().endswith("of more than 50 results")


def test_the_keys_go_through_the_results(search: Driver) -> None:
    search.type("safeguarding board")
    search.press(KEYS.Key_Down, search.box)
    first = search.current

    search.press(KEYS.Key_End)
    last = search.current
    search.press(KEYS.Key_Home)
    home = search.current
    search.press(KEYS.Key_PageDown)
    further = search.current
    search.press(KEYS.Key_PageUp)

    assert len({first, last, further}) == 3
    assert home == first == search.current


def test_names_of_groups_are_passed_over(search: Driver) -> None:
    search.type("who is csap accountable to")
    search.press(KEYS.Key_Down, search.box)

    walked = []
    for _ in range(25):
        walked.append(search.results.currentIndex().data(ROW_ROLE).found)
        search.press(KEYS.Key_Down)

    assert all(walked)


def test_letters_typed_in_the_results_go_on_in_the_field(search: Driver) -> None:
    search.type("boar")
    search.press(KEYS.Key_Down, search.box)

    search.bot.keyClicks(search.results, "d")

    assert search.box.text() == "board"
    assert not search.box.hasSelectedText()
    assert search.box.cursorPosition() == len("board")


def test_backspace_in_the_results_takes_a_letter_from_the_field(search: Driver) -> None:
    search.type("boards")
    search.press(KEYS.Key_Down, search.box)

    search.press(KEYS.Key_Backspace)

    assert search.box.text() == "board"


def test_escape_leads_to_the_field_and_then_out(search: Driver) -> None:
    search.type("board")
    search.press(KEYS.Key_Down, search.box)

    search.press(KEYS.Key_Escape)
    assert search.box.text() == "board"
    search.press(KEYS.Key_Escape, search.box)

    assert not search.box.text()


def test_escape_leads_to_the_field_from_the_kinds_too(search: Driver) -> None:
    search.type("board")
    search.chip("All").setFocus()

    with search.bot.waitSignal(search.page.box_asked):
        search.press(KEYS.Key_Escape, search.chip("All"))
    search.press(KEYS.Key_F5, search.chip("All"))

    assert search.box.text() == "board"


def test_other_keys_with_ctrl_type_nothing(search: Driver) -> None:
    search.type("board")
    search.press(KEYS.Key_Down, search.box)

    search.bot.keyClick(search.results, "b", Qt.KeyboardModifier.ControlModifier)

    assert search.box.text() == "board"


def test_ctrl_c_copies_number_and_origin(search: Driver) -> None:
    search.type("childline")
    search.press(KEYS.Key_Down, search.box)

    search.bot.keyClick(search.results, "c", Qt.KeyboardModifier.ControlModifier)

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Childline\n0800 1111: 24 hours\nNot confirmed")
    assert "edition 1" in copied
    assert search.heard == ["Copied: Childline"]


def test_the_best_result_is_shown_in_full(search: Driver) -> None:
    search.type("childline")

    assert "0800 1111" in search.said
    assert "Not confirmed by its owner. Last seen: November 2024." in search.said


def test_hits_are_marked_in_the_whole_text(search: Driver) -> None:
    search.type("who is csap accountable to")

    texts = [one.text() for one in search.preview.findChildren(QLabel)]
    assert any('text-decoration:underline">CSAP<' in text for text in texts)


def test_the_row_with_the_keyboard_is_shown_in_full(search: Driver) -> None:
    search.type("safeguarding board")
    search.press(KEYS.Key_Down, search.box)

    search.press(KEYS.Key_Down)

    found = search.preview.found
    assert found is not None
    assert found.title == search.current


def test_the_row_under_the_pointer_is_shown_in_full(search: Driver) -> None:
    search.type("safeguarding board")
    row = search.results.model().index(3, 0)

    search.results.entered.emit(row)

    found = search.preview.found
    assert found is not None
    assert found.title == row.data()


def test_the_staffed_number_comes_first_also_in_full(search: Driver) -> None:
    """Sunday at 21:40."""
    search.type("fleetwood")

    found = search.preview.found
    assert found is not None
    numbers = [number for number, _ in search.page._words.numbers(found)]
    assert numbers == ["0300 123 6722", "0300 123 6720"]
    assert "Out-of-hours line: every day 20:00 to 08:00." in search.said


def test_what_is_shown_in_full_can_be_opened_and_copied(search: Driver) -> None:
    search.type("childline")
    asked: list[str] = []
    search.page.item_asked.connect(asked.append)

    search.click("Copy")
    search.click("Open")

    assert QGuiApplication.clipboard().text().startswith("Childline")
    assert asked == ["childline"]


def test_in_a_narrow_window_nothing_stands_beside_the_results(search: Driver) -> None:
    search.window.resize(760, 600)
    search.type("board")

    assert not search.preview.isVisible()


def test_in_a_low_window_the_preview_has_the_room_of_the_advice(
    search: Driver,
) -> None:
    search.type("board")
    assert "Not what you meant?" in search.said

    search.window.resize(1366, 500)
    settle()

    assert "Not what you meant?" not in search.said


def test_what_was_found_is_said_after_a_pause(search: Driver) -> None:
    search.type("childline")
    assert search.heard == []
    assert search.page._voice.pause.isActive()

    said = search.pause()

    assert said.startswith("The best ") or "results" in said
    assert "First: Contact: Childline. 0800 1111, 24 hours. Not confirmed." in said


def test_another_kind_is_said_too(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("Groups").setChecked(True)

    assert search.pause().startswith("Groups: 4 results. First:")


def test_an_empty_field_says_nothing(search: Driver) -> None:
    search.type("board")
    search.type("")

    assert not search.pause()


def test_misspelt_words_can_be_searched_for_as_they_are(search: Driver) -> None:
    search.type("saefguarding board")

    search.click("Search for exactly: saefguarding board")

    assert "Searched for exactly: saefguarding board." in search.said
    assert not any(
        one.text().startswith("Search for exactly") and one.isVisible()
        for one in search.page.findChildren(QPushButton)
    )


def test_further_typing_is_corrected_again(search: Driver) -> None:
    search.type("saefguarding board")
    search.click("Search for exactly")

    search.type("saefguarding boards")

    assert "Shown for: safeguarding boards." in search.said


def test_before_anything_is_typed_the_edition_is_counted(search: Driver) -> None:
    assert "Type in the field at the top" in search.said
    assert search.button("67 words and abbreviations").isEnabled()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("37 texts of the Guide", ("guide", "")),
        ("12 questions and answers", ("guide", "faqs")),
        ("67 words and abbreviations", ("guide", "glossary")),
        ("24 dates of the timeline", ("guide", "timeline")),
        ("29 groups", ("governance", "")),
    ],
)
def test_a_kind_that_is_counted_leads_to_its_list(
    search: Driver, text: str, asked: tuple[str, str]
) -> None:
    with search.bot.waitSignal(search.page.page_asked) as page:
        search.click(text)

    assert tuple(page.args) == asked


def test_an_example_is_searched_for(search: Driver) -> None:
    search.click("LADO")

    assert search.box.text() == "LADO"
    assert "Local Authority Designated Officer" in search.said


def test_what_was_read_lately_can_be_read_again(search: Driver) -> None:
    start = the(search.page, SearchStart)
    start.show_stock(Stock({"faq": 1}, (("about-1", "I am worried"),)))

    assert search.button("1 question and answer").isEnabled()
    with search.bot.waitSignal(search.page.item_asked) as item:
        search.click("I am worried")

    assert item.args == ["about-1"]


def test_where_nothing_was_read_nothing_is_said_of_it(search: Driver) -> None:
    start = the(search.page, SearchStart)
    start.show_stock(Stock({"faq": 1}, (("about-1", "I am worried"),)))
    assert "Recently read" in search.said

    start.show_stock(Stock({"faq": 1}))

    assert "Recently read" not in search.said


def test_only_texts_that_there_are_count_as_read(library: Library) -> None:
    stock = take_stock(library, ("gone", "place-darwen", "about-1"))

    assert [one for one, _ in stock.recent] == ["about-1"]


class RecentChoices(ChoicesFile):
    """Choices of a version that keeps what was read."""

    @property
    @override
    def current(self) -> Choices:
        choices = super().current

        class Recent(Choices):
            recent = ("about-1",)

        return Recent(choices.pins)


def test_coming_back_shows_what_was_read_meanwhile(
    answers: AnswerService,
    context: Context,
    theme: Theme,
    library: Library,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    choices = RecentChoices(tmp_path / "choices.json")
    with_recent = Context(context.paths, choices, answers, context.clock)
    page = SearchPage(Means(with_recent, theme, ImmediateTasks()))
    qtbot.addWidget(page)
    page.show()
    page.go_live(library)

    page.enter("")

    titles = [said_by(one) for one in page.findChildren(LinkButton)]
    assert "I am worried about a child. Who do I ring?" in titles


def test_enter_before_the_results_opens_the_best_when_it_is_there(
    context: Context, theme: Theme, library: Library, qtbot: QtBot
) -> None:
    tasks = ImmediateTasks()
    page = SearchPage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    page.go_live(library)
    asked: list[tuple[str, object]] = []
    page.ring_asked.connect(lambda where, concern: asked.append((where, concern)))
    tasks.holding = True
    page.ask("fleetwood")

    page.open_best()
    assert asked == []
    tasks.release()

    assert asked == [("Fleetwood", Concern.CHILD)]


def test_while_the_library_is_opened_the_words_wait(
    context: Context, theme: Theme, qtbot: QtBot
) -> None:
    page = SearchPage(Means(context, theme, ImmediateTasks()))
    qtbot.addWidget(page)
    page.show()

    page.ask("lado")

    said = "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "Search is being opened" in said
    assert "Results for lado appear in a moment." in said


def test_a_library_that_stays_closed_is_said(
    context: Context, theme: Theme, qtbot: QtBot
) -> None:
    page = SearchPage(Means(context, theme, ImmediateTasks()))
    qtbot.addWidget(page)
    page.show()

    page.stay_closed(Message("It is damaged.", "Who to ring works.", "Install again."))

    said = "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "It is damaged." in said


def test_an_answer_to_a_field_that_was_emptied_is_dropped(
    context: Context, theme: Theme, qtbot: QtBot
) -> None:
    tasks = ImmediateTasks()
    page = SearchPage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    page.go_live(StandInLibrary())
    tasks.holding = True
    page.ask("board")
    page.ask("")

    tasks.release()

    assert page._reply is None


def test_the_results_keep_their_width_when_they_become_many(search: Driver) -> None:
    search.type("safeguarding board")
    search.chip("Groups").setChecked(True)
    settle()
    search.results.viewport().grab()
    few = search.results.viewport().width()
    assert search.results.verticalScrollBar().maximum() == 0

    search.type("safeguarding")
    search.chip("All").setChecked(True)
    search.results.viewport().grab()

    assert search.results.verticalScrollBar().maximum() > 0
    assert search.results.viewport().width() == few


def test_nothing_found_leads_on(search: Driver) -> None:
    search.type("zzzz qqqq")

    assert "999" in search.said
    assert search.chips == []
    with search.bot.waitSignal(search.page.ring_asked) as asked:
        search.click("Who to ring, right now")
    assert asked.args == ["", None]


def test_every_row_is_read_in_whole_sentences(search: Driver) -> None:
    search.type("kid at risk in fleetwood")
    model = search.results.model()

    said = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        if model.index(row, 0).data(ROW_ROLE).found
    ]

    assert all(one.endswith(f"of {len(said)}.") for one in said)
    assert "0300 123 6722" in said[0]


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_row_lies_over_the_next(
    search: Driver, theme: Theme, text_size: int
) -> None:
    theme.choose("light", text_size)
    search.type("helpline")
    settle()
    results = search.results
    search.press(KEYS.Key_Down, search.box)
    results.viewport().grab()

    rows = [results.visualRect(results.model().index(row, 0)) for row in range(4)]

    assert all(one.bottom() < two.top() for one, two in pairwise(rows))
