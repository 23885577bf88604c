"""Why there is no whole answer, and whether a byte of the body may have left.

Each of these ends one exchange. `left` is what decides whether "not sent" may still be
said: it is False only where it is proved that no byte of the body left this program.
"""

from csap_desktop.errors import MachineError


class NetworkError(MachineError):
    """An exchange without a whole answer.

    Attributes:
        left: Whether bytes of the body may have left.
    """

    def __init__(self, *, left: bool) -> None:
        super().__init__(f"{type(self).__name__} left={left}")
        self.left = left


class UnreachableError(NetworkError):
    """There is no way there: no network, or one that leads nowhere."""


class NameLookupError(UnreachableError):
    """The host's name has no address here."""


class ConnectRefusedError(NetworkError):
    """The host is there and nobody listens."""


class TlsError(NetworkError):
    """No trusted connection.

    Attributes:
        reasons: What is wrong with the certificate, in Qt's names such as
            "CertificateExpired"; empty where it did not come to a certificate.
        issuer: Who issued the first certificate that is not trusted; "" where there
            is none.
    """

    def __init__(
        self, reasons: tuple[str, ...], issuer: str = "", *, left: bool
    ) -> None:
        super().__init__(left=left)
        self.reasons = reasons
        self.issuer = issuer


class ProxySignInError(NetworkError):
    """The proxy wants a name and a password (407)."""


class ProxyDeadError(NetworkError):
    """There is a proxy by the system's settings, and it does not answer."""


class DeadlineError(NetworkError):
    """Time ran out.

    Attributes:
        deadline_s: Seconds there were.
    """

    def __init__(self, deadline_s: float, *, left: bool) -> None:
        super().__init__(left=left)
        self.deadline_s = deadline_s


class ConnectionLostError(NetworkError):
    """The connection ended before there was an answer."""


class CutShortError(NetworkError):
    """The connection ended within an answer.

    Attributes:
        status: Status of the answer.
        received_bytes: How much of its body came.
    """

    def __init__(self, status: int, received_bytes: int, *, left: bool) -> None:
        super().__init__(left=left)
        self.status = status
        self.received_bytes = received_bytes


class TooBigError(NetworkError):
    """The answer is larger than asked for.

    Attributes:
        status: Status of the answer.
        limit_bytes: Largest body that was asked for.
    """

    def __init__(self, status: int, limit_bytes: int, *, left: bool) -> None:
        super().__init__(left=left)
        self.status = status
        self.limit_bytes = limit_bytes


class CancelledError(NetworkError):
    """Whoever waited wants it no more."""
