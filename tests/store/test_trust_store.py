"""What was seen is kept, never goes back, and is never believed when damaged."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.trust_memory import Floor, Remembered
from csap_desktop.errors import MachineError, TrustDamagedError
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.store.user_file import journal_of

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


def _flips(path: Path, spots: list[tuple[int, int]]) -> int:
    """Flips bits, one at a time; each is found as damage, or changes nothing."""
    store, whole = TrustStore(path), path.read_bytes()
    wanted = store.read("one")
    more = Floor("keys", "snapshot", 4, "cc")
    found = 0
    for spot, bit in spots:
        flipped = bytearray(whole)
        flipped[spot] ^= 1 << bit
        path.write_bytes(flipped)
        try:
            assert store.read("one") == wanted, (spot, bit)
            store.keep("one", Remembered(SEEN.metadata, (more,)))
            kept = store.read("one")
            assert set(kept.floors) == {*wanted.floors, more}, (spot, bit)
            assert (kept.metadata, kept.seen_at) == (wanted.metadata, NOW), (spot, bit)
        except TrustDamagedError:
            found += 1
        journal_of(path).unlink(missing_ok=True)
    path.write_bytes(whole)
    return found


def test_no_flipped_bit_lowers_a_floor_or_ends_syncing_for_good(path: Path) -> None:
    """A flip is found as damage, or it is in a byte that says nothing."""
    TrustStore(path).keep("one", SEEN)
    size = path.stat().st_size
    chance = random.Random(5)  # noqa: S311 - which bits, not secrets
    spots = [(chance.randrange(size), chance.randrange(8)) for _ in range(150)]
    header = [(byte, bit) for byte in (18, 19, 44, 59) for bit in range(8)]

    assert _flips(path, spots + header) > 0


@pytest.mark.long
def test_no_flipped_bit_of_what_is_written_lowers_a_floor(path: Path) -> None:
    TrustStore(path).keep("one", SEEN)
    said = [spot for spot, byte in enumerate(path.read_bytes()) if byte]

    assert _flips(path, [(spot, bit) for spot in said for bit in range(8)]) > len(said)


def test_no_flipped_bit_of_the_tables_descriptions_ends_syncing(path: Path) -> None:
    TrustStore(path).keep("one", SEEN)
    data = path.read_bytes()
    words = (b"version TEXT", b"signed", b"sqlite_autoindex_floor_1", b"PRIMARY KEY")
    spots = [data.index(word) + at for word in words for at in range(len(word))]

    assert _flips(path, [(spot, spot % 8) for spot in spots]) > 0


def test_a_key_that_differs_between_table_and_index_is_found(path: Path) -> None:
    """Read through the index, rows would hash as they were written."""
    TrustStore(path).keep("one", SEEN)
    data = path.read_bytes()
    spots, at = [], data.find(b"keystimestamp")
    while at >= 0:
        spots.append(at)
        at = data.find(b"keystimestamp", at + 1)

    assert len(spots) == 2
    assert _flips(path, [(spot, 0) for spot in spots]) > 0


@pytest.mark.parametrize(
    "spoil",
    ["DROP TABLE floor", "DROP TABLE about", "ALTER TABLE signed RENAME data TO date"],
)
def test_other_tables_are_damage(path: Path, spoil: str) -> None:
    TrustStore(path).keep("one", SEEN)
    with sqlite3.connect(path) as connection:
        connection.execute(spoil)
    connection.close()

    for step in (TrustStore(path).read, lambda one: TrustStore(path).keep(one, SEEN)):
        with pytest.raises(TrustDamagedError):
            step("one")


@pytest.mark.parametrize("left", [None, b""])
def test_a_journal_without_its_store_is_damage_and_set_aside(
    path: Path, left: bytes | None
) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    journal_of(path).write_bytes(b"garbage" * 100)

    with pytest.raises(TrustDamagedError):
        store.read("one")
    store.set_aside()
    store.keep("one", SEEN)

    assert store.read("one").seen_at == NOW


def test_a_store_that_another_process_holds_is_not_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("csap_desktop.store.user_engine.BUSY_TIMEOUT_MS", 50)
    TrustStore(path).keep("one", SEEN)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(MachineError) as raised:
        TrustStore(path).read("one")
    other.close()

    assert not isinstance(raised.value, TrustDamagedError)
    assert TrustStore(path).read("one").seen_at == NOW


def test_the_highest_time_of_one_root_is_not_that_of_another(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    store.keep("two", Remembered(seen_at=NOW + timedelta(days=700)))

    assert store.read("one").seen_at == NOW
    assert store.read("two").seen_at == NOW + timedelta(days=700)
    assert store.read("three").seen_at is None


def test_the_one_highest_time_that_was_kept_for_all_is_not_lost(path: Path) -> None:
    """Early programs kept no other; the hash is as they worked it out."""
    store = TrustStore(path)
    store.keep("", Remembered(floors=SEEN.floors, seen_at=NOW))

    assert ("seen-at",) in _names(path)
    assert store.read("one").seen_at == NOW
    store.keep("one", Remembered(seen_at=NOW - timedelta(days=5)))
    assert store.read("one").seen_at == NOW


def _names(path: Path) -> list[tuple[str]]:
    """The names of the single values."""
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT name FROM about").fetchall()
    connection.close()
    return found


def test_a_damaged_one_is_set_aside_and_a_new_one_begun(path: Path) -> None:
    store = TrustStore(path)
    store.keep("one", SEEN)
    path.write_bytes(b"damaged")

    store.set_aside()
    store.keep("one", Remembered(seen_at=NOW))

    assert store.read("one") == Remembered(seen_at=NOW)
    assert path.with_name("trust.sqlite.damaged").read_bytes() == b"damaged"


def test_a_folder_in_its_place_is_damage_and_set_aside(path: Path) -> None:
    path.mkdir(parents=True)
    (path / "note.txt").write_text("kept")
    store = TrustStore(path)
    with pytest.raises(TrustDamagedError):
        store.read("one")

    store.set_aside()
    store.keep("one", SEEN)

    assert store.read("one").seen_at == NOW
    assert (path.parent / f"{path.name}.damaged" / "note.txt").exists()


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
