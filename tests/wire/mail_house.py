"""Mail servers: a real one by aiosmtpd, and one that says what a test wants."""

import logging
import socket
import ssl
from threading import Event, Thread
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from typing_extensions import override

from tests.wire.loopback import free_port

logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # it tells of clients
USER, PASSWORD = "laptop@house.test", "a password"


class Keeper(Message):
    """Keeps every message it took, in bytes too."""

    def __init__(self) -> None:
        super().__init__()
        self.raw: list[bytes] = []
        self.envelopes: list[tuple[str | None, list[str]]] = []
        self.answer = "250 taken"

    @override
    async def handle_DATA(
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.raw.append(bytes(envelope.original_content or b""))
        self.envelopes.append((envelope.mail_from, list(envelope.rcpt_tos)))
        return self.answer

    @override
    def handle_message(self, message: object) -> None:
        """Nothing more."""


class MailHouse:
    """A server with STARTTLS, implicit TLS or neither; `with` starts and ends it."""

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        implicit: bool = False,
        signs_in: bool | None = None,
    ) -> None:
        self.keeper = Keeper()
        self.port = free_port()
        self._controller = Controller(
            self.keeper,
            "127.0.0.1",
            self.port,
            server_hostname="mail.test",
            ssl_context=tls if implicit else None,
            tls_context=None if implicit else tls,
            require_starttls=tls is not None and not implicit,
            authenticator=_check,
            auth_required=tls is not None if signs_in is None else signs_in,
            auth_require_tls=tls is not None and not implicit,
        )

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()


def _check(*asked: object) -> AuthResult:
    data = asked[-1]
    assert isinstance(data, LoginPassword)
    known = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
    return AuthResult(success=known, handled=False)


class ScriptedMail:
    """Answers command after command with the lines given, then does its last deed.

    Args:
        answers: What it says, the greeting first; b"" says nothing and goes on.
        holds: Whether it stays on the line without a word afterwards.
    """

    def __init__(self, *answers: bytes, holds: bool = False) -> None:
        self.heard = b""
        self.over = Event()
        self._answers = answers
        self._holds = holds
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._speak, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._socket.close()
        self._thread.join(10)

    def _speak(self) -> None:
        try:
            connection, _ = self._socket.accept()
        except OSError:
            return
        with connection, connection.makefile("rb") as lines:
            in_data = False
            for answer in self._answers:
                if answer:
                    connection.sendall(answer + b"\r\n")
                    in_data = answer.startswith(b"354")
                while line := lines.readline():
                    self.heard += line
                    if not in_data or line == b".\r\n":
                        break
            if self._holds:
                self.over.wait(30)
