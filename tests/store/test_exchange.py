"""A backup that takes the user store's place while others write: nothing is lost."""

import os
import sqlite3
from pathlib import Path

import pytest

from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.store import exchange as exchanging
from csap_desktop.store.exchange import exchange
from csap_desktop.store.user_file import journal_of
from tests.store.enquiries import (
    NOW,
    backups_in,
    draft,
    new_id,
    outbox_in,
    path_in,
)
from tests.store.processes import finish, start

RESTORE = """
import sys
from pathlib import Path
from csap_desktop.store import exchange
from tests.store.enquiries import NOW, backups_in
put_in_place = exchange.put_in_place
def wait_and_put(*files):
    print("copied", flush=True)
    sys.stdin.readline()
    put_in_place(*files)
exchange.put_in_place = wait_and_put
backups = backups_in(Path(sys.argv[1]))
backups.restore(backups.listing()[0], NOW)
"""

WRITE = """
import sys
from pathlib import Path
from csap_desktop.errors import MachineError
from csap_desktop.store import user_engine
from tests.store.enquiries import NOW, draft, new_id, outbox_in
user_engine.BUSY_TIMEOUT_MS = int(sys.argv[3])
outbox = outbox_in(Path(sys.argv[1]))
print("opened", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[4])):
    name = f"{sys.argv[2]}-{number}"
    try:
        outbox.new_draft(name, draft(), NOW)
    except MachineError:
        print("refused", flush=True)
    else:
        print(name, flush=True)
"""

RESTORE_OFTEN = """
import sys
from pathlib import Path
from tests.store.enquiries import NOW, backups_in
backups = backups_in(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    backups.restore(backups.listing()[-1], NOW)
"""


def ids_in(path: Path) -> set[str]:
    """The enquiries of one file, which is left as it is."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        found = {str(row[0]) for row in connection.execute("SELECT id FROM enquiry")}
    connection.close()
    return found


def ids_kept(folder: Path) -> set[str]:
    """The enquiries of the store and of all that was put aside."""
    aside = [one.path for one in backups_in(folder).put_aside()]
    return set().union(*(ids_in(path) for path in [path_in(folder), *aside]))


def test_nobody_writes_between_the_copy_and_the_exchange(tmp_path: Path) -> None:
    outbox_in(tmp_path)
    backups_in(tmp_path).make(NOW)
    writer = start(WRITE, tmp_path, "new", 50, 1)
    assert writer.stdout
    assert writer.stdout.readline() == "opened\n"
    restoring = start(RESTORE, tmp_path)
    assert restoring.stdout
    assert restoring.stdout.readline() == "copied\n"

    printed, _ = finish(writer, "go\n")
    finish(restoring, "go\n")

    assert printed == "refused\n"
    assert ids_kept(tmp_path) == set()


def test_who_waits_for_the_exchange_writes_into_no_file_that_is_gone(
    tmp_path: Path,
) -> None:
    outbox_in(tmp_path)
    backups_in(tmp_path).make(NOW)
    restoring = start(RESTORE, tmp_path)
    assert restoring.stdout
    assert restoring.stdout.readline() == "copied\n"
    # The writer has the old file open and waits for its lock when the names change.
    connection = sqlite3.connect(path_in(tmp_path), isolation_level=None, timeout=30)
    connection.execute("SELECT count(*) FROM enquiry").fetchone()

    finish(restoring, "go\n")

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM enquiry")
    connection.close()


def assert_nothing_acknowledged_is_lost(folder: Path, drafts: int) -> None:
    outbox_in(folder)
    backups_in(folder).make(NOW)
    writers = [start(WRITE, folder, name, 10_000, drafts) for name in "ab"]
    for writer in writers:
        assert writer.stdout
        assert writer.stdout.readline() == "opened\n"
        assert writer.stdin
        writer.stdin.write("go\n")
        writer.stdin.flush()

    finish(start(RESTORE_OFTEN, folder, drafts // 2))
    printed = [line for writer in writers for line in finish(writer)[0].split()]

    acknowledged = {line for line in printed if line != "refused"}
    assert acknowledged
    assert acknowledged <= ids_kept(folder)


def test_nothing_acknowledged_is_lost_while_backups_are_restored(
    tmp_path: Path,
) -> None:
    assert_nothing_acknowledged_is_lost(tmp_path, 20)


@pytest.mark.long
@pytest.mark.timeout(300)
def test_nothing_acknowledged_is_lost_in_hundred_restores(tmp_path: Path) -> None:
    assert_nothing_acknowledged_is_lost(tmp_path, 200)


def test_a_store_that_a_process_does_not_let_go_of_stays(tmp_path: Path) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    holder = sqlite3.connect(path_in(tmp_path), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    patient = pytest.MonkeyPatch()
    patient.setattr("csap_desktop.store.user_engine.BUSY_TIMEOUT_MS", 50)

    with pytest.raises(MachineError, match="locked"):
        backups_in(tmp_path).restore(backup, NOW)

    patient.undo()
    holder.close()
    assert outbox_in(tmp_path).enquiries() == (one,)
    assert backups_in(tmp_path).put_aside() == ()


@pytest.fixture
def as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exchanges the files as where an open one cannot be replaced."""
    monkeypatch.setattr(exchanging, "OPEN_FILES_CAN_BE_REPLACED", False)


