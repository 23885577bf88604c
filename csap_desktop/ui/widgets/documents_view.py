"""The documents of an edition, as the Guide lists them: day, title, size, where."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.entry_list import EntryList


class DocumentsView(QWidget):
    """One list; Enter or a click opens a document."""

    #: A document should be opened; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        self.list = EntryList(self.tr("Documents"), theme, card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 8, 4, 8)
        inside.addWidget(self.list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.addWidget(card)
        self.setFocusProxy(self.list)
        self.list.item_asked.connect(self.item_asked)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Shows other documents.

        Args:
            entries: One for each document.
        """
        self.list.entries.show(entries)
