import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.ring_states import RING_STATES, RingState
from csap_desktop.ui.widgets.card_words import shown_lines
from csap_desktop.ui.widgets.number_label import NumberLabel
from tests.ui.pages import ring_driver as see
from tests.ui.pages.conftest import SettableClock


@pytest.mark.parametrize("state", RING_STATES, ids=lambda state: state.name)
def test_the_largest_numbers_are_those_of_the_rule(
    page: RingPage, ring_context: Context, clock: SettableClock, state: RingState
) -> None:
    clock.now = state.moment
    reply = ring_context.answers.ask(
        state.typed, state.concern, state.moment, clock_doubted=state.clock_doubted
    )
    expected = tuple(
        line.number
        for answer in reply.answers
        for line in shown_lines(answer.meanwhile or answer)
    )

    page.show_place(state.typed, state.concern)

    assert see.numbers(page) == expected


def test_the_clock_of_the_doubted_state_looks_wrong(ring_context: Context) -> None:
    doubted = {
        state.name
        for state in RING_STATES
        if ring_context.answers.clock_looks_wrong(state.moment)
    }

    assert doubted == {state.name for state in RING_STATES if state.clock_doubted}


def test_an_answer_appears_as_soon_as_the_typed_place_is_known(
    page: RingPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(see.box(page), "Fleetwood")

    assert see.numbers(page) == ("0300 123 6722",)
    assert see.card(page).state == "Out-of-hours line, until 08:00 tomorrow"


def test_a_half_typed_place_is_no_mistake(page: RingPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(see.box(page), "Fleetwo")

    assert see.guide(page)
    assert not see.lost(page)


def test_enter_says_that_a_place_is_not_known(page: RingPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(see.box(page), "Fleetwod")
    qtbot.keyClick(see.box(page), Qt.Key.Key_Escape)

    page.show_place("Fleetwod", Concern.CHILD)

    lost = see.lost(page)
    assert lost
    assert "not a place we know" in lost.words


def test_a_pause_says_that_a_place_is_not_known(page: RingPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(see.box(page), "Xyzzyx")

    with qtbot.waitSignal(see.box(page).settled):
        pass

    assert see.lost(page)


def test_a_suggested_name_answers(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Fleetwod", Concern.CHILD)

    qtbot.mouseClick(see.button(page, "Fleetwood"), Qt.MouseButton.LeftButton)

    assert see.numbers(page) == ("0300 123 6722",)


def test_a_place_outside_gets_no_number_of_the_area(page: RingPage) -> None:
    page.show_place("Ainsdale", Concern.CHILD)

    lost = see.lost(page)
    assert not see.numbers(page)
    assert lost
    assert "Ainsdale is in Sefton." in lost.words


@pytest.mark.parametrize("typed", ["", "Ainsdale", "Xyzzyx"])
def test_without_an_answer_999_101_and_advice_are_there(
    page: RingPage, typed: str
) -> None:
    page.show_place(typed, Concern.CHILD)

    shown = {label.text() for label in page.findChildren(NumberLabel)}

    assert {"999", "101", "0808 800 5000"} <= shown


def test_several_answers_ask_which(page: RingPage, clock: SettableClock) -> None:
    clock.set("2026-11-25T10:05")

    page.show_place("Belthorn", Concern.CHILD)

    assert len(see.cards(page)) == 2
    assert "ask for the postcode" in see.said(page)


def test_choosing_one_of_several_narrows_and_widens_again(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Belthorn", Concern.CHILD)
    left = Qt.MouseButton.LeftButton

    qtbot.mouseClick(see.button(page, "It is in Hyndburn"), left)
    narrowed = see.numbers(page)
    qtbot.mouseClick(see.button(page, "Show every answer again"), left)

    assert narrowed == ("0300 123 6722",)
    assert len(see.cards(page)) == 2


def test_typing_on_forgets_what_was_chosen(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Belthorn", Concern.CHILD)
    choose = see.button(page, "It is in Hyndburn")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)

    qtbot.keyClicks(see.box(page), " ")

    assert len(see.cards(page)) == 2


def test_the_question_follows_the_concern(page: RingPage) -> None:
    see.chooser(page).choose(Concern.ALLEGATION)

    assert see.box(page).accessibleName().startswith("Where do they work")
    assert any("four criteria" in item for item in see.ready(page))


def test_a_route_without_a_line_shows_the_numbers_to_ring_meanwhile(
    page: RingPage,
) -> None:
    page.show_place("Lancaster", Concern.ALLEGATION)

    assert see.card(page).state == "No telephone line known"
    assert "Online form only" in see.said(page)
    assert see.numbers(page) == ("0300 123 6722",)


def test_a_name_that_is_not_sure_asks_for_a_postcode(page: RingPage) -> None:
    page.show_place("Carleton", Concern.CHILD)

    words = [label.accessibleName() for label in see.card(page).findChildren(QLabel)]

    assert "Carleton may be outside this area: ask for the postcode" in see.said(page)
    assert any("Found outside the area too" in text for text in words)


def test_nothing_is_called_confirmed_that_nobody_confirmed(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    words = [label.accessibleName() for label in see.card(page).findChildren(QLabel)]
    tones = {item.property("tone") for item in see.card(page).findChildren(QLabel)}

    assert any(text.startswith("Not confirmed by the council") for text in words)
    assert "good" not in tones


def test_the_ladder_names_only_what_can_be_rung(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    steps = see.card(page).ladder.steps

    assert steps[0] == "Police 101, or 999 in danger"
    assert steps[-1].startswith("From 08:00 tomorrow")


def test_an_edition_past_its_day_is_labelled_and_still_answers(
    page: RingPage, clock: SettableClock
) -> None:
    clock.set("2027-06-15T10:05")

    page.show_place("Fleetwood", Concern.CHILD)

    tags = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Out of date since 22 February 2027: check before use" in tags
    assert see.numbers(page) == ("0300 123 6720",)


def test_a_wrong_clock_is_said_and_puts_no_line_first(
    page: RingPage, clock: SettableClock
) -> None:
    clock.set("2020-01-01T10:05")

    page.show_place("Fleetwood", Concern.CHILD)

    tags = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "This computer's clock looks wrong" in tags
    assert see.numbers(page) == ("0300 123 6720", "0300 123 6722")


def test_a_tile_answers_for_its_council_and_is_marked(
    page: RingPage, qtbot: QtBot
) -> None:
    blackpool = see.button(page, "Blackpool")

    qtbot.mouseClick(blackpool, Qt.MouseButton.LeftButton)

    assert see.numbers(page) == ("01253 477600",)
    assert see.tiles(page).marked == ("Blackpool",)


def test_copying_takes_hours_source_and_edition_along_but_no_place(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    with qtbot.waitSignal(page.message):
        qtbot.mouseClick(see.button(page, "Copy"), Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text()
    for part in (
        "0300 123 6722",
        "every day 20:00 to 08:00",
        "Lancashire: Children's Services contact line",
        "Not confirmed by the council",
        "Reference edition 1 of 22 November 2026",
        "Wednesday 25 November 2026, 21:40",
        "Ring 999",
    ):
        assert part in copied
    assert "Fleetwood" not in copied


def test_the_number_alone_can_be_copied(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.CHILD)
    menu = see.button(page, "More ways to copy").menu()  # type: ignore[attr-defined]

    menu.actions()[1].trigger()

    assert QGuiApplication.clipboard().text() == "0300 123 6722"


def test_a_pin_is_kept_in_the_choices_file(
    page: RingPage, qtbot: QtBot, ring_context: Context
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)
    left = Qt.MouseButton.LeftButton

    with qtbot.waitSignal(page.pins_changed):
        qtbot.mouseClick(see.button(page, "Pin Lancashire"), left)
    kept = ChoicesFile(ring_context.paths.choices).current.pins
    page.new_call()
    guide = see.guide(page)

    assert kept == ("lancashire",)
    assert guide
    assert guide.pinned_numbers == ("0300 123 6722",)


def test_a_pin_can_be_taken_away(
    page: RingPage, qtbot: QtBot, ring_context: Context
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)
    qtbot.mouseClick(see.button(page, "Pin Lancashire"), Qt.MouseButton.LeftButton)

    qtbot.mouseClick(see.button(page, "Unpin Lancashire"), Qt.MouseButton.LeftButton)

    assert ChoicesFile(ring_context.paths.choices).current.pins == ()


def test_pins_that_cannot_be_kept_hold_for_this_run_and_that_is_said(
    page: RingPage, qtbot: QtBot, ring_context: Context
) -> None:
    ring_context.paths.choices.mkdir(parents=True)
    page.show_place("Fleetwood", Concern.CHILD)

    with qtbot.waitSignal(page.message) as told:
        qtbot.mouseClick(see.button(page, "Pin Lancashire"), Qt.MouseButton.LeftButton)

    assert "could not be kept" in told.args[0]
    assert see.button(page, "Unpin Lancashire").isVisible()


def test_an_address_of_another_way_is_copied(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Blackpool", Concern.ADULT)
    name = "Copy the address: E-mail: adult.socialcare@blackpool.gov.uk"

    qtbot.mouseClick(see.button(page, name), Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "adult.socialcare@blackpool.gov.uk"


def test_a_screen_reader_hears_the_number_digit_by_digit(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    label = next(
        item
        for item in see.card(page).findChildren(NumberLabel)
        if item.text() == "0300 123 6722"
    )

    assert label.accessibleName().endswith("0 3 0 0, 1 2 3, 6 7 2 2")


def test_two_letters_of_a_town_are_no_postcode_yet(
    page: RingPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(see.box(page), "Bl")

    assert see.guide(page)
    assert not see.cards(page)


def test_the_beginning_of_a_postcode_answers_once_it_is_meant(
    page: RingPage,
) -> None:
    page.show_place("LA", Concern.CHILD)

    assert len(see.cards(page)) == 1
    assert "LA may be outside this area: ask for the postcode" in see.said(page)


def test_copying_where_there_is_no_line_says_what_to_do_and_whom_to_ring(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Lancaster", Concern.ALLEGATION)

    qtbot.mouseClick(see.button(page, "Copy"), Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text()
    assert "Online form only since 5 February 2024" in copied
    assert "Out-of-hours line: 0300 123 6722" in copied
