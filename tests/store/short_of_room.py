"""A program that takes one step again and again, each time with more room on the disk.

It tries on copies of one prepared folder. After each try there is room again, and it
looks what became of the store: as before or as it should be, nothing half. What it
prints is what each try came to. Real limits of the system, so not for Windows.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, Step
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import MachineError
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.retention import forget_old_words
from csap_desktop.store.sqlite_copy import check
from tests.store.enquiries import (
    LEASE,
    NOW,
    backups_in,
    claiming,
    draft,
    opened,
    outbox_in,
    path_in,
    receipt_for,
)
from tests.store.rows import Rows, rows_in

LATER = NOW + timedelta(days=31)
PAGE_BYTES = 4096
DONE, FULL = "done", "full"


def _begin(folder: Path) -> None:
    outbox_in(folder).new_draft(EnquiryId("e-new"), draft("x" * 9_000), NOW)


def _save(folder: Path) -> None:
    outbox = outbox_in(folder)
    one = _first(outbox, EnquiryState.DRAFT)
    outbox.save_draft(one.id, one.version, draft("x" * 9_000), NOW)


def _queue(folder: Path) -> None:
    given = Given(NOW, submission_id="s-new")
    _take(folder, EnquiryState.DRAFT, Step.QUEUE, given)


def _claim(folder: Path) -> None:
    _take(folder, EnquiryState.QUEUED, Step.CLAIM, claiming())


def _receive(folder: Path) -> None:
    receipt = receipt_for(_first(outbox_in(folder), EnquiryState.SENDING))
    given = Given(NOW, lease=LEASE, receipt=receipt)
    _take(folder, EnquiryState.SENDING, Step.RECEIVE, given)


def _forget(folder: Path) -> None:
    forget_old_words(opened(folder), LATER)


def _forget_in_backups(folder: Path) -> None:
    backups_in(folder).forget()


def _back_up(folder: Path) -> None:
    backups_in(folder).make(NOW)


def _restore(folder: Path) -> None:
    backups = backups_in(folder)
    backups.restore(backups.listing()[0], NOW)


def _migrate(folder: Path) -> None:
    opened(folder)


STEPS: dict[str, Callable[[Path], None]] = {
    "T0": _begin,
    "T1": _save,
    "T2": _queue,
    "T4": _claim,
    "T6": _receive,
    "T17": _forget,
    "forget in backups": _forget_in_backups,
    "back up": _back_up,
    "restore": _restore,
    "migrate": _migrate,
}


def _first(outbox: Outbox, state: EnquiryState) -> StoredEnquiry:
    return next(one for one in outbox.enquiries() if one.progress.state is state)


def _take(folder: Path, state: EnquiryState, step: Step, given: Given) -> None:
    outbox = outbox_in(folder)
    one = _first(outbox, state)
    outbox.take(step, one.id, one.version, given)


@contextmanager
def file_limit(_: Path, room_bytes: int) -> Iterator[None]:
    """Lets no file grow over a size, nor any byte behind it be written (EFBIG)."""
    import resource  # noqa: PLC0415 - Windows has none

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room_bytes, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@contextmanager
def small_disk(disk: Path, room_bytes: int) -> Iterator[None]:
    """Fills a disk so far that only some bytes are free (ENOSPC)."""
    filler = disk / "filler"
    found = os.statvfs(disk)
    with filler.open("wb") as file:
        os.posix_fallocate(
            file.fileno(), 0, found.f_bavail * found.f_frsize - room_bytes
        )
    try:
        yield
    finally:
        filler.unlink()


def outcome_of(step: Callable[[Path], None], folder: Path) -> str:
    """Takes a step; only errors of ours may say that there is no room."""
    try:
        step(folder)
    except MachineError:
        return FULL
    return DONE


def stores_in(folder: Path) -> dict[str, Rows]:
    """Returns the rows of the user store and of each backup; all must be sound."""
    paths = [path_in(folder), *sorted((folder / "backups").glob("user-*.sqlite"))]
    found = {path.name: rows_in(path) for path in paths}  # takes half steps back
    for path in paths:
        check(path, "integrity_check")
    others = {path.name for path in folder.rglob("*.*")} - found.keys()
    assert not others, others
    return found


def assert_nothing_lost(
    before: dict[str, Rows], found: dict[str, Rows], after: dict[str, Rows]
) -> None:
    """Holds that of what was there each enquiry is as before, or as it should be."""
    store = path_in(Path()).name
    assert before.keys() <= found.keys()
    for name, rows in found.items():
        was = before.get(name, before[store])
        allowed = {*was["enquiry"], *after.get(name, was)["enquiry"]}
        assert len(rows["enquiry"]) == len(was["enquiry"]), name
        assert set(rows["enquiry"]) <= allowed, name


def tries(name: str, prepared: Path, disk: Path, rooms: list[int]) -> list[str]:
    """Takes a step with each room; returns what each try came to."""
    step, limit = STEPS[name], small_disk if disk != prepared.parent else file_limit
    whole = disk / "whole"
    shutil.copytree(prepared, whole)
    step(whole)
    after = stores_in(whole)
    shutil.rmtree(whole)
    before = stores_in(prepared)
    said = []
    for number, room_bytes in enumerate(rooms):
        user = disk / f"try-{number}"
        shutil.copytree(prepared, user)
        with limit(disk, room_bytes):
            said.append(outcome_of(step, user))
        found = stores_in(user)
        if said[-1] == FULL:
            if name in {"T17", "forget in backups", "migrate"}:
                assert_nothing_lost(before, found, after)
            else:
                assert found == before, room_bytes
            assert outcome_of(step, user) == DONE
            found = stores_in(user)
        assert found != before
        shutil.rmtree(user)
    return said


def main() -> None:
    """Takes the step's name, the prepared folder, a folder on the disk, the rooms."""
    name, prepared, disk, *rooms = sys.argv[1:]
    room_bytes = [int(one) for one in rooms]
    print(json.dumps(tries(name, Path(prepared), Path(disk), room_bytes)))  # noqa: T201
