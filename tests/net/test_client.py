"""The real client against servers that behave in every way servers do."""

import socket
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

import pytest

from csap_desktop.errors import UsageError
from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import (
    ConnectionLostError,
    ConnectRefusedError,
    CutShortError,
    DeadlineError,
    NameLookupError,
    NetworkError,
    ProxySignInError,
    TooBigError,
    UnreachableError,
)
from csap_desktop.net.message import Method, Reply, Request
from tests.wire.faulty_proxy import read_head, reset
from tests.wire.loopback import free_port
from tests.wire.speaker import Speaker, answer

Speaks = Callable[[socket.socket, bytes], None]


def put(url: str, body: bytes = b"{}", deadline_s: float = 20.0) -> Request:
    return Request(
        Method.PUT, url, (("Content-Type", "application/json"),), body, deadline_s
    )


def get(url: str, limit_bytes: int = 1_000, *, follow: bool = False) -> Request:
    return Request(Method.GET, url, limit_bytes=limit_bytes, follow=follow)


def test_an_answer_comes_whole(client: HttpClient) -> None:
    with Speaker(answer(201, b"made", "Content-Type: text/plain")) as server:
        reply = client.exchange(put(server.url))

    assert reply.status == 201
    assert reply.body == b"made"
    assert reply.header("content-type") == "text/plain"
    assert not reply.header("retry-after")


def test_a_body_goes_out_unchanged_with_its_headers_and_no_word_of_the_laptop(
    client: HttpClient,
) -> None:
    body = bytes(range(256)) * 300

    with Speaker(answer(201)) as server:
        client.exchange(put(f"{server.url}/enquiries/1", body))

    head, _, sent = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().splitlines()
    assert sent == body
    assert lines[0] == "PUT /enquiries/1 HTTP/1.1"
    assert {line.lower() for line in lines[1:]} == {
        f"host: 127.0.0.1:{server.port}",
        "content-type: application/json",
        f"content-length: {len(body)}",
        "accept-encoding: identity",
        "accept-language: *",
        "user-agent: csap-desktop",
        "connection: keep-alive",
    }


def test_an_empty_body_is_a_body(client: HttpClient) -> None:
    with Speaker(answer(200)) as server:
        client.exchange(Request(Method.PUT, server.url))

    assert b"content-length: 0" in server.requests[0].lower()


def test_deleting_sends_no_body(client: HttpClient) -> None:
    with Speaker(answer(200, b"{}")) as server:
        reply = client.exchange(Request(Method.DELETE, server.url))

    assert reply.body == b"{}"
    assert server.requests[0].startswith(b"DELETE / HTTP/1.1")


def test_it_works_from_several_threads_at_once(client: HttpClient) -> None:
    replies: list[Reply] = []

    with Speaker(answer(200, b"here")) as server:
        threads = [
            Thread(target=lambda: replies.append(client.exchange(put(server.url))))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)

    assert [reply.body for reply in replies] == [b"here"] * 4


def test_nothing_is_kept_between_two_exchanges(client: HttpClient) -> None:
    with Speaker(answer(200, b"", "Set-Cookie: who=you; Path=/")) as server:
        client.exchange(get(server.url))
        client.exchange(get(server.url))

    assert server.connections == 2
    assert all(b"cookie" not in request.lower() for request in server.requests)


def test_a_packed_answer_is_left_as_it_is(client: HttpClient) -> None:
    with Speaker(answer(200, b"\x1f\x8bnot", "Content-Encoding: gzip")) as server:
        reply = client.exchange(get(server.url))

    assert reply.body == b"\x1f\x8bnot"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.test/", "http://", "x"])
def test_only_addresses_of_http_are_asked(client: HttpClient, url: str) -> None:
    with pytest.raises(UsageError):
        client.exchange(get(url))


@pytest.mark.usefixtures("qapp")
def test_authorities_without_a_certificate_are_refused() -> None:
    with pytest.raises(UsageError):
        HttpClient(b"no certificate")


