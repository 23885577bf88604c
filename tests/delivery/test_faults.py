"""Enquiries through a network that goes wrong: one effect each, none early."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.delivery.outcomes import (
    NeverLeft,
    Received,
    Refused,
    Sending,
    StillProcessing,
    Unknown,
    Withdrawn,
)
from csap_desktop.delivery.service import EnquiryService
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.submission import sha256_of
from csap_desktop.net.client import HttpClient
from tests.delivery.enquiries import new_enquiry
from tests.wire.faulty_proxy import Fault, FaultyProxy, random_plan
from tests.wire.receiver import Receiver

MANY = 20


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite") as one:
        yield one


def through(
    client: HttpClient, proxy: FaultyProxy, deadline_s: float = 20.0
) -> EnquiryService:
    return EnquiryService(client, proxy.url, "", lambda: datetime.now(UTC), deadline_s)


LOST = Unknown("connection-lost")


@pytest.mark.parametrize(
    ("fault", "outcome", "effects"),
    [
        (Fault.RESET_AFTER, LOST, 0),
        (Fault.LOST_ANSWER, LOST, 1),
        (Fault.LOST_BY_RESET, LOST, 1),
        (Fault.CUT_ANSWER, Unknown("cut-short"), 1),
        (
            Fault.BAD_GATEWAY,
            Unknown("status-502", pauses=QueueState.SERVICE_DOWN),
            1,
        ),
        (Fault.BUSY, Unknown("status-503", 60, QueueState.SERVICE_DOWN), 0),
        (
            Fault.SIGN_IN_PAGE,
            Unknown("no-receipt", pauses=QueueState.CAPTIVE_PAGE),
            0,
        ),
        (Fault.REDIRECT, Unknown("status-302", pauses=QueueState.CAPTIVE_PAGE), 0),
        (
            Fault.PROXY_SIGN_IN,
            Unknown("proxy-sign-in", pauses=QueueState.PROXY_SIGN_IN),
            0,
        ),
        (Fault.WRONG_RECEIPT, Unknown("other-receipt"), 1),
        (Fault.LATE, LOST, 0),
    ],
)
def test_what_goes_wrong_leaves_it_open_and_the_next_try_settles_it(
    client: HttpClient,
    receiver: Receiver,
    fault: Fault,
    outcome: Sending,
    effects: int,
) -> None:
    about, frozen_bytes = new_enquiry()

    with FaultyProxy(receiver.port, [fault]) as proxy:
        service = through(client, proxy)
        first = service.send(about, frozen_bytes)
        seen = len(receiver.archive.effects())
        second = service.send(about, frozen_bytes)

    assert first == outcome
    assert seen == effects
    assert isinstance(second, Received)
    assert receiver.archive.effects() == [about]


@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.RESET_IN_BODY])
def test_a_reset_before_the_whole_body_is_open_unless_it_is_proved(
    client: HttpClient, receiver: Receiver, fault: Fault
) -> None:
    with FaultyProxy(receiver.port, [fault]) as proxy:
        outcome = through(client, proxy).send(*new_enquiry("x" * 40_000))

    assert isinstance(outcome, Unknown)
    assert outcome.reason in {"connection-lost", "unreachable"}
    assert not receiver.archive.effects()


def test_an_answer_that_comes_too_late_is_none(
    client: HttpClient, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    with FaultyProxy(receiver.port, [Fault.DELAY]) as proxy:
        outcome = through(client, proxy, 0.5).send(about, frozen_bytes)
        asked = through(client, proxy).ask_receipt(about, sha256_of(frozen_bytes))

    assert outcome == Unknown("deadline")
    assert isinstance(asked, Received)


def test_a_delivery_that_happens_twice_has_one_effect(
    client: HttpClient, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    with FaultyProxy(receiver.port, [Fault.DUPLICATE]) as proxy:
        outcome = through(client, proxy).send(about, frozen_bytes)

    assert isinstance(outcome, Received)
    assert receiver.archive.arrivals() == [about, about]
    assert receiver.archive.effects() == [about]


def test_what_comes_after_its_withdrawal_has_no_effect(
    client: HttpClient, receiver: Receiver
) -> None:
    about, frozen_bytes = new_enquiry()

    with FaultyProxy(receiver.port, [Fault.LATE]) as proxy:
        service = through(client, proxy)
        service.send(about, frozen_bytes)
        withdrawn = service.withdraw(about, sha256_of(frozen_bytes))
        proxy.release()

    assert withdrawn == Withdrawn()
    assert receiver.archive.arrivals() == [about]
    assert not receiver.archive.effects()


def send_until_settled(service: EnquiryService) -> tuple[str, Sending]:
    """Sends one enquiry as often as it takes."""
    about, frozen_bytes = new_enquiry()
    for _ in range(MANY):
        outcome = service.send(about, frozen_bytes)
        match outcome:
            case Received() | Refused():
                return about, outcome
            case Unknown() | NeverLeft() | StillProcessing():
                continue
    pytest.fail("it never arrived")


def check_many(client: HttpClient, receiver: Receiver, count: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    faults = [fault for fault in Fault if fault is not Fault.NONE]
    plan = random_plan(chance.randrange(10**6), 0.6, faults)

    with FaultyProxy(receiver.port, plan, hold_s=0.5) as proxy:
        settled = [
            send_until_settled(through(client, proxy, 0.4)) for _ in range(count)
        ]

    assert all(isinstance(outcome, Received) for _, outcome in settled)
    assert sorted(receiver.archive.effects()) == sorted(about for about, _ in settled)
    assert len(receiver.archive.arrivals()) > count


def test_enquiries_arrive_once_whatever_goes_wrong(
    client: HttpClient, receiver: Receiver
) -> None:
    check_many(client, receiver, 20, seed=4)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_hundreds_of_enquiries_arrive_once_whatever_goes_wrong(
    client: HttpClient, receiver: Receiver
) -> None:
    check_many(client, receiver, 400, seed=5)
