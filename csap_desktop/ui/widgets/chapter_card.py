"""A chapter of the Guide on a card: title, summary, its articles as links."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.prose import Prose


class ChapterCard(QFrame):
    """Shows links under a title; says why it is empty where it is."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._links: list[LinkButton] = []
        self._title = Prose("card-title", self)
        self._summary = Prose("note", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 18)
        self._column.setSpacing(7)
        self._column.addWidget(self._title)
        self._column.addWidget(self._summary)
        self._column.addSpacing(2)

    def show_links(
        self, title: str, summary: str, links: Iterable[tuple[str, str, str]]
    ) -> None:
        """Shows a title and links.

        Args:
            title: The title.
            summary: What stands under it.
            links: Id, words and a sentence on each.
        """
        self._title.say(title)
        self._summary.say(summary)
        self.setAccessibleName(title)
        for old in self._links:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._links = [self._link(*one) for one in links]

    def _link(self, item: str, words: str, sentence: str) -> LinkButton:
        """Adds a link."""
        link = LinkButton(words, self)
        link.setAccessibleDescription(sentence)
        link.setToolTip(sentence)
        link.clicked.connect(lambda: self.item_asked.emit(item))
        self._column.addWidget(link)
        link.show()  # at once, so that the card has its height at once
        return link
