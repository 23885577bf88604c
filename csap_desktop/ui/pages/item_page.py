"""One item of the edition, to be read: text on one card, details beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.context import Context
from csap_desktop.ui.item_html import paragraph
from csap_desktop.ui.item_words import ItemWords, Reading, gather
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.page import Page
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.reader import Reader
from csap_desktop.ui.widgets.two_columns import TwoColumns

QUESTION = "item"
_PLACES = frozenset({"place", "authority", "locality"})
_CARD_PADDING_PX = 48


class ItemPage(Page):
    """Shows a question, an article, a body, a contact, a word or an event."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self._tasks = tasks
        self._library: OpenLibrary | None = None
        self._words = ItemWords(self.tr)
        self._id = ""
        self._parts = ("", "")
        self._back = QPushButton(self.tr("Back"), self)
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._kind = _label("note", self)
        self._title = _label("page-title", self)
        self._text = Reader(theme, self)
        self._text.setAccessibleName(self.tr("Text"))
        self._details = Reader(theme, self)
        self._details.setAccessibleName(self.tr("Details and sources"))
        self.setFocusProxy(self._text)
        self._main = self._card(self._text)
        beside = self._card(self._details)
        self._columns = TwoColumns(theme, self._main, beside, _CARD_PADDING_PX)
        self._columns.hug()
        self._lay_out()
        theme.dress(self._back, "arrow-left")
        self._back.clicked.connect(self.back_asked)
        self._text.item_asked.connect(self.item_asked)
        self._details.item_asked.connect(self.item_asked)
        self._columns.room_changed.connect(self._arrange)

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and shows what was asked for meanwhile."""
        self._library = library
        if self._id:
            self.show_item(self._id)

    def show_item(self, item_id: str) -> None:
        """Shows an item.

        Args:
            item_id: Its id.
        """
        self._id = item_id
        library = self._library
        if library is None:
            self._say(self.tr("The library is being opened"), "")
            return
        self._tasks.run(
            lambda: gather(library, item_id), self._on_gathered, question=QUESTION
        )

    @override
    def enter(self, item: str) -> None:
        """Shows an item and takes the keyboard.

        Args:
            item: Its id.
        """
        self.show_item(item)
        self.setFocus()

    def _on_gathered(self, reading: Reading | None) -> None:
        """Shows what was gathered."""
        if reading is None:
            self._say(self.tr("This edition has no such item"), "", self._gone())
            return
        if reading.item.kind in _PLACES:
            self.ring_asked.emit(reading.item.title, None)
            return
        self._say(reading.item.title, self._words.kind(reading))
        self._parts = (self._words.text(reading), self._words.details(reading))
        self._arrange()

    def _gone(self) -> str:
        """Says what to do where an item is not there."""
        return paragraph(
            self.tr(
                "It may have been left out since. Go back, or search for it in the "
                "field at the top."
            )
        )

    def _say(self, title: str, kind: str, text: str = "") -> None:
        """Shows a title, and no details yet."""
        self._title.setText(title)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))
        self._parts = (text, "")
        self._arrange()

    def _arrange(self) -> None:
        """Puts the details beside the text, or after it where there is no room."""
        text, details = self._parts
        beside = self._columns.has_room
        self._text.show_html(text if beside else text + details)
        self._details.show_html(details if beside else "")
        self._main.setVisible(bool(text or details))
        self._columns.want_side(wanted=bool(details))

    def _card(self, reader: Reader) -> QFrame:
        """Puts a reader on a card."""
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        before, after = (12, 24) if self.isRightToLeft() else (24, 12)
        inside.setContentsMargins(before, 18, after, 18)
        inside.addWidget(reader)
        return card

    def _lay_out(self) -> None:
        """Puts the page together."""
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._kind)
        names.addWidget(self._title)
        top.addLayout(names, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._columns, 1)


def _label(role: str, parent: QWidget) -> QLabel:
    """Makes a label of a text role that wraps."""
    label = QLabel(parent)
    label.setProperty("textRole", role)
    label.setWordWrap(True)
    return label
