"""Handing enquiries to mail servers: once, and never called sent."""

import email
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.policy import default
from pathlib import Path

import pytest

from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step, Way
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import BusyError, MachineError, StepRefusedError, UsageError
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.services.mail_sending import SIGN_IN_WAIT_S
from tests.services.enquiry_laptop import TO, Laptop, again, queued, state, words
from tests.wire.certificates import make_authority, server_context
from tests.wire.loopback import free_port
from tests.wire.mail_house import MailHouse, ScriptedMail
from tests.wire.receiver import Receiver

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
]
S, Q = EnquiryState, QueueState
SENDER, INBOX = "laptop@house.test", "enquiries@partnership.test"
POLITE = (b"220 mail.test", b"250 mail.test", b"250 ok", b"250 ok", b"354 go on")


@pytest.fixture
def house() -> Iterator[MailHouse]:
    with MailHouse() as one:
        yield one


def mail_to(laptop: Laptop, port: int, **more: object) -> None:
    """Decides that enquiries go to a mail server of this computer."""
    mail = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none-on-loopback",
        "sender": SENDER,
        "recipient": INBOX,
    }
    laptop.decide(name=TO, mail=mail | more)


def sent_by_mail(laptop: Laptop, port: int) -> tuple[Enquiries, Enquiry]:
    mail_to(laptop, port)
    enquiries = laptop.start()
    one = queued(enquiries)
    enquiries.send_due()
    return enquiries, again(enquiries, one)


def test_what_the_mail_server_took_is_passed_on_and_not_sent(
    laptop: Laptop, house: MailHouse
) -> None:
    enquiries, one = sent_by_mail(laptop, house.port)

    assert one.progress.state is S.PASSED_TO_MAIL
    assert one.progress.receipt is None
    assert one.words is not None
    assert house.keeper.envelopes == [(SENDER, [INBOX])]
    read = email.message_from_bytes(house.keeper.raw[0], policy=default)
    assert one.words.subject in str(read["Subject"])
    assert str(one.progress.submission_id) in str(read["Message-ID"])
    body = read.get_body()
    assert body is not None
    assert one.words.text in body.get_content()
    queue = enquiries.overview().queue
    assert (queue.state, queue.way, queue.recipient) == (
        Q.RUNNING,
        Way.MAIL_SERVER,
        TO,
    )


def test_what_was_passed_on_is_never_passed_on_again(
    laptop: Laptop, house: MailHouse
) -> None:
    enquiries, one = sent_by_mail(laptop, house.port)

    enquiries.send_due()
    enquiries.send_now(one.id)

    assert len(house.keeper.raw) == 1


def test_without_an_answer_it_is_not_tried_again_without_asking(
    laptop: Laptop, house: MailHouse
) -> None:
    with ScriptedMail(*POLITE) as silent:
        enquiries, one = sent_by_mail(laptop, silent.port)
    assert one.progress.state is S.UNCONFIRMED

    mail_to(laptop, house.port)
    laptop.moved = timedelta(days=2)
    enquiries = laptop.start()
    enquiries.send_due()
    untouched = again(enquiries, one)
    enquiries.send_now(one.id)

    assert untouched == one
    assert one.asks_first
    assert state(enquiries, one) is S.PASSED_TO_MAIL
    assert len(house.keeper.raw) == 1


def test_a_dead_run_by_mail_is_not_tried_again_without_asking(
    laptop: Laptop, house: MailHouse
) -> None:
    with ScriptedMail(*POLITE) as silent:
        _, one = sent_by_mail(laptop, silent.port)

    mail_to(laptop, house.port)
    laptop.start().send_due()

    assert house.keeper.raw == []
    assert one.progress.way is Way.MAIL_SERVER


