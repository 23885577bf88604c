"""A mail server that can be told to be difficult."""

import email
import socket
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


class Mailbox:
    """What the server took, and what it answers to the next mails."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answers: list[str] = []
        self.recipients: list[list[str]] = []
        self.recipient_answers: list[str] = []

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _: SMTP, __: Session, envelope: Envelope, address: str, ___: list[str]
    ) -> str:
        if self.recipient_answers:
            return self.recipient_answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith(("250", "lost")):
            letter = email.message_from_bytes(envelope.content, policy=default)
            assert isinstance(letter, EmailMessage)
            self.taken.append(letter)
            self.recipients.append(list(envelope.rcpt_tos))
        if answer.startswith("lost"):
            assert server.transport is not None
            server.transport.abort()  # type: ignore[attr-defined]
        return answer


class MailServer:
    """A real SMTP server on this computer."""

    def __init__(
        self,
        context: ssl.SSLContext | None = None,
        *,
        implicit: bool = False,
        sign_in: tuple[str, str] | None = None,
    ) -> None:
        self.mailbox = Mailbox()
        self.port = free_port()
        options: dict[str, Any] = {}
        if sign_in:
            options["auth_required"] = True
            options["authenticator"] = _authenticator(*sign_in)
        if context and not implicit:
            options["tls_context"] = context
            options["require_starttls"] = True
        elif sign_in:
            options["auth_require_tls"] = False
        self._controller = Controller(
            self.mailbox,
            hostname="127.0.0.1",
            port=self.port,
            ssl_context=context if implicit else None,
            **options,
        )

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self,
        _: type[BaseException] | None,
        __: BaseException | None,
        ___: TracebackType | None,
    ) -> None:
        self._controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _authenticator(user: str, password: str) -> Callable[..., AuthResult]:
    def authenticate(
        _: SMTP, __: Session, ___: Envelope, ____: str, given: object
    ) -> AuthResult:
        assert isinstance(given, LoginPassword)
        right = given.login == user.encode() and given.password == password.encode()
        return AuthResult(success=right, handled=False)

    return authenticate
