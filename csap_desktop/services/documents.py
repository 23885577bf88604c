"""The documents of editions on this laptop: fetched once, checked, opened, removed.

Loads no PDF library until a document is opened.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from csap_desktop.config.paths import AppPaths
from csap_desktop.documents.pdf import FoundOnPage, PagePicture, PdfFile
from csap_desktop.documents.shelf import DocumentShelf, documents_of
from csap_desktop.domain.edition import Edition
from csap_desktop.errors import DamagedError, DocumentError

logger = logging.getLogger(__name__)

_KEPT = "edition-*.json"


class Documents:
    """What the window, the command line and a sync may do with documents."""

    def __init__(self, paths: AppPaths) -> None:
        """Looks at the user's folder.

        Args:
            paths: Where files are.
        """
        self._paths = paths
        self._shelf = DocumentShelf(paths.documents)

    def wanted(self, edition: Edition) -> tuple[str, ...]:
        """Returns which documents of an edition are not on this laptop yet.

        Args:
            edition: The edition in use.

        Returns:
            Their SHA-256, in the order of the edition; what is withdrawn is not wanted.
        """
        used = (one.sha256 for one in edition.documents if one.withdrawn is None)
        return self._shelf.missing(used)

    def store(self, sha256: str, data: bytes) -> None:
        """Keeps a document that was fetched.

        Args:
            sha256: What the edition calls it.
            data: The file.

        Raises:
            DamagedError: The bytes are not those; nothing is kept.
            MachineError: The disk is full or read-only.
        """
        self._shelf.store(sha256, data)

    def tidy(self) -> None:
        """Removes documents to which no edition kept on this laptop refers.

        Does nothing where a kept edition cannot be read: what it refers to is unknown.
        """
        kept: set[str] = set()
        try:
            for path in self._paths.content.glob(_KEPT):
                kept.update(documents_of(path.read_bytes()))
        except (DamagedError, OSError) as error:
            logger.info("documents stay: %s", error)
        else:
            self._shelf.tidy(kept)

    def has(self, sha256: str) -> bool:
        """Says whether a document is on this laptop; opening it shows if it is whole.

        Args:
            sha256: What the edition calls it.
        """
        return self._shelf.has(sha256)

    def copy(self, sha256: str) -> bytes:
        """Returns the file, every byte checked, to be saved elsewhere.

        Args:
            sha256: What the edition calls it.

        Raises:
            DamagedError: It was damaged; it is removed, and the next sync brings it.
            MachineError: It is not here, or cannot be read.
        """
        return self._shelf.read(sha256)

    def open(self, sha256: str, *, once_more: bool = False) -> "OpenDocument":
        """Opens a document to be shown.

        Args:
            sha256: What the edition calls it.
            once_more: Whether it is opened although the program ended while it was
                being read before.

        Returns:
            The open document; whoever asked for it closes it.

        Raises:
            DocumentError: It cannot be shown.
            DamagedError: It was damaged; it is removed, and the next sync brings it.
            MachineError: It is not here, or cannot be read.
        """
        return OpenDocument(self._shelf, sha256, once_more=once_more)


class OpenDocument:
    """A document that is shown; while PDFium works on it, a note lies beside its file.

    A note that is found there tells that PDFium took the program along.
    """

    def __init__(self, shelf: DocumentShelf, sha256: str, *, once_more: bool) -> None:
        """Opens it; see `Documents.open`.

        Raises:
            DocumentError: It cannot be shown.
        """
        self._shelf = shelf
        self._sha256 = sha256
        data = shelf.read(sha256)
        if shelf.begin(sha256) and not once_more:
            raise DocumentError("ended")
        with self._noted():
            self._file = PdfFile(data)
        self.sizes = self._file.sizes

    def picture(self, number: int, scale: float) -> PagePicture:
        """Draws a page; see `PdfFile.picture`."""
        with self._noted():
            return self._file.picture(number, scale)

    def text(self, number: int) -> str:
        """Returns the text of a page; see `PdfFile.text`."""
        with self._noted():
            return self._file.text(number)

    def find(self, words: str, number: int) -> tuple[FoundOnPage, ...]:
        """Returns where words stand on a page; see `PdfFile.find`."""
        with self._noted():
            return self._file.find(words, number)

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    @contextmanager
    def _noted(self) -> Iterator[None]:
        """Has the note lie there for a while."""
        self._shelf.begin(self._sha256)
        try:
            yield
        finally:
            self._shelf.end(self._sha256)
