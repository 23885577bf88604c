"""The way to a mail server: signed in, sealed, and clear about who has the mail."""

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage

from csap_desktop.errors import CsapError
from csap_desktop.intake.settings import MailSettings, Security

_OK, _WILL_FORWARD, _PERMANENT = 250, 251, 500


class MailError(CsapError):
    """The mail server has not taken a mail, or did not say so.

    Attributes:
        problem: Why, as a code.
        doubtful: Whether it may have the mail all the same.
    """

    def __init__(self, problem: str, *, doubtful: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.doubtful = doubtful


def deliver(
    letter: EmailMessage, settings: MailSettings, may_go: Callable[[], bool]
) -> None:
    """Gives a mail to the server; it has it when this returns.

    Args:
        letter: From one, to one.
        settings: Which server.
        may_go: Asked last, before the mail goes over the wire.

    Raises:
        MailError: It did not take it, or did not say so.
    """
    with _signed_in(settings) as server:
        _expect(server.mail(settings.from_address)[0])
        _expect(server.rcpt(str(letter["To"]))[0])
        if not may_go():
            raise MailError("too-slow")
        try:
            code, _ = server.data(bytes(letter))
        except smtplib.SMTPDataError as error:  # said before the mail was asked for
            raise MailError(_no(error.smtp_code)) from None
        except (OSError, smtplib.SMTPException):
            raise MailError("no-answer", doubtful=True) from None
        _expect_taken(code)


def try_mail_server(settings: MailSettings) -> None:
    """Connects, signs in and says goodbye.

    Args:
        settings: Which server.

    Raises:
        MailError: That does not work.
    """
    with _signed_in(settings) as server:
        _expect(server.noop()[0])


@contextmanager
def _signed_in(settings: MailSettings) -> Iterator[smtplib.SMTP]:
    """Opens a connection that may send; nothing of an enquiry has left by then.

    Raises:
        MailError: That does not work.
    """
    try:
        with _connected(settings) as server:
            if settings.user:
                server.login(settings.user, settings.password)
            yield server
    except smtplib.SMTPAuthenticationError:
        raise MailError("sign-in") from None
    except ssl.SSLError:
        raise MailError("certificate") from None
    except smtplib.SMTPNotSupportedError:
        raise MailError("not-supported") from None
    except (OSError, smtplib.SMTPException):
        raise MailError("no-connection") from None


@contextmanager
def _connected(settings: MailSettings) -> Iterator[smtplib.SMTP]:
    """Opens a connection and closes it, whatever becomes of the goodbye."""
    name = settings.from_address.rpartition("@")[2]
    host, port, timeout_s = settings.host, settings.port, settings.timeout_s
    trusted = _trusted(settings)
    server = (
        smtplib.SMTP_SSL(host, port, name, timeout=timeout_s, context=trusted)
        if settings.security is Security.TLS
        else smtplib.SMTP(host, port, name, timeout=timeout_s)
    )
    try:
        if settings.security is Security.STARTTLS:
            server.starttls(context=trusted)
        server.ehlo_or_helo_if_needed()
        yield server
        with suppress(OSError, smtplib.SMTPException):
            server.quit()
    finally:
        server.close()


def _trusted(settings: MailSettings) -> ssl.SSLContext:
    """Returns what is trusted: the system's certificates, or those of a file."""
    return ssl.create_default_context(cafile=settings.ca_file or None)


def _expect(code: int) -> None:
    """Lets a good answer pass.

    Raises:
        MailError: It is another one.
    """
    if code not in {_OK, _WILL_FORWARD}:
        raise MailError(_no(code))


def _expect_taken(code: int) -> None:
    """Lets a yes to the mail pass; what is neither yes nor no leaves a doubt.

    Source: RFC 5321, section 4.2.1: 2yz is done, 4yz and 5yz are a no.

    Raises:
        MailError: It is another one.
    """
    match code // 100:
        case 2:
            return
        case 4 | 5:
            raise MailError(_no(code))
        case _:  # -1 stands for a line that is no answer
            raise MailError("no-clear-answer", doubtful=True)


def _no(code: int) -> str:
    """Names a no."""
    kind = "refused" if code >= _PERMANENT else "later"
    return f"{kind}-{code}"
