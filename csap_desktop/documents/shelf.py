"""The documents on this laptop: one file each, named by what it holds."""

import hashlib
import json
import logging
import re
from collections.abc import Iterable
from pathlib import Path

from csap_desktop.domain.document import LIMIT_BYTES
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import replace_file

logger = logging.getLogger(__name__)

_SHA256 = re.compile(r"[0-9a-f]{64}")
_OPENING = ".opening"


class DocumentShelf:
    """A folder of files `<sha256>.pdf`; every byte is checked each time one is read."""

    def __init__(self, folder: Path) -> None:
        """Looks at a folder.

        Args:
            folder: The folder; it may not exist yet.
        """
        self._folder = folder

    def missing(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Returns which of these documents are not here, in their order, each once.

        Args:
            wanted: SHA-256 of documents, in hexadecimal.
        """
        return tuple(one for one in dict.fromkeys(wanted) if not self.has(one))

    def has(self, sha256: str) -> bool:
        """Says whether there is a file of this name; `read` says whether it is whole.

        Args:
            sha256: What names it.
        """
        return self._path(sha256).is_file()

    def read(self, sha256: str) -> bytes:
        """Returns a document, every byte of it checked.

        Args:
            sha256: What names it.

        Raises:
            MachineError: It is not here, or cannot be read.
            DamagedError: It has other bytes than it should; it is removed, so that the
                next sync brings it again.
        """
        path = self._path(sha256)
        try:
            too_large = path.stat().st_size > LIMIT_BYTES
            data = b"" if too_large else path.read_bytes()
        except OSError as error:
            raise MachineError(f"{path}: {error.strerror or error}") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            self._remove(path)
            raise DamagedError(str(path))
        return data

    def store(self, sha256: str, data: bytes) -> None:
        """Keeps a document, written whole.

        Args:
            sha256: What names it.
            data: The file.

        Raises:
            DamagedError: The bytes are not those it names; nothing is kept.
            MachineError: The disk is full or read-only.
        """
        right = hashlib.sha256(data).hexdigest() == sha256
        if len(data) > LIMIT_BYTES or not right:
            raise DamagedError(f"{sha256}.pdf")
        replace_file(self._path(sha256), data)

    def tidy(self, kept: Iterable[str]) -> None:
        """Removes every document that no edition kept on this laptop refers to.

        Args:
            kept: SHA-256 of the documents that stay.
        """
        names = {f"{one}.pdf" for one in kept}
        if not self._folder.is_dir():
            return
        for path in self._folder.glob("*.pdf"):
            if _SHA256.fullmatch(path.stem) and path.name not in names:
                self._remove(path)

    def begin(self, sha256: str) -> bool:
        """Notes that a document is about to be opened.

        Args:
            sha256: What names it.

        Returns:
            Whether the program ended while this document was being opened before.
        """
        note = self._note(sha256)
        ended = note.is_file()
        try:
            note.parent.mkdir(parents=True, exist_ok=True)
            note.touch()
        except OSError as error:
            logger.info("no note of an opened document: %s", error)
        return ended

    def end(self, sha256: str) -> None:
        """Notes that a document was opened and that the program is still there.

        Args:
            sha256: What names it.
        """
        self._remove(self._note(sha256))

    def _path(self, sha256: str) -> Path:
        """Returns where a document lies.

        Raises:
            DamagedError: That is no name of a document.
        """
        if not _SHA256.fullmatch(sha256):
            raise DamagedError(sha256)
        return self._folder / f"{sha256}.pdf"

    def _note(self, sha256: str) -> Path:
        """Returns the note that lies there while a document is being opened."""
        return self._path(sha256).with_suffix(_OPENING)

    def _remove(self, path: Path) -> None:
        """Removes a file, unless another program has it open."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            logger.info("a file stays: %s", error)


def documents_of(data: bytes) -> tuple[str, ...]:
    """Returns the documents that a data file refers to, read without judging it.

    Args:
        data: The data file of an edition.

    Raises:
        DamagedError: It is no data file.
    """
    try:
        listed = json.loads(data).get("documents", ())
        return tuple(str(one["sha256"]) for one in listed)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise DamagedError("data file") from error
