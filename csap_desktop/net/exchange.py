"""One request and its answer over Qt, waited for in the calling thread."""

from PySide6.QtCore import QByteArray, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkReply,
    QNetworkRequest,
    QSslError,
)

from csap_desktop.net.body import WatchedBody
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
    UnreachableError,
)
from csap_desktop.net.message import Method, Reply, Request
from csap_desktop.net.quiet_end import quietly_ending
from csap_desktop.net.watch import Watch

_BUFFER_BYTES = 65_536
_LOOK_MS = 50
_DONE = range(200, 300)
_BODILESS = {204, 304}
_PROXY_SIGN_IN = 407
_LONGEST_LENGTH = 18  # digits; longer ones are nobody's, and Python reads no 4,301
_ASK_AGAIN = {307, 308}
_Error = QNetworkReply.NetworkError
_ENDED = {_Error.RemoteHostClosedError, _Error.ContentReSendError}

_FAILURES: dict[_Error, type[NetworkError]] = {
    _Error.ConnectionRefusedError: ConnectRefusedError,
    _Error.HostNotFoundError: NameLookupError,
    _Error.RemoteHostClosedError: ConnectionLostError,
    _Error.ContentReSendError: ConnectionLostError,
    _Error.ProxyAuthenticationRequiredError: ProxySignInError,
    _Error.ProxyConnectionClosedError: ProxyDeadError,
    _Error.ProxyConnectionRefusedError: ProxyDeadError,
    _Error.ProxyNotFoundError: ProxyDeadError,
    _Error.ProxyTimeoutError: ProxyDeadError,
    _Error.UnknownProxyError: ProxyDeadError,
}

_STATUS_ONLY = {
    _Error.NoError,
    _Error.AuthenticationRequiredError,
    _Error.ContentAccessDenied,
    _Error.ContentConflictError,
    _Error.ContentGoneError,
    _Error.ContentNotFoundError,
    _Error.ContentOperationNotPermittedError,
    _Error.InternalServerError,
    _Error.OperationNotImplementedError,
    _Error.ProtocolInvalidOperationError,
    _Error.ServiceUnavailableError,
    _Error.UnknownContentError,
    _Error.UnknownServerError,
}
"""What Qt calls an error and is an answer with a status."""


