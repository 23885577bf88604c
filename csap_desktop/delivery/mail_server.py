"""Handing an enquiry to the organisation's mail server.

A mail server says that it took a message, never that it arrived; and a second attempt
is a second mail. So an attempt without an answer is not repeated without asking.
"""

import re
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from enum import Enum
from smtplib import (
    SMTP,
    SMTP_SSL,
    SMTPAuthenticationError,
    SMTPException,
    SMTPNotSupportedError,
    SMTPResponseException,
)
from threading import Timer
from time import monotonic

from csap_desktop.delivery.outcomes import (
    MailSending,
    NeverLeft,
    PassedToMail,
    Refused,
    Unknown,
)
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import LockedError, MachineError, UsageError

DEADLINE_S = 60.0
"""Time for everything, from the connection to the last answer."""

_GO_ON = 354
_YES, _NO = 2, 5
_OWN_NAME = "[127.0.0.1]"  # the name of this computer is nobody's business
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_BOTH_WAYS = 2  # SHUT_RDWR
_DOT_AT_START = re.compile(rb"^\.", re.MULTILINE)


class MailSecurity(Enum):
    """How the connection is made safe."""

    STARTTLS = "starttls"
    IMPLICIT_TLS = "implicit-tls"
    NONE_ON_LOOPBACK = "none-on-loopback"


@frozen
class MailServerSettings:
    """Where mail is handed over.

    Attributes:
        host: Name of the server.
        port: Its port, usually 587 (STARTTLS) or 465 (implicit TLS).
        security: How the connection is made safe.
        user: Name to sign in with, "" for none.
        extra_ca_pem: Certificates of authorities to trust beside the system's.
    """

    host: str
    port: int
    security: MailSecurity
    user: str = ""
    extra_ca_pem: str = ""


class _NoTlsError(Exception):
    """The server offers no safe connection."""