@pytest.mark.usefixtures("as_on_windows")
@pytest.mark.parametrize("kind", ["sound", "damaged", "no database"])
def test_a_store_is_moved_away_where_an_open_file_cannot_be_replaced(
    tmp_path: Path, kind: str
) -> None:
    outbox = outbox_in(tmp_path)
    one = outbox.new_draft(new_id(), draft(), NOW)
    backup = backups_in(tmp_path).make(NOW)
    outbox.new_draft(new_id(), draft(), NOW)
    data = path_in(tmp_path).read_bytes()
    if kind == "damaged":
        path_in(tmp_path).write_bytes(data[:4096] + b"Z" * (len(data) - 4096))
    elif kind == "no database":
        path_in(tmp_path).write_bytes(b"Z" * len(data))
        journal_of(path_in(tmp_path)).write_bytes(b"Z")
    before = path_in(tmp_path).read_bytes()

    aside = backups_in(tmp_path).restore(backup, NOW)

    assert aside is not None
    assert aside.path.read_bytes() == before
    assert not journal_of(path_in(tmp_path)).exists()
    assert outbox_in(tmp_path).enquiries() == (one,)


@pytest.mark.usefixtures("as_on_windows")
def test_a_store_that_was_moved_away_comes_back_where_nothing_takes_its_place(
    tmp_path: Path,
) -> None:
    one = outbox_in(tmp_path).new_draft(new_id(), draft(), NOW)
    journal_of(path_in(tmp_path)).write_bytes(b"")

    with pytest.raises(MachineError):
        exchange(tmp_path / "none", path_in(tmp_path), tmp_path / "aside")

    assert outbox_in(tmp_path).enquiries() == (one,)
    assert not (tmp_path / "aside").exists()


@pytest.mark.skipif(os.name == "nt", reason="an open file is not replaced there")
def test_a_store_whose_place_nothing_takes_stays_with_its_journal(
    tmp_path: Path,
) -> None:
    """SQLite leaves this journal alone, of a store that is too damaged to be locked."""
    path_in(tmp_path).write_bytes(b"no database" * 999)
    journal_of(path_in(tmp_path)).write_bytes(bytes(512))
    (tmp_path / "folder").mkdir()

    with pytest.raises(MachineError):
        exchange(tmp_path / "folder", path_in(tmp_path), tmp_path / "aside")

    assert path_in(tmp_path).read_bytes() == b"no database" * 999
    assert journal_of(path_in(tmp_path)).read_bytes() == bytes(512)
    assert {path.name for path in tmp_path.glob("aside*")} == set()


def test_a_damaged_store_is_kept_to_the_byte_and_not_put_back(tmp_path: Path) -> None:
    outbox_in(tmp_path)
    backup = backups_in(tmp_path).make(NOW)
    path_in(tmp_path).write_bytes(b"no database" * 999)

    aside = backups_in(tmp_path).restore(backup, NOW)

    assert aside is not None
    assert aside.path.read_bytes() == b"no database" * 999
    with pytest.raises(DamagedError):
        backups_in(tmp_path).restore(aside, NOW)
