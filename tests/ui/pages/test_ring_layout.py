from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.line_width import LINE_CHARACTERS
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.ring_states import RING_STATES, RingState
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.area_card import AreaCard
from csap_desktop.ui.widgets.caveat_bar import CaveatBar
from csap_desktop.ui.widgets.council_list import CouncilList
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.ring_layout import RingLayout
from tests.ui.pages import ring_driver as see
from tests.ui.pages.conftest import SettableClock

ONE_ANSWER = [s for s in RING_STATES if s.name.startswith(("ring-one", "ring-change"))]


def settle() -> None:
    """Has a change of size settle; an answer settles by itself."""
    for _ in range(12):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def bottom(widget: QWidget, page: RingPage) -> int:
    return widget.mapTo(page, QPoint(0, widget.height())).y()


@pytest.mark.parametrize("size", [(1166, 630), (893, 490)], ids=str)
@pytest.mark.parametrize("state", ONE_ANSWER, ids=lambda state: state.name)
def test_both_numbers_and_the_caveat_need_no_scrolling(
    page: RingPage, clock: SettableClock, state: RingState, size: tuple[int, int]
) -> None:
    clock.now = state.moment
    page.resize(*size)
    page.show_place(state.typed, state.concern)
    settle()

    card = see.card(page)
    shown = [n for n in card.findChildren(NumberLabel) if n.isVisible()]
    bar = card.findChild(CaveatBar)
    assert isinstance(bar, CaveatBar)

    assert len(shown) == 2
    assert max(bottom(widget, page) for widget in (*shown, bar)) <= size[1]


LOW_STATES = [
    state
    for state in RING_STATES
    if state.name
    in {"ring-several", "ring-several-hours-unknown", "ring-no-line", "ring-form-only"}
]


LOW_PAGES = {150: (1000, 430), 200: (969, 393)}
"""What the smallest window has left for its page at large text."""


@pytest.mark.parametrize("text_size", LOW_PAGES)
@pytest.mark.parametrize("state", RING_STATES, ids=lambda state: state.name)
def test_at_large_text_the_first_number_of_each_card_is_whole_in_the_smallest_window(
    page: RingPage,
    clock: SettableClock,
    theme: Theme,
    state: RingState,
    text_size: int,
) -> None:
    theme.choose("light", text_size)
    clock.now = state.moment
    width, height = LOW_PAGES[text_size]
    page.resize(width, height)
    settle()
    page.show_place(state.typed, state.concern)
    settle()

    for card in see.cards(page):
        first = card.numbers.findChildren(NumberLabel)[0]
        assert bottom(first, page) <= height + first.fontMetrics().descent()


@pytest.mark.parametrize("text_size", LOW_PAGES)
def test_a_number_to_ring_meanwhile_is_called_so_where_it_stands_first(
    page: RingPage, theme: Theme, text_size: int
) -> None:
    theme.choose("light", text_size)
    page.resize(*LOW_PAGES[text_size])
    settle()
    page.show_place("Belthorn", Concern.ALLEGATION)
    settle()

    for card in see.cards(page):
        words = [one for one in card.findChildren(Prose) if one.isVisible()]
        said = next(one for one in words if one.words == "Meanwhile ring")
        assert bottom(said, page) < bottom(card.numbers, page)

    page.resize(1400, 1600)
    settle()
    assert "Meanwhile ring" not in see.said(page).split("\n")


def test_the_lowest_page_has_a_smaller_head_until_it_is_higher_again(
    page: RingPage, theme: Theme
) -> None:
    theme.choose("light", 200)
    page.resize(969, 393)
    settle()
    new_call = see.button(page, "New call")
    low = new_call.text(), new_call.height()

    page.resize(969, 800)
    settle()

    assert low[0] == ""
    assert new_call.text() == "New call"
    assert new_call.height() > low[1]


def test_in_a_higher_window_what_explains_the_answer_comes_first_again(
    page: RingPage, clock: SettableClock, theme: Theme
) -> None:
    state = next(one for one in LOW_STATES if one.name == "ring-no-line")
    theme.choose("light", 150)
    clock.now = state.moment
    page.resize(1000, 430)
    page.show_place(state.typed, state.concern)
    settle()
    low = reading_order(page)

    page.resize(1000, 900)
    settle()

    assert low[0] > low[1]
    assert reading_order(page)[0] < reading_order(page)[1]


