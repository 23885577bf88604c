"""The power fails at any moment of a run: what was acknowledged is there afterwards.

Source: docs/queue.md, "Crash points to test"; sqlite.org, "Atomic Commit In SQLite",
sections 2 and 3. What SQLite asks of the disk is seen while it asks, so other settings
or another SQLite are tested as they are.
"""

import os
import pickle
import random
from collections import Counter
from enum import Enum
from pathlib import Path

import pytest

from csap_desktop.errors import CsapError
from csap_desktop.store.sqlite_copy import check
from csap_desktop.store.user_file import marks_of
from csap_desktop.store.user_schema import SCHEMA_VERSION
from tests.store.enquiries import outbox_in, path_in
from tests.store.power_cut import Folder, put
from tests.store.processes import finish, start
from tests.store.rows import Rows, rows_in
from tests.store.watched_disk import Asked
from tests.store.watched_run import Told

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="SQLite flushes no folder on Windows"
)

SECTORS_BYTES = (512, 4096)
RUN = "from tests.store.watched_run import main; main()"


class Found(Enum):
    """What is found when the power is back."""

    KEPT = "all that was acknowledged, and the step under way wholly or not at all"
    LOST = "a sound store with less or other rows"
    DAMAGED = "a store that the program refuses"


def recorded(folder: Path, *pragmas: str, what: str = "run") -> Told:
    """Lets a process take all steps; returns what it wrote down."""
    list_ = folder / "list"
    _, complained = finish(start(RUN, what, list_, folder / "user", *pragmas))
    assert not complained
    told: Told = pickle.loads(list_.read_bytes())  # noqa: S301 - written a moment ago
    return told


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return recorded(tmp_path_factory.mktemp("run"))


def around(told: Told, moment: int) -> tuple[Rows | None, Rows | None]:
    """Returns the rows that were acknowledged last, and those of the step under way."""
    before = [one for one in told[:moment] if not isinstance(one, Asked)]
    after = [one for one in told[moment:] if not isinstance(one, Asked)]
    return (before[-1] if before else None, after[0] if after else None)


def cut(told: Told, moment: int, folder: Path, chance: random.Random) -> None:
    """Writes into a new folder what is left when the power fails at a moment."""
    disk = Folder()
    for one in told[:moment]:
        if isinstance(one, Asked):
            disk.do(one)
    put(disk.after_cut(chance, chance.choice(SECTORS_BYTES)), folder)


def found_after(told: Told, moment: int, folder: Path, chance: random.Random) -> Found:
    """Cuts the power at a moment, and opens what is left as the program does."""
    cut(told, moment, folder, chance)
    try:
        outbox = outbox_in(folder)
        check(path_in(folder), "integrity_check")
        for kept in outbox.enquiries():
            outbox.texts.words_of(kept)
            outbox.texts.versions(kept.id)
        found = rows_in(path_in(folder))
    except CsapError:
        return Found.DAMAGED
    before, after = around(told, moment)
    nothing = before is None and not any(found.values())
    return Found.KEPT if nothing or found in (before, after) else Found.LOST


def spoiled(told: Told, folder: Path, cuts: int) -> list[tuple[int, Found]]:
    """Cuts the power all over a run; returns after which moments not all was kept."""
    chance = random.Random(cuts)  # noqa: S311
    moments = [*(1 + number * len(told) // cuts for number in range(cuts)), len(told)]
    found = [
        (moment, found_after(told, moment, folder / f"{number}", chance))
        for number, moment in enumerate(moments)
    ]
    return [one for one in found if one[1] is not Found.KEPT]


def test_a_power_cut_at_any_moment_loses_nothing_acknowledged(
    told: Told, tmp_path: Path
) -> None:
    assert spoiled(told, tmp_path, 60) == []


@pytest.mark.long
@pytest.mark.timeout(900)
def test_six_hundred_power_cuts_lose_nothing_acknowledged(
    told: Told, tmp_path: Path
) -> None:
    assert spoiled(told, tmp_path, 600) == []


def assert_migrated_or_not(folder: Path, cuts: int) -> set[int]:
    """Cuts the power all over a migration; returns the versions that were left."""
    told = recorded(folder, what="migration")
    begin = next(n for n, one in enumerate(told) if not isinstance(one, Asked)) + 1
    before, after = around(told, begin)
    chance = random.Random(cuts)  # noqa: S311
    seen = set()
    for number in range(cuts + 1):
        user = folder / f"{number}"
        moment = begin + number * (len(told) - begin) // cuts
        cut(told, moment, user, chance)
        found = rows_in(path_in(user))
        marks = marks_of(path_in(user))
        assert marks
        seen.add(marks.version)
        assert found == (after if marks.version == SCHEMA_VERSION else before)

        outbox_in(user)

        assert rows_in(path_in(user)) == after
        check(path_in(user), "integrity_check")
    return seen


def test_a_power_cut_leaves_a_migration_made_or_not(tmp_path: Path) -> None:
    assert assert_migrated_or_not(tmp_path, 15) == {1, SCHEMA_VERSION}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_three_hundred_power_cuts_leave_a_migration_made_or_not(tmp_path: Path) -> None:
    assert assert_migrated_or_not(tmp_path, 300) == {1, SCHEMA_VERSION}


@pytest.mark.parametrize(
    ("synchronous", "expected"),
    [("FULL", {Found.LOST}), ("OFF", {Found.LOST, Found.DAMAGED})],
)
def test_with_other_settings_a_power_cut_loses_something(
    tmp_path: Path, synchronous: str, expected: set[Found]
) -> None:
    """FULL flushes no folder after a journal was removed: it comes back, and undoes."""
    pragmas = ("journal_mode = DELETE", f"synchronous = {synchronous}")
    told = recorded(tmp_path, *pragmas)

    found = spoiled(told, tmp_path / "cuts", 40)

    assert {one for _, one in found} == expected
    assert len(found) >= 5


def test_what_is_cut_is_a_run_of_many_acknowledged_steps(told: Told) -> None:
    asked = Counter(one.what for one in told if isinstance(one, Asked))
    steps = sum(not isinstance(one, Asked) for one in told)

    assert steps > 50
    assert asked["remove"] >= steps - 1
    assert asked["flush-folder"] >= 2 * asked["remove"]
    assert asked["flush"] >= 3 * asked["remove"]
