from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDateEdit, QLabel, QPushButton, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.chart.chart_view import ChartView
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.models.body_table_model import BODY_ROLE
from csap_desktop.ui.pages.governance_page import GovernancePage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.as_at_chooser import AsAtChooser
from csap_desktop.ui.widgets.body_details import BodyDetails
from csap_desktop.ui.widgets.body_room import BodyRoom
from csap_desktop.ui.widgets.governance_tools import GovernanceTools, View
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.tag_words import TagWords
from tests.domain.governance_of_the_area import (
    AFTER,
    BEFORE,
    CCGS_LAST,
    JOINT_LAST,
    TODAY,
    a_body,
)
from tests.ui.cut_text import widest_word
from tests.ui.governance_library import bundled_library, library_of
from tests.ui.stand_ins import ImmediateTasks, StandInLibrary


@pytest.fixture
def closed(
    context: Context, theme: Theme, tasks: ImmediateTasks, qtbot: QtBot
) -> GovernancePage:
    page = GovernancePage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 660)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(closed: GovernancePage) -> GovernancePage:
    closed.go_live(bundled_library())
    return closed


def chart(page: GovernancePage) -> ChartView:
    return page.findChildren(ChartView)[0]


def head(page: GovernancePage) -> GovernanceTools:
    return page.findChildren(GovernanceTools)[0]


def details(page: GovernancePage) -> BodyDetails:
    return page.findChildren(BodyDetails)[0]


