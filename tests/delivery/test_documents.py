"""Whatever is not exactly ours is nothing."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.delivery.documents import (
    Readiness,
    read_object,
    read_readiness,
    read_receipt,
    read_refusal,
    read_retry_after,
)
from csap_desktop.net.message import Reply
from tests.delivery.enquiries import ID, NOW, SHA256, problem, receipt, reply

READY = {
    "service": "csap-intake",
    "contract": 1,
    "time": "2026-11-22T14:02:00Z",
    "accepting": True,
    "tombstones": False,
}
OVERFLOWING = (
    "Mon, 16 Nov 99999999999999999999 05:00:00 GMT",
    "Mon, 16 Nov 2026 05:00:00 +99999999999999999999",
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def waiting(value: str) -> int | None:
    return read_retry_after(Reply(503, (("retry-after", value),), b""), NOW)


@pytest.mark.parametrize(
    "other",
    [
        {"submission_id": None},
        {"sha256": SHA256.upper()},
        {"sha256": "abc"},
        {"reference": ""},
        {"reference": "two\nlines"},
        {"reference": "x" * 101},
        {"received_at": "2026-11-22T14:02:00"},
        {"received_at": "yesterday"},
        {"received_at": 17},
        {"received_at": "0001-01-01T00:00:00+14:00"},
        {"received_at": "0001-01-01T00:00:00Z"},
        {"received_at": "1999-12-31T23:59:59Z"},
        {"received_at": "2200-01-01T00:00:00Z"},
        {"received_at": "9999-12-31T23:59:59Z"},
    ],
)
def test_a_receipt_with_a_fault_is_none(other: dict[str, object]) -> None:
    assert read_receipt(receipt()) is not None
    assert read_receipt(receipt(**other)) is None


def test_a_receipt_may_say_more() -> None:
    assert read_receipt(receipt(more=1)) == read_receipt(receipt())


def test_the_time_of_a_receipt_is_utc() -> None:
    read = read_receipt(receipt(received_at="2026-11-22T16:02:00+02:00"))

    assert read is not None
    assert read.received_at == NOW
    assert read.received_at.tzinfo is UTC


@pytest.mark.parametrize(
    "other",
    [
        {"type": "about:blank"},
        {"status": 400},
        {"status": "422"},
        {"code": "Words with a place in them"},
        {"code": ""},
        {"code": "x" * 41},
        {"code": None},
        {"submission_id": "another"},
    ],
)
def test_a_refusal_with_a_fault_is_none(other: dict[str, object]) -> None:
    assert read_refusal(reply(422, problem(422, "bad-form")), ID) == "bad-form"
    assert read_refusal(reply(422, problem(422, "bad-form") | other), ID) is None


def test_a_refusal_in_plain_json_is_none() -> None:
    body = json.dumps(problem(422, "bad-form")).encode()
    plain = Reply(422, (("content-type", "application/json"),), body)

    assert read_refusal(plain, ID) is None


@pytest.mark.parametrize(
    "other",
    [
        {"service": "another"},
        {"contract": 2},
        {"time": "noon"},
        {"accepting": 1},
        {"tombstones": None},
    ],
)
def test_a_readiness_with_a_fault_is_none(other: dict[str, object]) -> None:
    whole = Readiness(NOW, accepting=True, tombstones=False)

    assert read_readiness(reply(200, READY)) == whole
    assert read_readiness(reply(200, READY | other)) is None


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[1]", b"\xff", b"1", b"[" * 100_000], ids=range(6)
)
def test_what_is_no_object_is_empty(body: bytes) -> None:
    headers = (("content-type", "Application/JSON; charset=utf-8"),)

    assert read_object(Reply(200, headers, body)) == {}
    assert read_object(Reply(200, headers, b'{"a": 1}')) == {"a": 1}


@given(ANYTHING, st.integers(100, 599))
def test_no_document_breaks_the_reading(document: object, status: int) -> None:
    answer = reply(status, document)

    assert read_receipt(document) is None
    assert read_refusal(answer, ID) is None
    assert read_readiness(answer) is None


@pytest.mark.parametrize("time", ["1970-01-01T00:00:09Z", "9999-12-31T23:59:59Z"])
def test_a_clock_far_off_still_says_who_it_is(time: str) -> None:
    assert read_readiness(reply(200, READY | {"time": time})) is not None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        (" 30 ", 30),
        ("86401", 86_400),
        ("9" * 13, 86_400),
        ("Sun, 22 Nov 2026 14:03:00 GMT", 60),
        ("Sun, 22 Nov 2026 14:03:00 -0000", 60),
        ("Sun, 22 Nov 2026 14:01:00 GMT", 0),
        ("Sun, 22 Nov 2099 14:01:00 GMT", 86_400),
    ],
)
def test_a_time_to_wait_is_between_now_and_a_day(value: str, seconds: int) -> None:
    assert waiting(value) == seconds


@pytest.mark.parametrize("value", ["", "-1", "soon", "1.5", "\u0663", *OVERFLOWING])
def test_what_is_no_time_to_wait_is_none(value: str) -> None:
    assert waiting(value) is None


@given(st.text() | st.datetimes().map(lambda at: at.strftime("%a, %d %b %Y %T")))
def test_no_header_breaks_the_waiting(value: str) -> None:
    seconds = waiting(value)

    assert seconds is None or 0 <= seconds <= 86_400


def test_the_present_moment_may_be_in_any_zone() -> None:
    there = datetime(2026, 11, 22, 16, 2, tzinfo=timezone(timedelta(hours=2)))
    date = Reply(503, (("retry-after", "Sun, 22 Nov 2026 14:03:00 GMT"),), b"")

    assert read_retry_after(date, there) == 60
