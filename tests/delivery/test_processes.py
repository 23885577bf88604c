"""Receivers that are killed while enquiries come in, behind a bad network."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.delivery.outcomes import NotReady, Ready, Received
from csap_desktop.delivery.service import EnquiryService
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.net.client import HttpClient
from tests.delivery.enquiries import new_enquiry
from tests.wire.processes import WireProcess, proxy_process, receiver_process
from tests.wire.receiver import Archive

KEY = "a-key"
TRIES = 60


def spoken_to(client: HttpClient, process: WireProcess) -> EnquiryService:
    return EnquiryService(client, process.url, KEY, lambda: datetime.now(UTC), 1.0)


def test_both_programs_speak_the_contract(client: HttpClient, tmp_path: Path) -> None:
    about, frozen_bytes = new_enquiry()

    with (
        receiver_process(tmp_path / "r.sqlite", KEY) as receiver,
        proxy_process(receiver.port, "--share", "0") as proxy,
    ):
        service = spoken_to(client, proxy)
        ready, sent = service.probe(), service.send(about, frozen_bytes)

    assert ready == Ready(tombstones=True)
    assert isinstance(sent, Received)
    assert Archive(tmp_path / "r.sqlite").effects() == [about]


def test_a_killed_receiver_is_down_and_comes_back(
    client: HttpClient, tmp_path: Path
) -> None:
    with receiver_process(tmp_path / "r.sqlite", KEY) as receiver:
        service = spoken_to(client, receiver)
        receiver.kill()
        gone = service.probe()
        receiver.start()
        back = service.probe()

    assert gone == NotReady(QueueState.SERVICE_DOWN, "refused-connection")
    assert back == Ready(tombstones=True)


def check_kills(client: HttpClient, database: Path, count: int) -> None:
    chance = random.Random(count)  # noqa: S311
    sent: list[str] = []
    with (
        receiver_process(database, KEY) as receiver,
        proxy_process(receiver.port, "--share", "0.5", "--hold-s", "0.2") as proxy,
    ):
        service = spoken_to(client, proxy)
        for _ in range(count):
            about, frozen_bytes = new_enquiry()
            for _attempt in range(TRIES):
                if isinstance(service.send(about, frozen_bytes), Received):
                    sent.append(about)
                    break
                if chance.random() < 0.2:
                    receiver.kill()
                    receiver.start()

    archive = Archive(database)
    assert len(sent) == count
    assert sorted(archive.effects()) == sorted(sent)
    assert len(archive.arrivals()) > count


def test_no_enquiry_is_lost_or_doubled_when_the_receiver_is_killed(
    client: HttpClient, tmp_path: Path
) -> None:
    check_kills(client, tmp_path / "r.sqlite", 12)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_no_enquiry_of_hundreds_is_lost_or_doubled(
    client: HttpClient, tmp_path: Path
) -> None:
    check_kills(client, tmp_path / "r.sqlite", 300)
