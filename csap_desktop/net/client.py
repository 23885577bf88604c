"""The one HTTP client of this program: an exchange, whole or with the reason why not.

It keeps nothing: no cookies, no cache, no signed-in sessions, no open connection.
"""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkRequest,
    QSslCertificate,
    QSslConfiguration,
)

from csap_desktop.errors import UsageError
from csap_desktop.net.exchange import Exchange
from csap_desktop.net.failures import DeadlineError
from csap_desktop.net.message import Method, Reply, Request
from csap_desktop.net.proxies import find_proxy
from csap_desktop.net.quiet_end import quietly_ending
from csap_desktop.net.watch import UNWATCHED, Watch

_AGENT = b"csap-desktop"
_HOPS = 5
_REDIRECTS = {301, 302, 303, 307, 308}


class HttpClient:
    """Asks over the system's proxy and trusts what the system trusts.

    `exchange` blocks; it may be called from any thread, from several at once, and
    never from the thread of a window. Where no application object of Qt exists, as on
    the command line, the client makes one and must then be made on the main thread.
    """

    def __init__(self, extra_ca_pem: bytes = b"") -> None:
        """Makes a client.

        Args:
            extra_ca_pem: Certificates of authorities to trust beside the system's.

        Raises:
            UsageError: There is no certificate in `extra_ca_pem`.
        """
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._tls = QSslConfiguration.defaultConfiguration()
        if extra_ca_pem:
            extra = QSslCertificate.fromData(extra_ca_pem)
            if not extra:
                raise UsageError("no certificate in what should hold authorities")
            self._tls.addCaCertificates(extra)

    def exchange(self, request: Request, watch: Watch = UNWATCHED) -> Reply:
        """Sends a request once and waits for the whole answer.

        Args:
            request: What to ask; its deadline holds for all redirects together.
            watch: Sees how far it is, and may end it.

        Returns:
            The answer, whatever its status; a redirect that is not followed too.

        Raises:
            NetworkError: There is no whole answer; its class says why.
            UsageError: The address is not one of HTTP.
        """
        url = QUrl(request.url, QUrl.ParsingMode.StrictMode)
        if url.scheme() not in {"http", "https"} or not url.host():
            raise UsageError("not an address of HTTP")
        end = monotonic() + request.deadline_s
        reply = self._ask(request, url, end, watch)
        for _ in range(_HOPS):
            target = _followed(request, url, reply)
            if target is None:
                break
            url = target
            reply = self._ask(request, url, end, watch)
        return reply

    def _ask(self, request: Request, url: QUrl, end: float, watch: Watch) -> Reply:
        """Does one exchange, with a connection and a proxy of its own.

        Raises:
            DeadlineError: Redirects took all the time there was.
        """
        left_s = end - monotonic()
        if left_s <= 0:
            raise DeadlineError(request.deadline_s, left=False)
        manager = quietly_ending(QNetworkAccessManager())
        try:
            manager.setProxy(find_proxy(url))
            exchange = Exchange(manager, request, watch)
            return exchange.run(self._prepare(request, url), left_s)
        finally:
            manager.deleteLater()
            QCoreApplication.sendPostedEvents(manager, QEvent.Type.DeferredDelete)

    def _prepare(self, request: Request, url: QUrl) -> QNetworkRequest:
        """Returns the request as Qt has it: nothing kept, followed or unpacked."""
        prepared = QNetworkRequest(url)
        attribute, never = QNetworkRequest.Attribute, QNetworkRequest.LoadControl.Manual
        for kept in (
            attribute.CookieLoadControlAttribute,
            attribute.CookieSaveControlAttribute,
            attribute.AuthenticationReuseAttribute,
        ):
            prepared.setAttribute(kept, never)
        manual = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        prepared.setAttribute(attribute.RedirectPolicyAttribute, manual)
        prepared.setAttribute(attribute.Http2AllowedAttribute, False)  # noqa: FBT003
        prepared.setSslConfiguration(self._tls)
        prepared.setRawHeader(b"Accept-Encoding", b"identity")
        prepared.setRawHeader(b"Accept-Language", b"*")
        prepared.setRawHeader(b"User-Agent", _AGENT)
        for name, value in request.headers:
            prepared.setRawHeader(name.encode("ascii"), value.encode("ascii"))
        return prepared


def _followed(request: Request, url: QUrl, reply: Reply) -> QUrl | None:
    """Returns where a redirect leads, None when it is not followed."""
    if not request.follow or request.method is not Method.GET:
        return None
    if reply.status not in _REDIRECTS:
        return None
    target = url.resolved(QUrl(reply.header("location")))
    return target if _origin(target) == _origin(url) else None


def _origin(url: QUrl) -> tuple[str, str, int]:
    """Returns scheme, host and port."""
    return url.scheme(), url.host(), url.port(443 if url.scheme() == "https" else 80)
