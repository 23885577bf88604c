"""A document of the edition, shown inside the program: page by page, to be searched."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DocumentError
from csap_desktop.services.documents import Documents
from csap_desktop.ui.answer_words import format_dated
from csap_desktop.ui.document_paper import document_paper
from csap_desktop.ui.document_room import DocumentRoom
from csap_desktop.ui.document_words import cannot_show, document_size, not_here
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Means, Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.document_desk import DocumentDesk
from csap_desktop.ui.widgets.document_note import DocumentNote
from csap_desktop.ui.widgets.document_saving import DocumentSaving
from csap_desktop.ui.widgets.find_bar import FindBar
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.withdrawn_words import withdrawn_item

_LANE = "documents"


class DocumentPage(Page):
    """Shows one document, or says why it does not."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._library: OpenLibrary | None = None
        self._id = ""
        self._item: StoredItem | None = None
        self._documents = Documents(means.context.paths)
        self._saving = DocumentSaving(means.context, self._documents, self)
        self._room = DocumentRoom(self._documents, means.tasks.beside(_LANE), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._save = QPushButton(self.tr("Save a copy"), self)
        self._print = QPushButton(self.tr("Print"), self)
        tools = (self._back, self._save, self._print)
        self._head = PageHead(self.tr("Document"), means.theme, tools, self)
        self._find = FindBar(means.theme, self)
        self._note = DocumentNote(self)
        self._desk = DocumentDesk(self._room, self._find, means.theme, self)
        self.setFocusProxy(self._desk)
        self._lay_out()
        self._connect_parts()
        self._say(self.tr("The document is being opened."))

    @property
    def words(self) -> str:
        """What stands in place of the document; empty while it is shown."""
        return self._note.words

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and shows what was asked for meanwhile."""
        self._library = library
        if self._id:
            self._look_up()

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is no library."""
        self._say(message.happened, f"{message.still_works} {message.next_step}")

    @override
    def enter(self, item: str) -> None:
        """Shows a document and takes the keyboard; stays where the reader was in it.

        Args:
            item: Its id.
        """
        self.setFocus()
        if item == self._id and self._room.document is not None:
            return
        self._id = item
        self._room.leave()
        self._desk.empty(item)
        self._item = None
        self._say(self.tr("The document is being opened."))
        if self._library is not None:
            self._look_up()

    @override
    def open_find(self) -> bool:
        """Opens the search within the document, where one is shown."""
        if self._room.document is None:
            return False
        self._find.open()
        return True

    @override
    def paper(self) -> Paper | None:
        """Returns the document as it goes on paper; None while none is shown."""
        document, item = self._room.document, self._item
        if document is None or item is None:
            return None
        return document_paper(document, item.title, self._head.note)

    def _look_up(self) -> None:
        """Reads what the edition says of the document."""
        library, wanted = self._library, self._id
        if library is not None:
            self._tasks.run(
                lambda: library.item(wanted), self._on_found, question="document"
            )

    def _on_found(self, item: StoredItem | None) -> None:
        """Opens the file, where there is one."""
        if item is None or item.kind != "document":
            self._say(self.tr("This edition has no such document."))
            return
        self._item, value = item, item.value
        self._head.show_title(item.title)
        day = format_dated(str(value["dated"]), self.tr)
        size = document_size(value, self.tr)
        text = self.tr("{day} · {size}")
        self._head.say(text.format(day=day, size=size))
        self.setAccessibleName(item.title)
        gone, sha256 = withdrawn_item(value, self.tr), str(value["sha256"])
        here = self._documents.has(sha256)
        show_if(self._save, here and not gone)
        if gone:
            self._say(self.tr("This document is withdrawn."), gone)
        elif not here:
            self._say(
                self.tr("This document is not on this laptop."), not_here(self.tr)
            )
        else:
            self._room.enter(sha256)

    def _on_shown(self) -> None:
        """Puts the document in view."""
        self._say("")
        if self._item is not None:
            announce(self, self._item.title)

    def _on_failed(self, error: Exception) -> None:
        """Says why the document is not shown."""
        again = isinstance(error, DocumentError) and error.reason == "ended"
        self._say(*cannot_show(error, self.tr), again=again)
        if self._item is not None:
            here = self._documents.has(str(self._item.value["sha256"]))
            show_if(self._save, here)

    def _on_again_asked(self) -> None:
        """Opens the document although it ended the program before."""
        if self._item is not None:
            sha256 = str(self._item.value["sha256"])
            self._say(self.tr("The document is being opened."))
            self._room.enter(sha256, once_more=True)

    def _on_save_clicked(self) -> None:
        """Asks where to save a copy."""
        if self._item is not None:
            self._saving.ask(self._item)

    def _say(self, title: str, text: str = "", *, again: bool = False) -> None:
        """Says why no document is shown; shows it where nothing is said."""
        self._note.say(title, text, again=again)
        show_if(self._desk, not title)
        show_if(self._print, not title)
        if title:
            announce(self, title)

    def _lay_out(self) -> None:
        """Puts the page together."""
        theme = self._theme
        theme.dress(self._back, "arrow-left")
        theme.dress(self._save, "download")
        theme.dress(self._print, "printer")
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._print.setToolTip(self.tr("Print (Ctrl+P)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 12)
        layout.setSpacing(10)
        for part in (self._head, self._find, self._note):
            layout.addWidget(part)
        layout.addWidget(self._desk, 1)
        layout.addStretch(0)

    def _connect_parts(self) -> None:
        """Connects what the parts ask for, and the keys of the page."""
        self._back.clicked.connect(self.back_asked)
        self._save.clicked.connect(self._on_save_clicked)
        self._print.clicked.connect(self.print_asked)
        self._saving.message.connect(self.message)
        self._note.again_asked.connect(self._on_again_asked)
        self._room.failed.connect(self._on_failed)
        self._desk.shown.connect(self._on_shown)
        keys = (
            ("Esc", self._find.close_up),
            ("F3", lambda: self._find.step_asked.emit(1)),
            ("Shift+F3", lambda: self._find.step_asked.emit(-1)),
        )
        for typed, act in keys:
            shortcut = QShortcut(QKeySequence(typed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Closes the document; it opens again where the reader was."""
        super().hideEvent(event)
        self._room.leave()
