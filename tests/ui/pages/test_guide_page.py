import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.pages.guide_page import GuidePage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.entry_list import EntryList
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.timeline_band import TimelineBand
from tests.ui.guide_library import guide_library
from tests.ui.stand_ins import ImmediateTasks


@pytest.fixture
def page(
    context: Context, theme: Theme, tasks: ImmediateTasks, qtbot: QtBot
) -> GuidePage:
    page = GuidePage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def live(page: GuidePage) -> GuidePage:
    page.go_live(guide_library())
    return page


def said(page: GuidePage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def links(page: GuidePage) -> dict[str, LinkButton]:
    found = page.findChildren(LinkButton)
    return {one.words: one for one in found if one.isVisible()}


def the_list(page: GuidePage) -> EntryList:
    return next(one for one in page.findChildren(EntryList) if one.isVisible())


def titles(page: GuidePage) -> list[str]:
    return [row.title for row in the_list(page).entries.rows]


def test_before_the_library_is_there_the_page_says_so(page: GuidePage) -> None:
    assert "being opened" in said(page)
    assert page.paper() is None


def test_a_library_that_stays_closed_is_said(page: GuidePage) -> None:
    page.stay_closed(Message("It is closed.", "Numbers work.", "Ring IT."))

    assert "It is closed. Numbers work. Ring IT." in said(page)


def test_the_contents_lead_to_every_article(live: GuidePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.item_asked) as asked:
        links(live)["Before you ring"].click()

    assert asked.args == ["article-ring"]
    assert {"Getting help", "The law"} <= set(said(live).split("\n"))


def test_pins_and_what_was_read_lately_stand_on_the_page(
    page: GuidePage, context: Context, qtbot: QtBot
) -> None:
    context.choices.change(pinned_items=("about-2",), recent=("article-acts", "gone"))

    page.go_live(guide_library())

    qtbot.waitUntil(lambda: "Who with?" in links(page))
    shown = (one for one in page.findChildren(LinkButton) if one.isVisible())
    assert sum(one.words == "The Acts" for one in shown) == 2


def test_entering_again_shows_what_was_read_since(
    live: GuidePage, context: Context, qtbot: QtBot
) -> None:
    context.choices.change(recent=("about-1",))

    live.enter("")

    qtbot.waitUntil(lambda: "Who do I ring?" in links(live))


def test_no_pins_and_nothing_read_is_said(live: GuidePage) -> None:
    assert said(live).count("Nothing yet.") == 2


def test_questions_show_the_beginning_of_their_answers(
    live: GuidePage, qtbot: QtBot
) -> None:
    live.enter("faqs")

    assert "With these: schools; clubs." in said(live)
    with qtbot.waitSignal(live.item_asked) as asked:
        links(live)["Who with?"].click()
    assert asked.args == ["about-2"]


def test_chips_go_from_list_to_list_by_keys(live: GuidePage, qtbot: QtBot) -> None:
    chips = live.findChildren(QRadioButton)
    chips[0].setFocus()

    qtbot.keyClick(chips[0], Qt.Key.Key_Right)

    checked = [chip.isChecked() for chip in chips if chip.isVisible()]
    assert checked == [False, True, False, False]
    assert "Who with?" in links(live)


def test_the_timeline_and_its_list_go_together(live: GuidePage, qtbot: QtBot) -> None:
    live.enter("timeline")
    band = live.findChild(TimelineBand)
    assert isinstance(band, TimelineBand)

    qtbot.keyClick(the_list(live), Qt.Key.Key_Down)
    assert band.chosen == "event-due"
    qtbot.keyClick(band, Qt.Key.Key_Right)

    assert the_list(live).currentIndex().data() == "New councils"


def test_an_event_is_opened_from_the_list(live: GuidePage, qtbot: QtBot) -> None:
    live.enter("timeline")

    with qtbot.waitSignal(live.item_asked) as asked:
        qtbot.keyClick(the_list(live), Qt.Key.Key_Return)

    assert asked.args == ["event-start"]


def test_typing_narrows_the_words_and_shows_the_first(
    live: GuidePage, qtbot: QtBot
) -> None:
    live.enter("glossary")
    field = live.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    qtbot.keyClicks(field, "lado")

    assert titles(live) == ["L", "LADO"]
    assert "Handles allegations." in said(live)
    qtbot.waitUntil(lambda: list(links(live)) == ["Before you ring"])


def test_a_word_that_is_not_there_is_said_and_escape_brings_all_back(
    live: GuidePage, qtbot: QtBot
) -> None:
    live.enter("glossary")
    field = live.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    qtbot.keyClicks(field, "zzz")
    assert "No word or abbreviation is called zzz." in said(live)
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert "LADO" in titles(live)


def test_down_leaves_the_field_for_the_words(live: GuidePage, qtbot: QtBot) -> None:
    live.enter("glossary")
    field = live.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert the_list(live).hasFocus()


@pytest.mark.parametrize(
    ("view", "word"),
    [
        ("contents", "Before you ring"),
        ("faqs", "Who with?"),
        ("timeline", "April 2028, expected"),
        ("glossary", "LADO"),
    ],
)
def test_every_list_goes_on_paper(live: GuidePage, view: str, word: str) -> None:
    live.enter(view)

    paper = live.paper()

    assert paper is not None
    assert word in paper.html
    assert paper.file_name == f"guide-{view}"


def test_the_page_says_which_time_it_describes(live: GuidePage) -> None:
    assert "29 September 2019 to 31 August 2023: history" in said(live)
