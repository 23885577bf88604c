"""A store of version 2, with enquiries in every state, is brought up to date.

Other tests begin at version 1 (test_user_store.py, test_crashes.py).
"""

import os
import random
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.store.sqlite_copy import check
from csap_desktop.store.user_engine import open_new, reading
from csap_desktop.store.user_file import marks_of
from csap_desktop.store.user_schema import SCHEMA_VERSION, metadata
from tests.store.enquiries import (
    NOW,
    backups_in,
    draft,
    new_id,
    opened,
    outbox_in,
    path_in,
    receipt_for,
)
from tests.store.filled_store import make_store_of_version_2
from tests.store.killed_at_write import changes_of, killed_at
from tests.store.rows import Rows, rows_in, shape

NEW_COLUMNS = 2
"""Columns that version 3 has and version 2 had not, at the end of an enquiry's row."""


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("version-2")
    make_store_of_version_2(folder)
    return folder


@pytest.fixture
def folder(old: Path, tmp_path: Path) -> Path:
    return copied(old, tmp_path / "user")


def copied(old: Path, folder: Path) -> Path:
    shutil.copytree(old, folder)
    return folder


def migrated(rows: Rows) -> Rows:
    """Returns the rows of version 2 as they should stand in version 3."""
    enquiries = tuple(row + (None,) * NEW_COLUMNS for row in rows["enquiry"])
    return {**rows, "enquiry": enquiries}


def version_of(path: Path) -> int:
    marks = marks_of(path)
    assert marks
    return marks.version


def test_the_old_store_is_of_version_2_and_has_every_state(folder: Path) -> None:
    version = version_of(path_in(folder))
    states = {one.progress.state for one in outbox_in(folder).enquiries()}

    assert version == 2
    assert states == set(EnquiryState)


def test_every_row_is_there_and_equal(folder: Path) -> None:
    before = rows_in(path_in(folder))

    store = opened(folder)

    assert store.migrated_from == 2
    assert rows_in(path_in(folder)) == migrated(before)
    assert len(before["enquiry"]) > len(EnquiryState)
    assert before["sqlite_sequence"] == (("enquiry", len(before["enquiry"])),)


def test_its_tables_are_those_of_a_new_store(folder: Path, tmp_path: Path) -> None:
    opened(tmp_path / "new").close()
    assert shape(path_in(folder)) != shape(path_in(tmp_path / "new"))

    opened(folder).close()

    assert shape(path_in(folder)) == shape(path_in(tmp_path / "new"))
    with reading(open_new(path_in(folder))) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []


def test_words_versions_and_frozen_bytes_still_open(folder: Path) -> None:
    outbox = outbox_in(folder)

    found = outbox.enquiries()
    with_words = [one for one in found if one.words]
    frozen = [one for one in with_words if one.progress.sha256 not in {None, "0" * 64}]
    assert len(with_words) == len(found) - 1
    for one in with_words:
        assert outbox.texts.words_of(one)
        assert outbox.texts.versions(one.id)
    for one in frozen:
        assert outbox.texts.frozen_bytes(one.id)
    assert len(frozen) > len(EnquiryState) - 3


def test_what_was_being_sent_comes_to_its_end(folder: Path) -> None:
    """Nobody wrote down with whom bytes may be: its receipt is believed as before."""
    outbox = outbox_in(folder)
    waiting = outbox.recover(frozenset(), NOW)

    for name in waiting:
        one = outbox.enquiry(name)
        assert one.progress.state is EnquiryState.UNCONFIRMED
        given = Given(NOW, receipt=receipt_for(one))
        one = outbox.take(Step.FIND_RECEIPT, name, one.version, given)
        assert one.progress.state is EnquiryState.SENT

    assert len(waiting) == 2


def test_the_next_enquiry_has_the_next_number(folder: Path) -> None:
    outbox = outbox_in(folder)
    last = max(one.number for one in outbox.enquiries())

    new = outbox.new_draft(new_id(), draft(), NOW)

    assert new.number == last + 1


def test_the_backup_made_before_has_the_rows_of_before(folder: Path) -> None:
    before = rows_in(path_in(folder))

    opened(folder).close()

    [backup] = backups_in(folder).listing()
    assert backup.reason == "before-update"
    assert version_of(backup.path) == 2
    assert rows_in(backup.path) == before


OPEN = """
from pathlib import Path
from csap_desktop.store import user_migration
from tests.store.enquiries import opened
armed = True
opened(Path(sys.argv[1])).close()
armed = False
"""


def assert_whole_after_kill(folder: Path, before: Rows) -> int:
    """Returns the version that the killed process left."""
    found = rows_in(path_in(folder))
    version = version_of(path_in(folder))
    assert found == (before if version == 2 else migrated(before))
    backups = backups_in(folder).listing()
    if version == SCHEMA_VERSION:
        assert [rows_in(one.path) for one in backups] == [before]

    opened(folder).close()

    assert rows_in(path_in(folder)) == migrated(before)
    check(path_in(folder), "integrity_check")
    return version


def assert_kills_leave_all_or_nothing(old: Path, folder: Path, kills: int) -> set[int]:
    """Kills at changes all over a migration; returns the versions that were left."""
    before = rows_in(path_in(old))
    changes = changes_of(OPEN, copied(old, folder / "whole"))
    chance = random.Random(kills)  # noqa: S311
    # The last change but one takes the journal away, and that is when it is made.
    both_sides = [changes - 1, changes]
    places = [*chance.sample(range(1, changes - 1), kills - 2), *both_sides]
    seen = set()
    for where in places:
        user = copied(old, folder / f"{where}")
        assert killed_at(where, OPEN, user)
        seen.add(assert_whole_after_kill(user, before))
    return seen


needs_folders = pytest.mark.skipif(os.name == "nt", reason="no watched disk on Windows")


@needs_folders
def test_a_migration_killed_at_any_change_of_the_disk_is_whole_or_not_made(
    old: Path, tmp_path: Path
) -> None:
    assert assert_kills_leave_all_or_nothing(old, tmp_path, 6) == {2, SCHEMA_VERSION}


@needs_folders
@pytest.mark.long
@pytest.mark.timeout(900)
def test_sixty_migrations_killed_at_changes_of_the_disk_are_whole_or_not_made(
    old: Path, tmp_path: Path
) -> None:
    assert assert_kills_leave_all_or_nothing(old, tmp_path, 60) == {2, SCHEMA_VERSION}
