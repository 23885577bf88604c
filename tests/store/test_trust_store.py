"""What was seen is kept, never goes back, and is never believed when damaged."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.trust_memory import Floor, Remembered
from csap_desktop.errors import MachineError, TrustDamagedError
from csap_desktop.store.trust_store import TrustStore

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SEEN = Remembered(
    (("2.root", b"\x00root"), ("timestamp", b"time")),
    (Floor("keys", "timestamp", 7, "aa"), Floor("keys", "edition", 3, "bb")),
    NOW,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "user" / "trust.sqlite"


def test_at_first_nothing_is_remembered_and_no_file_is_made(path: Path) -> None:
    assert TrustStore(path).read("anchor") == Remembered()
    assert not path.exists()


def test_what_is_kept_is_there_in_the_next_process(path: Path) -> None:
    TrustStore(path).keep("anchor", SEEN)

    found = TrustStore(path).read("anchor")

    assert found.metadata == SEEN.metadata
    assert set(found.floors) == set(SEEN.floors)
    assert found.seen_at == NOW


def test_metadata_is_kept_for_each_root_apart_and_floors_for_all(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("two", Remembered((("timestamp", b"other"),)))

    assert store.read("one").metadata == SEEN.metadata
    assert store.read("two").metadata == (("timestamp", b"other"),)
    assert set(store.read("two").floors) == set(SEEN.floors)
    assert store.read("three").metadata == ()


def test_metadata_is_replaced_whole(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("one", Remembered((("snapshot", b"s"),)))

    assert store.read("one").metadata == (("snapshot", b"s"),)


@pytest.mark.parametrize(
    ("later", "kept"),
    [
        (Floor("keys", "timestamp", 6, "zz"), Floor("keys", "timestamp", 7, "aa")),
        (Floor("keys", "timestamp", 7, "zz"), Floor("keys", "timestamp", 7, "aa")),
        (Floor("keys", "timestamp", 8, "zz"), Floor("keys", "timestamp", 8, "zz")),
        (Floor("keys", "timestamp", 10**40), Floor("keys", "timestamp", 10**40)),
    ],
)
def test_a_floor_only_rises(path: Path, later: Floor, kept: Floor) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("one", Remembered(floors=(later,)))

    assert store.read("one").floor("keys", "timestamp") == kept
    assert store.read("one").floor("keys", "edition") == SEEN.floors[1]


def test_other_keys_have_floors_of_their_own(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("one", Remembered(floors=(Floor("others", "timestamp", 1),)))

    found = store.read("one")

    assert found.floor("others", "timestamp") == Floor("others", "timestamp", 1)
    assert found.floor("keys", "timestamp") == SEEN.floors[0]
    assert found.floor("nobody", "timestamp") is None


@pytest.mark.parametrize(("days", "kept"), [(-1, 0), (0, 0), (1, 1)])
def test_the_highest_time_only_rises(path: Path, days: int, kept: int) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("one", Remembered(seen_at=NOW + timedelta(days=days)))
    store.keep("one", Remembered())

    assert store.read("one").seen_at == NOW + timedelta(days=kept)


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"not a database at all" * 50, bytes(4096), b"SQLite format 3\0"],
)
def test_another_file_in_its_place_is_refused_and_stays(
    path: Path, data: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(data)

    with pytest.raises(TrustDamagedError):
        TrustStore(path).read("one")
    with pytest.raises(TrustDamagedError):
        TrustStore(path).keep("one", SEEN)

    assert path.read_bytes() == data


def test_a_row_that_somebody_changed_is_refused(path: Path) -> None:
    TrustStore(path).keep("one", SEEN)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE floor SET version = '1'")
    connection.close()

    with pytest.raises(TrustDamagedError):
        TrustStore(path).read("one")


def test_no_flipped_bit_lowers_a_floor(path: Path) -> None:
    """A flip is found, or it is in a byte that says nothing."""
    TrustStore(path).keep("one", SEEN)
    whole = path.read_bytes()
    wanted = TrustStore(path).read("one")
    chance = random.Random(5)  # noqa: S311 - which bits, not secrets
    found = 0
    for _ in range(300):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            assert TrustStore(path).read("one") == wanted
        except (TrustDamagedError, MachineError):
            found += 1
        path.with_name("trust.sqlite-journal").unlink(missing_ok=True)

    assert found > 0


def test_a_damaged_one_is_set_aside_and_a_new_one_begun(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    path.write_bytes(b"damaged")

    store.set_aside()
    store.keep("one", Remembered(seen_at=NOW))

    assert store.read("one") == Remembered(seen_at=NOW)
    assert path.with_name("trust.sqlite.damaged").read_bytes() == b"damaged"


def test_a_making_that_was_cut_short_is_begun_again(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("trust.sqlite.part").write_bytes(b"half")

    TrustStore(path).keep("one", SEEN)

    assert TrustStore(path).read("one").seen_at == NOW
    assert [one.name for one in path.parent.iterdir()] == ["trust.sqlite"]


def test_a_folder_that_cannot_be_made_is_an_error_of_the_machine(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = TrustStore(tmp_path / "file" / "trust.sqlite")

    with pytest.raises(MachineError):
        store.keep("one", SEEN)
    with pytest.raises(MachineError):
        store.set_aside()