# Without an answer: was a byte of the body out?


def refuses_at_once(connection: socket.socket, _: bytes) -> None:
    reset(connection)


def reads_the_head(connection: socket.socket, _: bytes) -> None:
    read_head(connection)
    reset(connection)


def closes(connection: socket.socket, _: bytes) -> None:
    connection.close()


def says(*parts: bytes) -> Speaks:
    def speak(connection: socket.socket, _: bytes) -> None:
        for part in parts:
            connection.sendall(part)

    return speak


def test_nobody_listening_means_that_nothing_left(client: HttpClient) -> None:
    with pytest.raises(ConnectRefusedError) as raised:
        client.exchange(put(f"http://127.0.0.1:{free_port()}/"))

    assert not raised.value.left


def test_a_name_without_address_means_that_nothing_left(client: HttpClient) -> None:
    with pytest.raises(NameLookupError) as raised:
        client.exchange(put("http://nobody.invalid/"))

    assert not raised.value.left


def test_no_way_there_means_that_nothing_left(client: HttpClient) -> None:
    # A broadcast address takes no connection; the system says so at once.
    with pytest.raises(NetworkError) as raised:
        client.exchange(put("http://255.255.255.255/"))

    assert not raised.value.left


@pytest.mark.parametrize("speak", [refuses_at_once, reads_the_head])
def test_a_reset_before_the_answer_leaves_it_open(
    client: HttpClient, speak: Speaks
) -> None:
    with (
        Speaker(speak, reads=False) as server,
        pytest.raises((ConnectionLostError, UnreachableError)) as raised,
    ):
        client.exchange(put(server.url, b"x" * 50_000))

    assert raised.value.left


@pytest.mark.parametrize(
    "speak",
    [
        refuses_at_once,
        closes,
        says(b"HTTP/1.1 200 OK\r\nContent-Le"),
        says(b"220 mail.test ESMTP\r\n"),
        says(answer(100)),
    ],
    ids=["reset", "goodbye", "half a head", "another protocol", "only go on"],
)
def test_an_answer_lost_after_the_body_leaves_it_open_and_is_not_asked_for_again(
    client: HttpClient, speak: Speaks
) -> None:
    with Speaker(speak) as server, pytest.raises(ConnectionLostError) as raised:
        client.exchange(put(server.url))

    assert raised.value.left
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "cut",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf",
    ],
    ids=["by length", "by chunks"],
)
def test_an_answer_cut_short_is_no_answer(client: HttpClient, cut: bytes) -> None:
    with Speaker(says(cut)) as server, pytest.raises(CutShortError) as raised:
        client.exchange(put(server.url))

    assert raised.value.left
    assert raised.value.status == 200
    assert raised.value.received_bytes <= 4


def test_a_length_that_nobody_can_read_is_never_reached(client: HttpClient) -> None:
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5_000 + b"\r\n\r\nhalf"

    with Speaker(cut) as server, pytest.raises(CutShortError):
        client.exchange(Request(Method.GET, server.url))


def test_a_proxy_between_that_wants_a_password_may_have_read_the_body(
    client: HttpClient,
) -> None:
    wants = answer(407, b"", 'Proxy-Authenticate: Basic realm="house"')

    with Speaker(wants) as server, pytest.raises(ProxySignInError) as raised:
        client.exchange(put(server.url))

    assert raised.value.left


def test_asking_without_a_body_never_lets_one_out(client: HttpClient) -> None:
    with Speaker(closes) as server, pytest.raises(ConnectionLostError) as raised:
        client.exchange(get(server.url))

    assert not raised.value.left


# Deadlines


class Holds:
    """Says something, byte by byte while it is waited for, and never ends."""

    def __init__(self, start: bytes, drip: bytes = b"") -> None:
        self.over = Event()
        self._start, self._drip = start, drip

    def __call__(self, connection: socket.socket, _: bytes) -> None:
        connection.sendall(self._start)
        while not self.over.wait(0.05):
            connection.sendall(self._drip)


