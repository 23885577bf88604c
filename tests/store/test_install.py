"""An edition is put beside the old one and switched to in one step."""

import os
import shutil
from dataclasses import asdict
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from csap_desktop.edition.front import read
from csap_desktop.errors import DamagedError, MachineError, PublisherError
from csap_desktop.files import replace_file
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.engine import open_read_only
from csap_desktop.store.install import install
from csap_desktop.store.pointer import (
    POINTER_NAME,
    Pointer,
    read_checked,
    read_pointer,
)
from tests.services.installed import NOW, small_data
from tests.store.processes import leftovers


def put_in(folder: Path, number: int, previous: Pointer | None = None) -> Pointer:
    return install(folder, small_data(number), previous, NOW)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def grow_old(folder: Path) -> None:
    """Lets two hours pass for all that lies in a folder."""
    for path in folder.iterdir():
        then = path.stat().st_mtime - 7200
        os.utime(path, (then, then))


def test_the_first_edition_makes_its_folder_and_all_its_files(tmp_path: Path) -> None:
    pointer = put_in(tmp_path / "user" / "content", 1)

    assert names(tmp_path / "user" / "content") == [
        "content-1.sqlite",
        POINTER_NAME,
        "edition-1.json",
        "front-1.json",
    ]
    assert read_pointer(tmp_path / "user" / "content") == pointer


def test_the_pointer_tells_what_was_installed(tmp_path: Path) -> None:
    summer_time = timezone(timedelta(hours=1))
    moment = datetime(2027, 7, 1, 9, 30, 15, 999, tzinfo=summer_time)

    pointer = install(tmp_path, small_data(5), None, moment)

    assert pointer.edition == 5
    assert pointer.origin == "bundled"
    assert pointer.installed_at == "2027-07-01T08:30:15+00:00"
    assert pointer.previous is None


def test_every_file_has_the_hash_the_pointer_gives(tmp_path: Path) -> None:
    pointer = put_in(tmp_path, 1)

    front = read_checked(tmp_path / pointer.front, pointer.front_sha256)
    data = read_checked(tmp_path / pointer.data, pointer.data_sha256)
    read_checked(tmp_path / pointer.store, pointer.store_sha256)

    assert read(front).edition.number == 1
    assert data == small_data(1)


def test_the_store_holds_the_edition(tmp_path: Path) -> None:
    pointer = put_in(tmp_path, 12)

    store = ContentStore(open_read_only(tmp_path / pointer.store))

    assert store.edition_number() == 12
    store.close()


def test_numbers_grow_and_the_previous_store_stays_and_older_ones_go(
    tmp_path: Path,
) -> None:
    pointer = put_in(tmp_path, 1)
    for number in range(2, 5):
        grow_old(tmp_path)
        pointer = put_in(tmp_path, number, pointer)

    assert pointer.store == "content-4.sqlite"
    assert pointer.previous == "content-3.sqlite"
    assert [name for name in names(tmp_path) if name.startswith("content")] == [
        "content-3.sqlite",
        "content-4.sqlite",
    ]
    assert [name for name in names(tmp_path) if name.startswith("front")] == [
        "front-3.json",
        "front-4.json",
    ]


def test_what_another_process_may_be_building_stays(tmp_path: Path) -> None:
    (tmp_path / "content-1.sqlite").write_bytes(b"being built")

    put_in(tmp_path, 1)

    assert "content-1.sqlite" in names(tmp_path)


def test_files_of_strangers_stay(tmp_path: Path) -> None:
    strange = ("notes.txt", "content-x.sqlite", "content-1.sqlite.bak", "front.json")
    for name in strange:
        (tmp_path / name).write_bytes(b"")
    grow_old(tmp_path)

    pointer = put_in(tmp_path, 1)
    put_in(tmp_path, 2, pointer)

    assert set(strange) < set(names(tmp_path))


def test_a_half_built_store_is_never_built_upon_and_goes_with_the_next(
    tmp_path: Path,
) -> None:
    (tmp_path / "content-9.sqlite").write_bytes(b"half built")
    grow_old(tmp_path)

    pointer = put_in(tmp_path, 1)

    assert pointer.store == "content-10.sqlite"
    assert "content-9.sqlite" not in names(tmp_path)


def test_a_data_file_that_cannot_be_used_changes_nothing(tmp_path: Path) -> None:
    pointer = put_in(tmp_path, 1)
    before = names(tmp_path)

    with pytest.raises(PublisherError):
        install(tmp_path, b'{"format": 1}', pointer, NOW)

    assert read_pointer(tmp_path) == pointer
    assert names(tmp_path) == before


@pytest.mark.parametrize("kind", ["front", "edition"])
def test_a_disk_that_keeps_something_else_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    pointer = put_in(tmp_path, 1)
    before = names(tmp_path)

    def keep_another(path: Path, data: bytes) -> None:
        flipped = data.replace(b"0", b"1", 1) if path.name.startswith(kind) else data
        replace_file(path, flipped)

    monkeypatch.setattr("csap_desktop.store.install.replace_file", keep_another)

    with pytest.raises(DamagedError):
        put_in(tmp_path, 2, pointer)

    assert read_pointer(tmp_path) == pointer
    assert names(tmp_path) == before


@pytest.mark.parametrize("name", ["file", "file/content"])
def test_where_no_folder_can_be_made_it_is_an_error_of_the_machine(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(MachineError):
        put_in(tmp_path / name, 1)


def test_where_the_pointer_cannot_be_written_the_old_one_stays(tmp_path: Path) -> None:
    (tmp_path / POINTER_NAME).mkdir()

    with pytest.raises(MachineError):
        put_in(tmp_path, 1)

    assert (tmp_path / POINTER_NAME).is_dir()
    assert not leftovers(tmp_path)


@pytest.mark.parametrize(
    "name", ["a b", "#1", "q?x=1", "50%25", "%2F", "Ærø 子", "a&b=c", "it's", "[x]"]
)
def test_any_folder_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name

    pointer = put_in(folder, 1)
    store = ContentStore(open_read_only(folder / pointer.store))

    assert store.counts()["route"] == 9
    assert [path.name for path in tmp_path.iterdir()] == [name]
    store.close()


def test_a_folder_in_place_of_an_old_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "content-1.sqlite").mkdir()
    (tmp_path / "content-1.sqlite" / "full").write_bytes(b"")
    grow_old(tmp_path)

    pointer = put_in(tmp_path, 1)

    assert read_pointer(tmp_path) == pointer
    assert (tmp_path / "content-1.sqlite").is_dir()


def test_a_copied_folder_is_as_good_as_the_old_one(tmp_path: Path) -> None:
    """Nothing in it says where it lies: profiles of managed laptops move."""
    pointer = put_in(tmp_path / "old", 1)

    shutil.move(tmp_path / "old", tmp_path / "new")

    assert str(tmp_path) not in str(asdict(pointer))
    assert read_pointer(tmp_path / "new") == pointer
