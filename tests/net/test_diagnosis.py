"""Each way a connection fails, and the cause that is named for it."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from csap_desktop.domain.connection import Cause, ConnectionStep, Diagnosis, Verdict
from csap_desktop.net import diagnosis
from csap_desktop.net.client import HttpClient
from csap_desktop.net.diagnosis import ConnectionTest
from csap_desktop.net.message import Reply
from tests.wire.certificates import Authority, make_authority, server_context
from tests.wire.loopback import free_port
from tests.wire.receiver import Receiver
from tests.wire.speaker import Speaker, answer
from tests.wire.tunnel import Tunnel

AUTHORITY = make_authority()
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
JSON = "Content-Type: application/json"
RIGHT = b'{"right": true}'


def looks_right(reply: Reply) -> bool:
    return reply.body == RIGHT


def tried(client: HttpClient, address: str, now: datetime = NOW) -> Diagnosis:
    return ConnectionTest(client, address).run(looks_right, now)


def verdicts(found: Diagnosis) -> dict[ConnectionStep, Verdict]:
    return {one.step: one.verdict for one in found.findings}


def at(moment: datetime) -> str:
    return f"Date: {format_datetime(moment, usegmt=True)}"


@pytest.fixture
def trusting(qapp: QCoreApplication) -> HttpClient:  # noqa: ARG001 - Qt needs one
    return HttpClient(AUTHORITY.pem)


def test_a_right_answer_is_well_at_every_step(client: HttpClient) -> None:
    with Speaker(answer(200, RIGHT, JSON, at(NOW))) as server:
        found = tried(client, f"{server.url}/file.json")

    assert found.cause is Cause.WELL
    assert found.address == f"{server.url}/file.json"
    assert verdicts(found) == dict.fromkeys(ConnectionStep, Verdict.WELL) | {
        ConnectionStep.CERTIFICATE: Verdict.SKIPPED
    }


def test_the_address_is_told_without_a_name_or_a_password(client: HttpClient) -> None:
    with Speaker(answer(200, RIGHT)) as server:
        address = f"http://me:secret@127.0.0.1:{server.port}/file.json?key=secret"
        found = tried(client, address)

    assert found.address == f"http://127.0.0.1:{server.port}/file.json"


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        (
            answer(200, b"<html>sign in</html>", "Content-Type: text/html"),
            "captive-page",
        ),
        (answer(302, b"", "Location: http://login.test/"), "captive-page"),
        (answer(511, b"sign in"), "captive-page"),
        (answer(200, b"x" * 70_000), "captive-page"),
        (answer(404), "not-here"),
        (answer(403), "not-here"),
        (answer(500), "server"),
        (answer(503, b"", at(NOW - timedelta(days=1))), "server"),
        (b"", "lost"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nshort", "lost"),
    ],
)
def test_an_answer_that_is_not_the_file_is_named(
    client: HttpClient, said: bytes, cause: str
) -> None:
    with Speaker(said) as server:
        found = tried(client, f"{server.url}/file.json")

    assert found.cause is Cause(cause)
    assert Verdict.FAILED in verdicts(found).values()


@pytest.mark.parametrize(
    ("minutes", "cause"), [(9, "well"), (11, "clock"), (-11, "clock")]
)
def test_a_clock_that_is_off_by_more_than_ten_minutes_is_named(
    client: HttpClient, minutes: int, cause: str
) -> None:
    with Speaker(answer(200, RIGHT, at(NOW - timedelta(minutes=minutes)))) as server:
        found = tried(client, f"{server.url}/file.json")

    assert found.cause is Cause(cause)
    assert found.findings[-1].detail == f"{minutes * 60:+d} s"


@pytest.mark.parametrize(
    "date", ["yesterday", "Mon, 16 Nov 99999999999999999999 05:00:00 GMT"]
)
def test_a_date_nobody_can_read_says_nothing_of_the_clock(
    client: HttpClient, date: str
) -> None:
    with Speaker(answer(200, RIGHT, f"Date: {date}")) as server:
        found = tried(client, f"{server.url}/file.json")

    assert found.cause is Cause.WELL
    assert verdicts(found)[ConnectionStep.CLOCK] is Verdict.SKIPPED


def test_a_name_that_nobody_knows_is_named(client: HttpClient) -> None:
    found = tried(client, "https://nowhere.invalid/file.json")

    assert found.cause is Cause.NAME_LOOKUP
    assert verdicts(found)[ConnectionStep.NAME] is Verdict.FAILED


def test_a_server_that_takes_no_connection_is_named(client: HttpClient) -> None:
    found = tried(client, f"http://127.0.0.1:{free_port()}/file.json")

    assert found.cause is Cause.REFUSED
    assert verdicts(found)[ConnectionStep.NAME] is Verdict.WELL


def test_a_server_that_says_nothing_is_too_slow(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "DEADLINE_S", 0.2)

    with Speaker(lambda connection, _: connection.recv(1)) as server:  # type: ignore[arg-type]
        found = tried(client, f"{server.url}/file.json")

    assert found.cause is Cause.TOO_SLOW


@pytest.mark.parametrize(
    ("host", "lasts", "authority", "cause"),
    [
        ("127.0.0.1", timedelta(days=1), make_authority("House CA"), "inspection"),
        ("127.0.0.1", timedelta(days=-1), AUTHORITY, "date"),
        ("other.test", timedelta(days=1), AUTHORITY, "name"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_named(
    trusting: HttpClient,
    tmp_path: Path,
    host: str,
    lasts: timedelta,
    authority: Authority,
    cause: str,
) -> None:
    tls = server_context(authority, tmp_path, host, lasts=lasts)
    causes = {
        "inspection": Cause.INSPECTION,
        "date": Cause.CERTIFICATE_DATE,
        "name": Cause.CERTIFICATE_NAME,
    }

    with Receiver(tmp_path / "r.sqlite", tls=tls) as receiver:
        found = tried(trusting, f"{receiver.url}/ready")

    wrong = next(one for one in found.findings if one.verdict is Verdict.FAILED)
    assert found.cause is causes[cause]
    assert wrong.step is ConnectionStep.CERTIFICATE
    if cause == "inspection":
        assert "House CA" in wrong.detail


def test_a_server_without_tls_is_no_safe_connection(client: HttpClient) -> None:
    with Speaker(b"HTTP/1.1 400 Bad\r\n\r\n", reads=False) as server:
        found = tried(client, f"https://127.0.0.1:{server.port}/")

    assert found.cause is Cause.TLS


def test_a_proxy_on_the_way_is_told(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls = server_context(AUTHORITY, tmp_path, "service.test")

    with (
        Receiver(tmp_path / "r.sqlite", tls=tls) as receiver,
        Tunnel(receiver.port) as tunnel,
    ):
        monkeypatch.setenv("https_proxy", tunnel.url)
        found = ConnectionTest(trusting, "https://service.test/ready").run(
            lambda reply: "contract" in json.loads(reply.body), datetime.now(UTC)
        )

    assert found.cause is Cause.WELL
    assert found.findings[0].detail == tunnel.url.removeprefix("http://")


def test_a_proxy_that_wants_a_password_is_named(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Tunnel(0, sign_in=True) as tunnel:
        monkeypatch.setenv("https_proxy", tunnel.url)
        found = tried(client, "https://service.test/")

    assert found.cause is Cause.PROXY_SIGN_IN
    assert verdicts(found)[ConnectionStep.PROXY] is Verdict.FAILED


@pytest.mark.parametrize(
    "proxy", ["http://127.0.0.1:{port}", "http://gone.invalid:3128"]
)
def test_a_dead_proxy_is_named(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy.format(port=free_port()))

    found = tried(client, "https://service.test/")

    assert found.cause is Cause.PROXY_DEAD
    assert verdicts(found)[ConnectionStep.PROXY] is Verdict.FAILED
