"""Items of every kind on the reading page, and its states."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.widgets.find_bar import FindBar
from csap_desktop.ui.widgets.link_spot import LinkSpot

ITEMS = {
    "item-faq": "about-1",
    "item-faq-history": "about-3",
    "item-article": "article-what-csap-was",
    "item-article-long": "article-how-sure",
    "item-article-law": "article-acts",
    "item-article-steps": "article-after-you-ring",
    "item-body": "spb",
    "item-contact": "nspcc",
    "item-contact-online": "ceop",
    "item-word": "term-csap",
    "item-event": "event-2019-02-25",
    "item-source": "S05",
    "item-checklist": "ready-child",
    "item-route": "lcc-lado",
    "item-gone": "no-such-item",
}
_SEARCHED = "partnership"


def item_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws one item of each kind, a search within one, a word explained.

    Args:
        studio: The window, its library open.
    """
    for name, item in ITEMS.items():
        studio.desk.open_item(item)
        yield name, grab(studio.window)
    studio.desk.open_item(ITEMS["item-article"])
    page = studio.window.findChild(ItemPage)
    if isinstance(page, ItemPage):
        yield from _states(studio, page)


def _states(studio: Studio, page: ItemPage) -> Iterator[tuple[str, QPixmap]]:
    """Draws what the reader does on the page."""
    page.open_find()
    bar = page.findChild(FindBar)
    if isinstance(bar, FindBar):
        bar.type(_SEARCHED)
        yield "item-find", grab(studio.window)
        bar.type("zzz")
        yield "item-find-none", grab(studio.window)
        bar.close_up()
    studio.desk.open_item(ITEMS["item-article-long"])
    grab(studio.window)
    words = [
        spot
        for spot in page.findChildren(LinkSpot)
        if spot.run.is_term and spot.isVisible()
    ]
    words[0].reached.emit(True)  # noqa: FBT003 - a signal's argument
    yield "item-word-note", grab(studio.window)
    words[0].reached.emit(False)  # noqa: FBT003 - a signal's argument
