"""Processes killed while they write, and bits that flip: nothing told is lost."""

import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import CsapError, LockedError
from csap_desktop.store.user_migration import migrate
from tests.store.enquiries import (
    NOW,
    backups_in,
    draft,
    new_id,
    outbox_in,
    path_in,
    queued,
    words,
)
from tests.store.old_store import OLD_ROWS, make_old_store
from tests.store.processes import finish, start

WRITE = """
import random, sys
from datetime import timedelta
from pathlib import Path
from csap_desktop.domain.enquiry import EnquiryId, Step
from csap_desktop.domain.enquiry_steps import Given
from tests.store.enquiries import LEASE, NOW, claiming, draft, outbox_in, receipt_for

name = sys.argv[2]
chance = random.Random(name)
outbox = outbox_in(Path(sys.argv[1]))

def told(one):
    text = outbox.texts.words_of(one).text
    print(one.id, one.version, one.progress.state.value, text, flush=True)
    return one

print("ready", flush=True)
for number in range(10_000):
    one = told(outbox.new_draft(EnquiryId(f"{name}-{number}"), draft("new"), NOW))
    for edit in range(chance.randrange(3)):
        text = f"{number}-{edit}-" + "x" * chance.randrange(4000)
        one = told(outbox.save_draft(one.id, one.version, draft(text), NOW))
    about = Given(NOW, submission_id=f"s-{name}-{number}")
    one = told(outbox.take(Step.QUEUE, one.id, one.version, about))
    one = told(outbox.take(Step.CLAIM, one.id, one.version, claiming()))
    about = Given(NOW, lease=LEASE, receipt=receipt_for(one))
    step = chance.choice([Step.RECEIVE, Step.LOSE_ANSWER])
    one = told(outbox.take(step, one.id, one.version, about))
"""

Told = dict[str, tuple[int, str, str]]


def write_and_be_killed(folder: Path, name: str, delay_s: float) -> Told:
    """Returns what the process said is kept, of each enquiry the last."""
    process = start(WRITE, folder, name)
    assert process.stdout
    assert process.stdout.readline() == "ready\n", process.communicate()[1]
    # The moment of a kill is what is tested, so this test may wait.
    time.sleep(delay_s)
    process.send_signal(signal.SIGKILL)
    printed, _ = process.communicate(timeout=50)
    return last_told(printed)


def last_told(printed: str) -> Told:
    whole_lines = printed.rpartition("\n")[0].splitlines()
    told: Told = {}
    for line in whole_lines:
        one, version, state, text = line.split(" ")
        told[one] = (int(version), state, text)
    return told


def assert_all_kept(folder: Path, told: Told) -> None:
    """At most the one step that was under way may be there besides what was told."""
    outbox = outbox_in(folder)
    backups_in(folder).make(NOW)
    found: dict[str, StoredEnquiry] = {one.id: one for one in outbox.enquiries()}
    for name, (version, state, text) in told.items():
        kept = found[name]
        assert kept.version in {version, version + 1}
        if kept.version == version:
            assert kept.progress.state.value == state
            opened = outbox.texts.words_of(kept)
            assert opened
            assert opened.text == text
    for one in found.values():
        assert outbox.texts.words_of(one) is not None
        if one.progress.submission_id:
            assert outbox.texts.frozen_bytes(one.id)
        assert outbox.texts.versions(one.id)[0].version == one.words_version


def assert_kills_lose_nothing(folder: Path, kills: int, longest_s: float) -> int:
    """Returns how many steps were acknowledged."""
    chance = random.Random(folder.name)  # noqa: S311
    told: Told = {}
    steps = 0
    for number in range(kills):
        delay_s = chance.uniform(0.0, longest_s)
        fresh = write_and_be_killed(folder, f"k{number}", delay_s)
        told |= fresh
        steps += sum(version for version, _, _ in fresh.values())

        recovered = outbox_in(folder).recover(frozenset(), NOW)
        for one in recovered:
            told.pop(one, None)
            state = outbox_in(folder).enquiry(one).progress.state
            assert state is EnquiryState.UNCONFIRMED
        assert_all_kept(folder, told)
    return steps


def test_processes_killed_while_they_write_lose_nothing(tmp_path: Path) -> None:
    assert assert_kills_lose_nothing(tmp_path, 15, 0.25) > 15


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_three_hundred_processes_killed_while_they_write_lose_nothing(
    tmp_path: Path,
) -> None:
    """In twelve folders, so that looking at everything stays quick."""
    folders = [tmp_path / str(number) for number in range(12)]
    steps = [assert_kills_lose_nothing(folder, 25, 1.5) for folder in folders]

    assert sum(steps) >= 3_000


