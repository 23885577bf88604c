"""Opening the user store: new, old, newer, foreign, read only, full."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.errors import DamagedError, MachineError, NewerStoreError
from csap_desktop.store.backups import KEPT
from csap_desktop.store.user_engine import open_new, reading, writing
from csap_desktop.store.user_file import journal_of
from csap_desktop.store.user_migration import SCRIPTS, migrate
from csap_desktop.store.user_schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    STATES,
    metadata,
)
from csap_desktop.store.user_store import UserStore, open_user_store
from tests.store.enquiries import (
    NOW,
    backups_in,
    draft,
    new_id,
    opened,
    outbox_in,
    path_in,
    queued,
    words,
)
from tests.store.old_store import OLD_ROWS, make_old_store
from tests.store.processes import SMALL_DISK, finish, start
from tests.store.rows import shape

PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "busy_timeout": 10_000,
    "temp_store": 2,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA_VERSION,
}


def pragma(store: UserStore, name: str) -> object:
    with store.reading() as connection:
        return connection.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize("name", PRAGMAS)
def test_a_store_is_opened_the_safe_way(tmp_path: Path, name: str) -> None:
    opened(tmp_path).close()

    assert pragma(opened(tmp_path), name) == PRAGMAS[name]


def test_a_new_store_is_made_with_its_folder(tmp_path: Path) -> None:
    store = opened(tmp_path / "deeper" / "# and? more")

    assert store.writable
    assert store.migrated_from is None


def test_every_state_of_an_enquiry_can_be_stored() -> None:
    assert set(STATES) == {state.value for state in EnquiryState}


def test_a_row_that_breaks_a_rule_is_a_bug_and_rises(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    queued(outbox)
    store = opened(tmp_path)

    with pytest.raises(IntegrityError) as broken, store.writing() as connection:
        connection.execute(text("UPDATE enquiry SET state = :it"), {"it": "sent"})

    assert "'it'" not in str(broken.value)
    assert outbox.enquiries()[0].progress.state is EnquiryState.QUEUED


def test_alembic_is_loaded_only_when_a_migration_is_due(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from tests.store.enquiries import opened
print(opened(Path(sys.argv[1])).migrated_from, "alembic" in sys.modules)
"""
    make_old_store(tmp_path / "old")

    assert finish(start(code, tmp_path / "new"))[0] == "None False\n"
    assert finish(start(code, tmp_path / "new"))[0] == "None False\n"
    assert finish(start(code, tmp_path / "old"))[0] == "1 True\n"
    assert finish(start(code, tmp_path / "old"))[0] == "None False\n"


def test_a_migrated_store_has_exactly_the_tables_of_a_new_one(tmp_path: Path) -> None:
    opened(tmp_path / "new").close()
    make_old_store(tmp_path / "old")
    opened(tmp_path / "old").close()

    assert shape(path_in(tmp_path / "old")) == shape(path_in(tmp_path / "new"))
    with reading(open_new(path_in(tmp_path / "old"))) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []


def test_the_scripts_follow_each_other_up_to_the_version_of_the_program() -> None:
    revisions = [script.revision for script in SCRIPTS]

    assert revisions == [f"{number:04d}" for number in range(1, SCHEMA_VERSION + 1)]
    assert [script.down_revision for script in SCRIPTS] == [None, *revisions[:-1]]


def test_a_migration_keeps_every_row_and_its_words(tmp_path: Path) -> None:
    make_old_store(tmp_path)

    outbox = outbox_in(tmp_path)

    found = outbox.enquiries()
    assert len(found) == OLD_ROWS
    assert {outbox.texts.words_of(one) for one in found} == {words()}
    assert [len(outbox.texts.versions(one.id)) for one in found] == [2] * OLD_ROWS
    waiting = [one for one in found if one.progress.state is EnquiryState.QUEUED]
    assert all(one.queued_at for one in waiting)
    new = outbox.new_draft(new_id(), draft(), NOW)
    assert new.number == OLD_ROWS + 1


