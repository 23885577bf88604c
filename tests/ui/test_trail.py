from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.trail import Trail


@pytest.fixture
def entered() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def trail(window: MainWindow, entered: list[tuple[str, str]]) -> Trail:
    trail = Trail(window, "ring")
    for page in ("ring", "list", "item"):
        if page != "ring":
            window.add_page(page, QWidget(window))
        trail.add_page(page, noted(page, entered))
    return trail


def noted(page: str, entered: list[tuple[str, str]]) -> Callable[[str], None]:
    return lambda item: entered.append((page, item))


def test_back_goes_the_same_way_item_by_item(
    trail: Trail, entered: list[tuple[str, str]]
) -> None:
    for page, item in (("list", ""), ("item", "a"), ("item", "b")):
        trail.go(page, item)
    entered.clear()

    for _ in range(3):
        trail.back()

    assert entered == [("item", "a"), ("list", ""), ("ring", "")]


def test_back_ends_at_home(trail: Trail, entered: list[tuple[str, str]]) -> None:
    trail.back()

    assert entered == [("ring", "")]


def test_going_where_one_is_leaves_no_step(
    trail: Trail, window: MainWindow, entered: list[tuple[str, str]]
) -> None:
    trail.go("list")
    trail.go("list")
    entered.clear()

    trail.back()

    assert window.page == "ring"
    assert entered == [("ring", "")]


def test_a_page_shown_by_others_is_remembered_too(
    trail: Trail, window: MainWindow
) -> None:
    window.show_page("list")
    trail.go("item", "a")

    trail.back()

    assert window.page == "list"


def test_forward_goes_where_back_came_from(
    trail: Trail, entered: list[tuple[str, str]]
) -> None:
    trail.go("list")
    trail.go("item", "a")
    trail.back()
    trail.back()
    entered.clear()

    trail.forward()
    trail.forward()
    trail.forward()

    assert entered == [("list", ""), ("item", "a")]


def test_a_new_way_forgets_the_one_ahead(
    trail: Trail, entered: list[tuple[str, str]]
) -> None:
    trail.go("list")
    trail.back()
    trail.go("item", "b")
    entered.clear()

    trail.forward()

    assert entered == []
