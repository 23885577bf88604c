"""The search page in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QRadioButton

from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages_offered import SEARCH
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_parts import SearchParts
from csap_desktop.ui.widgets.search_start import Stock

SEARCHES = {
    "search-results": "kid at risk in fleetwood at night",
    "search-digits": "6720",
    "search-corrected": "saefguarding practise",
    "search-words": "who is csap accountable to",
    "search-long-names": "blackburn with darwen blackpool and lancashire partnership",
    "search-contacts": "helpline",
    "search-worry": "worried about a child",
    "search-undecided": "clifton child at risk",
    "search-none": "zzzz qqqq",
}
COUNTS = {"article": 37, "faq": 10, "glossary": 67, "event": 24, "body": 29}
RECENT = (
    ("article-before-you-ring", "Before you ring"),
    ("article-three-partnerships", "Three partnerships since September 2023"),
)


def search_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws searches that find much, little, something else and nothing.

    Args:
        studio: The window, its library open.
    """
    window = studio.window
    studio.desk.go(SEARCH)
    yield "search-empty", grab(window)
    yield from _states_without_results(studio)
    for name, words in SEARCHES.items():
        window.strip.search.type(words)
        yield name, grab(window)
    yield from _states_of_results(studio)
    window.strip.search.type("")


def _states_without_results(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws what was read lately, and a library that is still being opened."""
    window = studio.window
    parts = window.findChild(SearchParts)
    if parts is None:
        return
    parts.show_stock(Stock(COUNTS, RECENT))
    yield "search-recent", grab(window)
    parts.show_opening("lado")
    yield "search-opening", grab(window)


def _states_of_results(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws a filter, a row that has the keyboard, and words taken as they are."""
    window = studio.window
    window.strip.search.type("safeguarding board")
    for chip in window.findChildren(QRadioButton):
        if chip.text().startswith("Groups"):
            chip.setChecked(True)
    results = window.findChild(ResultList)
    if results is not None:
        results.enter()
        results.setCurrentIndex(results.model().index(1, 0))
    yield "search-filtered", grab(window)
    window.strip.search.type("safeguarding board fleetwood")
    yield "search-filter-kept", grab(window)
    window.strip.search.type("saefguarding")
    page = window.findChild(SearchPage)
    if page is not None:
        page.ask("saefguarding", exact=True)
    yield "search-exactly", grab(window)