def test_a_migration_is_preceded_by_a_backup(tmp_path: Path) -> None:
    make_old_store(tmp_path)

    opened(tmp_path)

    [backup] = backups_in(tmp_path).listing()
    assert backup.reason == "before-update"
    assert migrate(backup.path, to=1) == 1


def test_a_migration_that_fails_at_each_start_pushes_out_one_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_old_store(tmp_path)
    for day in range(KEPT):
        backups_in(tmp_path).make(NOW + timedelta(days=day))
    earlier = backups_in(tmp_path).listing()[:-1]

    def fail() -> None:
        raise MachineError("full")

    monkeypatch.setattr(SCRIPTS[-1], "upgrade", fail)
    for _ in range(3):
        with pytest.raises(MachineError):
            opened(tmp_path, NOW + timedelta(days=8))

    latest, *others = backups_in(tmp_path).listing()
    assert latest.reason == "before-update"
    assert others == list(earlier)


def test_a_migration_that_would_lose_rows_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_old_store(tmp_path)
    before = path_in(tmp_path).read_bytes()
    last = SCRIPTS[-1].upgrade

    def lose_rows() -> None:
        last()
        from alembic import op  # noqa: PLC0415

        op.execute("DELETE FROM kept_version WHERE number = 1")

    monkeypatch.setattr(SCRIPTS[-1], "upgrade", lose_rows)
    with pytest.raises(DamagedError):
        opened(tmp_path)

    assert path_in(tmp_path).read_bytes() == before


def test_a_newer_store_is_refused_and_not_touched(tmp_path: Path) -> None:
    opened(tmp_path)
    with writing(open_new(path_in(tmp_path))) as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path_in(tmp_path).read_bytes()
    written = path_in(tmp_path).stat().st_mtime_ns

    with pytest.raises(NewerStoreError) as newer:
        opened(tmp_path)

    assert (newer.value.found, newer.value.known) == (
        SCHEMA_VERSION + 1,
        SCHEMA_VERSION,
    )
    assert path_in(tmp_path).read_bytes() == before
    assert path_in(tmp_path).stat().st_mtime_ns == written
    assert sorted(path.name for path in tmp_path.iterdir()) == ["user.sqlite"]


@pytest.mark.parametrize("content", [b"x", b"no database at all" * 50, bytes(4096)])
def test_a_file_that_is_no_database_is_refused_and_not_touched(
    tmp_path: Path, content: bytes
) -> None:
    path_in(tmp_path).write_bytes(content)

    with pytest.raises(DamagedError):
        opened(tmp_path)

    assert path_in(tmp_path).read_bytes() == content


def test_another_programs_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    with writing(open_new(path_in(tmp_path))) as connection:
        connection.exec_driver_sql("CREATE TABLE theirs (number INTEGER)")
    before = path_in(tmp_path).read_bytes()

    with pytest.raises(DamagedError):
        opened(tmp_path)

    assert path_in(tmp_path).read_bytes() == before


def test_a_folder_in_place_of_the_file_is_said_so(tmp_path: Path) -> None:
    path_in(tmp_path).mkdir()

    with pytest.raises(MachineError):
        opened(tmp_path)


def test_a_store_that_is_gone_while_there_are_backups_counts_as_damaged(
    tmp_path: Path,
) -> None:
    queued(outbox_in(tmp_path))
    backups_in(tmp_path).make(NOW)
    path_in(tmp_path).write_bytes(b"")

    with pytest.raises(DamagedError):
        opened(tmp_path)

    store = open_user_store(path_in(tmp_path), backups_in(tmp_path), NOW, afresh=True)
    assert store.writable


def test_a_store_whose_making_was_cut_short_is_made(tmp_path: Path) -> None:
    path_in(tmp_path).write_bytes(b"")

    assert opened(tmp_path).writable


