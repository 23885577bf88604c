"""What stands on the search page before anything is typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from csap_desktop.ui.found_words import icon_of
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chapter_card import ChapterCard
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.search_board import SearchBoard
from csap_desktop.ui.widgets.search_card import SearchCard
from csap_desktop.ui.widgets.search_examples import SearchExamples

_GUIDE, _GOVERNANCE = "guide", "governance"
_SHELVES = {
    "article": (_GUIDE, ""),
    "faq": (_GUIDE, "faqs"),
    "glossary": (_GUIDE, "glossary"),
    "event": (_GUIDE, "timeline"),
    "body": (_GOVERNANCE, ""),
}
"""Kinds that can be read from beginning to end, each with its page and list."""

_MOST_RECENT = 5
_READ = frozenset({"article", "faq"})


@dataclass(frozen=True, slots=True)
class Stock:
    """What the edition has, and what was read lately.

    Attributes:
        counts: How many items of each kind there are.
        recent: Ids and titles of what was read lately, the latest first.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    recent: tuple[tuple[str, str], ...] = ()


def take_stock(library: OpenLibrary, recent: Iterable[str]) -> Stock:
    """Counts what the edition has; touches no widget.

    Args:
        library: The open library.
        recent: Ids of what was read lately; what is gone or no text is left out.
    """
    counts = {kind: len(library.items_of(kind)) for kind in _SHELVES}
    read = (library.item(one) for one in tuple(recent)[:_MOST_RECENT])
    texts = ((one.id, one.title) for one in read if one and one.kind in _READ)
    return Stock(counts, tuple(texts))


class SearchStart(SearchBoard):
    """What can be searched, by example; what there is to read; what was read."""

    #: The answer page is wanted.
    ring_asked = Signal()
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)
    #: A list of the edition should be read; carries the page and the list on it.
    list_asked = Signal(str, str)
    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.add(self._introduce())
        examples = SearchExamples()
        examples.chosen.connect(self.example_chosen)
        self.add(examples)
        self._shelves = SearchCard(self.tr("In this edition"))
        self._shelves.inside.setSpacing(0)
        self._buttons = {kind: self._shelf(kind) for kind in _SHELVES}
        self._recent = ChapterCard()
        self._recent.item_asked.connect(self.item_asked)
        for card in (self._shelves, self._recent):
            self.add(card, beside=True)
        self.show_stock(Stock())

    def show_stock(self, stock: Stock) -> None:
        """Shows what there is to read.

        Args:
            stock: What the edition has, and what was read lately.
        """
        names = self._names()
        for kind, button in self._buttons.items():
            count = stock.counts.get(kind, 0)
            one, many = names[kind]
            button.setText((one if count == 1 else many).format(count=count))
            show_if(button, bool(count))
        show_if(self._shelves, any(stock.counts.values()))
        links = ((item, title, "") for item, title in stock.recent)
        self._recent.show_links(self.tr("Recently read"), "", links)
        show_if(self._recent, bool(stock.recent))

    def _names(self) -> dict[str, tuple[str, str]]:
        """Returns how one and how many items of a kind are called."""
        tr = self.tr
        return {
            "article": (
                tr("{count} text of the Guide"),
                tr("{count} texts of the Guide"),
            ),
            "faq": (
                tr("{count} question and answer"),
                tr("{count} questions and answers"),
            ),
            "glossary": (
                tr("{count} word or abbreviation"),
                tr("{count} words and abbreviations"),
            ),
            "event": (
                tr("{count} date of the timeline"),
                tr("{count} dates of the timeline"),
            ),
            "body": (
                tr("{count} group"),
                tr("{count} groups"),
            ),
        }

    def _introduce(self) -> SearchCard:
        """Makes the card that says what is searched."""
        card = SearchCard(self.tr("Type in the field at the top, or press Ctrl+K"))
        what = Prose("body", card)
        what.say(
            self.tr(
                "A place, a postcode, a worry in your own words, a name, an "
                "abbreviation or part of a telephone number. Everything is searched; "
                "nothing you type is kept."
            )
        )
        ring = QPushButton(self.tr("Who to ring, right now"), card)
        ring.setProperty("role", "primary")
        ring.clicked.connect(self.ring_asked)
        card.inside.addWidget(what)
        card.inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _shelf(self, kind: str) -> QPushButton:
        """Adds a kind that can be read from beginning to end."""
        button = self._row(self._shelves, icon_of(kind))
        button.setAccessibleDescription(self.tr("Opens the list"))
        button.clicked.connect(lambda: self.list_asked.emit(*_SHELVES[kind]))
        return button

    def _row(self, card: SearchCard, icon: str) -> QPushButton:
        """Adds a row that can be pressed."""
        button = QPushButton(card)
        button.setProperty("role", "row")
        self._theme.dress(button, icon, "accent")
        card.inside.addWidget(button)
        return button