@pytest.mark.parametrize("step", [Step.STOP, Step.STOP_TO_EDIT])
def test_nobody_can_stop_what_a_mail_server_may_have(
    laptop: Laptop, receiver: Receiver, step: Step
) -> None:
    with ScriptedMail(*POLITE) as silent:
        enquiries, one = sent_by_mail(laptop, silent.port)

    with pytest.raises(StepRefusedError):
        enquiries.take(step, one)

    laptop.send_to(receiver.url)  # nor where a service took the mail server's place
    with pytest.raises(StepRefusedError):
        laptop.start().take(step, one)


def test_what_the_mail_server_refused_can_be_mended(laptop: Laptop) -> None:
    with ScriptedMail(*POLITE, b"552 too big") as refusing:
        enquiries, one = sent_by_mail(laptop, refusing.port)
    assert (one.progress.state, one.progress.reason) == (S.REFUSED, "mail-552")

    enquiries.take(Step.STOP_TO_EDIT, one)
    overview = enquiries.send_due()

    assert state(enquiries, one) is S.DISCARDED
    draft = overview.enquiries[0]
    assert (draft.progress.state, draft.words) == (S.DRAFT, one.words)
    assert draft.replaces == one.progress.submission_id


def test_what_was_refused_after_it_may_have_left_stays(laptop: Laptop) -> None:
    with ScriptedMail(*POLITE) as silent:
        _, one = sent_by_mail(laptop, silent.port)
    with ScriptedMail(*POLITE, b"552 too big") as refusing:
        mail_to(laptop, refusing.port)
        enquiries = laptop.start()
        enquiries.send_now(one.id)
    refused = again(enquiries, one)
    assert refused.progress.state is S.REFUSED

    with pytest.raises(StepRefusedError):
        enquiries.take(Step.STOP_TO_EDIT, refused)

    passed = enquiries.take(Step.HAND_OVER, replace(refused, handed_over_by="print"))
    assert passed.progress.state is S.HANDED_OVER


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((), Q.SERVICE_DOWN),
        ((b"554 go away",), Q.SERVICE_SIGN_IN),
        ((*POLITE[:3], b"550 nobody of that name"), Q.SERVICE_SIGN_IN),
        ((*POLITE[:4], b"451 later"), Q.SERVICE_DOWN),
    ],
)
def test_what_never_left_is_as_it_was(
    laptop: Laptop, said: tuple[bytes, ...], expected: QueueState
) -> None:
    with ScriptedMail(*said) as scripted:
        mail_to(laptop, scripted.port)
        enquiries = laptop.start()
        ones = [queued(enquiries), queued(enquiries)]

        overview = enquiries.send_due()

    assert overview.queue.state is expected
    for one in ones:
        assert again(enquiries, one).progress == one.progress
    taken_back = enquiries.take(Step.TAKE_BACK, again(enquiries, ones[0]))
    assert taken_back.progress.state is S.DRAFT


def test_a_servers_lasting_no_is_told_and_not_asked_for_again_every_minute(
    laptop: Laptop,
) -> None:
    with ScriptedMail(*POLITE[:3], b"550 nobody of that name") as refusing:
        mail_to(laptop, refusing.port)
        enquiries = laptop.start()
        one = queued(enquiries)
        queue = enquiries.send_due().queue
        asked = len(refusing.heard)
        enquiries.send_due()

        assert (queue.state, queue.reason) == (Q.SERVICE_SIGN_IN, "mail-550")
        assert (queue.way, queue.recipient) == (Way.MAIL_SERVER, TO)
        assert len(refusing.heard) == asked
        laptop.moved = timedelta(seconds=SIGN_IN_WAIT_S + 1)
        assert enquiries.overview().queue.state is Q.RUNNING
    assert state(enquiries, one) is S.QUEUED


def test_a_mail_server_that_is_not_there_burns_no_attempt(laptop: Laptop) -> None:
    enquiries, one = sent_by_mail(laptop, free_port())

    assert one.progress.state is S.QUEUED
    assert one.progress.attempts == 0
    assert enquiries.overview().queue.state is Q.SERVICE_DOWN


