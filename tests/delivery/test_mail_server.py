"""Handing over to mail servers, real ones and ones that go wrong."""

import email
import socket
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from time import monotonic

import pytest

from csap_desktop.delivery.mail_message import as_message
from csap_desktop.delivery.mail_server import (
    MailSecurity,
    MailServer,
    MailServerSettings,
)
from csap_desktop.delivery.outcomes import (
    MailSending,
    NeverLeft,
    PassedToMail,
    Refused,
    Unknown,
)
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.mail_text import MailText
from csap_desktop.errors import KeyringError, UsageError
from tests.delivery.enquiries import ID, NOW
from tests.wire.certificates import make_authority, server_context
from tests.wire.loopback import free_port
from tests.wire.mail_house import PASSWORD, USER, MailHouse, ScriptedMail

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
AUTHORITY = make_authority()
PEM = AUTHORITY.pem.decode()
TEXT = MailText(
    "enquiries@partnership.test",
    "An enquiry, not a report about a child",
    "Who speaks for you?",
    (("Reply to", "anna@school.test"), ("Place", "Fleetwood € north")),
    "First line\n.a line that begins with a dot\n.\n\nLast line: café",
    reply_to="anna@school.test",
    submission_id=ID,
)


def message() -> EmailMessage:
    return as_message(TEXT, USER, NOW)


def server(
    port: int,
    security: MailSecurity,
    *,
    user: str = USER,
    password: str = PASSWORD,
    pem: str = PEM,
    deadline_s: float = 20.0,
) -> MailServer:
    settings = MailServerSettings("127.0.0.1", port, security, user, pem)
    return MailServer(settings, lambda: password, deadline_s)


def plain(scripted: ScriptedMail, deadline_s: float = 20.0) -> MailSending:
    security = MailSecurity.NONE_ON_LOOPBACK
    return server(scripted.port, security, user="", deadline_s=deadline_s).send(
        message()
    )


@pytest.mark.parametrize("security", [MailSecurity.STARTTLS, MailSecurity.IMPLICIT_TLS])
def test_a_message_is_passed_safely(tmp_path: Path, security: MailSecurity) -> None:
    tls = server_context(AUTHORITY, tmp_path, "127.0.0.1")

    with MailHouse(tls, implicit=security is MailSecurity.IMPLICIT_TLS) as house:
        outcome = server(house.port, security).send(message())

    assert outcome == PassedToMail()
    assert house.keeper.envelopes == [(USER, ["enquiries@partnership.test"])]
    read = email.message_from_bytes(house.keeper.raw[0], policy=default)
    assert read["Message-ID"] == f"<{ID}@house.test>"
    assert read["Reply-To"] == "anna@school.test"
    assert read["Subject"].startswith("An enquiry, not a report about a child: Who")
    assert read["Date"].datetime == NOW
    words = read.get_content().replace("\r\n", "\n")
    assert "\n.a line that begins with a dot\n.\n" in words
    assert "Last line: café" in words


def test_the_name_of_the_laptop_is_not_said() -> None:
    with ScriptedMail(b"220 hello", b"250 hello") as scripted:
        plain(scripted)

    assert scripted.heard.startswith(b"ehlo [127.0.0.1]\r\n")
    assert socket.gethostname().encode() not in scripted.heard


# Before DATA nothing of the message leaves


def test_a_certificate_nobody_knows_ends_it(tmp_path: Path) -> None:
    tls = server_context(make_authority(), tmp_path, "127.0.0.1")

    with MailHouse(tls) as house:
        outcome = server(house.port, MailSecurity.STARTTLS).send(message())

    assert outcome == NeverLeft(QueueState.CERT_PROBLEM, "tls")
    assert not house.keeper.raw


def test_a_certificate_of_another_host_ends_it(tmp_path: Path) -> None:
    tls = server_context(AUTHORITY, tmp_path, "other.test")

    with MailHouse(tls, implicit=True) as house:
        outcome = server(house.port, MailSecurity.IMPLICIT_TLS).send(message())

    assert outcome == NeverLeft(QueueState.CERT_PROBLEM, "tls")


def test_a_server_without_starttls_gets_neither_password_nor_message() -> None:
    with MailHouse() as house:
        asked: list[str] = []
        settings = MailServerSettings(
            "127.0.0.1", house.port, MailSecurity.STARTTLS, USER
        )
        outcome = MailServer(settings, asked.pop).send(message())

    assert outcome == NeverLeft(QueueState.CERT_PROBLEM, "no-tls")
    assert not house.keeper.raw


@pytest.mark.parametrize("password", ["wrong", "schlüssel"])
def test_a_wrong_password_is_a_matter_of_signing_in(
    tmp_path: Path, password: str
) -> None:
    tls = server_context(AUTHORITY, tmp_path, "127.0.0.1")

    with MailHouse(tls) as house:
        outcome = server(house.port, MailSecurity.STARTTLS, password=password).send(
            message()
        )

    assert outcome == NeverLeft(QueueState.SERVICE_SIGN_IN, "sign-in")


def test_a_server_that_wants_signing_in_takes_nothing_without() -> None:
    with MailHouse(signs_in=True) as house:
        security = MailSecurity.NONE_ON_LOOPBACK
        outcome = server(house.port, security, user="").send(message())

    assert outcome == NeverLeft(QueueState.SERVICE_SIGN_IN, "mail-530")


