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
