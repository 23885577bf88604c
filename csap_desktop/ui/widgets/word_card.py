"""One word of the glossary on a card: its meaning and where to read on."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.prose import Prose


class WordCard(QFrame):
    """Shows the word that was gone to in the list."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._titles: Mapping[str, str] = {}
        self._links: list[LinkButton] = []
        self._term = Prose("page-title", self)
        self._stands_for = Prose("strong", self)
        self._meaning = Prose("body", self)
        self._called = Prose("note", self)
        self._onward = Prose("note", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 18)
        self._column.setSpacing(8)
        for label in (
            self._term,
            self._stands_for,
            self._meaning,
            self._called,
            self._onward,
        ):
            self._column.addWidget(label)

    def know(self, titles: Mapping[str, str]) -> None:
        """Takes what the items that words refer to are called, by id."""
        self._titles = titles

    def show_word(self, word: StoredItem) -> None:
        """Shows a word."""
        value = word.value
        self._term.say(value["term"])
        self._stands_for.say(value.get("stands_for") or "")
        self._meaning.say(value["meaning"])
        names = ", ".join(value.get("also_called", ()))
        text = self.tr("Also called: {names}")
        self._called.say(text.format(names=names) if names else "")
        known = [one for one in value.get("related", ()) if one in self._titles]
        self._onward.say(self.tr("Read on") if known else "")
        for old in self._links:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._links = [self._link(one) for one in known]

    def _link(self, item: str) -> LinkButton:
        """Adds a link to an item."""
        link = LinkButton(self._titles[item], self)
        link.clicked.connect(lambda: self.item_asked.emit(item))
        self._column.addWidget(link)
        link.show()
        return link
