"""Backups: whole, few, restorable, and without what was forgotten."""

import os
import signal
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.enquiry import EnquiryState, Step, Way
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import (
    DamagedError,
    MachineError,
    NewerStoreError,
    UsageError,
)
from csap_desktop.store.backups import Backups
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.retention import Forgotten, forget_old_words
from csap_desktop.store.user_engine import open_new, writing
from csap_desktop.store.user_file import journal_of
from tests.store.enquiries import (
    MARKER,
    NOW,
    backups_in,
    draft,
    new_id,
    opened,
    outbox_in,
    path_in,
    queued,
    sending,
    sent,
    unconfirmed,
    words,
)
from tests.store.old_store import OLD_ROWS, make_old_store
from tests.store.processes import SMALL_DISK, finish, start

DAY = timedelta(days=1)


def damage(path: Path) -> None:
    """Overwrites every page but the first."""
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(bytes(data))


def unfinished(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if ".part" in path.name]


def test_a_backup_has_everything_and_is_read_without_the_key(tmp_path: Path) -> None:
    one = queued(outbox_in(tmp_path))

    backup = backups_in(tmp_path).make(NOW)

    assert backups_in(tmp_path).listing() == (backup,)
    assert (backup.made_at, backup.reason) == (NOW, "daily")
    path_in(tmp_path).write_bytes(backup.path.read_bytes())
    assert outbox_in(tmp_path).enquiries() == (one,)
    assert not unfinished(tmp_path)


def test_one_backup_is_made_a_day_and_seven_are_kept(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)

    made = [backups.daily(NOW + DAY * day) for day in range(10)]
    again = backups.daily(NOW + DAY * 9)

    assert all(made)
    assert again is None
    assert [one.number for one in backups.listing()] == [10, 9, 8, 7, 6, 5, 4]


def numbers(folder: Path) -> list[tuple[int, str]]:
    return [(one.number, one.reason) for one in backups_in(folder).listing()]


def test_a_days_work_is_in_a_second_backup_of_the_day(tmp_path: Path) -> None:
    backups, outbox = backups_in(tmp_path), outbox_in(tmp_path)
    backups.daily(NOW)
    written = []
    for hour in range(1, 3):
        written.append(outbox.new_draft(new_id(), draft(), NOW))
        backups.renew(NOW + timedelta(hours=hour))

    assert numbers(tmp_path) == [(2, "later-that-day"), (1, "daily")]
    damage(path_in(tmp_path))
    backups.restore(backups.listing()[0], NOW)
    assert list(outbox_in(tmp_path).enquiries()) == written


def test_of_a_day_that_is_over_only_the_later_backup_is_kept(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)
    for day in range(9):
        backups.daily(NOW + DAY * day)
        backups.renew(NOW + DAY * day + timedelta(hours=1))

    found = backups.listing()

    assert len(found) == 7
    assert [one.reason for one in found] == ["later-that-day", "daily"] + [
        "later-that-day"
    ] * 5
    assert len({one.made_at.date() for one in found}) == 6


def test_a_damaged_store_takes_no_backups_place(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)
    backups.daily(NOW)
    kept = backups.renew(NOW)
    sound = kept.path.read_bytes()
    damage(path_in(tmp_path))

    with pytest.raises(DamagedError):
        backups.renew(NOW + timedelta(hours=1))

    assert backups.listing()[0] == kept
    assert kept.path.read_bytes() == sound


