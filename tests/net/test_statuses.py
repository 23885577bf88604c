"""Every status there is comes through as it is, or as a reason why not."""

import pytest

from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import (
    ConnectionLostError,
    CutShortError,
    ProxySignInError,
)
from csap_desktop.net.message import Method, Request
from tests.wire.speaker import Speaker, answer


@pytest.mark.parametrize("hundred", [2, 3, 4, 5])
def test_a_final_status_comes_through(client: HttpClient, hundred: int) -> None:
    expected = set(range(hundred * 100, hundred * 100 + 100)) - {407}
    came = set()

    for status in expected:
        page = b"" if status in {204, 304} else b"page"
        with Speaker(answer(status, page, "Location: /")) as server:
            reply = client.exchange(Request(Method.PUT, server.url, (), b"{}"))
        assert (reply.body, reply.header("location")) == (page, "/")
        came.add(reply.status)

    assert came == expected


def test_a_proxys_word_is_never_the_services(client: HttpClient) -> None:
    with Speaker(answer(407)) as server, pytest.raises(ProxySignInError):
        client.exchange(Request(Method.PUT, server.url, (), b"{}"))


def test_a_passing_status_is_no_answer(client: HttpClient) -> None:
    for status in set(range(100, 200)) - {101}:
        with (
            Speaker(answer(status)) as server,
            pytest.raises((ConnectionLostError, CutShortError)) as raised,
        ):
            client.exchange(Request(Method.PUT, server.url, (), b"{}"))

        assert raised.value.left


def test_what_passes_before_an_answer_is_left_out(client: HttpClient) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"

    with Speaker(early + answer(201, b"it")) as server:
        reply = client.exchange(Request(Method.PUT, server.url, (), b"{}"))

    assert (reply.status, reply.body) == (201, b"it")
