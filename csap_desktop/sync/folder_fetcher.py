"""Fetches a publication from a folder, on a stick or a shared drive."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Self

from tuf.api.exceptions import DownloadHTTPError
from typing_extensions import override

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import RefusedError, SourceError
from csap_desktop.sync.fetching import PublicationFetcher

_PIECE_BYTES = 256 * 1024
_MISSING = 404
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}


class FolderFetcher(PublicationFetcher):
    """Reads ordinary files inside one folder, and nothing that leads out of it."""

    def __init__(self, folder: Path, cancelled: Callable[[], bool]) -> None:
        """Makes a fetcher.

        Args:
            folder: The publication.
            cancelled: Says whether to stop; asked between pieces.

        Raises:
            SourceError: There is no such folder, or it may not be read.
            RefusedError: There is no publication in it.
        """
        super().__init__("metadata/", "targets/", cancelled)
        try:
            self._folder = folder.resolve(strict=True)
            is_there = self._folder.is_dir()
            is_publication = (self._folder / "metadata").is_dir()
        except PermissionError as error:
            raise SourceError(Reason.NOT_READABLE.value, str(folder)) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise SourceError(Reason.NO_FOLDER.value, str(folder)) from error
        if not is_there:
            raise SourceError(Reason.NO_FOLDER.value, str(folder))
        if not is_publication:
            raise RefusedError(Reason.NO_PUBLICATION.value, str(folder))

    @override
    def _read(self, url: str, limit_bytes: int) -> bytes:
        try:
            with self._open(url) as file:
                return self._read_pieces(file, limit_bytes, url)
        except OSError as error:
            raise self._ours(error, url) from error

    def _open(self, url: str) -> "_File":
        """Opens a file of the folder.

        Raises:
            RefusedError: It lies elsewhere, or is no ordinary file.
        """
        try:
            path = (self._folder / url).resolve(strict=True)
        except RuntimeError as error:  # a link in a circle
            raise RefusedError(Reason.LEADS_OUTSIDE.value, url) from error
        if not path.is_relative_to(self._folder):
            raise RefusedError(Reason.LEADS_OUTSIDE.value, url)
        handle = os.open(path, os.O_RDONLY | _NO_LINK | _AT_ONCE | _BINARY)
        file = _File(handle)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            file.__exit__()
            raise RefusedError(Reason.LEADS_OUTSIDE.value, url)
        return file

    def _read_pieces(self, file: "_File", limit_bytes: int, url: str) -> bytes:
        """Reads a file to its end.

        Raises:
            RefusedError: It is larger than it may be.
            SourceError: Nobody wants it any more.
        """
        data = bytearray()
        while piece := os.read(file.handle, _PIECE_BYTES):
            data += piece
            self.received_bytes += len(piece)
            self.progress(len(data))
            if len(data) > limit_bytes:
                raise RefusedError(Reason.TOO_BIG.value, url)
            if self.cancelled():
                raise SourceError(Reason.CANCELLED.value)
        return bytes(data)

    def _ours(self, error: OSError, url: str) -> Exception:
        """Turns an error of the system into what it means here."""
        if error.errno == errno.ELOOP:
            return RefusedError(Reason.LEADS_OUTSIDE.value, url)
        if error.errno in _NOT_THERE and self._is_there():
            return DownloadHTTPError(url, _MISSING)
        if isinstance(error, PermissionError):
            return SourceError(Reason.NOT_READABLE.value, f"{url}: {error.strerror}")
        return SourceError(Reason.STICK_GONE.value, f"{url}: {error.strerror}")

    def _is_there(self) -> bool:
        """Says whether the folder is still there: a stick may have been pulled out."""
        try:
            with os.scandir(self._folder) as entries:
                return next(entries, None) is not None
        except OSError:
            return False


class _File:
    """An open file; `with` closes it."""

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.handle)
