"""Finds out why an address cannot be reached: "Test my connection".

Each step is tried by itself, so that the first that fails names what to put right. One
GET is sent, by the same client that every other exchange uses; nothing else leaves.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QHostInfo, QNetworkProxy

from csap_desktop.domain.connection import (
    Cause,
    ConnectionStep,
    Diagnosis,
    Finding,
    Verdict,
)
from csap_desktop.domain.retry import http_date
from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import (
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
from csap_desktop.net.proxies import find_proxy

DEADLINE_S = 20.0
"""Time for the exchange; the name is looked up before it."""

SKEW = timedelta(minutes=10)
"""How far a clock may be off; the intake's own bound (docs/queue.md, preflight)."""

_LIMIT_BYTES = 65_536
_OK, _SERVERS_FAULT = 200, 5
_SIGN_IN_NEEDED = 511  # RFC 6585, section 6
_DATED = {"CertificateExpired", "CertificateNotYetValid"}
_NAMED = {"HostNameMismatch"}

_LOST: dict[type[NetworkError], tuple[ConnectionStep, Cause]] = {
    NameLookupError: (ConnectionStep.NAME, Cause.NAME_LOOKUP),
    ProxyDeadError: (ConnectionStep.PROXY, Cause.PROXY_DEAD),
    ProxySignInError: (ConnectionStep.PROXY, Cause.PROXY_SIGN_IN),
    UnreachableError: (ConnectionStep.CONNECTION, Cause.NO_ROUTE),
    ConnectRefusedError: (ConnectionStep.CONNECTION, Cause.REFUSED),
    DeadlineError: (ConnectionStep.CONNECTION, Cause.TOO_SLOW),
    ConnectionLostError: (ConnectionStep.CONNECTION, Cause.LOST),
    CutShortError: (ConnectionStep.ANSWER, Cause.LOST),
    TooBigError: (ConnectionStep.ANSWER, Cause.CAPTIVE_PAGE),
}
"""At which step each failure shows, and what it means."""

LooksRight = Callable[[Reply], bool]
"""Says whether a 200 is what should stand at an address."""


