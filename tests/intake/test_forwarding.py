"""Enquiries on their way to the mailbox, over a real mail server."""

import logging
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from csap_desktop.intake.archive import Archive, Forwarding
from csap_desktop.intake.database import Database, open_database, sqlite_url
from csap_desktop.intake.letter import describe
from csap_desktop.intake.mail_server import MailError, try_mail_server
from csap_desktop.intake.outgoing import LEASE, LONGEST_DELAY, Errand
from csap_desktop.intake.schema import SUBMISSIONS
from csap_desktop.intake.settings import MailSettings, Security
from csap_desktop.intake.upkeep import Upkeep
from tests.intake.certificates import certificate
from tests.intake.mailbox import MailServer, free_port
from tests.intake.parts import (
    MARKER,
    Clock,
    arrival,
    mail_settings,
    outgoing,
    records,
    submission,
    wait_until,
)
from tests.wire.mail_house import ScriptedMail


def upkeep(
    database: Database,
    clock: Clock,
    mail: MailSettings | None,
    retention_days: int | None = None,
) -> Upkeep:
    return Upkeep(
        outgoing(database, clock), Archive(database), mail, retention_days, clock
    )


def live(work: Upkeep, clock: Clock, days: int) -> int:
    """Lets the service work some days; returns how many enquiries lost their words."""
    forgotten = 0
    for _ in range(days):
        clock.move(timedelta(days=1))
        forgotten += work.forget()
    return forgotten


def way_of(database: Database) -> Forwarding:
    (received,) = Archive(database).all()
    return received.forwarding


