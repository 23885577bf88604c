"""The enquiries of a window, over a real user store and a real receiving end."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step
from csap_desktop.domain.enquiry_item import OFFLINE_OPTION, Enquiry, Overview
from csap_desktop.errors import NobodyReceivesError
from csap_desktop.ui.enquiry_house import EnquiryHouse
from csap_desktop.ui.means import Means
from csap_desktop.ui.theme import Theme
from tests.services.conftest import KEY
from tests.services.enquiry_laptop import Laptop, words
from tests.ui.enquiry_driver import PROVENANCE, a_library
from tests.ui.stand_ins import ImmediateTasks
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver
from tests.wire.speaker import Speaker, answer

__all__ = ["no_network", "no_proxy"]
S = EnquiryState
OpenHouse = Callable[..., EnquiryHouse]


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    with Laptop(tmp_path / "user", monkeypatch) as one:
        yield one


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.fixture
def open_house(
    context: Context, theme: Theme, tasks: ImmediateTasks, laptop: Laptop
) -> Iterator[OpenHouse]:
    """Opens the enquiries of the laptop as the window does."""
    houses: list[EnquiryHouse] = []
    owner = QObject()

    def make(*, offline: bool = False) -> EnquiryHouse:
        around = replace(context, paths=laptop.paths, clock=laptop.now, offline=offline)
        house = EnquiryHouse(Means(around, theme, tasks), laptop.form, str, owner)
        houses.append(house)
        return house

    yield make
    for house in houses:
        house.close()


def queue(house: EnquiryHouse) -> Enquiry:
    service = house.tools.service
    return service.take(Step.QUEUE, service.begin("media", "", words()))


def seen_after(qtbot: QtBot, house: EnquiryHouse, act: Callable[[], None]) -> Overview:
    """What is told first once something was done."""
    with qtbot.waitSignal(house.looked) as looked:
        act()
    assert looked.args is not None
    overview: Overview = looked.args[0]
    return overview


def states(overview: Overview) -> set[EnquiryState]:
    return {one.progress.state for one in overview.enquiries}


def test_a_window_opened_offline_says_so_and_asks_nobody(
    laptop: Laptop, open_house: OpenHouse, qtbot: QtBot
) -> None:
    with Speaker(answer(500)) as speaker:
        laptop.send_to(speaker.url, KEY)
        house = open_house(offline=True)
        queue(house)

        first = seen_after(qtbot, house, house.begin)
        later = seen_after(qtbot, house, house.try_to_send)

        for overview in (first, later):
            assert overview.queue.state is QueueState.OFFLINE
            assert overview.queue.reason == OFFLINE_OPTION
            assert states(overview) == {S.QUEUED}
        assert speaker.connections == 0


def test_a_window_opened_as_usual_sends_what_waits(
    laptop: Laptop, receiver: Receiver, open_house: OpenHouse, qtbot: QtBot
) -> None:
    laptop.send_to(receiver.url, KEY)
    house = open_house()
    queue(house)

    with qtbot.waitSignal(
        house.looked, check_params_cb=lambda seen: states(seen) == {S.SENT}
    ):
        house.begin()

    assert len(receiver.archive.effects()) == 1


def test_the_recipient_of_a_new_edition_holds_at_once(
    open_house: OpenHouse, tmp_path: Path
) -> None:
    house = open_house()
    service = house.tools.service
    one = service.begin("media", "blackpool", words())
    with pytest.raises(NobodyReceivesError):
        service.take(Step.QUEUE, one)
    named = {"locality": "blackpool", "name": "Example Partnership", "way": "service"}

    with Receiver(tmp_path / "of-edition-2.sqlite") as receiver:
        recipients = [{**named, "address": receiver.url, "provenance": PROVENANCE}]
        house.renew(a_library(recipients=recipients, no_recipient=None))
        service.send_due(service.take(Step.QUEUE, one))

        assert receiver.archive.arrivals()