class ConnectionTest:
    """One test of one address; `run` blocks for up to a minute."""

    def __init__(self, client: HttpClient, address: str) -> None:
        """Makes a test.

        Args:
            client: Asks, as it does for every other exchange.
            address: Of a file that should be there, of HTTP.
        """
        self._client = client
        self._url = QUrl(address)
        self._proxy = find_proxy(self._url)
        self._findings: dict[ConnectionStep, Finding] = {}

    def run(self, looks_right: LooksRight, now: datetime) -> Diagnosis:
        """Tries each step.

        Args:
            looks_right: Says whether a 200 is the file that should be there.
            now: The present moment (aware).
        """
        cause = self._find_name() or self._ask(looks_right, now)
        findings = tuple(
            self._findings.get(step, Finding(step, Verdict.SKIPPED))
            for step in ConnectionStep
        )
        return Diagnosis(self._shown, cause, findings)

    @property
    def _shown(self) -> str:
        """The address without a name or a password in it."""
        shown = QUrl()
        shown.setScheme(self._url.scheme())
        shown.setHost(self._url.host())
        shown.setPort(self._url.port())
        shown.setPath(self._url.path())
        return shown.toString()

    @property
    def _through(self) -> str:
        """The proxy that leads there, "" for none."""
        proxy = self._proxy
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            return ""
        return f"{proxy.hostName()}:{proxy.port()}"

    def _find_name(self) -> Cause | None:
        """Looks up the name; behind a proxy that of the proxy, which does the rest."""
        host = self._proxy.hostName() if self._through else self._url.host()
        began = monotonic()
        found = QHostInfo.fromName(host)
        if found.error() is QHostInfo.HostInfoError.NoError:
            self._note(ConnectionStep.NAME, Verdict.WELL, host, began)
            return None
        if self._through:
            self._note(ConnectionStep.PROXY, Verdict.FAILED, self._through, began)
            return Cause.PROXY_DEAD
        self._note(ConnectionStep.NAME, Verdict.FAILED, host, began)
        return Cause.NAME_LOOKUP

    def _ask(self, looks_right: LooksRight, now: datetime) -> Cause:
        """Asks for the file."""
        request = Request(
            Method.GET,
            self._url.toString(),
            deadline_s=DEADLINE_S,
            limit_bytes=_LIMIT_BYTES,
            follow=True,
        )
        began = monotonic()
        try:
            reply = self._client.exchange(request)
        except TlsError as error:
            self._reach(ConnectionStep.CERTIFICATE)
            detail = ", ".join(filter(None, (*error.reasons, error.issuer)))
            self._note(ConnectionStep.CERTIFICATE, Verdict.FAILED, detail, began)
            return _cause_of_tls(error)
        except NetworkError as error:
            step, cause = self._place(error)
            self._reach(step)
            detail = self._through if step is ConnectionStep.PROXY else ""
            self._note(step, Verdict.FAILED, detail, began)
            return cause
        self._reach(ConnectionStep.ANSWER)
        return self._judge(reply, looks_right, now, began)

    def _place(self, error: NetworkError) -> tuple[ConnectionStep, Cause]:
        """Says at which step a failure shows, and what it means.

        A proxy that is there and leads nowhere has said no.
        """
        step, cause = _LOST[type(error)]
        if cause is Cause.NO_ROUTE and self._through:
            return ConnectionStep.PROXY, Cause.PROXY_REFUSES
        return step, cause

    def _judge(
        self, reply: Reply, looks_right: LooksRight, now: datetime, began: float
    ) -> Cause:
        """Says what an answer means; a wrong clock is told beside a right answer."""
        cause = _cause_of(reply, looks_right)
        kind = reply.header("content-type").partition(";")[0]
        detail = f"{reply.status} {kind}".strip()
        verdict = Verdict.WELL if cause is Cause.WELL else Verdict.FAILED
        self._note(ConnectionStep.ANSWER, verdict, detail, began)
        skew = _skew(reply, now)
        if skew is None or cause is Cause.CAPTIVE_PAGE:
            return cause
        wrong = abs(skew) > SKEW
        seconds = f"{skew.total_seconds():+.0f} s"
        clock = Verdict.FAILED if wrong else Verdict.WELL
        self._note(ConnectionStep.CLOCK, clock, seconds)
        return Cause.CLOCK if wrong and cause is Cause.WELL else cause

    def _reach(self, step: ConnectionStep) -> None:
        """Notes that everything before a step is well."""
        for earlier in ConnectionStep:
            if earlier is step:
                return
            unsafe = self._url.scheme() != "https"
            if earlier in self._findings or (
                earlier is ConnectionStep.CERTIFICATE and unsafe
            ):
                continue
            detail = self._through if earlier is ConnectionStep.PROXY else ""
            self._note(earlier, Verdict.WELL, detail)

    def _note(
        self,
        step: ConnectionStep,
        verdict: Verdict,
        detail: str = "",
        began: float | None = None,
    ) -> None:
        """Keeps what was found at a step."""
        took_ms = 0 if began is None else round((monotonic() - began) * 1000)
        self._findings[step] = Finding(step, verdict, detail, took_ms)


def _cause_of_tls(error: TlsError) -> Cause:
    """Says what is wrong with a certificate.

    One that nobody here trusts is, on a managed computer, that of a device which opens
    connections to look into them.
    """
    reasons = set(error.reasons)
    if reasons & _DATED:
        return Cause.CERTIFICATE_DATE
    if not reasons:
        return Cause.TLS
    return Cause.CERTIFICATE_NAME if reasons <= _NAMED else Cause.INSPECTION


def _cause_of(reply: Reply, looks_right: LooksRight) -> Cause:
    """Says what an answer means."""
    status = reply.status
    if status == _OK and looks_right(reply):
        return Cause.WELL
    if status == _SIGN_IN_NEEDED or status // 100 in {2, 3}:
        return Cause.CAPTIVE_PAGE
    return Cause.SERVER if status // 100 == _SERVERS_FAULT else Cause.NOT_HERE


def _skew(reply: Reply, now: datetime) -> timedelta | None:
    """Returns how far this clock is before the server's; None where it says none."""
    theirs = http_date(reply.header("date"))
    return None if theirs is None else now - theirs
