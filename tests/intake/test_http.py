"""Every answer of the contract, from a running service."""

import http.client
import json
import socket
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from csap_desktop.domain.submission import BODY_LIMIT_BYTES, freeze, sha256_of
from tests.intake.parts import MARKER, headers_for, submission
from tests.intake.processes import Answer, Client


def code_of(answer: Answer, submission_id: str | None) -> str:
    """Checks that an answer is a problem of ours about an id, and returns its code."""
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json
    assert set(problem) == {"type", "title", "status", "code", "submission_id"}
    assert problem["type"] == "urn:csap-intake:refused"
    assert problem["status"] == answer.status
    assert problem["submission_id"] == submission_id
    assert MARKER not in answer.body.decode()
    code: str = problem["code"]
    return code


def test_the_service_says_who_it_is_without_a_key(client: Client) -> None:
    answer = Client(client.url, "").send("GET", "/ready")

    assert answer.status == 200
    ready = answer.json
    skew = datetime.fromisoformat(ready.pop("time")) - datetime.now(UTC)
    assert abs(skew) < timedelta(minutes=1)
    assert ready == {
        "service": "csap-intake",
        "contract": 1,
        "accepting": True,
        "tombstones": True,
    }


def test_a_new_enquiry_is_received_and_its_repetition_gets_the_same_receipt(
    client: Client,
) -> None:
    one = submission()

    first, again, receipt = client.put(one), client.put(one), client.receipt(one.id)

    assert (first.status, again.status, receipt.status) == (201, 200, 200)
    assert first.json == again.json == receipt.json
    assert first.json["submission_id"] == one.id
    assert first.json["sha256"] == sha256_of(freeze(one))
    assert first.json["reference"].startswith("E-")
    assert first.headers["cache-control"] == "no-store"


def test_other_words_under_the_same_id_are_refused(client: Client) -> None:
    one = submission()
    client.put(one)

    answer = client.put(submission("other words", one.id))

    assert answer.status == 422
    assert code_of(answer, one.id) == "other-content"


def test_a_withdrawn_enquiry_is_turned_away_for_good(client: Client) -> None:
    one = submission()

    first, again = client.delete(one.id), client.delete(one.id)

    assert (first.status, again.status) == (200, 200)
    assert first.json == again.json == {"outcome": "withdrawn"}
    for late in (client.put(one), client.receipt(one.id)):
        assert late.status == 410
        assert code_of(late, one.id) == "withdrawn"


def test_a_withdrawal_that_comes_too_late_gets_the_receipt(client: Client) -> None:
    one = submission()
    receipt = client.put(one).json

    answer = client.delete(one.id)

    assert answer.status == 200
    assert answer.json == {"outcome": "received", "receipt": receipt}


def test_there_is_no_receipt_for_what_never_came(client: Client) -> None:
    one = submission()

    answer = client.receipt(one.id)

    assert answer.status == 404
    assert code_of(answer, one.id) == "unknown"


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer x", "Basic eDp5", "Bearer csap_000000000000_" + "0" * 64],
)
def test_nothing_is_done_without_a_key(client: Client, authorization: str) -> None:
    one = submission()
    body = freeze(one)
    given = {**headers_for(one.id, body), "Authorization": authorization}
    path = f"/enquiries/{one.id}"

    answers = [
        client.send("PUT", path, body, given),
        client.send("DELETE", path, headers=given),
        client.send("GET", f"{path}/receipt", headers=given),
    ]

    for answer in answers:
        assert answer.status == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")
        assert code_of(answer, None) == "no-key"
    assert client.receipt(one.id).status == 404


def test_a_key_with_another_end_is_no_key(client: Client) -> None:
    other = client.key[:-1] + ("0" if client.key[-1] != "0" else "1")

    answer = Client(client.url, other).delete(submission().id)

    assert answer.status == 401


