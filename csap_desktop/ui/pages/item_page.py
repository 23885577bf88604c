"""One item of the edition, to be read: its text, and beside it what belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.hours import to_wall
from csap_desktop.ui.changes_in_text import on_leaf
from csap_desktop.ui.item_blocks import text_block
from csap_desktop.ui.item_html import leaf_html
from csap_desktop.ui.item_reading import ItemReader, Reading
from csap_desktop.ui.item_words import ItemWords, Leaf
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.find_bar import FindBar
from csap_desktop.ui.widgets.find_session import FindSession
from csap_desktop.ui.widgets.item_deeds import ItemDeeds
from csap_desktop.ui.widgets.item_head import ItemHead
from csap_desktop.ui.widgets.item_side import HEADING, ItemSide
from csap_desktop.ui.widgets.page_news import PageNews
from csap_desktop.ui.widgets.reading_room import ReadingRoom
from csap_desktop.ui.widgets.reading_top import ReadingTop
from csap_desktop.ui.widgets.term_note import TermNote

QUESTION = "item"
_BODY = "body"
_GOVERNANCE = "governance"
_DOCUMENT = "document"
_PLACES = frozenset({"place", "authority", "locality"})


class ItemPage(Page):
    """Shows a question, an article, a body, a contact, a word or an event."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._reader: ItemReader | None = None
        self._words = ItemWords(self.tr)
        self._id = ""
        self._leaf: Leaf | None = None
        self._deeds = ItemDeeds(means.context, self)
        self._news = news = PageNews(
            means,
            self,
            lambda waiting: on_leaf(waiting, self._leaf) if self._leaf else (),
        )
        self._changed = news.banner
        self._head = ItemHead(means.theme, self)
        self._find = FindBar(means.theme, self)
        self._view = ArticleView(means.theme, self)
        self._side = ItemSide(means.theme, self)
        self._top = ReadingTop(self._head, self._changed, self._view, self)
        self._room = ReadingRoom(means.theme, self._view, self._side, self)
        self._session = FindSession(self._find, self._view, self)
        self._note = TermNote(means.theme, parent or self)
        self.setFocusProxy(self._view)
        self._lay_out()
        self._connect_parts()

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and shows what was asked for meanwhile."""
        self._reader = ItemReader(library)
        if self._id:
            self.show_item(self._id)

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is no library."""
        self._say(message.happened, message.still_works, message.next_step)

    def show_item(self, item_id: str) -> None:
        """Shows an item.

        Args:
            item_id: Its id.
        """
        self._id = item_id
        reader = self._reader
        if reader is None:
            self._say(self.tr("The text is being opened"))
            return
        self._tasks.run(
            lambda: reader.gather(item_id), self._on_gathered, question=QUESTION
        )

    @override
    def enter(self, item: str) -> None:
        """Shows an item and takes the keyboard.

        Args:
            item: Its id.
        """
        self.show_item(item)
        self.setFocus()

    @override
    def open_find(self) -> bool:
        """Opens the search within the page."""
        self._find.open()
        return True

    @override
    def paper(self) -> Paper | None:
        """Returns the whole item, with how sure it is and where it comes from."""
        leaf = self._leaf
        if leaf is None:
            return None
        parts = (leaf.kind_words, leaf.period)
        return Paper(
            title=leaf.title,
            html=leaf_html(leaf, self.tr),
            note=" · ".join(part for part in parts if part),
            file_name=f"csap-{leaf.id}",
        )

    def _on_gathered(self, reading: Reading | None) -> None:
        """Shows what was gathered."""
        if reading is None or self._reader is None:
            self._say(
                self.tr("This edition has no such item"),
                self.tr(
                    "It may have been left out since. Go back, or search for it in "
                    "the field at the top."
                ),
            )
            return
        if reading.item.kind in _PLACES:
            self.ring_asked.emit(reading.item.title, None)
            return
        leaf = self._words.leaf(
            reading,
            self._reader.terms,
            published=self._context.answers.front.edition.published_on,
            today=to_wall(self._context.clock()).date(),
        )
        if leaf == self._leaf:
            return  # another edition has the same text: whoever reads it reads on
        self._head.show_leaf(leaf)
        self._show(leaf)
        self._deeds.take(leaf)
        said = self.tr("{title}. {kind}")
        announce(self, said.format(title=leaf.title, kind=self._head.kind))

    def _say(self, title: str, *texts: str) -> None:
        """Shows a title and sentences where there is no item."""
        blocks = tuple(text_block("paragraph", text) for text in texts if text)
        self._head.say(title)
        self._show(Leaf("", "", title, "", "", blocks))
        self._leaf = None
        self._deeds.take(None)
        announce(self, title)

    def _show(self, leaf: Leaf) -> None:
        """Shows a text from its beginning, laid out once."""
        self._leaf = leaf
        self.setUpdatesEnabled(False)
        self._note.follow(None)
        self.show_changes()
        self._view.show_leaf(leaf, on_chart=leaf.kind == _BODY)
        self._side.show_leaf(leaf)
        self._room.show_side(wanted=leaf.kind != "")
        self._session.look_again()
        self.setUpdatesEnabled(True)
        self.setAccessibleName(leaf.title)
        self._view.setAccessibleName(leaf.title)
        self._view.setAccessibleDescription(self._head.kind)

    def _on_link_chosen(self, link: str) -> None:
        """Follows a link: to a heading of this page, or elsewhere."""
        self._note.follow(None)
        if link.startswith(HEADING):
            self._view.go_to_heading(int(link.removeprefix(HEADING)))
        else:
            self._deeds.follow(link)

    def _on_escape(self) -> None:
        """Takes away what lies above the text: the note first, then the search."""
        if self._note.isHidden():
            self._find.close_up()
        self._note.follow(None)

    def _lay_out(self) -> None:
        """Puts the page together."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 0)
        layout.setSpacing(12)
        layout.addWidget(self._head)
        layout.addLayout(self._top.row)
        layout.addWidget(self._find)
        layout.addWidget(self._room, 1)

    def _connect_parts(self) -> None:
        """Connects what the parts ask for, and the keys of the page."""
        self._top.moved.connect(self.show_changes)
        self._head.back_asked.connect(self.back_asked)
        self._head.forward_asked.connect(self.forward_asked)
        self._head.copy_asked.connect(self._deeds.copy)
        self._head.pin_asked.connect(self._deeds.pin)
        self._head.print_asked.connect(self.print_asked)
        self._deeds.item_asked.connect(self.item_asked)
        self._deeds.message.connect(self.message)
        self._deeds.pinned.connect(self._head.show_pinned)
        self._view.contact.message.connect(self._deeds.say)
        self._view.chart_asked.connect(
            lambda: self.page_asked.emit(_GOVERNANCE, self._id)
        )
        self._view.document_asked.connect(
            lambda: self.page_asked.emit(_DOCUMENT, self._id)
        )
        self._room.scrolled.connect(self._note.stay)
        for part in (self._view, self._side):
            part.link_chosen.connect(self._on_link_chosen)
            part.term_reached.connect(self._note.follow)
        keys = (("Ctrl+Shift+C", self._deeds.copy), ("Esc", self._on_escape))
        for typed, act in keys:
            shortcut = QShortcut(QKeySequence(typed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Takes the note along, which stands above the window."""
        super().hideEvent(event)
        self._note.follow(None)