def test_an_enquiry_reaches_the_mailbox_once_with_its_reference(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    came = arrival()
    receipt = records(database, clock).receive(came).receipt
    work = upkeep(database, clock, mail_settings(mail_server.port))

    assert work.pass_on() == 1
    assert work.pass_on() == 0

    (letter,) = mail_server.mailbox.taken
    assert receipt
    assert letter["Subject"] == f"Enquiry {receipt.reference} (complaint)"
    assert letter["To"] == "enquiries@example.org"
    assert letter["Message-ID"] == f"<{came.submission.id}@example.org>"
    text = letter.get_content()
    assert "AN ENQUIRY, NOT A REPORT ABOUT A CHILD" in text
    assert "ring 999" in text
    assert f"Subject: About {MARKER}" in text
    assert "reply-to: r@b.uk" in text
    assert "second copy" not in text
    assert way_of(database).passed_at == clock.time


def test_a_locality_may_have_its_own_mailbox(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    records(database, clock).receive(
        arrival(replace(submission(), locality="blackpool"))
    )

    upkeep(database, clock, mail_settings(mail_server.port)).pass_on()

    assert mail_server.mailbox.recipients == [["blackpool@example.org"]]


def test_words_cannot_write_headers_or_turn_letters_round(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    records(database, clock).receive(
        arrival(submission("a\r\n.\r\nBcc: x@y.uk\u202e\x1b[2J\x00\r\n\r\nb"))
    )

    upkeep(database, clock, mail_settings(mail_server.port)).pass_on()

    (letter,) = mail_server.mailbox.taken
    assert letter["Bcc"] is None
    assert "a\n.\nBcc: x@y.uk[2J\n\nb" in letter.get_content().replace("\r\n", "\n")


def test_what_a_mail_server_does_not_take_is_tried_again_later_and_later(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    receipt = records(database, clock).receive(arrival()).receipt
    mail_server.mailbox.answers = ["451 later", "552 too much"]
    work = upkeep(database, clock, mail_settings(mail_server.port))

    assert work.pass_on() == 0
    first = way_of(database)
    assert (first.problem, first.attempts, first.doubtful) == ("later-451", 1, False)
    assert first.next_try_at == clock.time + timedelta(seconds=30)
    assert work.pass_on() == 0

    clock.move(timedelta(seconds=30))
    work.pass_on()
    second = way_of(database)
    assert (second.problem, second.attempts) == ("refused-552", 2)
    assert second.next_try_at == clock.time + timedelta(seconds=60)

    clock.move(timedelta(seconds=60))
    assert work.pass_on() == 1
    assert len(mail_server.mailbox.taken) == 1
    assert way_of(database).problem == ""
    assert receipt
    assert receipt.reference in expected_log.text
    assert MARKER not in expected_log.text
    assert "example.org" not in expected_log.text


def test_the_wait_between_tries_has_an_end(database: Database, clock: Clock) -> None:
    records(database, clock).receive(arrival())
    out = outgoing(database, clock)
    for _ in range(40):
        errand = out.claim()
        assert errand
        out.set_failed(errand, "no-connection", doubtful=False)
        clock.move(LONGEST_DELAY)

    assert way_of(database).next_try_at == clock.time


@pytest.mark.parametrize("kind", ["recipient", "nobody-there"])
def test_a_mail_that_never_left_is_not_doubtful(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
    kind: str,
) -> None:
    records(database, clock).receive(arrival())
    mail_server.mailbox.recipient_answers = ["550 nobody of this name"]
    port = mail_server.port if kind == "recipient" else free_port()

    upkeep(database, clock, mail_settings(port)).pass_on()

    way = way_of(database)
    assert way.problem == {"recipient": "refused-550"}.get(kind, "no-connection")
    assert not way.doubtful
    assert "not passed on" in expected_log.text


def test_a_lost_answer_is_doubtful_and_the_next_mail_says_so(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    records(database, clock).receive(arrival())
    mail_server.mailbox.answers = ["lost"]
    work = upkeep(database, clock, mail_settings(mail_server.port))

    work.pass_on()
    assert (way_of(database).problem, way_of(database).doubtful) == ("no-answer", True)
    clock.move(timedelta(minutes=1))
    work.pass_on()

    first, second = mail_server.mailbox.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert "second copy" not in first.get_content()
    assert "second copy" in second.get_content()
    assert "no-answer" in expected_log.text


def test_any_yes_to_the_mail_is_a_yes(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    records(database, clock).receive(arrival())
    mail_server.mailbox.answers = ["252 I will try"]

    assert upkeep(database, clock, mail_settings(mail_server.port)).pass_on() == 1

    assert way_of(database).passed_at


@pytest.mark.parametrize("answer", ["garbage", "354 go on"])
def test_what_is_neither_yes_nor_no_leaves_a_doubt(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
    answer: str,
) -> None:
    records(database, clock).receive(arrival())
    mail_server.mailbox.answers = [answer]

    upkeep(database, clock, mail_settings(mail_server.port)).pass_on()

    way = way_of(database)
    assert (way.problem, way.doubtful) == ("no-clear-answer", True)
    assert way.next_try_at > clock.time
    assert "no-clear-answer" in expected_log.text


def test_a_server_that_never_asks_for_the_mail_did_not_take_it(
    database: Database, clock: Clock, expected_log: pytest.LogCaptureFixture
) -> None:
    records(database, clock).receive(arrival())
    polite = (b"220 hello", b"250 hello", b"250 ok", b"250 ok", b"250 ok")

    with ScriptedMail(*polite) as odd:
        assert upkeep(database, clock, mail_settings(odd.port)).pass_on() == 0

    assert (way_of(database).passed_at, way_of(database).doubtful) == (None, False)
    assert "later-250" in expected_log.text


def test_two_copies_never_take_the_same_enquiry(
    address: str, database: Database, clock: Clock
) -> None:
    there = records(database, clock)
    for _ in range(6):
        there.receive(arrival())
    other = open_database(address)
    copies = [outgoing(database, clock), outgoing(other, clock)]

    taken = [copies[number % 2].claim() for number in range(8)]

    found = [one.received.submission_id for one in taken if one]
    assert len(found) == len(set(found)) == 6
    assert taken[6:] == [None, None]
    other.close()


def test_the_claim_of_a_copy_that_died_runs_out(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())
    dead, alive = outgoing(database, clock), outgoing(database, clock)
    lost = dead.claim()
    assert lost
    assert alive.claim() is None

    clock.move(LEASE)
    taken = alive.claim()

    assert taken
    assert taken.doubtful
    assert not dead.is_ours(lost)
    assert alive.is_ours(taken)
    dead.set_passed(lost)
    assert way_of(database).passed_at is None


def test_a_copy_that_was_too_slow_sends_nothing(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    records(database, clock).receive(arrival())
    out = outgoing(database, clock)
    late = Upkeep(out, Archive(database), mail_settings(mail_server.port), None, clock)
    is_ours = out.is_ours

    def later(errand: object) -> bool:
        clock.move(LEASE)
        return is_ours(errand)  # type: ignore[arg-type]

    out.is_ours = later  # type: ignore[method-assign]
    late.pass_on()

    assert mail_server.mailbox.taken == []
    assert "too-slow" in expected_log.text


def test_old_words_are_deleted_and_the_receipt_stays(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    came = arrival()
    there = records(database, clock)
    first = there.receive(came)
    work = upkeep(database, clock, mail_settings(mail_server.port), retention_days=30)
    work.pass_on()

    assert live(work, clock, 29) == 0
    assert live(work, clock, 1) == 1

    (received,) = Archive(database).all(with_words=True)
    assert received.words is None
    assert received.forgotten_at == clock.time
    assert there.receive(came).receipt == first.receipt
    assert there.withdraw(came.submission.id).receipt == first.receipt
    assert work.forget() == 0


def test_words_that_nobody_got_yet_are_kept_however_old(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())
    work = upkeep(database, clock, mail_settings(1), retention_days=1)

    assert live(work, clock, 400) == 0


def test_nothing_is_deleted_where_nothing_is_set(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())

    clock.move(timedelta(days=4_000))

    assert upkeep(database, clock, None).forget() == 0
    with database.reading() as connection:
        body = connection.scalar(select(SUBMISSIONS.c.body))
    assert body
    assert MARKER.encode() in body


def test_deleted_words_are_not_in_the_file_any_more(
    tmp_path: Path, clock: Clock
) -> None:
    database = open_database(sqlite_url(tmp_path))
    database.prepare()
    records(database, clock).receive(arrival())
    assert MARKER.encode() in (tmp_path / "intake.sqlite").read_bytes()

    live(upkeep(database, clock, None, retention_days=1), clock, 2)

    for file in tmp_path.iterdir():
        assert MARKER.encode() not in file.read_bytes()


def test_the_work_goes_on_in_its_thread_until_it_is_stopped(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    work = upkeep(database, clock, mail_settings(mail_server.port), retention_days=1)
    work.start()
    records(database, clock).receive(arrival())

    work.wake()
    wait_until(lambda: bool(mail_server.mailbox.taken))
    work.stop()

    assert way_of(database).passed_at


def test_a_database_that_is_away_does_not_end_the_work(
    clock: Clock, expected_log: pytest.LogCaptureFixture
) -> None:
    away = open_database("postgresql://csap@127.0.0.1:1/none")
    work = upkeep(away, clock, mail_settings(1), retention_days=1)

    work.start()
    wait_until(lambda: "upkeep waits" in expected_log.text)
    work.stop()

    assert expected_log.records[0].levelname == "WARNING"


def test_one_enquiry_that_cannot_be_read_does_not_stop_the_others(
    database: Database, clock: Clock, mail_server: MailServer
) -> None:
    there = records(database, clock)
    there.receive(arrival())
    with database.writing() as connection:
        connection.execute(SUBMISSIONS.update().values(body=b"damaged"))
    clock.move(timedelta(seconds=1))
    there.receive(arrival())

    passed = upkeep(database, clock, mail_settings(mail_server.port)).pass_on()

    sound, damaged = Archive(database).all(with_words=True)
    assert passed == 1
    assert sound.forwarding.passed_at
    assert damaged.forwarding.problem == "damaged"
    assert "cannot be read" in describe(damaged)


def test_a_bug_does_not_end_the_work(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    records(database, clock).receive(arrival())
    out = outgoing(database, clock)
    claim, faults = out.claim, [RuntimeError(MARKER)]

    def fail_once() -> Errand | None:
        if faults:
            raise faults.pop()
        return claim()

    out.claim = fail_once  # type: ignore[method-assign]
    work = Upkeep(out, Archive(database), mail_settings(mail_server.port), None, clock)

    work.start()
    wait_until(lambda: "upkeep failed" in expected_log.text)
    work.wake()
    wait_until(lambda: bool(mail_server.mailbox.taken))
    work.stop()

    assert way_of(database).passed_at


sealed_ways = pytest.mark.filterwarnings(
    "ignore:Requiring AUTH:UserWarning"  # aiosmtpd, of implicit TLS
)


@pytest.fixture(params=[Security.STARTTLS, Security.TLS])
def sealed(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    expected_log: pytest.LogCaptureFixture,
) -> Iterator[tuple[MailServer, MailSettings]]:
    expected_log.set_level(logging.CRITICAL, "mail.log")  # what aiosmtpd advises
    chain, key = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    implicit = request.param is Security.TLS
    with MailServer(context, implicit=implicit, sign_in=("csap", "right")) as server:
        yield (
            server,
            mail_settings(server.port, request.param, "csap", "right", str(chain)),
        )


@sealed_ways
def test_a_sealed_way_with_sign_in_works(
    sealed: tuple[MailServer, MailSettings], database: Database, clock: Clock
) -> None:
    server, settings = sealed
    records(database, clock).receive(arrival())

    try_mail_server(settings)

    assert upkeep(database, clock, settings).pass_on() == 1
    assert len(server.mailbox.taken) == 1


@sealed_ways
def test_a_certificate_that_nobody_vouches_for_is_refused(
    sealed: tuple[MailServer, MailSettings],
) -> None:
    with pytest.raises(MailError, match="certificate"):
        try_mail_server(replace(sealed[1], ca_file=""))


@sealed_ways
def test_a_wrong_password_is_said_to_be_one(
    sealed: tuple[MailServer, MailSettings],
) -> None:
    with pytest.raises(MailError, match="sign-in"):
        try_mail_server(replace(sealed[1], password="wrong"))  # noqa: S106


def test_a_server_without_starttls_gets_no_password(mail_server: MailServer) -> None:
    settings = mail_settings(mail_server.port, Security.STARTTLS, "csap", "right")

    with pytest.raises(MailError, match="not-supported"):
        try_mail_server(settings)