def test_a_half_written_beginning_is_left_to_the_journal(tmp_path: Path) -> None:
    """The journal of a cut transaction knows what the file was: empty."""
    code = """
import os, sys
from pathlib import Path
from csap_desktop.store.user_engine import open_new, writing
from csap_desktop.store.user_schema import metadata
with writing(open_new(Path(sys.argv[1]))) as connection:
    connection.exec_driver_sql("PRAGMA cache_spill = 1")
    connection.exec_driver_sql("PRAGMA cache_size = 1")
    connection.exec_driver_sql("CREATE TABLE filler (text)")
    for _ in range(300):
        connection.exec_driver_sql("INSERT INTO filler VALUES (randomblob(3000))")
    os._exit(0)
"""
    finish(start(code, path_in(tmp_path)))
    assert journal_of(path_in(tmp_path)).exists()
    assert path_in(tmp_path).stat().st_size > 4096

    store = opened(tmp_path)

    assert store.writable
    assert "filler" not in shape(path_in(tmp_path))


AS_NOBODY = """
import os, sys
from pathlib import Path
from csap_desktop.errors import MachineError
from csap_desktop.store.sealing import Sealer
from tests.store.enquiries import NOW, draft, new_id, outbox_in, opened, words
outbox_in(Path(sys.argv[1]) / "warm").enquiries()  # nobody may load a library later
os.setgid(65534); os.setuid(65534)
"""

READ_ALL = """
outbox = outbox_in(Path(sys.argv[1]))
print(outbox._store.writable)
print([outbox.texts.words_of(one) == words() for one in outbox.enquiries()])
try:
    outbox.new_draft(new_id(), draft(), NOW)
except MachineError as error:
    print(type(error).__name__)
"""

OPEN = """
try:
    outbox_in(Path(sys.argv[1]))
except MachineError as error:
    print(type(error).__name__)
"""

as_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can become nobody"
)


def readable_by_all(folder: Path) -> None:
    """Opens the way to a folder to everybody, for reading."""
    for path in (folder, *folder.parents):
        if path != Path("/") and path.stat().st_uid == os.geteuid():
            path.chmod(path.stat().st_mode | 0o055)


@as_root
@pytest.mark.parametrize("file_mode", [0o444, 0o666])
def test_in_a_read_only_folder_everything_can_be_read(
    tmp_path: Path, file_mode: int
) -> None:
    queued(outbox_in(tmp_path))
    readable_by_all(tmp_path)
    path_in(tmp_path).chmod(file_mode)
    before = path_in(tmp_path).read_bytes()

    printed, _ = finish(start(AS_NOBODY + READ_ALL, tmp_path))

    assert printed.split() == ["False", "[True]", "MachineError"]
    assert path_in(tmp_path).read_bytes() == before


@as_root
def test_an_old_store_in_a_read_only_folder_is_refused_and_kept(
    tmp_path: Path,
) -> None:
    make_old_store(tmp_path)
    readable_by_all(tmp_path)

    printed, _ = finish(start(AS_NOBODY + OPEN, tmp_path))

    assert printed == "MachineError\n"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="Linux only")
def test_where_there_is_no_disk_it_is_said_so() -> None:
    with pytest.raises(MachineError):
        opened(Path("/proc/csap-desktop"))


def test_below_a_file_no_store_can_be_made_and_it_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(MachineError):
        opened(tmp_path / "file" / "deeper")


FILL = """
from pathlib import Path
from csap_desktop.errors import MachineError
from csap_desktop.domain.enquiry import EnquiryId
from tests.store.enquiries import NOW, draft, outbox_in
outbox = outbox_in(Path(sys.argv[1]))
for number in range(400):
    try:
        one = outbox.new_draft(EnquiryId(f"n-{number}"), draft("x" * 2000), NOW)
    except MachineError:
        print("full", flush=True)
        break
    print(one.id, flush=True)
print(len(outbox.enquiries()), flush=True)
"""