class Exchange(QObject):
    """One exchange, used once. Lives on the thread that asks."""

    def __init__(
        self,
        manager: QNetworkAccessManager,
        request: Request,
        watch: Watch,
    ) -> None:
        super().__init__(manager)
        self._manager = manager
        self._request = request
        self._watch = watch
        self._cancelled = False
        self._head_only = False
        self._body = None if request.body is None else _watched(request.body)
        self._received = bytearray()
        self._reasons: list[str] = []
        self._issuers: list[str] = []
        self._loop = quietly_ending(QEventLoop(self))
        quietly_ending(self)

    def run(self, prepared: QNetworkRequest, left_s: float) -> Reply:
        """Sends the request and waits.

        Args:
            prepared: The request as Qt has it.
            left_s: Seconds that are left.

        Returns:
            The whole answer.

        Raises:
            NetworkError: There is none.
            DeadlineError: There is none in time.
            CancelledError: Whoever waited wants it no more.
            TooBigError: It is larger than asked for.
        """
        reply = self._start(prepared)
        reply.setReadBufferSize(_BUFFER_BYTES)
        reply.sslErrors.connect(self._on_reply_ssl_errors)
        reply.readyRead.connect(self._on_reply_ready_read)
        reply.metaDataChanged.connect(self._on_reply_meta_data_changed)
        reply.finished.connect(self._loop.quit)
        self._end_after(left_s)
        self._look_often()
        if not reply.isFinished():
            self._loop.exec()
        if self._cancelled:
            raise CancelledError(left=self._left)
        complete = reply.isFinished() or self._head_only
        status = _status_of(reply)
        if not self._head_only:
            self._received += reply.readAll().data()
        if len(self._received) > self._request.limit_bytes:
            limit_bytes = self._request.limit_bytes
            raise TooBigError(status or 0, limit_bytes, left=self._left)
        if not complete:
            raise DeadlineError(self._request.deadline_s, left=self._left)
        return self._read(reply, status)

    def _end_after(self, left_s: float) -> None:
        """Ends the waiting to the millisecond; Qt's usual timers may be 5 % late."""
        timer = quietly_ending(QTimer(self))
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        timer.start(round(left_s * 1000))

    def _look_often(self) -> None:
        """Asks again and again whether to go on; lets Python see its signals too."""
        timer = quietly_ending(QTimer(self))
        timer.timeout.connect(self._on_timer_timeout)
        timer.start(_LOOK_MS)

    @property
    def _left(self) -> bool:
        """Whether a byte of the body may have left."""
        return self._body is not None and self._body.taken

    def _start(self, prepared: QNetworkRequest) -> QNetworkReply:
        """Hands the request to Qt."""
        match self._request.method:
            case Method.GET:
                return self._manager.get(prepared)
            case Method.DELETE:
                return self._manager.deleteResource(prepared)
            case Method.PUT:
                self._body = self._body or _watched(b"")
                return self._manager.put(prepared, self._body)

    def _read(self, reply: QNetworkReply, status: int | None) -> Reply:
        """Returns a finished answer.

        Raises:
            NetworkError: It is not whole.
            CutShortError: It is shorter than announced.
        """
        error = reply.error()
        if status in _ASK_AGAIN and error is _Error.ContentReSendError:
            error = _Error.NoError  # it only says that the body is not sent again
        if status is None or status == _PROXY_SIGN_IN or error not in _STATUS_ONLY:
            raise self._failure(error, status)
        headers = tuple(
            (_text(name).lower(), _text(value))
            for name, value in reply.rawHeaderPairs()
        )
        whole = Reply(status, headers, bytes(self._received))
        if _is_cut(whole) and not self._head_only:
            raise CutShortError(status, len(whole.body), left=self._left)
        return whole

    def _failure(self, error: _Error, status: int | None) -> NetworkError:
        """Turns an error of Qt into ours."""
        left = self._left
        if error is _Error.SslHandshakeFailedError:
            reasons = tuple(dict.fromkeys(self._reasons))
            return TlsError(reasons, next(iter(self._issuers), ""), left=left)
        if error is _Error.TimeoutError:
            return DeadlineError(self._request.deadline_s, left=left)
        if error in _ENDED and status is not None:
            return CutShortError(status, len(self._received), left=left)
        if status == _PROXY_SIGN_IN:
            return ProxySignInError(left=left)
        return _FAILURES.get(error, UnreachableError)(left=left)

    @Slot()
    def _on_reply_ready_read(self) -> None:
        """Takes what came; ends the waiting when it is too much."""
        if self._head_only:
            return
        reply = self.sender()
        assert isinstance(reply, QNetworkReply)  # noqa: S101 - for the type checker
        self._received += reply.readAll().data()
        if len(self._received) > self._request.limit_bytes:
            self._loop.quit()
        self._watch.progress(len(self._received))

    @Slot()
    def _on_reply_meta_data_changed(self) -> None:
        """Ends the waiting at a head whose body nobody wants."""
        reply = self.sender()
        assert isinstance(reply, QNetworkReply)  # noqa: S101 - for the type checker
        status = _status_of(reply)
        wanted = self._request.error_bodies or status is None or status in _DONE
        if not wanted and status != _PROXY_SIGN_IN:
            self._head_only = True
            self._loop.quit()

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Asks whether to go on."""
        if self._watch.cancelled():
            self._cancelled = True
            self._loop.quit()

    @Slot("QList<QSslError>")
    def _on_reply_ssl_errors(self, errors: list[QSslError]) -> None:
        """Remembers what is wrong with a certificate; nothing is ever let pass."""
        self._reasons += [error.error().name for error in errors]
        issuers = (error.certificate().issuerDisplayName() for error in errors)
        self._issuers += filter(None, issuers)


def _watched(body: bytes) -> WatchedBody:
    """Returns a body for Qt to send."""
    return quietly_ending(WatchedBody(body))


def _status_of(reply: QNetworkReply) -> int | None:
    """Returns the status of an answer, None while there is none."""
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status if isinstance(status, int) else None


def _text(raw: QByteArray) -> str:
    """Reads a header's bytes; there are none that cannot be read."""
    return bytes(raw.data()).decode("latin-1")


def _is_cut(reply: Reply) -> bool:
    """Says whether less came than was announced."""
    announced = reply.header("content-length")
    if not announced.isdecimal() or reply.status in _BODILESS:
        return False
    return len(announced) > _LONGEST_LENGTH or len(reply.body) < int(announced)