class MailServer:
    """One mail server. Blocks; belongs on a worker's thread."""

    def __init__(
        self,
        settings: MailServerSettings,
        read_password: Callable[[], str],
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """Makes it; nothing is asked yet.

        Args:
            settings: Where mail is handed over.
            read_password: Returns the password, or raises LockedError where the
                keyring does not answer; called once the connection is safe.
            deadline_s: Seconds for everything.

        Raises:
            UsageError: A connection without TLS to another computer, or a certificate
                that cannot be read.
        """
        without_tls = settings.security is MailSecurity.NONE_ON_LOOPBACK
        if without_tls and settings.host not in _LOOPBACK:
            raise UsageError("mail leaves this computer only with TLS")
        self._settings = settings
        self._read_password = read_password
        self._deadline_s = deadline_s
        self._trust = _trust(settings.extra_ca_pem)

    def send(self, message: EmailMessage) -> MailSending:
        """Hands over one message once.

        Args:
            message: With sender, recipient and id.

        Returns:
            What came of it; nothing of the message leaves before the server has taken
            sender and recipient.
        """
        attempt = _Attempt(self._settings, self._trust, self._deadline_s)
        try:
            return attempt.run(message, self._read_password)
        except _NoTlsError:
            return NeverLeft(QueueState.CERT_PROBLEM, "no-tls")
        except (MachineError, LockedError):
            return NeverLeft(QueueState.SERVICE_SIGN_IN, "keyring")
        except (OSError, SMTPException, UnicodeError) as error:
            return attempt.judge(error)
        finally:
            attempt.close()


class _Attempt:
    """One connection to a mail server, used once."""

    def __init__(
        self, settings: MailServerSettings, trust: ssl.SSLContext, deadline_s: float
    ) -> None:
        self._settings = settings
        self._trust = trust
        self._deadline_s = deadline_s
        self._smtp: SMTP | None = None
        self._began = False
        self._end = monotonic() + deadline_s
        self._watch = Timer(deadline_s, self._cut)
        self._watch.daemon = True

    def run(
        self, message: EmailMessage, read_password: Callable[[], str]
    ) -> MailSending:
        """Does the whole conversation.

        Raises:
            SMTPResponseException: The server said no before DATA.
        """
        data = _DOT_AT_START.sub(b"..", message.as_bytes())
        smtp = self._connect()
        if self._settings.user:
            smtp.login(self._settings.user, read_password())
        _insist(smtp.mail(_address(message, "From")))
        _insist(smtp.rcpt(_address(message, "To")))
        _insist(smtp.docmd("DATA"), _GO_ON)
        self._began = True
        smtp.send(data + b".\r\n")
        return _judge_last_word(smtp.getreply()[0])

    def judge(self, error: Exception) -> MailSending:
        """Says what an attempt means that ended early."""
        late = monotonic() >= self._end
        if self._began:
            reason = "deadline" if late else "no-answer"
            return Unknown(reason)
        if late:
            return NeverLeft(QueueState.SERVICE_DOWN, "deadline")
        return _judge_early(error)

    def close(self) -> None:
        """Ends the connection without a word; what was said stands."""
        self._watch.cancel()
        if self._smtp is not None:
            self._smtp.close()

    def _connect(self) -> SMTP:
        """Returns a safe connection, greeted.

        Raises:
            _NoTlsError: The server offers none.
            SMTPResponseException: The server does not want to talk.
        """
        self._watch.start()
        settings = self._settings
        smtp = self._smtp = self._unconnected()
        # starttls() and SMTP_SSL check the certificate against the name given to
        # __init__; given there, the greeting would come before the watch knows of it.
        smtp._host = settings.host  # type: ignore[attr-defined]  # noqa: SLF001
        _insist(smtp.connect(settings.host, settings.port))
        smtp.ehlo_or_helo_if_needed()
        if settings.security is MailSecurity.STARTTLS:
            if not smtp.has_extn("starttls"):
                raise _NoTlsError
            smtp.starttls(context=self._trust)
            smtp.ehlo()
        return smtp

    def _unconnected(self) -> SMTP:
        """Returns the kind of connection the settings ask for, not made yet."""
        limit_s = self._deadline_s
        if self._settings.security is MailSecurity.IMPLICIT_TLS:
            return SMTP_SSL(
                local_hostname=_OWN_NAME, timeout=limit_s, context=self._trust
            )
        return SMTP(local_hostname=_OWN_NAME, timeout=limit_s)

    def _cut(self) -> None:
        """Ends a conversation that takes too long, on the timer's thread.

        The connection itself is shut, below TLS: what the other thread still writes
        goes nowhere.
        """
        connection = None if self._smtp is None else self._smtp.sock
        if connection is not None:
            try:
                super(type(connection), connection).shutdown(_BOTH_WAYS)
            except OSError:
                return


def _insist(answer: tuple[int, bytes], wanted: int | None = None) -> None:
    """Goes on with a yes alone.

    Raises:
        SMTPResponseException: The server said something else.
    """
    code, words = answer
    if code != wanted if wanted else code // 100 != _YES:
        raise SMTPResponseException(code, words)


def _judge_last_word(code: int) -> MailSending:
    """Says what the answer to the message means; an odd one says nothing.

    Source: RFC 5321, section 4.2.1: 2yz is done, 4yz and 5yz are a no.
    """
    match code // 100:
        case 2:
            return PassedToMail()
        case 4 | 5:
            return Refused(f"mail-{code}")
        case _:  # -1 stands for a line that is no answer
            return Unknown("no-clear-answer")


def _judge_early(error: Exception) -> NeverLeft:
    """Says what an attempt means that ended before the message."""
    match error:
        case SMTPAuthenticationError() | SMTPNotSupportedError() | UnicodeError():
            state, reason = QueueState.SERVICE_SIGN_IN, "sign-in"
        case SMTPResponseException():
            # RFC 5321, section 4.2.1: 5yz stays a no until somebody changes something.
            final = error.smtp_code // 100 == _NO
            state = QueueState.SERVICE_SIGN_IN if final else QueueState.SERVICE_DOWN
            reason = f"mail-{error.smtp_code}"
        case ssl.SSLError():
            state, reason = QueueState.CERT_PROBLEM, "tls"
        case SMTPException() | ConnectionResetError():
            state, reason = QueueState.SERVICE_DOWN, "connection-lost"
        case ConnectionError():
            state, reason = QueueState.SERVICE_DOWN, "refused-connection"
        case _:
            state, reason = QueueState.OFFLINE, "unreachable"
    return NeverLeft(state, reason)


def _trust(extra_ca_pem: str) -> ssl.SSLContext:
    """Returns what is trusted: the system's authorities and some more.

    Raises:
        UsageError: There is no certificate in `extra_ca_pem`.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca_pem:
        try:
            context.load_verify_locations(cadata=extra_ca_pem)
        except (ssl.SSLError, ValueError) as error:
            raise UsageError(
                "no certificate in what should hold authorities"
            ) from error
    return context


def _address(message: EmailMessage, header: str) -> str:
    """Returns the address in a header."""
    return str(message[header].addresses[0].addr_spec)
