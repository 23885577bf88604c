import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.page import Page
from csap_desktop.ui.page_tools import PageTools
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.paper_dialog import PaperDialog
from tests.ui.stand_ins import ImmediateTasks


class PaperPage(Page):
    """Has something to print and to find in, or not."""

    def __init__(self, means: Means, paper: Paper | None, *, finds: bool) -> None:
        super().__init__(means)
        self._paper = paper
        self.finds = finds

    @override
    def open_find(self) -> bool:
        return self.finds

    @override
    def paper(self) -> Paper | None:
        return self._paper


@pytest.fixture
def means(context: Context, theme: Theme, tasks: ImmediateTasks) -> Means:
    return Means(context, theme, tasks)


@pytest.fixture
def in_view() -> list[object]:
    return [None]


@pytest.fixture
def tools(
    context: Context, theme: Theme, window: MainWindow, in_view: list[object]
) -> PageTools:
    return PageTools(context, theme, window, lambda: in_view[0])


def status(window: MainWindow) -> str:
    labels = window.status.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(window))


def test_what_is_in_view_is_offered_on_paper(
    tools: PageTools, means: Means, in_view: list[object], qtbot: QtBot
) -> None:
    in_view[0] = PaperPage(means, Paper("Words", "<p>LADO</p>"), finds=False)

    dialog = tools.offer_paper()

    assert isinstance(dialog, PaperDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


def test_a_page_without_paper_says_so(
    tools: PageTools, window: MainWindow, in_view: list[object], means: Means
) -> None:
    in_view[0] = PaperPage(means, None, finds=False)

    assert tools.offer_paper() is None
    assert "nothing to print" in status(window)


def test_a_page_that_finds_is_asked_to(
    tools: PageTools, window: MainWindow, in_view: list[object], means: Means
) -> None:
    in_view[0] = PaperPage(means, None, finds=True)

    tools.open_find()

    assert "Ctrl+K" not in status(window)


def test_a_page_with_nothing_to_find_in_says_what_searches(
    tools: PageTools, window: MainWindow, in_view: list[object], means: Means
) -> None:
    in_view[0] = PaperPage(means, None, finds=False)

    tools.open_find()

    assert "Ctrl+K searches everything" in status(window)
