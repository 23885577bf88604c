"""A document in view: its tools, its pages, the words of a page beside them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from csap_desktop.documents.pdf import FoundOnPage
from csap_desktop.ui.document_room import DocumentRoom
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.document_bar import DocumentBar
from csap_desktop.ui.widgets.document_pages import Mark
from csap_desktop.ui.widgets.document_view import DocumentView
from csap_desktop.ui.widgets.find_bar import FindBar
from csap_desktop.ui.widgets.restyle import show_if

_TEXT_LEAST_PX = 300
_LOW_PX = 300
_BESIDE_PX = 860
"""From this width on, at 100 %, the words of a page stand beside it."""

_MOST_SAID = 4000
"""Most characters of a page that a screen reader is told at once."""


class DocumentDesk(QWidget):
    """Connects the room with what is seen of it.

    Attributes:
        view: The pages.
        words: The words of the page in view, to be selected and copied.
    """

    #: The document is in view.
    shown = Signal()

    def __init__(
        self, room: DocumentRoom, find: FindBar, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._find = find
        self._theme = theme
        self._found: tuple[FoundOnPage, ...] = ()
        self._at = 0
        self._count = 0
        self._name = ""
        self._left: dict[str, int] = {}
        self._bar = DocumentBar(theme, self)
        self.view = DocumentView(theme, self)
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("documentWords")
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Words of this page"))
        self.words.setMinimumWidth(theme.scaled(_TEXT_LEAST_PX))
        self.words.setTabChangesFocus(True)
        self.words.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addWidget(self.view, 2)
        self._row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addLayout(self._row, 1)
        self.setFocusProxy(self.view)
        self._connect()

    @property
    def tools(self) -> DocumentBar:
        """The tools above the pages."""
        return self._bar

    def empty(self, name: str) -> None:
        """Shows nothing; a document that was shown before opens where it was left.

        Args:
            name: Which document comes next.
        """
        self._left[self._name] = max(self.view.page, 0)
        self._name = name
        self._found, self._count = (), 0
        self.view.show_document(())
        self.words.setPlainText("")

    def _connect(self) -> None:
        """Connects tools, pages, room and search."""
        room, view, bar, find = self._room, self.view, self._bar, self._find
        room.opened.connect(self._on_opened)
        room.drawn.connect(self._on_drawn)
        room.read.connect(self._on_read)
        room.found.connect(self._on_found)
        view.picture_wanted.connect(room.draw)
        view.page_changed.connect(self._on_page_changed)
        view.zoomed.connect(bar.say_zoom)
        bar.page_asked.connect(view.go_to)
        bar.zoom_asked.connect(view.step_zoom)
        bar.fit_asked.connect(view.fit_width)
        bar.text_asked.connect(self._on_text_asked)
        find.typed.connect(room.search)
        find.step_asked.connect(self._on_step_asked)
        find.closed.connect(view.setFocus)

    def _on_opened(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Shows a document from its beginning."""
        self._count = len(sizes)
        self._bar.say_count(self._count)
        self.view.show_document(sizes)
        self.shown.emit()
        page = min(self._left.get(self._name, 0), self._count - 1)
        if page:
            self.view.go_to(page)
        if not self._find.isHidden():
            self._room.search(self._find.words)

    def _on_drawn(self, page: int, scale: float, picture: QImage | None) -> None:
        """Shows the picture of a page."""
        self.view.take_picture(page, scale, picture)

    def _on_page_changed(self, page: int) -> None:
        """Says which page is in view, and has its words read."""
        if page >= 0:
            self._bar.say_page(page)
            self._room.tell(page)

    def _on_read(self, page: int, text: str) -> None:
        """Shows the words of a page, and gives them to screen readers."""
        said = self.tr("Page {number} of {count}")
        name = said.format(number=page + 1, count=self._count)
        words = text or self.tr("This page is a picture; it has no words.")
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(words[:_MOST_SAID])
        self.words.setPlainText(words)
        announce(self.view, name)

    def _on_text_asked(self, wanted: bool) -> None:
        """Shows the words of the page, or leaves them out."""
        show_if(self.words, wanted)
        self._arrange()
        if wanted:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, found: tuple[FoundOnPage, ...]) -> None:
        """Marks what was found; goes to the first place at or after the page."""
        first = not self._found and bool(found)
        self._found = found
        if first:
            here = self.view.page
            later = (n for n, one in enumerate(found) if one.page >= here)
            self._at = next(later, 0)
        self._show_found(go=first)

    def _on_step_asked(self, steps: int) -> None:
        """Goes to another place, round at the ends."""
        if self._find.isHidden():
            self._find.open()
        elif self._found:
            self._at = (self._at + steps) % len(self._found)
            self._show_found(go=True)

    def _show_found(self, *, go: bool) -> None:
        """Marks every place, and says which one the reader is at."""
        marks: dict[int, list[Mark]] = {}
        current = (-1, -1)
        for number, one in enumerate(self._found):
            places = marks.setdefault(one.page, [])
            if number == self._at:
                current = (one.page, len(places))
            places += [(at.left, at.top, at.right, at.bottom) for at in one.places]
        self.view.mark(marks, current)
        count = len(self._found)
        self._find.say(self._at + 1 if count else 0, count)
        if go and count:
            there = self._found[self._at]
            top = there.places[0].top if there.places else 0.0
            self.view.go_to(there.page, max(top, 0.001))

    def _arrange(self) -> None:
        """Puts the words beside the page, or in its place where room is short."""
        self._bar.arrange(low=self.height() < self._theme.scaled(_LOW_PX))
        beside = self.width() >= self._theme.scaled(_BESIDE_PX)
        show_if(self.view, beside or self.words.isHidden())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Finds out whether there is room beside the page."""
        super().resizeEvent(event)
        self._arrange()
