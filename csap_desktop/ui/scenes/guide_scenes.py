"""The page Guide in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit

from csap_desktop.ui.pages.guide_page import GuidePage
from csap_desktop.ui.pages_offered import GUIDE
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.widgets.chapters_view import ChaptersView
from csap_desktop.ui.widgets.entry_list import EntryList
from csap_desktop.ui.widgets.guide_views import GuideViews
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.timeline_view import TimelineView
from csap_desktop.ui.widgets.words_view import WordsView

_PINNED = {
    "article-which-number": "Which number: day, night and in between",
    "about-3": "Who was CSAP accountable to, and who directed it?",
}
_RECENT = {
    "article-deaf": "Deaf, hard of hearing or speech-impaired: ways to reach help",
    "spb": "Strategic Partnership Board",
    "term-csap": "CSAP",
}
_EVENT = "event-2019-02-25"


def guide_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    studio.desk.go(GUIDE, "contents")
    for view in ("contents", "faqs", "timeline", "glossary"):
        studio.desk.go(GUIDE, view)
        yield f"guide-{view}", grab(studio.window)
    (page,) = studio.window.findChildren(GuidePage)
    yield "guide-own", _own(studio, page)
    yield "guide-timeline-event", _event(studio, page)
    yield "guide-glossary-none", _none(studio, page)


def _own(studio: Studio, page: GuidePage) -> QPixmap:
    """Draws the contents with pins and what was read lately."""
    studio.desk.go(GUIDE, "contents")
    (views,) = page.findChildren(GuideViews)
    views.show_own(tuple(_PINNED), tuple(_RECENT), {**_PINNED, **_RECENT})
    grab(studio.window)
    (contents,) = page.findChildren(ChaptersView)
    (column,) = contents.findChildren(ScrollColumn)
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum())
    picture = grab(studio.window)
    bar.setValue(0)
    return picture


def _event(studio: Studio, page: GuidePage) -> QPixmap:
    """Draws the timeline with an event gone to."""
    studio.desk.go(GUIDE, "timeline")
    (timeline,) = page.findChildren(TimelineView)
    (listed,) = timeline.findChildren(EntryList)
    listed.choose(_EVENT)
    return grab(studio.window)


def _none(studio: Studio, page: GuidePage) -> QPixmap:
    """Draws the glossary when nothing is called what was typed."""
    studio.desk.go(GUIDE, "glossary")
    (words,) = page.findChildren(WordsView)
    (field,) = words.findChildren(QLineEdit)
    field.setText("zzz")
    picture = grab(studio.window)
    field.clear()
    return picture
