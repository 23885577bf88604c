import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.ring_states import RING_STATES, RingState
from csap_desktop.ui.widgets.area_card import AreaCard
from csap_desktop.ui.widgets.place_popup import PlacePopup
from tests.ui.pages import ring_driver as see
from tests.ui.pages.conftest import SettableClock

KEYS = Qt.Key


def popup(page: RingPage) -> PlacePopup:
    found = see.box(page).completer()
    assert isinstance(found, PlacePopup)
    return found


def type_and_see_names(page: RingPage, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(see.box(page), text)
    qtbot.waitUntil(lambda: see.box(page).completer() is not None)
    qtbot.waitUntil(popup(page).view.isVisible)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def test_suggestions_say_where_they_are_and_none_is_picked(
    page: RingPage, qtbot: QtBot
) -> None:
    type_and_see_names(page, qtbot, "Fleetw")

    view = popup(page).view
    model = view.model()
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert view.isVisible()
    assert heard == "Fleetwood, Wyre, Lancashire County Council"
    assert not view.selectedIndexes()
    assert see.box(page).text() == "Fleetw"


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Tab])
def test_a_key_that_leaves_the_suggestions_picks_none_of_them(
    page: RingPage, qtbot: QtBot, key: Qt.Key
) -> None:
    type_and_see_names(page, qtbot, "Fleetw")

    qtbot.keyClick(popup(page).view, key)

    assert see.box(page).text() == "Fleetw"
    assert not popup(page).view.isVisible()


def test_esc_leaves_the_suggestions_and_only_then_the_call(
    page: RingPage, qtbot: QtBot
) -> None:
    type_and_see_names(page, qtbot, "Fleetw")

    qtbot.keyClick(popup(page).view, KEYS.Key_Escape)
    after_one = see.box(page).text()
    qtbot.keyClick(see.box(page), KEYS.Key_Escape)

    assert after_one == "Fleetw"
    assert see.box(page).text() == ""


def test_down_and_enter_choose_a_suggestion(page: RingPage, qtbot: QtBot) -> None:
    type_and_see_names(page, qtbot, "Fleetw")

    qtbot.keyClick(popup(page).view, KEYS.Key_Down)
    qtbot.keyClick(popup(page).view, KEYS.Key_Return)

    assert see.box(page).text() == "Fleetwood, Wyre"
    assert see.numbers(page) == ("0300 123 6722",)


def test_a_place_that_is_known_hides_its_suggestions(
    page: RingPage, qtbot: QtBot
) -> None:
    type_and_see_names(page, qtbot, "Fleetw")

    qtbot.keyClicks(see.box(page), "ood")

    assert not popup(page).view.isVisible()


def test_a_town_outside_does_not_interrupt_the_typing_of_one_inside(
    page: RingPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(see.box(page), "Fleet")
    while_typing = see.lost(page)
    qtbot.keyClick(see.box(page), KEYS.Key_Return)

    assert while_typing is None
    assert see.lost(page) is not None


def test_down_offers_suggestions_for_a_known_place_too(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Barton", Concern.CHILD)
    page.focus_place()

    qtbot.keyClick(see.box(page), KEYS.Key_Down)

    assert popup(page).view.isVisible()
    popup(page).view.hide()


def test_the_mark_in_the_box_offers_suggestions_too(
    page: RingPage, qtbot: QtBot
) -> None:
    see.box(page).put("Fleetwood")
    mark = see.button(page, "Suggest places")

    mark.click()

    qtbot.waitUntil(popup(page).view.isVisible)
    popup(page).view.hide()


def test_arrows_go_from_concern_to_concern(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Chorley", Concern.CHILD)
    see.button(page, "A child").setFocus()

    qtbot.keyClick(focused(), KEYS.Key_Right)

    assert see.chooser(page).concern is Concern.ADULT


def test_arrows_and_enter_choose_a_council_on_the_map(
    page: RingPage, qtbot: QtBot
) -> None:
    see.button(page, "Preston").setFocus()

    qtbot.keyClick(focused(), KEYS.Key_Down)
    below = focused().accessibleName()
    qtbot.keyClick(focused(), KEYS.Key_Return)

    assert below.startswith("South Ribble")
    assert see.box(page).text() == "South Ribble"


def test_the_map_is_one_stop_for_tab(page: RingPage) -> None:
    tiles = see.tiles(page).children()

    stops = [
        tile
        for tile in tiles
        if isinstance(tile, QWidget) and tile.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert len(stops) == 1


def test_the_same_councils_are_a_list(page: RingPage, qtbot: QtBot) -> None:
    switch = see.button(page, "Show the councils as a list")
    switch.setFocus()
    qtbot.keyClick(switch, KEYS.Key_Space)
    councils = see.one(page, AreaCard).list

    councils.setFocus()
    qtbot.keyClick(councils, KEYS.Key_Home)
    qtbot.keyClick(councils, KEYS.Key_Return)

    assert councils.model().rowCount() == 14
    assert see.box(page).text() == "Blackburn with Darwen"
    assert not see.tiles(page).isVisible()


def test_a_whole_call_by_keyboard(page: RingPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(see.box(page), "Darwen")
    qtbot.keyClick(see.box(page), KEYS.Key_Return)
    seen = []

    for _ in range(30):
        qtbot.keyClick(focused(), KEYS.Key_Tab)
        seen.append(focused().accessibleName() or focused().property("text"))

    assert "Copy" in seen
    assert "To my phone" in seen
    assert "Sources" in seen
    assert seen.index("Copy") < seen.index("Contact card")


@pytest.mark.parametrize("state", RING_STATES, ids=lambda state: state.name)
def test_everything_that_takes_the_keyboard_has_a_name(
    page: RingPage, clock: SettableClock, state: RingState
) -> None:
    clock.now = state.moment
    page.show_place(state.typed, state.concern)

    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or widget.property("text"))
    ]

    assert not nameless


def test_tab_goes_through_the_answer_before_what_stands_beside_it(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)
    page.focus_place()

    visited: list[QWidget] = []
    while focused() not in visited:
        visited.append(focused())
        qtbot.keyClick(focused(), KEYS.Key_Tab)

    card, area = see.card(page), see.one(page, AreaCard)
    in_card = [n for n, widget in enumerate(visited) if card.isAncestorOf(widget)]
    in_area = [n for n, widget in enumerate(visited) if area.isAncestorOf(widget)]
    assert in_card == list(range(in_card[0], in_card[0] + len(in_card)))
    assert in_area[0] == in_card[-1] + 1
