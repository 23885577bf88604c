"""The Guide's contents: a card for each chapter, pins and what was read lately."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.guide_contents import Chapter
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chapter_card import ChapterCard
from csap_desktop.ui.widgets.columns import Columns
from csap_desktop.ui.widgets.scroll_column import ScrollColumn

_LEAST_PX, _MOST = 300, 4


class ChaptersView(QWidget):
    """Shows the chapters in as many columns as there is room for."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = Columns(theme, _LEAST_PX, _MOST)
        self._cards: list[ChapterCard] = []
        self._pinned = self._card()
        self._recent = self._card()
        self._area = ScrollColumn(self._columns, self.tr("Contents of the Guide"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.setFocusProxy(self._area)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Shows the chapters with their articles."""
        while len(self._cards) < len(chapters):
            self._cards.append(self._card())
        for card, chapter in zip(self._cards, chapters, strict=False):
            links = [
                (one.id, one.title, one.value["summary"]) for one in chapter.articles
            ]
            card.show_links(chapter.title, chapter.summary, links)
        shown = self._cards[: len(chapters)]
        self._columns.show_cards((*shown, self._pinned, self._recent))

    def show_own(
        self,
        pinned: Sequence[tuple[str, str, str]],
        recent: Sequence[tuple[str, str, str]],
    ) -> None:
        """Shows what the reader pinned and read lately.

        Args:
            pinned: Id, title and kind of each, in the order they were pinned.
            recent: The same of what was read, the latest first.
        """
        tr = self.tr
        none = tr("Nothing yet. Pin what you need often: it then stands here.")
        self._pinned.show_links(tr("Pinned"), "" if pinned else none, pinned)
        none = tr("Nothing yet. What you read is listed here; places never are.")
        self._recent.show_links(tr("Recently read"), "" if recent else none, recent)

    def _card(self) -> ChapterCard:
        """Makes a card."""
        card = ChapterCard(self._columns)
        card.item_asked.connect(self.item_asked)
        return card