@pytest.mark.parametrize(
    "holds",
    [
        Holds(b""),
        Holds(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
        Holds(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", b"x"),
    ],
    ids=["no word", "an endless head", "a dripping body"],
)
def test_the_deadline_holds_for_the_whole_answer(
    client: HttpClient, holds: Holds
) -> None:
    started = monotonic()

    with Speaker(holds) as server, pytest.raises(DeadlineError) as raised:
        client.exchange(put(server.url, deadline_s=0.4))
    holds.over.set()

    assert 0.3 < monotonic() - started < 2
    assert raised.value.left
    assert raised.value.deadline_s == pytest.approx(0.4)


def test_a_deadline_while_connecting_safely_means_that_nothing_left(
    client: HttpClient,
) -> None:
    holds = Holds(b"")

    with (
        Speaker(holds, reads=False) as server,
        pytest.raises(DeadlineError) as raised,
    ):
        client.exchange(put(f"https://127.0.0.1:{server.port}/", deadline_s=0.4))
    holds.over.set()

    assert not raised.value.left


# Limits


@pytest.mark.parametrize("announced", [True, False])
def test_more_than_was_asked_for_is_not_read(
    client: HttpClient, *, announced: bool
) -> None:
    body = b"x" * 1_001
    whole = answer(200, body) if announced else b"HTTP/1.1 200 OK\r\n\r\n" + body

    with Speaker(whole) as server, pytest.raises(TooBigError) as raised:
        client.exchange(get(server.url))

    assert (raised.value.status, raised.value.limit_bytes) == (200, 1_000)


def test_exactly_the_limit_is_read(client: HttpClient) -> None:
    with Speaker(answer(200, b"x" * 1_000)) as server:
        reply = client.exchange(get(server.url))

    assert len(reply.body) == 1_000


def test_an_endless_answer_ends_at_the_limit(client: HttpClient) -> None:
    def pours(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _number in range(5_000):
            connection.sendall(b"x" * 65_536)

    started = monotonic()

    with Speaker(pours) as server, pytest.raises(TooBigError):
        client.exchange(get(server.url, 100_000))

    assert monotonic() - started < 5


# Redirects


def redirects(to: str, status: int = 302) -> bytes:
    return answer(status, b"", f"Location: {to}")


def test_a_redirect_is_an_answer(client: HttpClient) -> None:
    with Speaker(redirects("/elsewhere")) as server:
        reply = client.exchange(put(server.url))

    assert reply.status == 302
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_within_a_host_when_asked_for(
    client: HttpClient, status: int
) -> None:
    def leads(connection: socket.socket, request: bytes) -> None:
        there = request.startswith(b"GET /there ")
        connection.sendall(answer(200, b"it") if there else redirects("there", status))

    with Speaker(leads) as server:
        reply = client.exchange(get(f"{server.url}/here", follow=True))

    assert (reply.status, reply.body) == (200, b"it")


def test_a_redirect_to_another_host_is_never_followed(client: HttpClient) -> None:
    with (
        Speaker(answer(200)) as other,
        Speaker(redirects(f"{other.url}/x")) as server,
    ):
        reply = client.exchange(get(server.url, follow=True))

    assert reply.status == 302
    assert not other.connections


def test_redirects_without_end_are_given_up(client: HttpClient) -> None:
    with Speaker(redirects("/again")) as server:
        reply = client.exchange(get(server.url, follow=True))

    assert reply.status == 302
    assert len(server.requests) == 6


def test_redirects_share_one_deadline(client: HttpClient) -> None:
    over = Event()

    def slow(connection: socket.socket, _: bytes) -> None:
        over.wait(0.3)
        connection.sendall(redirects("/again"))

    started = monotonic()

    with Speaker(slow) as server, pytest.raises(DeadlineError):
        client.exchange(Request(Method.GET, server.url, deadline_s=0.5, follow=True))

    assert monotonic() - started < 1.2
