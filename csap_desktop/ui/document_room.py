"""One open document off the main thread: its pictures, its text, what is found in it.

It has a lane of its own, so that a slow page keeps nobody from the database. What comes
of a document that was left meanwhile is dropped.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from csap_desktop.documents.pdf import FoundOnPage
from csap_desktop.services.documents import Documents, OpenDocument
from csap_desktop.ui.document_image import as_image
from csap_desktop.ui.tasks import Tasks

_PAGES_AT_ONCE = 20
_MOST_FOUND = 500


class DocumentRoom(QObject):
    """Lives on the main thread; answers by signals."""

    #: The document is open; carries width and height of each page in points.
    opened = Signal(object)
    #: The document cannot be shown; carries the error.
    failed = Signal(object)
    #: A page was drawn: its number, pixels a point, a QImage or None.
    drawn = Signal(int, float, object)
    #: The text of a page: its number and the text.
    read = Signal(int, str)
    #: More was found: every `FoundOnPage` so far.
    found = Signal(object)

    def __init__(self, documents: Documents, lane: Tasks, parent: QObject) -> None:
        """Makes an empty room.

        Args:
            documents: The documents on this laptop.
            lane: Does slow work, one after the other.
            parent: Its owner.
        """
        super().__init__(parent)
        self._documents = documents
        self._lane = lane
        self._open: OpenDocument | None = None
        self._visit = 0
        self._wanted = ""

    @property
    def document(self) -> OpenDocument | None:
        """The open document; None while there is none."""
        return self._open

    def enter(self, sha256: str, *, once_more: bool = False) -> None:
        """Opens a document in place of the one before.

        Args:
            sha256: What the edition calls it.
            once_more: Whether although the program ended over it before.
        """
        self.leave()
        documents = self._documents
        self._ask(
            lambda: documents.open(sha256, once_more=once_more),
            self._on_opened,
            self.failed.emit,
        )

    def leave(self) -> None:
        """Closes the document; nothing more comes of it."""
        self._visit += 1
        self._wanted = ""
        left, self._open = self._open, None
        if left is not None:
            left.close()

    def draw(self, page: int, scale: float) -> None:
        """Has a page drawn.

        Args:
            page: From 0.
            scale: Pixels a point.
        """
        document = self._open
        if document is not None:
            self._ask(
                lambda: as_image(document.picture(page, scale)),
                lambda image: self.drawn.emit(page, scale, image),
                lambda _: self.drawn.emit(page, scale, None),
            )

    def tell(self, page: int) -> None:
        """Has the text of a page read; empty where it cannot be."""
        document = self._open
        if document is not None:
            self._ask(
                lambda: document.text(page),
                lambda text: self.read.emit(page, text),
                lambda _: self.read.emit(page, ""),
                question="document-text",
            )

    def search(self, words: str) -> None:
        """Searches the whole document, a few pages at a time.

        Args:
            words: What was typed; empty finds nothing.
        """
        self._wanted = words
        self.found.emit(())
        if words.strip():
            self._search_on(words, 0, ())

    def _search_on(
        self, words: str, start: int, before: tuple[FoundOnPage, ...]
    ) -> None:
        """Searches the next few pages, unless something else is looked for."""
        document = self._open
        if document is None or words != self._wanted:
            return
        stop = min(start + _PAGES_AT_ONCE, len(document.sizes))

        def take(more: tuple[FoundOnPage, ...]) -> None:
            if words != self._wanted:
                return
            every = (before + more)[:_MOST_FOUND]
            if more:
                self.found.emit(every)
            if stop < len(document.sizes) and len(every) < _MOST_FOUND:
                self._search_on(words, stop, every)

        self._ask(
            lambda: tuple(
                one for page in range(start, stop) for one in document.find(words, page)
            ),
            take,
            lambda _: take(()),
            question="document-find",
        )

    def _ask(
        self,
        work: Callable[[], object],
        on_done: Callable[..., None],
        on_error: Callable[[Exception], None],
        question: str | None = None,
    ) -> None:
        """Has work done; what comes of it after the document was left is dropped."""
        visit = self._visit

        def done(result: object) -> None:
            if visit == self._visit:
                on_done(result)
            elif isinstance(result, OpenDocument):
                result.close()

        def refused(error: Exception) -> None:
            if visit == self._visit:
                on_error(error)

        self._lane.run(work, done, on_error=refused, question=question)

    def _on_opened(self, document: OpenDocument) -> None:
        """Tells how large the pages are."""
        self._open = document
        self.opened.emit(tuple((one.width_pt, one.height_pt) for one in document.sizes))
