"""The service as it is spoken to: real client, receiver by the contract."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.delivery.outcomes import (
    NeverLeft,
    NotReady,
    NotThere,
    Ready,
    Received,
    Refused,
    StillProcessing,
    Unknown,
    Withdrawn,
)
from csap_desktop.delivery.service import EnquiryService, check_base_url
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.submission import proves, sha256_of
from csap_desktop.errors import PublisherError, UsageError
from csap_desktop.net.client import HttpClient
from tests.delivery.enquiries import new_enquiry
from tests.wire.certificates import make_authority, server_context
from tests.wire.receiver import Conduct, Receiver
from tests.wire.speaker import Speaker, answer

KEY = "a-key-of-this-organisation"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.fixture
def service(client: HttpClient, receiver: Receiver) -> EnquiryService:
    return EnquiryService(client, f"{receiver.url}/", KEY, now, 20.0)


def spoken_to(client: HttpClient, url: str, key: str = KEY) -> EnquiryService:
    return EnquiryService(client, url, key, now, 20.0)


def test_an_enquiry_arrives_and_is_proved(
    service: EnquiryService, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    outcome = service.send(about, frozen_bytes)

    assert isinstance(outcome, Received)
    assert proves(outcome.receipt, about, sha256_of(frozen_bytes))
    assert receiver.archive.bodies() == [frozen_bytes]


def test_sent_twice_it_arrives_once_with_the_same_receipt(
    service: EnquiryService, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    first, second = (service.send(about, frozen_bytes) for _ in range(2))

    assert first == second
    assert receiver.archive.effects() == [about]


def test_other_words_under_the_same_id_are_refused(service: EnquiryService) -> None:
    about, frozen_bytes = new_enquiry()
    service.send(about, frozen_bytes)

    outcome = service.send(about, frozen_bytes.replace(b"Who", b"Why"))

    assert outcome == Refused("other-content")


def test_a_refusal_of_the_form_is_refused(
    service: EnquiryService, receiver: Receiver
) -> None:
    receiver.conduct.refuse_code = "bad-form"

    assert service.send(*new_enquiry()) == Refused("bad-form")


def test_what_is_being_processed_is_asked_for_later(
    service: EnquiryService, receiver: Receiver
) -> None:
    receiver.conduct.processing = True

    assert service.send(*new_enquiry()) == StillProcessing(1)


def test_what_is_too_big_is_refused(service: EnquiryService) -> None:
    outcome = service.send(*new_enquiry("x" * 66_000))

    assert outcome == Refused("too-big")


@pytest.mark.parametrize("key", ["", "another"])
def test_without_the_right_key_nothing_is_refused(
    client: HttpClient, receiver: Receiver, key: str
) -> None:
    outcome = spoken_to(client, receiver.url, key).send(*new_enquiry())

    assert outcome == Unknown("status-401", pauses=QueueState.SERVICE_SIGN_IN)


def test_a_receipt_can_be_asked_for_later(service: EnquiryService) -> None:
    about, frozen_bytes = new_enquiry()
    before = service.ask_receipt(about, sha256_of(frozen_bytes))
    sent = service.send(about, frozen_bytes)

    after = service.ask_receipt(about, sha256_of(frozen_bytes))

    assert before == NotThere()
    assert after == sent


def test_a_withdrawn_enquiry_is_turned_away_when_it_comes_late(
    service: EnquiryService, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    withdrawals = [service.withdraw(about, sha256_of(frozen_bytes)) for _ in range(2)]
    late = service.send(about, frozen_bytes)

    assert withdrawals == [Withdrawn(), Withdrawn()]
    assert late == Refused("withdrawn")
    assert service.ask_receipt(about, sha256_of(frozen_bytes)) == Withdrawn()
    assert not receiver.archive.effects()


def test_what_arrived_cannot_be_withdrawn(service: EnquiryService) -> None:
    about, frozen_bytes = new_enquiry()
    sent = service.send(about, frozen_bytes)

    assert service.withdraw(about, sha256_of(frozen_bytes)) == sent


def test_nobody_listening_is_never_left_and_no_answer_to_a_question(
    client: HttpClient, tmp_path: Path
) -> None:
    with Receiver(tmp_path / "gone.sqlite") as gone:
        pass
    service = spoken_to(client, gone.url)
    about, frozen_bytes = new_enquiry()
    down = QueueState.SERVICE_DOWN

    assert service.send(about, frozen_bytes) == NeverLeft(down, "refused-connection")
    lost = Unknown("refused-connection", pauses=down)
    assert service.ask_receipt(about, sha256_of(frozen_bytes)) == lost
    assert service.withdraw(about, sha256_of(frozen_bytes)) == lost
    assert service.probe() == NotReady(down, "refused-connection")


def test_a_certificate_nobody_knows_stops_everything(
    client: HttpClient, tmp_path: Path
) -> None:
    tls = server_context(make_authority(), tmp_path, "127.0.0.1")

    with Receiver(tmp_path / "r.sqlite", tls=tls) as receiver:
        service = spoken_to(client, receiver.url)
        probed, sent = service.probe(), service.send(*new_enquiry())

    assert probed == NotReady(QueueState.CERT_PROBLEM, "tls")
    assert sent == NeverLeft(QueueState.CERT_PROBLEM, "tls")
    assert not receiver.archive.arrivals()


# The look before sending


@pytest.mark.parametrize("tombstones", [True, False])
def test_our_receiver_with_our_time_is_ready(
    service: EnquiryService, receiver: Receiver, *, tombstones: bool
) -> None:
    receiver.conduct.tombstones = tombstones

    assert service.probe() == Ready(tombstones)


@pytest.mark.parametrize("minutes", [-9, 9])
def test_clocks_a_little_apart_do_no_harm(
    service: EnquiryService, receiver: Receiver, minutes: int
) -> None:
    receiver.conduct.skew = timedelta(minutes=minutes)

    assert service.probe() == Ready(tombstones=True)


@pytest.mark.parametrize("minutes", [-11, 11, 5_256_000])
def test_clocks_far_apart_are_wrong(
    service: EnquiryService, receiver: Receiver, minutes: int
) -> None:
    receiver.conduct.skew = timedelta(minutes=minutes)

    assert service.probe() == NotReady(QueueState.CLOCK_WRONG, "clock")


def test_a_receiver_that_takes_nothing_is_not_ready(
    service: EnquiryService, receiver: Receiver
) -> None:
    receiver.conduct.accepting = False

    assert service.probe() == NotReady(QueueState.SERVICE_DOWN, "not-accepting")


HTML = "Content-Type: text/html"


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        (
            answer(200, b"<html>Sign in</html>", HTML),
            NotReady(QueueState.CAPTIVE_PAGE, "status-200"),
        ),
        (
            answer(302, b"", "Location: http://sign-in.test/"),
            NotReady(QueueState.CAPTIVE_PAGE, "status-302"),
        ),
        (answer(511), NotReady(QueueState.CAPTIVE_PAGE, "status-511")),
        (answer(403), NotReady(QueueState.SERVICE_SIGN_IN, "status-403")),
        (answer(407), NotReady(QueueState.PROXY_SIGN_IN, "proxy-sign-in")),
        (
            answer(503, b"", "Retry-After: 60"),
            NotReady(QueueState.SERVICE_DOWN, "status-503", 60),
        ),
        (answer(404), NotReady(QueueState.SERVICE_DOWN, "status-404")),
        (
            answer(200, b"{}", "Content-Type: application/json"),
            NotReady(QueueState.SERVICE_DOWN, "status-200"),
        ),
        (
            answer(200, b"x" * 70_000, HTML),
            NotReady(QueueState.CAPTIVE_PAGE, "too-big"),
        ),
    ],
)
def test_whoever_else_answers_is_not_ready(
    client: HttpClient, says: bytes, outcome: NotReady
) -> None:
    with Speaker(says) as server:
        assert spoken_to(client, server.url).probe() == outcome


def test_the_look_before_sending_shows_nobody_the_key(client: HttpClient) -> None:
    with Speaker(answer(200)) as server:
        spoken_to(client, server.url).probe()

    assert KEY.encode() not in server.requests[0]


def test_what_is_sent_is_the_contract_to_the_byte(client: HttpClient) -> None:
    about, frozen_bytes = new_enquiry()

    with Speaker(answer(503)) as server:
        spoken_to(client, f"{server.url}/partnership/").send(about, frozen_bytes)

    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert body == frozen_bytes
    assert lines[0] == f"PUT /partnership/enquiries/{about} HTTP/1.1"
    headers = {line.partition(": ")[0].lower(): line for line in lines[1:]}
    assert headers["authorization"].endswith(f": Bearer {KEY}")
    assert headers["idempotency-key"].endswith(f': "{about}"')
    assert headers["content-digest"].endswith("=:") is True
    assert json.loads(body)["submission_id"] == about


# Addresses and keys


@pytest.mark.parametrize(
    "address",
    [
        "https://enquiries.example.org",
        "https://enquiries.example.org:8443/path/",
        "http://127.0.0.1:80",
        "http://localhost:8000/a",
        "http://[::1]:9",
    ],
)
def test_an_address_for_enquiries(address: str) -> None:
    assert check_base_url(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://enquiries.example.org",
        "http://127.0.0.1.example.org",
        "ftp://127.0.0.1",
        "https://",
        "https://user@example.org",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://example.org:99999",
        "https://example.org]x",
        "https://ex ample.org",
        "https://exämple.org",
        "mailto:a@b.test",
    ],
)
def test_no_address_for_enquiries(client: HttpClient, address: str) -> None:
    with pytest.raises(PublisherError):
        spoken_to(client, address)


@pytest.mark.parametrize("key", ["a b", "a\r\nX: y", "schlüssel", "x" * 513])
def test_what_is_no_key_is_refused(client: HttpClient, key: str) -> None:
    with pytest.raises(UsageError):
        spoken_to(client, "https://a.test", key)


@pytest.mark.parametrize("about", ["", "../ready", "A" * 36])
def test_what_is_no_id_is_never_part_of_an_address(
    client: HttpClient, about: str
) -> None:
    with pytest.raises(UsageError):
        spoken_to(client, "https://a.test").send(about, b"")
