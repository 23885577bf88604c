"""What a later edition brings: what is withdrawn, and documents in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages.document_page import DocumentPage
from csap_desktop.ui.pages_offered import DOCUMENT, GUIDE, RING
from csap_desktop.ui.scenes.revised_edition import (
    ARRANGEMENTS,
    CONTACT,
    DAMAGED,
    GONE_DOCUMENT,
    QUESTION,
    REPORT,
)
from csap_desktop.ui.studio import USUAL_MOMENT, Studio, grab, grab_dialog
from csap_desktop.ui.widgets.document_desk import DocumentDesk
from csap_desktop.ui.widgets.find_bar import FindBar

_WITHDRAWN = {
    "ring-withdrawn-line": ("Darwen", Concern.CHILD, 21),
    "ring-withdrawn-line-by-day": ("Darwen", Concern.CHILD, 12),
    "ring-withdrawn-only-line": ("Blackpool", Concern.ALLEGATION, 12),
    "ring-withdrawn-route": ("Fleetwood", Concern.ADULT, 12),
}
_READ = {
    "item-withdrawn-contact": CONTACT,
    "item-withdrawn-faq": QUESTION,
    "item-document": REPORT,
}
_DOCUMENTS = {
    "document": REPORT,
    "document-missing": ARRANGEMENTS,
    "document-damaged": DAMAGED,
    "document-withdrawn": GONE_DOCUMENT,
}


def revised_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states that the bundled edition does not have.

    Args:
        studio: The window of a program that brings a later edition, its library open.
    """
    for name, (place, concern, hour) in _WITHDRAWN.items():
        studio.clock.moment = USUAL_MOMENT.replace(day=23, hour=hour)
        studio.window.show_page(RING)
        studio.ring.new_call()
        studio.ring.show_place(place, concern)
        yield name, grab(studio.window)
    for name, item in _READ.items():
        studio.desk.open_item(item)
        yield name, grab(studio.window)
    studio.desk.go(GUIDE, "documents")
    yield "guide-documents", grab(studio.window)
    for name, item in _DOCUMENTS.items():
        studio.desk.go(DOCUMENT, item)
        yield name, grab(studio.window)
    studio.desk.go(DOCUMENT, REPORT)
    yield from _states(studio)


def _states(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws what the reader does with a document."""
    (page,) = studio.window.findChildren(DocumentPage)
    (desk,) = page.findChildren(DocumentDesk)
    (bar,) = page.findChildren(FindBar)
    page.open_find()
    bar.type("partnership")
    yield "document-find", grab(studio.window)
    bar.close_up()
    desk.tools.show_text(wanted=True)
    yield "document-words", grab(studio.window)
    desk.tools.show_text(wanted=False)
    page.print_asked.emit()
    yield "document-print", grab_dialog(studio.window)