@pytest.mark.parametrize(
    ("changed", "status", "code"),
    [
        ({"Idempotency-Key": ""}, 400, "bad-headers"),
        ({"Idempotency-Key": '"another"'}, 400, "bad-headers"),
        ({"Content-Digest": ""}, 400, "bad-headers"),
        ({"Content-Digest": "md5=:AAAA:"}, 400, "bad-headers"),
        ({"Content-Digest": f"sha-256=:{'A' * 43}=:"}, 400, "wrong-digest"),
        ({"Content-Type": "text/plain"}, 415, "not-json"),
        ({"Content-Type": "application/json; charset=latin-1"}, 415, "not-json"),
    ],
)
def test_headers_that_do_not_belong_to_the_body_are_refused(
    client: Client, changed: Mapping[str, str], status: int, code: str
) -> None:
    one = submission()
    body = freeze(one)
    headers = {**headers_for(one.id, body), **changed}

    answer = client.send("PUT", f"/enquiries/{one.id}", body, headers)

    assert answer.status == status
    assert code_of(answer, None) == code
    assert client.receipt(one.id).status == 404


def test_a_body_with_another_id_than_the_path_is_refused(client: Client) -> None:
    one, other = submission(), submission()

    answer = client.put_bytes(one.id, freeze(other))

    assert answer.status == 400
    assert code_of(answer, one.id) == "other-id"


@pytest.mark.parametrize("body", [b"", b"\xff", b"{}", b"[" * 60_000])
def test_a_body_that_is_no_submission_is_refused(client: Client, body: bytes) -> None:
    one = submission()

    answer = client.put_bytes(one.id, body)

    assert answer.status == 422
    assert code_of(answer, one.id) == "bad-form"


def test_an_id_that_is_none_is_refused(client: Client) -> None:
    for method, end in (("PUT", ""), ("DELETE", ""), ("GET", "/receipt")):
        answer = client.send(
            method, f"/enquiries/{MARKER}{end}", b"{}", headers_for(MARKER, b"{}")
        )

        assert answer.status == 400
        assert code_of(answer, None) == "bad-id"


def test_a_body_of_just_the_largest_size_is_read(client: Client) -> None:
    one = submission()
    body = freeze(one).ljust(BODY_LIMIT_BYTES)

    assert client.put_bytes(one.id, body).status == 201


def test_a_body_that_is_announced_too_big_is_refused_at_once(client: Client) -> None:
    one = submission()

    answer = client.put_bytes(one.id, freeze(one).ljust(BODY_LIMIT_BYTES + 1))

    assert answer.status == 413
    assert code_of(answer, one.id) == "too-big"
    assert client.receipt(one.id).status == 404


def test_a_body_of_unknown_size_is_cut_off_at_the_limit(client: Client) -> None:
    one = submission()
    body = freeze(one).ljust(BODY_LIMIT_BYTES + 1)
    connection = http.client.HTTPConnection(urlsplit(client.url).netloc, timeout=10)
    headers = headers_for(one.id, body) | {"Authorization": f"Bearer {client.key}"}
    pieces = (body[at : at + 8_192] for at in range(0, len(body), 8_192))

    path = f"/enquiries/{one.id}"
    connection.request("PUT", path, pieces, headers, encode_chunked=True)
    response = connection.getresponse()
    answer = Answer(
        response.status, {"content-type": response.headers["content-type"]}, b""
    )
    problem = json.loads(response.read())
    connection.close()

    assert answer.status == 413
    assert problem["code"] == "too-big"


def test_a_client_that_breaks_off_leaves_nothing_behind(client: Client) -> None:
    one = submission()
    body = freeze(one)
    head = [f"PUT /enquiries/{one.id} HTTP/1.1", "Host: x"]
    headers = headers_for(one.id, body) | {
        "Authorization": f"Bearer {client.key}",
        "Content-Length": str(len(body)),
    }
    head += [f"{name}: {value}" for name, value in headers.items()]
    address = urlsplit(client.url)
    with socket.create_connection((address.hostname or "", address.port or 0)) as line:
        line.sendall("\r\n".join([*head, "", ""]).encode() + body[:-1])

    assert client.receipt(one.id).status == 404
    assert client.put(one).status == 201


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("GET", f"/{MARKER}", 404, None),
        ("GET", f"/enquiries/{MARKER}", 405, {"PUT", "DELETE"}),
        ("POST", f"/enquiries/{MARKER}", 405, {"PUT", "DELETE"}),
        ("PUT", "/ready", 405, {"GET", "HEAD"}),
    ],
)
def test_what_is_not_there_is_answered_as_a_problem(
    client: Client, method: str, path: str, status: int, allowed: set[str] | None
) -> None:
    answer = client.send(method, path)

    assert answer.status == status
    assert code_of(answer, None) == ("no-page" if status == 404 else "no-method")
    found = answer.headers.get("allow")
    assert (set(found.split(", ")) if found else None) == allowed