def test_a_run_that_ends_on_another_day_makes_that_days_backup(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups_in(tmp_path).daily(NOW)

    backups_in(tmp_path).renew(NOW + DAY)

    assert numbers(tmp_path) == [(2, "daily"), (1, "daily")]


def test_what_a_backup_took_the_place_of_can_be_put_back(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    backup = backups_in(tmp_path).make(NOW)
    written = outbox.new_draft(new_id(), draft(), NOW)

    aside = backups_in(tmp_path).restore(backup, NOW)
    assert outbox_in(tmp_path).enquiries() == ()
    assert aside is not None
    backups_in(tmp_path).restore(aside, NOW)

    assert outbox_in(tmp_path).enquiries() == (written,)
    assert [one.number for one in backups_in(tmp_path).put_aside()] == [3, 2]
    assert backups_in(tmp_path).listing() == (backup,)


def test_a_clock_that_moved_does_not_push_out_new_backups(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)
    for day in range(7):
        backups.daily(NOW + timedelta(days=3652 + day))

    backups.daily(NOW)

    assert backups.listing()[0].made_at == NOW
    assert len(backups.listing()) == 7


def test_other_files_in_the_folder_are_no_backups(tmp_path: Path) -> None:
    backups = backups_in(tmp_path)
    assert backups.listing() == ()
    (tmp_path / "backups").mkdir()
    for name in ("notes.txt", "user-000001-20269999T999999Z-daily.sqlite"):
        (tmp_path / "backups" / name).write_bytes(b"")

    assert backups.listing() == ()


def test_a_damaged_store_is_told_and_backs_up_nothing(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)
    kept = backups.daily(NOW)
    damage(path_in(tmp_path))

    with pytest.raises(DamagedError):
        backups.daily(NOW + DAY)
    with pytest.raises(DamagedError):
        backups.make(NOW + DAY)

    assert backups.listing() == (kept,)
    assert not unfinished(tmp_path)


def test_a_restored_backup_is_in_use_and_what_was_there_is_kept(
    tmp_path: Path,
) -> None:
    outbox = outbox_in(tmp_path)
    one = outbox.new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    damage(path_in(tmp_path))
    broken = path_in(tmp_path).read_bytes()

    aside = backups_in(tmp_path).restore(backup, NOW)

    assert outbox_in(tmp_path).enquiries() == (one,)
    assert aside is not None
    assert aside.path.read_bytes() == broken
    assert backups_in(tmp_path).put_aside() == (aside,)
    assert not unfinished(tmp_path)


def test_a_store_that_is_gone_is_restored(tmp_path: Path) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    path_in(tmp_path).unlink()

    assert backups_in(tmp_path).restore(backup, NOW) is None

    assert outbox_in(tmp_path).enquiries() == (one,)


def test_a_left_over_journal_does_not_reach_the_restored_store(tmp_path: Path) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    journal_of(path_in(tmp_path)).write_bytes(b"left over")

    aside = backups_in(tmp_path).restore(backup, NOW)

    assert aside is not None
    assert not journal_of(aside.path).exists()
    assert not journal_of(path_in(tmp_path)).exists()
    assert outbox_in(tmp_path).enquiries() == (one,)


def test_what_was_waiting_in_a_backup_may_have_been_sent_since(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    waiting, claimed = queued(outbox), sending(outbox)
    arrived, begun = sent(outbox), outbox.new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)

    backups_in(tmp_path).restore(backup, NOW + DAY)

    outbox = outbox_in(tmp_path)
    for one in (waiting, claimed):
        found = outbox.enquiry(one.id)
        assert found.progress.state is EnquiryState.UNCONFIRMED
        assert found.progress.submission_id == one.progress.submission_id
        assert found.progress.dispatched_at is not None
        assert found.progress.claim is None
        assert outbox.texts.frozen_bytes(one.id)
    assert outbox.enquiry(arrived.id) == arrived
    assert outbox.enquiry(begun.id) == begun
    assert [one.id for one in outbox.due(NOW, Way.SERVICE)] == [waiting.id, claimed.id]


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backup = backups_in(tmp_path).make(NOW)
    damage(backup.path)
    before = path_in(tmp_path).read_bytes()

    with pytest.raises(DamagedError):
        backups_in(tmp_path).restore(backup, NOW)

    assert path_in(tmp_path).read_bytes() == before
    assert not unfinished(tmp_path)


def test_a_newer_programs_backup_is_not_restored(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backup = backups_in(tmp_path).make(NOW)
    with writing(open_new(backup.path)) as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")

    with pytest.raises(NewerStoreError):
        backups_in(tmp_path).restore(backup, NOW)


def test_a_backup_that_is_gone_is_not_restored(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backup = backups_in(tmp_path).make(NOW)
    backup.path.unlink()

    with pytest.raises(UsageError):
        backups_in(tmp_path).restore(backup, NOW)


def test_an_old_backup_is_restored_and_brought_up_to_date(tmp_path: Path) -> None:
    make_old_store(tmp_path)
    backup = backups_in(tmp_path).make(NOW)
    damage(path_in(tmp_path))

    backups_in(tmp_path).restore(backup, NOW)

    found = outbox_in(tmp_path).enquiries()
    assert len(found) == OLD_ROWS
    assert not [one for one in found if one.progress.state is EnquiryState.QUEUED]


def test_where_backups_cannot_be_written_it_is_said_so(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    (tmp_path / "backups").write_bytes(b"")

    with pytest.raises(MachineError):
        backups_in(tmp_path).make(NOW)


def test_a_restore_that_finds_no_room_for_the_old_file_changes_nothing(
    tmp_path: Path,
) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    (tmp_path / "backups").rename(tmp_path / "elsewhere")
    (tmp_path / "backups").write_bytes(b"")
    moved = replace(backup, path=tmp_path / "elsewhere" / backup.path.name)

    with pytest.raises(MachineError):
        backups_in(tmp_path).restore(moved, NOW)

    assert outbox_in(tmp_path).enquiries() == (one,)
    assert not unfinished(tmp_path)


def test_a_backup_that_finds_no_room_leaves_nothing(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    code = """
from pathlib import Path
from csap_desktop.errors import MachineError
from tests.store.enquiries import NOW, backups_in
try:
    backups_in(Path(sys.argv[1])).make(NOW)
except MachineError:
    print("full")
"""

    printed, _ = finish(start(SMALL_DISK + code, 20_000, tmp_path))

    assert printed == "full\n"
    assert list((tmp_path / "backups").iterdir()) == []


def blobs(outbox: Outbox, folder: Path) -> list[bytes]:
    """Every sealed text in the user store, as its bytes stand in the file."""
    with outbox._store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT words FROM enquiry UNION ALL SELECT frozen FROM enquiry "
            "UNION ALL SELECT words FROM kept_version"
        )
        found = [row[0] for row in rows if row[0] is not None]
    data = path_in(folder).read_bytes()
    return [blob for blob in found if blob in data]


def anywhere(folder: Path, wanted: list[bytes]) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(blob[-40:] in path.read_bytes() for blob in wanted)
    ]


def test_a_restore_that_finds_no_room_for_a_larger_old_file_leaves_none_of_it(
    tmp_path: Path,
) -> None:
    outbox = outbox_in(tmp_path)
    backup = backups_in(tmp_path).make(NOW)
    waiting = tuple(queued(outbox, "x" * 9_000) for _ in range(9))
    code = """
from pathlib import Path
from csap_desktop.errors import MachineError
from tests.store.enquiries import NOW, backups_in
backups = backups_in(Path(sys.argv[1]))
try:
    backups.restore(backups.listing()[0], NOW)
except MachineError:
    print("full")
"""

    limit_bytes = backup.path.stat().st_size + 4096
    printed, _ = finish(start(SMALL_DISK + code, limit_bytes, tmp_path))

    assert printed == "full\n"
    assert outbox.enquiries() == waiting
    assert list((tmp_path / "backups").iterdir()) == [backup.path]


def test_no_word_stands_in_clear_in_any_file(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    one = outbox.new_draft(new_id(), draft(), NOW)
    outbox.save_draft(one.id, one.version, draft(f"{MARKER} again"), NOW)
    for make in (queued, sending, unconfirmed, sent):
        make(outbox)
    backups_in(tmp_path).make(NOW)

    marker = MARKER.encode()
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(found) >= 2
    assert not [path for path in found if marker in path.read_bytes()]
    assert not [path for path in found if MARKER[:6].encode() in path.read_bytes()]


def test_what_was_sent_is_forgotten_after_a_month_in_every_file(
    tmp_path: Path,
) -> None:
    outbox = outbox_in(tmp_path)
    one = sent(outbox)
    sealed = blobs(outbox, tmp_path)
    for day in range(4):
        backups_in(tmp_path).daily(NOW + DAY * day)
    backups_in(tmp_path).restore(backups_in(tmp_path).listing()[0], NOW)
    assert len(sealed) == 3
    assert len(anywhere(tmp_path, sealed)) == 6
    store = opened(tmp_path)

    assert forget_old_words(store, NOW + DAY * 29) == Forgotten(0, 0)
    forgotten = forget_old_words(store, NOW + DAY * 30)
    rewritten = backups_in(tmp_path).forget()

    assert forgotten == Forgotten(1, 0)
    assert rewritten == 5
    assert anywhere(tmp_path, sealed) == []
    assert backups_in(tmp_path).forget() == 0
    stub = outbox_in(tmp_path).enquiry(one.id)
    assert outbox.texts.words_of(stub) is None
    assert stub.progress == one.progress
    assert forget_old_words(store, NOW + DAY * 31) == Forgotten(0, 0)


def discarded(outbox: Outbox) -> StoredEnquiry:
    one = outbox.new_draft(new_id(), draft(), NOW)
    return outbox.take(Step.DISCARD, one.id, one.version, Given(NOW))


def test_the_bin_is_emptied_after_a_week(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    one, kept = discarded(outbox), outbox.new_draft(new_id(), draft("kept"), NOW)
    backups_in(tmp_path).make(NOW)
    store = opened(tmp_path)

    assert forget_old_words(store, NOW + DAY * 6) == Forgotten(0, 0)
    assert forget_old_words(store, NOW + DAY * 7) == Forgotten(0, 1)
    assert backups_in(tmp_path).forget() == 1

    gone = outbox.enquiry(one.id)
    assert outbox.texts.words_of(gone) is None
    assert outbox.texts.versions(one.id) == ()
    assert outbox.texts.words_of(outbox.enquiry(kept.id)) == words("kept")
    with pytest.raises(Exception, match="forgotten"):
        outbox.take(Step.RESTORE, gone.id, gone.version, Given(NOW))


def test_only_what_arrived_or_was_deleted_is_ever_forgotten(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    kept = [make(outbox) for make in (queued, sending, unconfirmed)]

    forgotten = forget_old_words(opened(tmp_path), NOW + DAY * 3652)

    assert forgotten == Forgotten(0, 0)
    for one in kept:
        assert outbox.texts.words_of(outbox.enquiry(one.id)) == words()


def test_a_damaged_backup_does_not_stop_the_others_from_forgetting(
    tmp_path: Path,
) -> None:
    outbox = outbox_in(tmp_path)
    sent(outbox)
    sealed = blobs(outbox, tmp_path)
    broken, _ = (backups_in(tmp_path).make(NOW), backups_in(tmp_path).make(NOW))
    damage(broken.path)
    forget_old_words(opened(tmp_path), NOW + DAY * 30)

    assert backups_in(tmp_path).forget() == 1

    assert anywhere(tmp_path, sealed) in ([], [broken.path.name])


def test_what_killed_processes_left_is_cleared_away(tmp_path: Path) -> None:
    queued(outbox_in(tmp_path))
    backups = backups_in(tmp_path)
    backups.make(NOW)
    [backup] = backups.listing()
    kept = backups.restore(backup, NOW)
    assert kept is not None
    aside = kept.path
    stale = tmp_path / "backups" / ".user-000009.1-2.part"
    fresh = tmp_path / "backups" / ".user-000009.1-3.part"
    restored = tmp_path / ".user.sqlite.1-4.part"
    journal = tmp_path / ".user.sqlite.1-4.part-journal"
    restoring = tmp_path / ".user.sqlite.1-5.part"
    now = datetime.now(UTC)
    old = [(path, DAY * 2) for path in (stale, restored, journal)]
    for path, age in (*old, (fresh, DAY / 2), (restoring, DAY / 2), (aside, DAY * 8)):
        path.touch()
        at = (now - age).timestamp()
        os.utime(path, (at, at))

    backups.daily(now)

    assert not [path for path, _ in old if path.exists()]
    assert fresh.exists()
    assert restoring.exists()
    assert not aside.exists()


BACK_UP = """
import sys
from pathlib import Path
from tests.store.enquiries import NOW, backups_in
backups = backups_in(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    backups.make(NOW)
"""


def assert_killed_backups_are_whole(folder: Path, kills: int) -> None:
    outbox = outbox_in(folder)
    for number in range(30):
        queued(outbox, f"{number} " * 300)
    for number in range(kills):
        process = start(BACK_UP, folder)
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        # The moment of a kill is what is tested, so this test may wait.
        time.sleep(0.005 + number % 15 * 0.007)
        process.send_signal(signal.SIGKILL)
        process.communicate()

        for backup in backups_in(folder).listing():
            copied = folder / "copied"
            copied.mkdir(exist_ok=True)
            path_in(copied).write_bytes(backup.path.read_bytes())
            assert len(outbox_in(copied).enquiries()) == 30
            Backups(copied / "none", path_in(copied)).make(NOW)


def test_a_backup_killed_half_way_is_whole_or_not_there(tmp_path: Path) -> None:
    assert_killed_backups_are_whole(tmp_path, 4)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_sixty_backups_killed_half_way_are_whole(tmp_path: Path) -> None:
    assert_killed_backups_are_whole(tmp_path, 60)
