"""What items are called, in links and titles. Free of Qt."""

from collections.abc import Callable

from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.item_blocks import ITEM, Run
from csap_desktop.ui.item_reading import Other

_KINDS = {
    "article": mark("Guide"),
    "authority": mark("Council"),
    "body": mark("Group"),
    "checklist": mark("Checklist"),
    "closure": mark("Closures"),
    "contact": mark("Contact"),
    "document": mark("Document"),
    "enquiry-form": mark("Form"),
    "event": mark("Timeline"),
    "faq": mark("Question and answer"),
    "glossary": mark("Word or abbreviation"),
    "line": mark("Telephone line"),
    "link": mark("How groups relate"),
    "locality": mark("Area"),
    "place": mark("Place"),
    "route": mark("Who to ring"),
    "section": mark("Part of the Guide"),
    "source": mark("Source"),
}


class ItemNames:
    """Says what an item is and what it is called."""

    def __init__(self, tr: Callable[[str], str]) -> None:
        self._tr = tr

    def kind(self, kind: str) -> str:
        """Returns what an item is, in words."""
        return self._tr(_KINDS[kind])

    def title(self, other: Other) -> str:
        """Returns what an item is called; a checklist has no name of its own."""
        tr = self._tr
        titles = {
            "child": tr("What to have ready: a child"),
            "adult": tr("What to have ready: an adult"),
            "allegation": tr("What to have ready: someone who works with children"),
        }
        if other.kind == "enquiry-form":
            return tr("The enquiry form")
        if other.kind == "checklist":
            return titles.get(other.concern, other.title)
        return other.title

    def link(self, other: Other) -> Run:
        """Returns a link that says what it leads to."""
        about = self.kind(other.kind)
        return Run(self.title(other), f"{ITEM}{other.id}", about=about)
