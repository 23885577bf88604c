"""Items of every kind on the reading page."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.studio import Studio, grab

ITEMS = {
    "item-faq": "about-1",
    "item-article": "article-what-csap-was",
    "item-article-long": "article-how-sure",
    "item-body": "spb",
    "item-contact": "nspcc",
    "item-word": "term-csap",
    "item-event": "event-2019-02-25",
    "item-route": "lcc-lado",
    "item-gone": "no-such-item",
}


def item_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws one item of each kind.

    Args:
        studio: The window, its library open.
    """
    for name, item in ITEMS.items():
        studio.desk.open_item(item)
        yield name, grab(studio.window)
