"""Documents on paper, each in the dialog that offers it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPixmap

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.contacts import Concern
from csap_desktop.services.installation import load_front
from csap_desktop.ui.page import Page
from csap_desktop.ui.pages.governance_page import GovernancePage
from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages.updates_page import UpdatesPage
from csap_desktop.ui.pages_offered import GOVERNANCE, RING, SEARCH, UPDATES
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.scenes.search_scenes import SEARCHES
from csap_desktop.ui.studio import USUAL_MOMENT, Studio, grab, grab_dialog
from csap_desktop.ui.widgets.answer_actions import AnswerActions
from csap_desktop.ui.widgets.card_options import Want
from csap_desktop.ui.widgets.paper_dialog import PaperDialog
from csap_desktop.ui.widgets.paper_options import PaperOptions

_ARTICLE = "article-which-number"


def print_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the dialogs: card, poster, results, an article, charts and tables.

    Args:
        studio: The window, its library open.
    """
    studio.clock.moment = USUAL_MOMENT
    for name, poster in (("print-card", False), ("print-poster", True)):
        yield name, _answer(studio, poster=poster)
    studio.ring.new_call()
    window = studio.window
    window.show_page(SEARCH)
    window.strip.search.type(SEARCHES["search-words"])
    yield from _page(studio, "print-search", SearchPage)
    window.strip.search.type("")
    studio.desk.open_item(_ARTICLE)
    yield from _page(studio, "print-article", ItemPage)
    studio.desk.go(GOVERNANCE)
    yield from _page(studio, "print-governance", GovernancePage)
    yield from _page(studio, "print-governance-table", GovernancePage, paper=1)
    studio.desk.go(UPDATES)
    yield from _page(studio, "print-check-sheet", UpdatesPage, sheet=1)


def _answer(studio: Studio, *, poster: bool) -> QPixmap:
    """Draws the dialog of an answer."""
    studio.window.show_page(RING)
    studio.ring.show_place("Fleetwood", Concern.CHILD)
    grab(studio.window)
    studio.ring.findChildren(AnswerActions)[0].wanted.emit(Want.CARD)
    if poster:
        studio.ring.findChildren(PaperOptions)[-1].choose_paper(1)
    return grab_dialog(studio.window)


def _page(
    studio: Studio, name: str, kind: type[Page], *, paper: int = 0, sheet: int = 0
) -> Iterator[tuple[str, QPixmap]]:
    """Draws the dialog of a page, where it has something to print, at a sheet of it."""
    page = studio.window.findChild(kind)
    first: Paper | None = page.paper() if isinstance(page, Page) else None
    if first is None:
        return
    with TemporaryDirectory() as nothing_of_the_users:
        paths = replace(find_paths(), user=Path(nothing_of_the_users))
        facts = sheet_facts(load_front(paths).front, studio.clock.moment)
    papers = (first, *first.also)
    dialog = PaperDialog(papers, facts, studio.theme, studio.window)
    dialog.open()
    dialog.options.choose_paper(paper)
    grab(studio.window)
    bar = dialog.preview.verticalScrollBar()
    bar.setValue(sheet * (bar.maximum() + bar.pageStep()) // dialog.preview.count)
    yield name, grab_dialog(studio.window)
