import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.page_shelf import MakePage, PageShelf
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.trail import Trail
from tests.ui.stand_ins import ImmediateTasks, StandInLibrary


class NotedPage(Page):
    """Notes what it is given."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self.noted: list[object] = []

    @override
    def go_live(self, library: OpenLibrary) -> None:
        self.noted.append(library)

    @override
    def stay_closed(self, message: Message) -> None:
        self.noted.append(message)

    @override
    def enter(self, item: str) -> None:
        self.noted.append(item)


@pytest.fixture
def imported() -> list[str]:
    return []


@pytest.fixture
def trail(window: MainWindow) -> Trail:
    trail = Trail(window, "ring")
    trail.add_page("ring", lambda _item: None)
    return trail


@pytest.fixture
def shelf(
    window: MainWindow,
    trail: Trail,
    context: Context,
    theme: Theme,
    tasks: ImmediateTasks,
    imported: list[str],
) -> PageShelf:
    def make() -> MakePage:
        imported.append("noted")
        return NotedPage

    shelf = PageShelf(window, trail, Means(context, theme, tasks))
    shelf.offer("noted", make)
    return shelf


def in_view(shelf: PageShelf) -> NotedPage:
    page = shelf.in_view()
    assert isinstance(page, NotedPage)
    return page


def test_a_page_is_made_when_it_is_first_wanted_and_kept(
    shelf: PageShelf, trail: Trail, imported: list[str]
) -> None:
    assert imported == []
    assert shelf.in_view() is None

    trail.go("noted", "a")
    page = in_view(shelf)
    trail.back()
    trail.go("noted", "b")

    assert in_view(shelf) is page
    assert page.noted == ["a", "b"]
    assert imported == ["noted"]


def test_a_page_made_late_is_given_the_library(shelf: PageShelf, trail: Trail) -> None:
    library = StandInLibrary()
    shelf.go_live(library)

    trail.go("noted")

    assert in_view(shelf).noted == [library, ""]


def test_a_page_made_early_is_given_the_library_later(
    shelf: PageShelf, trail: Trail
) -> None:
    library = StandInLibrary()
    trail.go("noted")

    shelf.go_live(library)

    assert in_view(shelf).noted == ["", library]


def test_pages_made_early_and_late_are_told_why_there_is_no_library(
    shelf: PageShelf, trail: Trail
) -> None:
    message = Message("It is closed.")
    shelf.stay_closed(message)

    trail.go("noted")
    shelf.stay_closed(message)

    assert in_view(shelf).noted == [message, "", message]


def test_pages_are_made_while_nothing_is_asked_for(
    shelf: PageShelf, trail: Trail, qtbot: QtBot
) -> None:
    made: list[object] = []
    shelf.made.connect(made.append)
    library = StandInLibrary()

    shelf.go_live(library)

    qtbot.waitUntil(lambda: bool(made), timeout=5000)
    assert shelf.in_view() is None
    trail.go("noted", "a")
    assert made == [in_view(shelf)]
    assert in_view(shelf).noted == [library, "a"]
