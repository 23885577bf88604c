"""What people ask, each question with the beginning of its answer."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.columns import Columns
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.scroll_column import ScrollColumn

_LEAST_PX, _MOST = 420, 3


class QuestionsView(QWidget):
    """Shows questions on cards, one card for each subject."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = Columns(theme, _LEAST_PX, _MOST)
        area = ScrollColumn(self._columns, self.tr("Questions and answers"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.setFocusProxy(area)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Shows questions; shown once, as an edition does not change while it is read.

        Args:
            entries: Subjects, each followed by its questions.
        """
        cards: list[QFrame] = []
        subject = ""
        for entry in entries:
            if entry.item:
                cards.append(self._card(entry, subject))
            else:
                subject = entry.title
        self._columns.show_cards(cards)

    def _card(self, entry: Entry, subject: str) -> QFrame:
        """Makes the card of one question."""
        card = QFrame(self._columns)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.setSpacing(6)
        above, answer = Prose("note", card), Prose("body", card)
        above.say(subject)
        answer.say(entry.text)
        link = LinkButton(entry.head, card)
        link.setAccessibleDescription(entry.text)
        link.setProperty("weight", "strong")
        link.clicked.connect(lambda: self.item_asked.emit(entry.item))
        for widget in (above, link, answer):
            inside.addWidget(widget)
        return card