def test_switched_off_nothing_goes_to_a_mail_server(
    laptop: Laptop, house: MailHouse
) -> None:
    laptop.choose(sending=False)

    _, one = sent_by_mail(laptop, house.port)

    assert one.progress.state is S.QUEUED
    assert house.keeper.raw == []


def test_without_the_key_nothing_goes_to_a_mail_server(
    laptop: Laptop, house: MailHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail_to(laptop, house.port)
    one = queued(laptop.start())
    monkeypatch.delenv("CSAP_PASSPHRASE")
    enquiries = laptop.start()

    overview = enquiries.send_due()

    assert overview.queue.state is Q.LOCKED
    assert again(enquiries, one).progress == one.progress
    assert house.keeper.raw == []


def test_an_enquiry_stopped_at_the_service_waits_for_the_service(
    laptop: Laptop, receiver: Receiver, house: MailHouse
) -> None:
    receiver.conduct.processing = True
    laptop.send_to(receiver.url, receiver.conduct.key)
    enquiries = laptop.start()
    one = queued(enquiries)
    enquiries.send_due()
    enquiries.take(Step.STOP_TO_EDIT, again(enquiries, one))
    mail_to(laptop, house.port)
    enquiries = laptop.start()

    enquiries.send_due()

    assert state(enquiries, one) is S.WITHDRAWING_TO_EDIT
    assert house.keeper.raw == []


def test_a_mail_server_with_tls_of_the_organisation_is_trusted(
    laptop: Laptop, tmp_path: Path
) -> None:
    authority = make_authority()
    (tmp_path / "ca.pem").write_bytes(authority.pem)
    tls = server_context(authority, tmp_path, "127.0.0.1")

    with MailHouse(tls, signs_in=False) as house:
        mail_to(
            laptop,
            house.port,
            security="starttls",
            ca_file=str(tmp_path / "ca.pem"),
        )
        enquiries = laptop.start()
        one = queued(enquiries)
        enquiries.send_due()

        assert state(enquiries, one) is S.PASSED_TO_MAIL
        mail_to(laptop, house.port, security="starttls")
        stranger = laptop.start()
        other = queued(stranger)
        assert stranger.send_due().queue.state is Q.CERT_PROBLEM
        assert state(stranger, other) is S.QUEUED


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"host": "mail.test"}, UsageError),
        ({"ca_file": "/nowhere/ca.pem"}, MachineError),
    ],
)
def test_a_policy_that_cannot_be_followed_is_said_and_nothing_leaves(
    laptop: Laptop, house: MailHouse, more: dict[str, object], kind: type[Exception]
) -> None:
    mail_to(laptop, house.port, **more)
    enquiries = laptop.start()
    one = queued(enquiries)

    with pytest.raises(kind):
        enquiries.send_due()

    assert again(enquiries, one) == one


def test_two_do_not_pass_on_at_once(laptop: Laptop, house: MailHouse) -> None:
    mail_to(laptop, house.port)
    enquiries = laptop.start()
    one = queued(enquiries)

    with sender_lock(laptop.folder), pytest.raises(BusyError):
        enquiries.send_due()

    assert state(enquiries, one) is S.QUEUED


def test_words_reach_a_mail_server_as_they_were_queued(
    laptop: Laptop, house: MailHouse
) -> None:
    mail_to(laptop, house.port)
    enquiries = laptop.start()
    begun = enquiries.begin("media", "", words("first"))
    assert begun.words is not None
    text = "First line\n.\nlast line: café"
    saved = enquiries.save(replace(begun, words=replace(begun.words, text=text)))
    enquiries.take(Step.QUEUE, saved)

    enquiries.send_due()

    read = email.message_from_bytes(house.keeper.raw[0], policy=default)
    body = read.get_body()
    assert body is not None
    assert text in body.get_content().replace("\r\n", "\n")
