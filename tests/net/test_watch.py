"""Who waits for an exchange sees how far it is, and ends it at once."""

from threading import Event, Timer
from time import monotonic

import pytest

from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import CancelledError
from csap_desktop.net.message import Method, Request
from csap_desktop.net.watch import Watch
from tests.sync.host import Host
from tests.wire.speaker import Speaker, answer


def test_progress_grows_to_the_whole(client: HttpClient) -> None:
    body = bytes(3_000_000)
    seen: list[int] = []

    with Speaker(answer(200, body)) as server:
        request = Request(Method.GET, server.url, limit_bytes=len(body))
        reply = client.exchange(request, Watch(progress=seen.append))

    assert len(reply.body) == len(body)
    assert seen == sorted(seen)
    assert len(seen) > 3
    assert seen[-1] == len(body)


@pytest.mark.parametrize("in_head", [False, True])
def test_another_thread_ends_it_at_once(client: HttpClient, *, in_head: bool) -> None:
    enough = Event()

    with Host({}) as host:
        host.answers["*"] = host.dripping(b"x" * 600, in_head=in_head)
        Timer(0.4, enough.set).start()
        started = monotonic()
        with pytest.raises(CancelledError):
            client.exchange(
                Request(Method.GET, host.url), Watch(cancelled=enough.is_set)
            )

    assert monotonic() - started < 1.4


@pytest.mark.parametrize("status", [301, 404, 500])
def test_a_body_that_nobody_wants_is_not_waited_for(
    client: HttpClient, status: int
) -> None:
    with Host({}) as host:
        head = f"HTTP/1.1 {status} X\r\nContent-Length: 900000\r\n\r\n".encode()
        host.answers["*"] = host.endless(head)
        request = Request(Method.GET, host.url, error_bodies=False)
        started = monotonic()
        reply = client.exchange(request)

    assert (reply.status, reply.body) == (status, b"")
    assert monotonic() - started < 5
