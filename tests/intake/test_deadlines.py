"""Clients that do not get to the point, and a service that cannot answer."""

import asyncio
import http.client
import logging
import queue
import random
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from csap_desktop.domain.submission import freeze
from csap_desktop.intake import requests, server, service
from csap_desktop.intake.database import (
    Database,
    InProgressError,
    open_database,
    sqlite_url,
)
from csap_desktop.intake.keys import Keys
from csap_desktop.intake.records import Records
from csap_desktop.intake.server import server_for
from csap_desktop.intake.service import Parts, Service
from tests.intake.parts import MARKER, Clock, headers_for, submission, wait_until
from tests.intake.processes import Client


@pytest.fixture
def opened(tmp_path: Path) -> Database:
    database = open_database(sqlite_url(tmp_path / "data"))
    database.prepare()
    return database


@pytest.fixture
def here(
    opened: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Client]:
    """A service in a thread of this process, with short deadlines."""
    monkeypatch.setattr(server, "HEADERS_DEADLINE_S", 0.3)
    monkeypatch.setattr(requests, "BODY_DEADLINE_S", 0.3)
    chance = random.Random(3)  # noqa: S311 - no secret
    keys = Keys(opened)
    key = keys.add("laptops", clock(), lambda size: chance.randbytes(size).hex())
    parts = Parts(Records(opened, clock, chance.choice), keys, clock, lambda: None)
    addresses: queue.Queue[str] = queue.Queue()
    running = server_for(Service(parts).application(), "127.0.0.1", 0, addresses.put)
    thread = threading.Thread(target=lambda: asyncio.run(running.serve()))
    thread.start()
    yield Client(addresses.get(timeout=20), key)
    running.should_exit = True
    thread.join()


def line_to(client: Client) -> socket.socket:
    address = urlsplit(client.url)
    return socket.create_connection(
        (address.hostname or "", address.port or 0), timeout=10
    )


def begin(client: Client, sent: bytes) -> socket.socket:
    """Sends the head of a PUT, and of the body nothing."""
    one = submission()
    headers = headers_for(one.id, sent) | {
        "Authorization": f"Bearer {client.key}",
        "Content-Length": str(len(sent)),
    }
    head = [f"PUT /enquiries/{one.id} HTTP/1.1", "Host: x"]
    head += [f"{name}: {value}" for name, value in headers.items()]
    line = line_to(client)
    line.sendall("\r\n".join([*head, "", ""]).encode())
    return line


@pytest.mark.parametrize("sent", [b"", b"GET /ready HTTP/1.1\r\nHost:"])
def test_who_brings_no_request_is_hung_up_on(here: Client, sent: bytes) -> None:
    with line_to(here) as line:
        line.sendall(sent)

        assert line.recv(1_000) == b""


def test_a_second_request_on_a_line_has_a_deadline_too(here: Client) -> None:
    with line_to(here) as line:
        line.sendall(b"GET /ready HTTP/1.1\r\nHost: x\r\n\r\n")
        assert line.recv(1_000).startswith(b"HTTP/1.1 200")

        line.sendall(b"GET /ready HTTP/1.1\r\nHost:")

        ended = b""
        while piece := line.recv(1_000):
            ended += piece
        assert b"200 OK" not in ended


def test_a_body_that_drips_is_not_waited_for(here: Client) -> None:
    with begin(here, freeze(submission())) as line:
        line.sendall(b"{")

        answer = b""
        while piece := line.recv(2_000):
            answer += piece

    assert answer.startswith(b"HTTP/1.1 408")
    assert b'"code":"too-slow"' in answer


def test_too_many_at_once_are_asked_to_come_again(
    here: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "BODY_DEADLINE_S", 30)
    monkeypatch.setattr(service, "MOST_AT_ONCE", 1)
    with begin(here, freeze(submission())) as line:
        answer = here.put(submission())
        while answer.status == 201:  # the other request had not come that far
            answer = here.put(submission())
        line.shutdown(socket.SHUT_RDWR)

    assert answer.status == 503
    assert answer.json["code"] == "overloaded"
    assert answer.json["submission_id"] is None
    assert int(answer.headers["retry-after"]) > 0


def test_a_database_that_is_locked_is_said_to_be_busy(
    here: Client, opened: Database, expected_log: pytest.LogCaptureFixture
) -> None:
    with opened.writing():
        answer = here.put(submission())

    assert answer.status == 503
    assert answer.json["code"] == "overloaded"
    assert "not answered: database: OperationalError" in expected_log.text


def test_an_id_that_is_being_decided_about_gets_409(
    here: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait_in_vain(*_: object) -> None:
        raise InProgressError

    monkeypatch.setattr(Records, "withdraw", wait_in_vain)

    answer = here.delete(submission().id)

    assert answer.status == 409
    assert answer.json["code"] == "in-progress"
    assert answer.json["submission_id"] is None
    assert int(answer.headers["retry-after"]) > 0


def test_a_service_without_its_database_accepts_nothing(
    here: Client, tmp_path: Path
) -> None:
    (tmp_path / "data" / "intake.sqlite").write_bytes(b"damaged" * 1_000)

    ready = here.send("GET", "/ready")

    assert ready.status == 200
    assert ready.json["accepting"] is False


def test_a_bug_is_answered_and_logged_without_its_words(
    here: Client,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(MARKER)

    monkeypatch.setattr(Records, "look_up", fail)

    answer = here.receipt(submission().id)

    assert answer.status == 500
    assert answer.json["code"] == "failed"
    wait_until(lambda: any(one.exc_info for one in expected_log.records))
    (record,) = [one for one in expected_log.records if one.exc_info]
    shown = server._Formatter("%(message)s").format(
        logging.makeLogRecord({"msg": record.msg, "exc_info": record.exc_info})
    )
    assert "RuntimeError" in shown
    assert "test_deadlines.py" in shown
    assert MARKER not in shown


def test_a_line_that_speaks_no_http_is_ended(
    here: Client, expected_log: pytest.LogCaptureFixture
) -> None:
    with line_to(here) as line:
        line.sendall(b"\x00" * 100 + b"\r\n\r\n")
        answer = line.recv(2_000)

    assert answer.startswith(b"HTTP/1.1 400")
    assert "Invalid HTTP request" in expected_log.text
    assert here.send("GET", "/ready").status == http.client.OK
