from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.submission import proves, sha256_of
from csap_desktop.errors import MachineError, UsageError
from csap_desktop.intake.archive import Archive
from csap_desktop.intake.database import (
    Database,
    InProgressError,
    TakenError,
    UnavailableError,
    open_database,
    sqlite_url,
)
from csap_desktop.intake.records import Decision, Outcome, Records
from csap_desktop.intake.schema import SUBMISSIONS, VERSIONS
from tests.intake.parts import Clock, arrival, records, submission


def test_a_new_enquiry_gets_a_receipt_that_proves_it(
    database: Database, clock: Clock
) -> None:
    came = arrival()

    decision = records(database, clock).receive(came)

    receipt = decision.receipt
    assert decision.outcome is Outcome.NEW
    assert receipt
    assert proves(receipt, came.submission.id, sha256_of(came.body))
    assert receipt.received_at == clock.time.replace(microsecond=0)


def test_the_same_bytes_get_the_same_receipt_at_any_later_time(
    database: Database, clock: Clock
) -> None:
    came = arrival()
    first = records(database, clock).receive(came)

    clock.move(timedelta(days=400))
    again = records(database, clock, seed=2).receive(came)

    assert again == Decision(Outcome.AGAIN, first.receipt)
    assert records(database, clock).look_up(came.submission.id) == again


def test_other_bytes_under_the_same_id_are_refused_and_change_nothing(
    database: Database, clock: Clock
) -> None:
    came = arrival()
    first = records(database, clock).receive(came)

    other = arrival(submission("something else", came.submission.id))
    decision = records(database, clock, seed=2).receive(other)

    assert decision == Decision(Outcome.OTHER_CONTENT)
    known = records(database, clock).look_up(came.submission.id)
    assert known.receipt == first.receipt


def test_a_tombstone_turns_late_messages_away(database: Database, clock: Clock) -> None:
    came = arrival()
    there = records(database, clock)

    assert there.withdraw(came.submission.id) == Decision(Outcome.WITHDRAWN)

    assert there.withdraw(came.submission.id) == Decision(Outcome.WITHDRAWN)
    assert there.receive(came) == Decision(Outcome.WITHDRAWN)
    assert there.look_up(came.submission.id) == Decision(Outcome.WITHDRAWN)
    assert list(Archive(database).all()) == []


def test_what_was_received_cannot_be_withdrawn(
    database: Database, clock: Clock
) -> None:
    came = arrival()
    there = records(database, clock)
    first = there.receive(came)

    assert there.withdraw(came.submission.id) == Decision(Outcome.AGAIN, first.receipt)


def test_nothing_is_known_of_an_id_that_never_came(
    database: Database, clock: Clock
) -> None:
    unknown = submission().id

    assert records(database, clock).look_up(unknown) == Decision(Outcome.UNKNOWN)


def test_a_reference_that_is_taken_is_drawn_anew(
    database: Database, clock: Clock
) -> None:
    draws = iter("2" * 8 + "2" * 8 + "3" * 8)
    there = Records(database, clock, lambda _: next(draws))
    first, second = there.receive(arrival()), there.receive(arrival())

    assert first.receipt
    assert second.receipt
    assert first.receipt.reference == "E-2222-2222"
    assert second.receipt.reference == "E-3333-3333"


def test_references_that_stay_taken_end_it(database: Database, clock: Clock) -> None:
    there = Records(database, clock, lambda _: "2")
    there.receive(arrival())

    with pytest.raises(TakenError):
        there.receive(arrival())


def race(*calls: Callable[[], Decision]) -> list[Decision]:
    """Starts calls at once, again for those that were told to come again."""

    def until_decided(call: Callable[[], Decision]) -> Decision:
        while True:
            try:
                return call()
            except (InProgressError, UnavailableError):
                continue

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(until_decided, calls))


def test_of_messages_at_once_one_decides_for_all(
    address: str, database: Database, clock: Clock
) -> None:
    copies = [open_database(address) for _ in range(2)]
    for _ in range(5):
        came = arrival()
        puts = [
            lambda copy=copy, seed=seed: records(copy, clock, seed).receive(came)  # noqa: B023
            for seed, copy in enumerate(copies * 2)
        ]

        decisions = race(*puts)

        assert len({decision.receipt for decision in decisions}) == 1
        assert [one.outcome for one in decisions].count(Outcome.NEW) == 1
    assert Archive(database).count().received == 5
    for copy in copies:
        copy.close()


def test_a_withdrawal_and_a_message_at_once_agree(
    database: Database, clock: Clock
) -> None:
    for seed in range(10):
        came = arrival()
        there = records(database, clock, seed)

        received, withdrawn = race(
            lambda: there.receive(came),  # noqa: B023
            lambda: there.withdraw(came.submission.id),  # noqa: B023
        )

        assert (received.outcome, withdrawn.outcome) in {
            (Outcome.NEW, Outcome.AGAIN),
            (Outcome.WITHDRAWN, Outcome.WITHDRAWN),
        }
        assert received.receipt == withdrawn.receipt


def test_who_waits_for_another_transaction_is_told_in_time(
    database: Database, clock: Clock
) -> None:
    came = arrival()
    expected = UnavailableError if database.is_sqlite else InProgressError
    with database.writing() as connection:
        connection.execute(
            SUBMISSIONS.insert().values(
                submission_id=came.submission.id,
                outcome="withdrawn",
                decided_at=clock.time,
            )
        )

        with pytest.raises(expected):
            records(database, clock).receive(came)


def test_a_database_of_a_later_version_is_left_alone(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(VERSIONS.update().values(version=99))

    with pytest.raises(MachineError, match="database 99 is newer than 1"):
        database.prepare()


def test_tables_that_are_there_are_kept(database: Database, clock: Clock) -> None:
    came = arrival()
    first = records(database, clock).receive(came)

    database.prepare()

    assert records(database, clock).look_up(came.submission.id).receipt == first.receipt


@pytest.mark.parametrize("address", ["nothing", "mysql://x/y", "sqlite://"])
def test_an_address_of_no_database_is_refused(address: str) -> None:
    with pytest.raises(UsageError):
        open_database(address)


def test_a_database_that_is_not_there_is_said_to_be_away(clock: Clock) -> None:
    away = open_database("postgresql://csap:secret@127.0.0.1:1/none")

    with pytest.raises(UnavailableError, match="database: OperationalError"):
        records(away, clock).look_up("")


def test_a_folder_with_signs_of_a_url_in_its_name_holds_the_database(
    tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "a#b %20?c"
    opened = open_database(sqlite_url(folder))
    opened.prepare()
    came = arrival()

    records(opened, clock).receive(came)

    assert (folder / "intake.sqlite").stat().st_size > 0
    assert (folder / "intake.sqlite").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_the_machines_problem(
    tmp_path: Path,
) -> None:
    file = tmp_path / "file"
    file.touch()

    with pytest.raises(MachineError):
        sqlite_url(file / "below")