def test_two_processes_that_write_at_once_and_are_killed_lose_nothing(
    tmp_path: Path,
) -> None:
    both = [start(WRITE, tmp_path, name) for name in ("one", "two")]
    printed = dict.fromkeys(both, "")
    for process in both:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        for _ in range(4):
            printed[process] += process.stdout.readline()
    told: Told = {}
    for process in both:
        process.send_signal(signal.SIGKILL)
    for process in both:
        assert process.stdout
        told |= last_told(printed[process] + process.stdout.read())
        process.communicate(timeout=50)

    assert_all_kept(tmp_path, told)
    assert len(told) >= 2


MIGRATE = """
import sys
from pathlib import Path
from csap_desktop.store import user_migration
print("ready", flush=True)
sys.stdin.readline()
user_migration.migrate(Path(sys.argv[1]))
print("done", flush=True)
"""


def migrate_and_be_killed(path: Path, delay_s: float) -> str:
    process = start(MIGRATE, path)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()
    try:
        process.wait(delay_s)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    return process.communicate(timeout=50)[0]


def assert_killed_migrations_are_whole(folder: Path, kills: int) -> tuple[int, int]:
    """Returns how many were old and how many new afterwards."""
    chance = random.Random("migrations")  # noqa: S311
    old = 0
    for number in range(kills):
        path = path_in(folder / str(number))
        make_old_store(path.parent)

        migrate_and_be_killed(path, chance.uniform(0.0, 0.12))

        old += migrate(path) == 1
        outbox = outbox_in(path.parent)
        found = outbox.enquiries()
        assert len(found) == OLD_ROWS
        assert {outbox.texts.words_of(one) for one in found} == {words()}
        assert {len(outbox.texts.versions(one.id)) for one in found} == {2}
    return old, kills - old


def test_a_migration_killed_half_way_leaves_all_or_nothing(tmp_path: Path) -> None:
    old, new = assert_killed_migrations_are_whole(tmp_path, 6)

    assert old + new == 6


@pytest.mark.long
@pytest.mark.timeout(900)
def test_sixty_migrations_killed_half_way_leave_all_or_nothing(tmp_path: Path) -> None:
    old, new = assert_killed_migrations_are_whole(tmp_path, 60)

    assert old > 5
    assert new > 5


def assert_flips_never_change_words(folder: Path, flips: int) -> int:
    """Flips one bit of the file at a time; returns how many were found out."""
    outbox = outbox_in(folder)
    begun = [outbox.new_draft(new_id(), draft(str(n) * 200), NOW) for n in range(9)]
    typed = {one.id: outbox.texts.words_of(one) for one in begun}
    waiting = queued(outbox, "q" * 900)
    frozen = outbox.texts.frozen_bytes(waiting.id)
    data = path_in(folder).read_bytes()
    chance = random.Random("flips")  # noqa: S311
    found_out = 0
    for _ in range(flips):
        flipped = bytearray(data)
        position = chance.randrange(len(data) * 8)
        flipped[position // 8] ^= 1 << position % 8
        path_in(folder).write_bytes(bytes(flipped))
        try:
            again = outbox_in(folder)
            for one in again.enquiries():
                try:
                    opened = again.texts.words_of(one)
                except LockedError:
                    found_out += 1
                    continue
                assert opened == typed.get(one.id, words("q" * 900))
                if one.id == waiting.id:
                    assert again.texts.frozen_bytes(one.id) == frozen
        except CsapError:
            found_out += 1
    return found_out


def test_a_flipped_bit_never_changes_words_unseen(tmp_path: Path) -> None:
    assert assert_flips_never_change_words(tmp_path, 40) > 4


@pytest.mark.long
@pytest.mark.timeout(900)
def test_three_hundred_flipped_bits_never_change_words_unseen(tmp_path: Path) -> None:
    assert assert_flips_never_change_words(tmp_path, 300) > 30


def test_a_killed_writer_leaves_no_lock(tmp_path: Path) -> None:
    write_and_be_killed(tmp_path, "first", 0.1)
    code = """
import sys
from pathlib import Path
from tests.store.enquiries import NOW, draft, new_id, outbox_in
outbox_in(Path(sys.argv[1])).new_draft(new_id(), draft(), NOW)
print("written")
"""

    assert finish(start(code, tmp_path))[0] == "written\n"
