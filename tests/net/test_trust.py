"""Who is believed to be who they say, and ways through the house's proxy."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import ProxyDeadError, ProxySignInError, TlsError
from csap_desktop.net.message import Method, Request
from tests.wire.certificates import make_authority, server_context
from tests.wire.receiver import Receiver
from tests.wire.speaker import Speaker, answer
from tests.wire.tunnel import Tunnel

AUTHORITY = make_authority()


@pytest.fixture
def trusting(qapp: QCoreApplication) -> HttpClient:  # noqa: ARG001 - Qt needs one
    return HttpClient(AUTHORITY.pem)


def ask(client: HttpClient, url: str, body: bytes | None = b"{}") -> int:
    method = Method.GET if body is None else Method.PUT
    return client.exchange(Request(method, url, (), body, 20.0)).status


def test_an_authority_that_was_given_is_trusted(
    trusting: HttpClient, tmp_path: Path
) -> None:
    tls = server_context(AUTHORITY, tmp_path, "127.0.0.1")

    with Receiver(tmp_path / "r.sqlite", tls=tls) as receiver:
        status = ask(trusting, f"{receiver.url}/ready", None)

    assert status == 200


def test_an_authority_nobody_knows_is_not_trusted(
    client: HttpClient, tmp_path: Path
) -> None:
    tls = server_context(AUTHORITY, tmp_path, "127.0.0.1")

    with (
        Receiver(tmp_path / "r.sqlite", tls=tls) as receiver,
        pytest.raises(TlsError) as raised,
    ):
        ask(client, receiver.url)

    assert not raised.value.left
    assert raised.value.reasons


@pytest.mark.parametrize(
    ("host", "lasts", "reason"),
    [
        ("other.test", timedelta(days=1), "HostNameMismatch"),
        ("127.0.0.1", timedelta(days=-1), "CertificateExpired"),
    ],
)
def test_a_certificate_that_does_not_hold_is_not_trusted(
    trusting: HttpClient, tmp_path: Path, host: str, lasts: timedelta, reason: str
) -> None:
    tls = server_context(AUTHORITY, tmp_path, host, lasts=lasts)

    with (
        Receiver(tmp_path / "r.sqlite", tls=tls) as receiver,
        pytest.raises(TlsError) as raised,
    ):
        ask(trusting, receiver.url)

    assert not raised.value.left
    assert raised.value.reasons == (reason,)


def test_a_server_without_tls_is_not_taken_for_one_with_it(client: HttpClient) -> None:
    with (
        Speaker(b"HTTP/1.1 400 Bad\r\n\r\n", reads=False) as server,
        pytest.raises(TlsError) as raised,
    ):
        ask(client, f"https://127.0.0.1:{server.port}/")

    assert not raised.value.left
    assert not raised.value.reasons


def test_the_systems_proxy_is_the_way(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls = server_context(AUTHORITY, tmp_path, "service.test")

    with (
        Receiver(tmp_path / "r.sqlite", tls=tls) as receiver,
        Tunnel(receiver.port) as tunnel,
    ):
        monkeypatch.setenv("https_proxy", tunnel.url)
        status = ask(trusting, "https://service.test/ready", None)

    assert status == 200
    assert tunnel.asked == ["CONNECT service.test:443 HTTP/1.1"]


def test_a_proxy_that_wants_a_password_saw_nothing_of_the_body(
    trusting: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Tunnel(0, sign_in=True) as tunnel:
        monkeypatch.setenv("https_proxy", tunnel.url)
        with pytest.raises(ProxySignInError) as raised:
            ask(trusting, "https://service.test/")

    assert not raised.value.left
    assert tunnel.asked


def test_a_dead_proxy_is_said_to_be_dead(
    trusting: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Tunnel(0) as gone:
        pass
    monkeypatch.setenv("https_proxy", gone.url)

    with pytest.raises(ProxyDeadError) as raised:
        ask(trusting, "https://service.test/")

    assert not raised.value.left


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_computer_is_reached_without_a_proxy(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with Speaker(answer(200)) as server, Tunnel(0) as tunnel:
        monkeypatch.setenv("http_proxy", tunnel.url)
        status = ask(client, f"http://{host}:{server.port}/")

    assert status == 200
    assert not tunnel.asked