def test_a_keyring_that_does_not_answer_is_a_matter_of_signing_in() -> None:
    def locked() -> str:
        raise KeyringError

    with MailHouse(signs_in=True) as house:
        security = MailSecurity.NONE_ON_LOOPBACK
        settings = MailServerSettings("127.0.0.1", house.port, security, USER)
        outcome = MailServer(settings, locked).send(message())

    assert outcome == NeverLeft(QueueState.SERVICE_SIGN_IN, "keyring")
    assert house.keeper.raw == []


def test_nobody_listening_means_that_nothing_left() -> None:
    outcome = server(free_port(), MailSecurity.STARTTLS).send(message())

    assert outcome == NeverLeft(QueueState.SERVICE_DOWN, "refused-connection")


def test_a_name_without_address_means_that_nothing_left() -> None:
    settings = MailServerSettings("mail.invalid", 25, MailSecurity.STARTTLS)

    outcome = MailServer(settings, str).send(message())

    assert outcome == NeverLeft(QueueState.OFFLINE, "unreachable")


GREETING = (b"220 hello", b"250 hello")


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ((b"554 go away",), "mail-554"),
        ((b"220 hello",), "connection-lost"),
        ((*GREETING, b"452 full"), "mail-452"),
        ((*GREETING, b"250 ok", b"550 nobody here"), "mail-550"),
        ((*GREETING, b"250 ok", b"250 ok", b"451 later"), "mail-451"),
        ((*GREETING, b"250 ok", b"250 ok"), "connection-lost"),
        ((b"nonsense",), "mail--1"),
    ],
)
def test_a_no_before_the_message_means_that_nothing_left(
    answers: tuple[bytes, ...], reason: str
) -> None:
    with ScriptedMail(*answers) as scripted:
        outcome = plain(scripted)

    final = reason in {"mail-554", "mail-550"}
    state = QueueState.SERVICE_SIGN_IN if final else QueueState.SERVICE_DOWN
    assert outcome == NeverLeft(state, reason)
    assert b"First line" not in scripted.heard


@pytest.mark.parametrize("answers", [(b"",), GREETING])
def test_a_server_without_a_word_is_given_up_in_time(
    answers: tuple[bytes, ...],
) -> None:
    started = monotonic()

    with ScriptedMail(*answers, holds=True) as scripted:
        outcome = plain(scripted, deadline_s=0.4)

    assert outcome == NeverLeft(QueueState.SERVICE_DOWN, "deadline")
    assert monotonic() - started < 3


# From DATA on


SO_FAR = (*GREETING, b"250 ok", b"250 ok", b"354 go on")


def test_no_answer_after_the_message_is_open_and_not_repeated() -> None:
    with ScriptedMail(*SO_FAR) as scripted:
        outcome = plain(scripted)

    assert outcome == Unknown("no-answer")
    assert b"First line" in scripted.heard


def test_waiting_in_vain_after_the_message_is_open_and_not_repeated() -> None:
    started = monotonic()

    with ScriptedMail(*SO_FAR, holds=True) as scripted:
        outcome = plain(scripted, deadline_s=0.4)

    assert outcome == Unknown("deadline")
    assert monotonic() - started < 3


@pytest.mark.parametrize("code", [451, 552])
def test_a_no_after_the_message_is_the_servers_word(code: int) -> None:
    with MailHouse() as house:
        house.keeper.answer = f"{code} no"
        outcome = server(house.port, MailSecurity.NONE_ON_LOOPBACK, user="").send(
            message()
        )

    assert outcome == Refused(f"mail-{code}")


def test_any_yes_after_the_message_is_a_yes() -> None:
    with ScriptedMail(*SO_FAR, b"252 I will try") as scripted:
        assert plain(scripted) == PassedToMail()


@pytest.mark.parametrize("answer", [b"garbage", b"\xff\xfe", b"354 go on", b"99 x"])
def test_what_is_no_answer_after_the_message_is_open(answer: bytes) -> None:
    with ScriptedMail(*SO_FAR, answer) as scripted:
        assert plain(scripted) == Unknown("no-clear-answer")


def test_two_hand_overs_are_two_mails_with_one_id() -> None:
    with MailHouse() as house:
        handed = server(house.port, MailSecurity.NONE_ON_LOOPBACK, user="")
        outcomes = [handed.send(message()) for _ in range(2)]

    assert outcomes == [PassedToMail(), PassedToMail()]
    ids = {email.message_from_bytes(raw)["Message-ID"] for raw in house.keeper.raw}
    assert len(house.keeper.raw) == 2
    assert ids == {f"<{ID}@house.test>"}


# Settings


def test_mail_without_tls_leaves_for_no_other_computer() -> None:
    settings = MailServerSettings("mail.test", 25, MailSecurity.NONE_ON_LOOPBACK)

    with pytest.raises(UsageError):
        MailServer(settings, str)


@pytest.mark.parametrize(
    "pem",
    ["no certificate", "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----"],
)
def test_authorities_without_a_certificate_are_refused(pem: str) -> None:
    settings = MailServerSettings("mail.test", 587, MailSecurity.STARTTLS, "", pem)

    with pytest.raises(UsageError):
        MailServer(settings, str)
