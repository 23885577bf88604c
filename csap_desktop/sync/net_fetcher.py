"""Fetches a publication from a web host."""

from collections.abc import Callable
from time import monotonic
from typing import Protocol
from urllib.parse import quote

from tuf.api.exceptions import DownloadHTTPError
from typing_extensions import override

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import RefusedError, SourceError, UsageError
from csap_desktop.net.failures import (
    CancelledError,
    ConnectionLostError,
    ConnectRefusedError,
    CutShortError,
    DeadlineError,
    NameLookupError,
    NetworkError,
    ProxyDeadError,
    ProxySignInError,
    TlsError,
    TooBigError,
)
from csap_desktop.net.message import Method, Reply, Request
from csap_desktop.net.watch import Watch
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.limits import FILE_S, LEAST_BYTES_S, PATIENCE_S

_ADDRESS = "%/:=&?~#+!$,;'@()*[]"
"""What stands for itself in an address; all else is written with %."""

_FOUND, _FORBIDDEN, _MISSING, _GONE = 200, 403, 404, 410
_REDIRECTED = range(300, 400)

_REASONS: dict[type[NetworkError], Reason] = {
    CancelledError: Reason.CANCELLED,
    ConnectRefusedError: Reason.NOBODY_LISTENS,
    ConnectionLostError: Reason.CUT_SHORT,
    CutShortError: Reason.CUT_SHORT,
    DeadlineError: Reason.TOO_SLOW,
    NameLookupError: Reason.NAME_LOOKUP,
    ProxyDeadError: Reason.PROXY_DEAD,
    ProxySignInError: Reason.PROXY_SIGN_IN,
    TlsError: Reason.CERTIFICATE,
}


class Asks(Protocol):
    """What asks over the network: `net.client.HttpClient`."""

    def exchange(self, request: Request, watch: Watch) -> Reply:
        """Sends a request once and waits for the whole answer.

        Raises:
            NetworkError: There is none.
        """
        ...


class NetFetcher(PublicationFetcher):
    """Fetches over HTTP; never follows to another host and unpacks nothing."""

    def __init__(
        self,
        client: Asks,
        metadata_base: str,
        targets_base: str,
        cancelled: Callable[[], bool],
        patience_s: float = PATIENCE_S,
    ) -> None:
        """Makes a fetcher.

        Args:
            client: Asks over the network.
            metadata_base: Address of the metadata, with a slash at its end.
            targets_base: Address of the other files, with a slash at its end.
            cancelled: Says whether to stop; asked often, on this thread.
            patience_s: Seconds before a slow answer is given up.
        """
        super().__init__(metadata_base, targets_base, cancelled)
        self._client = client
        self._patience_s = patience_s

    @override
    def _read(self, url: str, limit_bytes: int) -> bytes:
        pace = _Pace(self._patience_s)
        request = Request(
            Method.GET,
            quote(url, safe=_ADDRESS),
            deadline_s=self._patience_s + FILE_S + limit_bytes / LEAST_BYTES_S,
            limit_bytes=limit_bytes,
            follow=True,
            error_bodies=False,
        )

        def progress(received_bytes: int) -> None:
            pace.received_bytes = received_bytes
            self.progress(received_bytes)

        watch = Watch(progress, lambda: self.cancelled() or pace.is_too_slow())
        try:
            reply = self._client.exchange(request, watch)
        except UsageError as error:
            raise RefusedError(Reason.MALFORMED.value, url) from error
        except NetworkError as error:
            raise self._ours(error, pace, url) from error
        finally:
            self.received_bytes += pace.received_bytes
        return _body(reply, url)

    def _ours(
        self, error: NetworkError, pace: "_Pace", url: str
    ) -> SourceError | RefusedError:
        """Turns an error of the network into ours."""
        if isinstance(error, TooBigError):
            return RefusedError(Reason.TOO_BIG.value, url)
        reason = _REASONS.get(type(error), Reason.NO_CONNECTION)
        if reason is Reason.CANCELLED and not self.cancelled() and pace.is_too_slow():
            reason = Reason.TOO_SLOW
        return SourceError(reason.value, url)


class _Pace:
    """Whether the bytes of one file come fast enough."""

    def __init__(self, patience_s: float) -> None:
        self._started_s = monotonic()
        self._patience_s = patience_s
        self.received_bytes = 0

    def is_too_slow(self) -> bool:
        """Says whether fewer bytes came than the slowest connection brings."""
        late_s = monotonic() - self._started_s - self._patience_s
        return self.received_bytes < late_s * LEAST_BYTES_S


def _body(reply: Reply, url: str) -> bytes:
    """Returns the bytes of an answer that is a file.

    Raises:
        DownloadHTTPError: There is no such file.
        SourceError: The answer is something else.
        RefusedError: It leads to another host.
    """
    if reply.status == _FOUND:
        return reply.body
    if reply.status in {_FORBIDDEN, _MISSING, _GONE}:
        status = _MISSING if reply.status == _GONE else reply.status
        raise DownloadHTTPError(url, status)
    if reply.status in _REDIRECTED:
        raise RefusedError(Reason.ELSEWHERE.value, url)
    raise SourceError(Reason.SERVER.value, f"{reply.status} {url}")