def reading_order(page: RingPage) -> tuple[int, int]:
    """Where it says that there is no number, and where the number to ring stands."""
    card = see.card(page)
    words = (one for one in card.findChildren(Prose) if one.isVisible())
    said = next(one for one in words if "No contact for the LADO" in one.words)
    return bottom(said, page), bottom(card.numbers, page)


def test_nothing_shifts_when_the_page_begins_to_scroll(page: RingPage) -> None:
    page.resize(1166, 640)
    settle()
    scroll = see.one(page, RingLayout)
    inside = scroll.widget()
    assert inside is not None
    assert not scroll.verticalScrollBar().maximum()
    before = inside.width()

    page.show_place("Fleetwood", Concern.CHILD)
    settle()

    assert scroll.verticalScrollBar().maximum()
    assert inside.width() == before


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_the_mark_in_the_place_box_grows_with_the_text(
    page: RingPage, theme: Theme, text_size: int
) -> None:
    theme.choose("light", text_size)
    settle()

    mark, box = see.button(page, "Suggest places"), see.box(page)
    assert mark.iconSize().height() == theme.scaled(20)
    assert box.rect().contains(mark.geometry())
    assert box.textMargins().left() >= mark.width()


@pytest.mark.parametrize("height", [560, 630, 777, 1000])
@pytest.mark.parametrize("text_size", [100, 150])
def test_the_list_of_councils_shows_whole_rows(
    page: RingPage, theme: Theme, text_size: int, height: int
) -> None:
    theme.choose("light", text_size)
    page.resize(1366, height)
    see.button(page, "Show the councils as a list").click()
    settle()

    councils = see.one(page, CouncilList)
    rows = councils.viewport().height() / councils.sizeHintForRow(0)
    assert rows == int(rows)
    assert 7 <= rows <= 14


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("width", [893, 1166, 1720])
def test_nothing_is_cut_or_overlaps_in_any_state(
    page: RingPage, clock: SettableClock, theme: Theme, width: int, text_size: int
) -> None:
    theme.choose("light", text_size)
    page.resize(width, 700)
    settle()
    faults = []

    for state in RING_STATES:
        clock.now = state.moment
        page.new_call()
        page.show_place(state.typed, state.concern)
        faults += [f"{state.name}: {fault}" for fault in find_faults(page)]

    assert not faults


def find_faults(page: RingPage) -> Iterator[str]:
    """Everything that is wider than the page, cut, or lies over something else."""
    inside = see.one(page, RingLayout).widget()
    if inside is None or inside.width() > page.width():
        yield "wider than the page"
    for label in page.findChildren(QLabel):
        if label.isVisible() and is_cut(label):
            yield f"cut: {label.text()}"
    for parent in page.findChildren(QFrame):
        if overlaps(parent):
            yield f"overlapping in {parent.objectName()}"


def is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


def overlaps(parent: QWidget) -> bool:
    """Whether two visible children of a widget lie over each other."""
    rects = [
        child.geometry()
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    pairs = ((a, b) for i, a in enumerate(rects) for b in rects[i + 1 :])
    return any(a.intersects(b) for a, b in pairs)


def test_the_side_column_goes_under_the_answer_on_a_narrow_page(
    page: RingPage,
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)
    area = see.one(page, AreaCard)
    settle()
    beside = area.mapTo(page, QPoint(0, 0)).x() > see.card(page).width()

    page.resize(893, 490)
    settle()

    assert beside
    assert area.mapTo(page, QPoint(0, 0)).y() > bottom(see.card(page), page)


def test_lines_are_no_longer_than_one_can_follow(page: RingPage) -> None:
    page.resize(2400, 1200)
    page.show_place("Fleetwood", Concern.CHILD)
    settle()

    for label in page.findChildren(Prose):
        if label.isVisible():
            average = label.fontMetrics().horizontalAdvance(label.words) / max(
                len(label.words), 1
            )
            assert label.width() / average <= LINE_CHARACTERS * 1.2