def labels(page: GovernancePage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def detail_words(page: GovernancePage) -> list[str]:
    area = details(page).findChildren(QLabel)
    return [one.text() for one in area if one.isVisible()]


def links(page: GovernancePage) -> dict[str, LinkButton]:
    found = details(page).findChildren(LinkButton)
    return {one.words: one for one in found if one.isVisible()}


def press(page: GovernancePage, words: str) -> None:
    links(page)[words].click()


def button(page: GovernancePage, words: str) -> QPushButton:
    named = (one for one in page.findChildren(QPushButton) if one.text() == words)
    return next(named)


def current(view: QTreeView | QTableView) -> object:
    return view.currentIndex().data(BODY_ROLE)


def test_it_opens_on_the_last_day_of_what_the_edition_describes(
    page: GovernancePage,
) -> None:
    assert page.day == JOINT_LAST
    assert page.body == "csap"
    assert head(page).day.text() == "As at 31 August 2023"
    assert any("1 July 2022 to 31 August 2023" in one for one in labels(page))


def test_while_there_is_no_library_it_says_so_and_offers_nothing(
    closed: GovernancePage,
) -> None:
    assert "The governance is being opened." in labels(closed)
    assert not chart(closed).isVisible()
    assert closed.paper() is None
    assert closed.open_days() is None
    assert closed.save_picture() is None
    closed.show_day(TODAY)
    head(closed).step_asked.emit(1)
    assert "The governance is being opened." in labels(closed)


def test_a_closed_library_is_explained(closed: GovernancePage) -> None:
    closed.stay_closed(Message("Search is closed.", "Who to ring still answers."))

    assert "Search is closed. Who to ring still answers." in labels(closed)


def test_an_edition_without_governance_says_so(closed: GovernancePage) -> None:
    closed.go_live(StandInLibrary())

    assert "This edition says nothing of the governance." in labels(closed)
    assert not chart(closed).isVisible()


def test_what_was_asked_for_before_the_library_came_is_shown(
    closed: GovernancePage,
) -> None:
    closed.enter("lscb_bpl")

    closed.go_live(bundled_library())

    assert (closed.body, closed.day) == ("lscb_bpl", BEFORE)


def test_without_leaders_the_first_body_is_chosen(closed: GovernancePage) -> None:
    closed.go_live(library_of("body", [a_body("x"), a_body("y")]))

    assert closed.body == "x"


def test_a_body_that_stands_is_chosen_without_another_day(
    page: GovernancePage,
) -> None:
    page.enter("spb")

    assert (page.body, page.day) == ("spb", JOINT_LAST)
    assert chart(page).hasFocus()


@pytest.mark.parametrize(
    ("body", "day"), [("csap_bpl", TODAY), ("ccgs", CCGS_LAST), ("lscb_lcc", BEFORE)]
)
def test_a_body_of_another_time_brings_its_day(
    page: GovernancePage, body: str, day: date
) -> None:
    page.enter(body)

    assert (page.body, page.day) == (body, day)


def test_entering_anew_keeps_what_was_there(page: GovernancePage) -> None:
    page.enter("exec")
    page.show_day(CCGS_LAST)

    page.enter("")
    page.enter("no-such-body")

    assert (page.body, page.day) == ("exec", CCGS_LAST)


def test_the_chosen_body_is_the_same_in_every_view(page: GovernancePage) -> None:
    page.choose("tg_e")
    head(page).choose(View.TREE)
    tree = page.findChildren(QTreeView)[0]
    in_tree = current(tree)
    tree.setCurrentIndex(tree.indexAbove(tree.currentIndex()))
    head(page).choose(View.TABLE)
    table = page.findChildren(QTableView)[0]

    assert in_tree == "tg_e"
    assert page.body == current(table) == "og_c"


def test_the_chart_tells_assistive_technology_what_is_around_the_body(
    page: GovernancePage, qtbot: QtBot
) -> None:
    page.enter("spb")

    name, said = chart(page).accessibleName(), chart(page).accessibleDescription()
    qtbot.keyClick(chart(page), Qt.Key.Key_Up)

    assert name == (
        "Governance chart, As at 31 August 2023. Strategic Partnership Board"
    )
    assert "Chaired by: Independent Scrutineer" in said
    assert chart(page).accessibleName().endswith("CSAP Executive Group")


def test_details_tell_all_that_is_known_of_a_body(page: GovernancePage) -> None:
    page.choose("tg_c")

    words = detail_words(page)
    for part in (
        "Tactical group",
        "Central Tactical Group",
        "29 Sep 2019 to 31 Aug 2023",
        "Centre Tactical Group",
        "Inferred, not stated *",
        "Other members",
        "How sure",
        "Sources",
    ):
        assert part in words
    assert {
        "Independent Scrutineer",
        "Strategic Partnership Board",
        "Central Operational Groups",
        "Joint Business Unit (inferred)",
    } <= links(page).keys()


def test_details_of_a_body_without_links_or_sources(page: GovernancePage) -> None:
    page.choose("csprp")

    assert "period not known" in detail_words(page)
    assert "None was found." in detail_words(page)
    assert not links(page)


def test_a_chair_known_only_in_words_is_told(page: GovernancePage) -> None:
    page.choose("csap_bpl")

    assert any(
        one.startswith("The safeguarding partners in turn")
        for one in detail_words(page)
    )


def test_links_in_the_details_go_to_bodies_and_questions(
    page: GovernancePage, qtbot: QtBot
) -> None:
    page.choose("spb")
    press(page, "CSAP Executive Group (inferred)")
    chosen = page.body
    with qtbot.waitSignal(page.item_asked) as asked:
        press(page, "Who was CSAP accountable to, and who directed it?")
    with qtbot.waitSignal(page.item_asked) as read:
        button(page, "Read more").click()

    assert chosen == "exec"
    assert asked.args == ["about-3"]
    assert read.args == ["exec"]


def test_a_body_that_does_not_stand_on_the_day_says_so_and_leads_back(
    page: GovernancePage,
) -> None:
    page.choose("spb")

    page.show_day(AFTER)
    words = detail_words(page)
    spoken = chart(page).accessibleName()
    press(page, "Show a day on which it stood")

    assert "It did not stand on 1 September 2023, the day that is shown." in words
    assert spoken.endswith("Nothing is chosen")
    assert (page.body, page.day) == ("spb", JOINT_LAST)


def test_the_stretch_before_and_after_are_one_press_away(
    page: GovernancePage,
) -> None:
    head(page).earlier.click()
    before = page.day
    head(page).later.click()
    head(page).later.click()

    assert before == CCGS_LAST
    assert page.day == TODAY
    assert not head(page).later.isEnabled()
    assert any("How they worked together then" in one for one in labels(page))


def chooser(page: GovernancePage) -> AsAtChooser:
    head(page).day.click()
    return page.findChildren(AsAtChooser)[-1]


def test_the_chooser_offers_each_stretch_and_who_led(page: GovernancePage) -> None:
    opened = chooser(page)

    offered = {
        one.text(): one.accessibleDescription()
        for one in opened.findChildren(QPushButton)
        if one.isCheckable()
    }
    assert offered == {
        "Until 28 September 2019": "BwD LSCB, Blackpool LSCB and Lancashire LSCB",
        "29 September 2019 to 30 June 2022": "CSAP (joint, 2019 to 2023)",
        "1 July 2022 to 31 August 2023": (
            "CSAP (joint, 2019 to 2023); ICB in the place of CCGs. The end of what "
            "this edition describes."
        ),
        "Since 1 September 2023": "BwD CSAP, Blackpool CSAP and Lancashire CSAP",
    }
    opened.close()


def test_a_stretch_or_any_day_can_be_chosen(page: GovernancePage) -> None:
    opened = chooser(page)
    next(
        one
        for one in opened.findChildren(QPushButton)
        if one.text().startswith("Until")
    ).click()
    first = page.day
    opened = chooser(page)
    field = opened.findChildren(QDateEdit)[0]
    field.setDate(field.date().addDays(5))
    typed = field.text()
    next(
        one for one in opened.findChildren(QPushButton) if one.text() == "Show"
    ).click()

    assert first == BEFORE
    assert typed == "3 October 2019"
    assert page.day == date(2019, 10, 3)


def test_the_views_are_the_same_bodies(page: GovernancePage) -> None:
    head(page).choose(View.TREE)
    tree = page.findChildren(QTreeView)[0]
    as_tree = tree.isVisible()
    head(page).choose(View.TABLE)
    table = page.findChildren(QTableView)[0]

    assert as_tree
    assert table.isVisible()
    assert table.model().rowCount() == 22
    assert not chart(page).isVisible()


def test_the_table_is_sorted_by_a_click_and_read_by_enter(
    page: GovernancePage, qtbot: QtBot
) -> None:
    head(page).choose(View.TABLE)
    table = page.findChildren(QTableView)[0]

    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    first = table.model().index(0, 0)
    with qtbot.waitSignal(page.item_asked) as asked:
        table.activated.emit(first)

    assert first.data() == "Blackburn with Darwen Council"
    assert asked.args == ["bwd_la"]


def test_a_body_of_the_tree_is_read_by_enter_and_a_heading_is_not(
    page: GovernancePage, qtbot: QtBot
) -> None:
    head(page).choose(View.TREE)
    tree = page.findChildren(QTreeView)[0]
    heading = tree.model().index(tree.model().rowCount() - 1, 0)

    with qtbot.assertNotEmitted(page.item_asked):
        tree.activated.emit(heading)
    with qtbot.waitSignal(page.item_asked) as asked:
        tree.activated.emit(tree.model().index(0, 0))
    tree.setCurrentIndex(heading)

    assert asked.args == ["csap"]
    assert page.body == "csap"


def settle(page: GovernancePage) -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    page.grab()


def test_without_room_the_details_take_the_place_of_the_chart(
    page: GovernancePage,
) -> None:
    beside = details(page).isVisible()
    page.resize(700, 600)
    settle(page)
    without = details(page).isVisible(), chart(page).isVisible()

    button(page, "Details").click()
    instead = details(page).isVisible(), chart(page).isVisible()
    head(page).choose(View.TREE)

    assert beside
    assert without == (False, True)
    assert instead == (True, False)
    assert not details(page).isVisible()


def test_without_room_a_line_names_the_chosen_body(page: GovernancePage) -> None:
    page.resize(700, 600)
    settle(page)

    assert "CSAP (joint, 2019 to 2023), 29 Sep 2019 to 31 Aug 2023" in labels(page)


def test_a_low_card_leaves_its_room_to_the_chart(page: GovernancePage) -> None:
    legend = next(one for one in labels(page) if one.startswith("* and dotted"))

    page.resize(1166, 320)
    settle(page)

    assert legend not in labels(page)
    assert chart(page).toolTip() == legend


def test_no_name_in_the_details_is_cut_at_any_text_size(
    page: GovernancePage, theme: Theme
) -> None:
    for size in (100, 200):
        theme.choose("light", size)
        page.choose("exec")
        page.choose("csap_lcc")
        settle(page)
        for link in links(page).values():
            assert link.heightForWidth(link.width()) <= link.height()
            longest = widest_word(link.words, link.fontMetrics())
            assert longest <= link.width()


def test_the_zoom_is_said_and_changed_by_buttons(page: GovernancePage) -> None:
    usual = next(
        one
        for one in page.findChildren(QPushButton)
        if one.accessibleName().startswith("Usual size")
    )

    usual.click()

    assert usual.text() == "100 %"
    assert chart(page).zoom == 1


def test_the_paper_draws_the_day_as_large_as_a_sheet_takes(
    page: GovernancePage,
) -> None:
    paper = page.paper()
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    blank = image.copy()

    assert paper is not None
    assert paper.picture is not None
    painter = QPainter(image)
    paper.picture(painter, QRectF(image.rect()))
    painter.end()

    assert not paper.landscape
    assert paper.file_name == "csap-governance-2023-08-31"
    assert "As at 31 August 2023" in paper.note
    assert image != blank


def test_a_wide_chart_lies_on_its_side(page: GovernancePage) -> None:
    page.show_day(date(2018, 1, 1))

    paper = page.paper()

    assert paper is not None
    assert paper.landscape


def test_chart_and_table_are_offered_on_paper_what_is_seen_first(
    page: GovernancePage,
) -> None:
    chart = page.paper()
    page.findChildren(GovernanceTools)[0].choose(View.TABLE)
    table = page.paper()

    assert chart is not None
    assert table is not None
    assert [chart.name, *(one.name for one in chart.also)] == ["Chart", "Table"]
    assert [table.name, *(one.name for one in table.also)] == ["Table", "Chart"]


def test_a_picture_is_saved_where_somebody_wants_it(
    page: GovernancePage, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = page.save_picture()
    assert dialog is not None

    with qtbot.waitSignal(page.message) as said:
        dialog.fileSelected.emit(str(tmp_path / "chart.png"))
    dialog.reject()

    assert (tmp_path / "chart.png").exists()
    assert said.args == [f"Picture saved: {tmp_path / 'chart.png'}"]


def test_print_is_asked_for_by_the_button(page: GovernancePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.print_asked):
        button(page, "Print").click()


def test_the_paper_says_in_words_what_the_chart_shows(page: GovernancePage) -> None:
    paper = page.paper()

    assert paper is not None
    told = paper.words.split("\n")
    assert len(told) == 22
    assert any(
        one.startswith("Strategic Partnership Board. Board. 29 September 2019 to")
        and "Chaired by: Independent Scrutineer." in one
        for one in told
    )


def test_a_page_out_of_view_waits_with_drawing_until_it_is_entered(
    closed: GovernancePage,
) -> None:
    closed.hide()
    closed.go_live(bundled_library())
    drawn_before = bool(chart(closed).items())
    closed.show()

    closed.enter("exec")

    assert not drawn_before
    assert closed.body == "exec"
    assert chart(closed).accessibleName().endswith("CSAP Executive Group")


def test_a_very_low_window_scrolls_instead_of_squeezing(page: GovernancePage) -> None:
    page.resize(1166, 240)
    settle(page)

    room = page.findChildren(BodyRoom)[0]
    assert room.height() >= room.minimumSizeHint().height()
    assert room.mapTo(page, room.rect().bottomLeft()).y() > page.height()


def test_what_stood_is_said_of_the_day_too_where_its_line_has_no_room(
    page: GovernancePage,
) -> None:
    assert head(page).day.accessibleDescription().startswith("1 July 2022 to")


def test_the_dates_of_a_body_stand_on_one_line_where_there_is_room(
    page: GovernancePage,
) -> None:
    page.choose("spb")
    settle(page)

    tag = next(one for one in details(page).findChildren(TagWords))
    assert tag.text() == "29 Sep 2019 to 31 Aug 2023"
    assert tag.height() < 2 * tag.fontMetrics().height()
