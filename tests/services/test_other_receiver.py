"""Another receiver than the one that may have it: asked, never served by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import StepRefusedError
from csap_desktop.services.enquiries import Enquiries
from tests.services.conftest import KEY
from tests.services.enquiry_laptop import TO, Laptop, again, queued, state
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.loopback import free_port
from tests.wire.mail_house import MailHouse
from tests.wire.receiver import Conduct, Receiver

pytestmark = pytest.mark.usefixtures("qapp")
S = EnquiryState
STOPS = pytest.mark.parametrize("step", [Step.STOP, Step.STOP_TO_EDIT])


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Receiver]:
    """Who receives from now on."""
    with Receiver(tmp_path / "other.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.fixture
def house() -> Iterator[MailHouse]:
    with MailHouse() as one:
        yield one


def mail_to(laptop: Laptop, house: MailHouse) -> None:
    mail: dict[str, object] = {"host": "127.0.0.1", "port": house.port}
    mail |= {"security": "none-on-loopback", "sender": "laptop@house.test"}
    laptop.decide(name=TO, mail=mail | {"recipient": "enquiries@partnership.test"})


def left_for(
    laptop: Laptop, receiver: Receiver, fault: Fault
) -> tuple[Enquiries, Enquiry]:
    """An enquiry that may be with a receiver."""
    with FaultyProxy(receiver.port, [fault]) as proxy:
        laptop.move_to(proxy.url, KEY)
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()
    unknown = again(enquiries, one)
    assert unknown.progress.state is S.UNCONFIRMED
    return enquiries, unknown


def later(laptop: Laptop, *receivers: Receiver) -> Enquiries:
    """The program on another day, when every wait is over."""
    laptop.moved += timedelta(days=1)
    for one in receivers:
        one.conduct.skew = laptop.moved
    return laptop.start()


def test_what_another_may_have_goes_to_nobody_until_a_person_says_so(
    laptop: Laptop, receiver: Receiver, other: Receiver
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    laptop.move_to(other.url, KEY)
    enquiries = later(laptop, other)

    enquiries.send_due()

    waiting = again(enquiries, one)
    assert waiting.progress.state is S.UNCONFIRMED
    assert (waiting.asks_first, waiting.doubt) == (True, Doubt.OTHER_RECEIVER)
    assert other.archive.arrivals() == []
    enquiries.send_due(waiting)
    assert state(enquiries, one) is S.SENT
    assert other.archive.effects() == [one.progress.submission_id]


def test_what_never_left_goes_to_another_freely(
    laptop: Laptop, other: Receiver
) -> None:
    laptop.move_to(f"http://127.0.0.1:{free_port()}")
    enquiries = laptop.start()
    one = queued(enquiries)
    enquiries.send_due()
    laptop.move_to(other.url, KEY)
    enquiries = laptop.start()

    enquiries.send_due()

    assert state(enquiries, one) is S.SENT
    assert other.archive.effects() == [one.progress.submission_id]


def test_a_slash_at_the_end_makes_no_other_receiver(
    connected: Laptop, receiver: Receiver
) -> None:
    receiver.conduct.processing = True
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()

    connected.move_to(f"{receiver.url}/", KEY)

    assert again(connected.start(), one).doubt is None


def test_a_receiver_under_a_new_name_proves_what_arrived(
    laptop: Laptop, receiver: Receiver, tmp_path: Path
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as moved:
        laptop.move_to(moved.url, KEY)
        enquiries = later(laptop, moved)

        enquiries.send_due()

    assert state(enquiries, one) is S.SENT
    assert len(receiver.archive.arrivals()) == 1


@STOPS
def test_what_another_may_have_cannot_be_stopped(
    laptop: Laptop, receiver: Receiver, other: Receiver, step: Step
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    laptop.move_to(other.url, KEY)

    with pytest.raises(StepRefusedError):
        laptop.start().take(step, one)


@STOPS
def test_the_word_of_another_ends_no_withdrawal_and_the_person_can(
    laptop: Laptop, receiver: Receiver, other: Receiver, step: Step
) -> None:
    enquiries, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    stopping = enquiries.take(step, one).progress.state
    laptop.move_to(other.url, KEY)
    enquiries = later(laptop, other)

    enquiries.send_due()

    waiting = again(enquiries, one)
    assert waiting.progress.state is stopping
    enquiries.take(Step.HAND_OVER, replace(waiting, handed_over_by="print"))
    assert state(enquiries, one) is S.HANDED_OVER
    assert enquiries.send_due().enquiries[0].progress.state is S.HANDED_OVER


@STOPS
def test_a_withdrawal_that_a_mail_server_cannot_make_can_be_ended(
    laptop: Laptop, receiver: Receiver, house: MailHouse, step: Step
) -> None:
    enquiries, one = left_for(laptop, receiver, Fault.RESET_AFTER)
    enquiries.take(step, one)
    mail_to(laptop, house)
    enquiries = laptop.start()
    enquiries.send_due()

    waiting = again(enquiries, one)
    enquiries.take(Step.HAND_OVER, replace(waiting, handed_over_by="e-mail"))

    assert state(enquiries, one) is S.HANDED_OVER
    assert house.keeper.raw == []


def test_after_two_receivers_nobody_can_say_that_it_is_gone(
    laptop: Laptop, receiver: Receiver, other: Receiver
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    with FaultyProxy(other.port, [Fault.RESET_AFTER]) as proxy:
        laptop.move_to(proxy.url, KEY)
        enquiries = laptop.start()
        enquiries.send_due(again(enquiries, one))
        laptop.moved = other.conduct.skew = timedelta(days=1)
        enquiries.send_due()

        unknown = again(enquiries, one)
        assert unknown.progress.state is S.UNCONFIRMED
        assert unknown.doubt is Doubt.OTHER_RECEIVER
        assert other.archive.arrivals() == []
        with pytest.raises(StepRefusedError):
            enquiries.take(Step.STOP, unknown)
        enquiries.send_due(unknown)

    assert state(enquiries, one) is S.SENT


def test_an_attempt_at_another_that_never_left_changes_nothing(
    laptop: Laptop, receiver: Receiver, other: Receiver
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    with FaultyProxy(other.port, [Fault.PROXY_SIGN_IN]) as proxy:
        laptop.move_to(proxy.url, KEY)
        enquiries = laptop.start()
        enquiries.send_due(again(enquiries, one))
    laptop.move_to(f"http://127.0.0.1:{free_port()}")
    enquiries = laptop.start()
    enquiries.send_due(again(enquiries, one))

    assert again(enquiries, one).progress.state is S.UNCONFIRMED
    assert other.archive.arrivals() == []


@pytest.mark.parametrize("by_mail", [False, True])
def test_what_was_refused_at_once_can_be_mended_whoever_receives_now(
    connected: Laptop,
    receiver: Receiver,
    other: Receiver,
    house: MailHouse,
    *,
    by_mail: bool,
) -> None:
    receiver.conduct.refuse_code = "closed"
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()
    if by_mail:
        mail_to(connected, house)
    else:
        connected.move_to(other.url, KEY)
    enquiries = connected.start()

    enquiries.take(Step.STOP_TO_EDIT, again(enquiries, one))
    overview = enquiries.send_due()

    assert state(enquiries, one) is S.DISCARDED
    assert overview.enquiries[0].words == one.words
    assert house.keeper.raw == []


def test_what_a_service_may_have_is_mailed_only_when_a_person_says_so(
    laptop: Laptop, receiver: Receiver, house: MailHouse
) -> None:
    _, one = left_for(laptop, receiver, Fault.LOST_ANSWER)
    mail_to(laptop, house)
    enquiries = later(laptop)

    enquiries.send_due()

    waiting = again(enquiries, one)
    assert house.keeper.raw == []
    assert waiting.doubt is Doubt.OTHER_RECEIVER
    enquiries.send_due(waiting)
    assert state(enquiries, one) is S.PASSED_TO_MAIL
    assert len(house.keeper.raw) == 1
