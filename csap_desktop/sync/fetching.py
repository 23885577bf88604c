"""Fetches the files of a publication for the TUF client, and counts them.

What goes wrong leaves as our errors at once; only "there is no such file" is told to
the TUF client in its own words, because it ends the chain of roots.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import IO

from tuf.ngclient import FetcherInterface
from typing_extensions import override

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import RefusedError, SourceError
from csap_desktop.sync.limits import DOCUMENT_BYTES, metadata_limit

_MARK = b"\xef\xbb\xbf"


class PublicationFetcher(FetcherInterface):
    """Fetches from one source, for one sync. Used from one thread.

    Attributes:
        metadata_base: What names of metadata are put behind.
        targets_base: What names of other files are put behind.
        requests: How many files were asked for.
        received_bytes: How many bytes of them came.
        answers: The metadata that came last under each name.
        progress: Is told how many bytes of the file in hand have come.
        cancelled: Says whether to stop.
    """

    def __init__(
        self, metadata_base: str, targets_base: str, cancelled: Callable[[], bool]
    ) -> None:
        self.metadata_base = metadata_base
        self.targets_base = targets_base
        self.requests = 0
        self.received_bytes = 0
        self.answers: dict[str, bytes] = {}
        self.progress: Callable[[int], None] = lambda _received_bytes: None
        self.cancelled = cancelled

    @contextmanager
    @override
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        yield BytesIO(self._take(url, max_length))

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        yield self._take(url, DOCUMENT_BYTES)

    def _take(self, url: str, limit_bytes: int) -> bytes:
        """Fetches a file and keeps count.

        Raises:
            SourceError: Nobody wants it any more, or it does not come.
            RefusedError: It is larger than it may be, or a page for a person.
        """
        if self.cancelled():
            raise SourceError(Reason.CANCELLED.value)
        self.requests += 1
        name, is_metadata = url.rpartition("/")[2], url.startswith(self.metadata_base)
        most_bytes = metadata_limit(name) if is_metadata else DOCUMENT_BYTES
        data = self._read(url, min(limit_bytes, most_bytes))
        if data.removeprefix(_MARK).lstrip()[:1] == b"<":
            raise RefusedError(Reason.CAPTIVE_PAGE.value, url)
        if is_metadata:
            self.answers[name] = data
        return data

    @abstractmethod
    def _read(self, url: str, limit_bytes: int) -> bytes:
        """Reads one file whole and adds to `received_bytes` what came of it.

        Args:
            url: A name behind one of the bases.
            limit_bytes: Its largest size.

        Raises:
            SourceError: It does not come.
            RefusedError: It is larger than it may be.
            DownloadHTTPError: There is no such file.
        """