@pytest.mark.parametrize("limit_bytes", [90_000, 101_000, 150_000, 202_345])
def test_on_a_full_disk_nothing_acknowledged_is_lost(
    tmp_path: Path, limit_bytes: int
) -> None:
    printed, _ = finish(start(SMALL_DISK + FILL, limit_bytes, tmp_path))

    *acknowledged, said, readable = printed.split()
    assert said == "full"
    outbox = outbox_in(tmp_path)
    assert [one.id for one in outbox.enquiries()] == acknowledged
    assert int(readable) == len(acknowledged) > 3
    again = outbox.new_draft(new_id(), draft(), NOW)
    assert outbox.texts.words_of(again) == words()


def test_a_step_that_finds_no_room_is_not_taken(tmp_path: Path) -> None:
    one = queued(outbox_in(tmp_path))
    code = (
        SMALL_DISK.replace("resource.setrlimit", "limit = lambda: resource.setrlimit")
        + """
from datetime import timedelta
from pathlib import Path
from csap_desktop.domain.enquiry import Step
from csap_desktop.errors import MachineError
from tests.store.enquiries import NOW, claiming, outbox_in
outbox = outbox_in(Path(sys.argv[1]))
one = outbox.enquiries()[0]
limit()
try:
    outbox.take(Step.CLAIM, one.id, one.version, claiming())
except MachineError:
    print("full")
"""
    )

    printed, _ = finish(start(code.replace("int(sys.argv.pop(1))", "512"), tmp_path))

    assert printed == "full\n"
    assert outbox_in(tmp_path).enquiries() == (one,)


def test_two_writers_wait_for_each_other(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    code = """
import sys
from pathlib import Path
from csap_desktop.domain.enquiry import EnquiryId
from tests.store.enquiries import NOW, draft, outbox_in
outbox = outbox_in(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(40):
    outbox.new_draft(EnquiryId(f"{sys.argv[2]}-{number}"), draft(), NOW)
"""
    both = [start(code, tmp_path, name) for name in ("one", "two")]
    for process in both:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in both:
        finish(process)

    found = outbox.enquiries()
    assert len(found) == 80
    assert [one.number for one in found] == list(range(1, 81))


def test_two_processes_that_make_the_store_at_once_use_one(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from csap_desktop.domain.enquiry import EnquiryId
from tests.store.enquiries import NOW, draft, outbox_in
print("ready", flush=True)
sys.stdin.readline()
outbox_in(Path(sys.argv[1])).new_draft(EnquiryId(sys.argv[2]), draft(), NOW)
"""
    all_three = [start(code, tmp_path, name) for name in "abc"]
    for process in all_three:
        assert process.stdout
        process.stdout.readline()
    for process in all_three:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in all_three:
        finish(process)

    assert {one.id for one in outbox_in(tmp_path).enquiries()} == {"a", "b", "c"}


def test_a_reader_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    one = queued(outbox)

    with outbox._store.writing() as connection:
        connection.execute(text("UPDATE enquiry SET reason = 'half'"))

        assert outbox.enquiries() == (one,)


def test_a_copy_of_the_one_file_at_rest_is_whole(tmp_path: Path) -> None:
    outbox = outbox_in(tmp_path)
    for number in range(20):
        one = queued(outbox, str(number))
        copied = tmp_path / f"copy-{number}"
        copied.mkdir()

        path_in(copied).write_bytes(path_in(tmp_path).read_bytes())

        assert outbox_in(copied).enquiry(one.id) == one
        assert len(outbox_in(copied).enquiries()) == number + 1


def test_words_survive_a_change_of_clock_by_ten_years(tmp_path: Path) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    for years in (10, -10):
        then = NOW + timedelta(days=3652 * years)
        outbox = outbox_in(tmp_path)
        one = outbox.save_draft(one.id, one.version, draft(str(years)), then)
        given = Given(then, submission_id=f"s{years}")
        one = outbox.take(Step.QUEUE, one.id, one.version, given)
        one = outbox.take(Step.TAKE_BACK, one.id, one.version, Given(then))

        assert outbox.texts.words_of(one) == words(str(years))
