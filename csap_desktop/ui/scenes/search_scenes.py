"""The search page in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.pages_offered import SEARCH
from csap_desktop.ui.studio import Studio, grab

SEARCHES = {
    "search-results": "kid at risk in fleetwood at night",
    "search-digits": "6720",
    "search-corrected": "saefguarding practise",
    "search-words": "who is csap accountable to",
    "search-none": "zzzz qqqq",
}


def search_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws searches that find much, little, something else and nothing.

    Args:
        studio: The window, its library open.
    """
    window = studio.window
    window.show_page(SEARCH)
    yield "search-empty", grab(window)
    for name, words in SEARCHES.items():
        window.strip.search.type(words)
        yield name, grab(window)
    window.strip.search.type("")
