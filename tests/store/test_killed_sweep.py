"""The sweep that forgets old words, killed at any change of the disk.

Source: docs/queue.md, "Crash points to test": during retention. The words leave the
user store and its backups; receipts and everything that is not due stay.
"""

import os
import random
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.store.retention import Forgotten, forget_old_words
from csap_desktop.store.sqlite_copy import check
from csap_desktop.store.user_schema import enquiry
from tests.store.enquiries import NOW, backups_in, opened, outbox_in, path_in
from tests.store.filled_store import fill
from tests.store.killed_at_write import changes_of, killed_at
from tests.store.rows import Rows, rows_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no watched disk on Windows")

OF_EACH = 3
BACKUPS = 2
DUE = (EnquiryState.SENT, EnquiryState.DISCARDED)
LATER = NOW + timedelta(days=31)

SWEEP = """
from datetime import timedelta
from pathlib import Path
from csap_desktop.store.retention import forget_old_words
from tests.store.enquiries import NOW, backups_in, opened
folder = Path(sys.argv[1])
store = opened(folder)
armed = True
forget_old_words(store, NOW + timedelta(days=31))
backups_in(folder).forget()
armed = False
"""

NAMES = [column.name for column in enquiry.c]
SEALED = ("words", "frozen")
WORDS = (*SEALED, "fingerprint")


@dataclass(frozen=True)
class Filled:
    """A store with old enquiries in every state, and what is in it.

    Attributes:
        folder: Where.
        rows: Of the store.
        swept: The rows as they should be when the sweep is done.
        sealed: Every sealed text of what is due, its last bytes.
    """

    folder: Path
    rows: Rows
    swept: Rows
    sealed: frozenset[bytes]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    folder = tmp_path_factory.mktemp("filled")
    fill(folder, OF_EACH)
    for _ in range(BACKUPS):
        backups_in(folder).make(NOW)
    rows = rows_in(path_in(folder))
    due = {name for name, row in enquiries(rows).items() if row["state"] in states(DUE)}
    kept = [row for row in rows["kept_version"] if row[1] in due]
    enquiry_texts = [enquiries(rows)[name][column] for name in due for column in SEALED]
    texts = [*(row[-1] for row in kept), *enquiry_texts]
    return Filled(
        folder,
        rows,
        swept(rows, states(DUE)),
        frozenset(text[-24:] for text in texts if text),
    )


def states(some: tuple[EnquiryState, ...]) -> set[str]:
    return {one.value for one in some}


def enquiries(rows: Rows) -> dict[str, dict[str, object]]:
    found = [dict(zip(NAMES, row, strict=True)) for row in rows["enquiry"]]
    return {str(row["id"]): row for row in found}


def swept(rows: Rows, of: set[str]) -> Rows:
    """Returns rows as they should be once the words of some states were forgotten."""
    gone = {
        name
        for name, row in enquiries(rows).items()
        if row["state"] in of and row["words"] is not None
    }
    return {
        **rows,
        "enquiry": tuple(
            tuple(_without_words(row).values()) if name in gone else tuple(row.values())
            for name, row in enquiries(rows).items()
        ),
        "kept_version": tuple(
            row for row in rows["kept_version"] if row[1] not in gone
        ),
    }


def _without_words(row: dict[str, object]) -> dict[str, object]:
    assert isinstance(row["version"], int)
    changed = LATER if row["state"] == "sent" else NOW
    return {
        **row,
        **dict.fromkeys(WORDS),
        "version": row["version"] + 1,
        "changed_at": changed.isoformat(timespec="microseconds"),
    }


def with_sealed(folder: Path, sealed: frozenset[bytes]) -> set[str]:
    """Returns the files in which a forgotten text still stands."""
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(one in path.read_bytes() for one in sealed)
    }


def assert_wholly_there_or_gone(folder: Path, filled: Filled) -> str:
    """Returns how far the killed sweep came: "none", "sent", "all" or "backups"."""
    found = rows_in(path_in(folder))
    stages = {
        "none": filled.rows,
        "sent": swept(filled.rows, {"sent"}),
        "all": filled.swept,
    }
    [stage] = [name for name, rows in stages.items() if rows == found]
    check(path_in(folder), "integrity_check")
    if stage == "all":
        assert path_in(folder).name not in with_sealed(folder, filled.sealed)
    backups = backups_in(folder).listing()
    assert len(backups) == BACKUPS
    emptied = 0
    for backup in backups:
        check(backup.path, "integrity_check")
        rows = rows_in(backup.path)
        still = with_sealed(backup.path.parent, filled.sealed)
        emptied += backup.path.name not in still
        assert (rows == filled.rows) == (backup.path.name in still)
        assert enquiries(rows).keys() == enquiries(filled.rows).keys()
    return "backups" if emptied else stage


def finish_sweep(folder: Path) -> None:
    """Does what the next start does, and what two days later the daily backup does."""
    store = opened(folder)
    forget_old_words(store, LATER)
    backups_in(folder).forget()
    backups_in(folder).daily(datetime.now(UTC) + timedelta(days=2))


def assert_killed_sweeps_are_whole(
    filled: Filled, folder: Path, kills: int
) -> set[str]:
    """Kills at changes all over a sweep; returns how far the sweeps came."""
    whole = folder / "whole"
    shutil.copytree(filled.folder, whole)
    changes = changes_of(SWEEP, whole)
    chance = random.Random(kills)  # noqa: S311
    step = changes / kills
    places = [int(step * (n + chance.random())) + 1 for n in range(kills - 1)]
    seen = set()
    for where in (*places, changes):
        user = folder / f"{where}"
        shutil.copytree(filled.folder, user, dirs_exist_ok=False)
        assert killed_at(where, SWEEP, user)
        seen.add(assert_wholly_there_or_gone(user, filled))

        finish_sweep(user)

        assert rows_in(path_in(user)) == filled.swept
        assert with_sealed(user, filled.sealed) == set()
    return seen


def test_a_sweep_forgets_what_is_due_and_nothing_else(
    filled: Filled, tmp_path: Path
) -> None:
    user = tmp_path / "user"
    shutil.copytree(filled.folder, user)
    assert len(with_sealed(user, filled.sealed)) == 1 + BACKUPS

    forgotten = forget_old_words(opened(user), LATER)
    backups_in(user).forget()

    assert forgotten == Forgotten(sent=OF_EACH, discarded=OF_EACH)
    assert rows_in(path_in(user)) == filled.swept
    assert with_sealed(user, filled.sealed) == set()
    receipts = [one for one in outbox_in(user).enquiries() if one.progress.receipt]
    assert len(receipts) == 2 * OF_EACH


def test_a_sweep_killed_at_any_change_leaves_each_enquiry_there_or_gone(
    filled: Filled, tmp_path: Path
) -> None:
    seen = assert_killed_sweeps_are_whole(filled, tmp_path, 6)

    assert seen >= {"none", "backups"}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_sixty_killed_sweeps_leave_each_enquiry_there_or_gone(
    filled: Filled, tmp_path: Path
) -> None:
    seen = assert_killed_sweeps_are_whole(filled, tmp_path, 60)

    assert seen == {"none", "sent", "all", "backups"}
