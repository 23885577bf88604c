"""A clock of the receiving end that was ten years off, and put right."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from csap_desktop.intake.archive import Archive
from csap_desktop.intake.database import Database
from csap_desktop.intake.days_seen import REMEMBERED
from csap_desktop.intake.outgoing import LEASE, LONGEST_DELAY, SKEW
from csap_desktop.intake.schema import DAYS_SEEN
from csap_desktop.intake.upkeep import Upkeep
from tests.intake.mailbox import MailServer, free_port
from tests.intake.parts import Clock, arrival, mail_settings, outgoing, records

DAY, TEN_YEARS = timedelta(days=1), timedelta(days=3_650)


def upkeep(database: Database, clock: Clock, port: int | None = None) -> Upkeep:
    mail = None if port is None else mail_settings(port)
    return Upkeep(outgoing(database, clock), Archive(database), mail, 30, clock)


def words_kept(database: Database) -> int:
    return sum(bool(one.words) for one in Archive(database).all(with_words=True))


def work_for(work: Upkeep, clock: Clock, days: int) -> int:
    """Lets the service work some days; returns how many enquiries lost their words."""
    forgotten = 0
    for _ in range(days):
        clock.move(DAY)
        forgotten += work.forget()
    return forgotten


def test_what_waited_while_the_clock_was_ahead_is_passed_on_when_it_is_right(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    clock.move(TEN_YEARS)
    for _ in range(5):
        records(database, clock).receive(arrival())
    upkeep(database, clock, free_port()).pass_on()
    assert "no-connection" in expected_log.text

    clock.move(-TEN_YEARS)
    passed = upkeep(database, clock, mail_server.port).pass_on()

    assert passed == 5
    assert len(mail_server.mailbox.taken) == 5


def test_a_claim_made_while_the_clock_was_ahead_blocks_nobody(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())
    clock.move(TEN_YEARS)
    dead = outgoing(database, clock)
    lost = dead.claim()
    assert lost

    clock.move(-TEN_YEARS)
    errand = outgoing(database, clock).claim()

    assert errand
    assert errand.doubtful
    assert not dead.is_ours(lost)


def test_copies_whose_clocks_are_minutes_apart_respect_each_other(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())
    ahead = Clock()
    ahead.move(SKEW)
    theirs = outgoing(database, ahead)
    errand = theirs.claim()
    assert errand

    assert outgoing(database, clock).claim() is None

    theirs.set_failed(errand, "no-connection", doubtful=False)
    assert outgoing(database, clock).claim() is None
    clock.move(LONGEST_DELAY)
    assert outgoing(database, clock).claim()


def test_a_claim_ends_after_its_time_and_not_before(
    database: Database, clock: Clock
) -> None:
    records(database, clock).receive(arrival())
    assert outgoing(database, clock).claim()

    clock.move(LEASE - timedelta(seconds=1))
    assert outgoing(database, clock).claim() is None
    clock.move(timedelta(seconds=1))
    assert outgoing(database, clock).claim()


@pytest.mark.parametrize("leap", [TEN_YEARS, timedelta(days=40)])
def test_a_leap_of_the_clock_deletes_no_words(
    database: Database,
    clock: Clock,
    leap: timedelta,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    upkeep(database, clock).forget()
    records(database, clock).receive(arrival())

    clock.move(leap)

    assert upkeep(database, clock).forget() == 0
    assert "the clock moved" in expected_log.text
    assert upkeep(database, clock).forget() == 0
    clock.move(-leap)
    assert upkeep(database, clock).forget() == 0
    assert words_kept(database) == 1


def test_a_leap_right_after_an_older_program_deletes_no_words(
    database: Database, clock: Clock, expected_log: pytest.LogCaptureFixture
) -> None:
    records(database, clock).receive(arrival())

    clock.move(TEN_YEARS)

    assert upkeep(database, clock).forget() == 0
    assert upkeep(database, clock).forget() == 0
    assert "the clock moved" in expected_log.text
    assert words_kept(database) == 1


def test_words_are_deleted_again_a_week_after_a_service_that_stood_came_back(
    database: Database, clock: Clock, expected_log: pytest.LogCaptureFixture
) -> None:
    work = upkeep(database, clock)
    work.forget()
    records(database, clock).receive(arrival())
    clock.move(timedelta(days=60))

    assert work_for(work, clock, REMEMBERED) == 0
    assert work_for(work, clock, 1) == 1

    assert "the clock moved" in expected_log.text
    with database.reading() as connection:
        noted = connection.scalars(select(DAYS_SEEN.c.number)).all()
    assert len(noted) == REMEMBERED


def test_two_copies_at_odds_about_the_year_delete_nothing(
    database: Database, clock: Clock, expected_log: pytest.LogCaptureFixture
) -> None:
    ahead = Clock()
    ahead.move(TEN_YEARS)
    copies = [(upkeep(database, one), one) for one in (clock, ahead)]
    records(database, clock).receive(arrival())

    forgotten = [work_for(*copy, 1) for _ in range(60) for copy in copies]

    assert sum(forgotten) == 0
    assert "the clock moved" in expected_log.text
    assert words_kept(database) == 1


def test_what_came_while_the_clock_was_ahead_ages_from_the_day_it_was_passed_on(
    database: Database,
    clock: Clock,
    mail_server: MailServer,
    expected_log: pytest.LogCaptureFixture,
) -> None:
    clock.move(TEN_YEARS)
    records(database, clock).receive(arrival())
    clock.move(-TEN_YEARS)
    work = upkeep(database, clock, mail_server.port)
    work.pass_on()

    assert work_for(work, clock, 30) == 0
    assert work_for(work, clock, 1) == 1
    assert words_kept(database) == 0
    assert "the clock moved" in expected_log.text
