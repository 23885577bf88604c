"""Which edition is used, and what becomes of one that cannot be."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text

from csap_desktop.config.paths import AppPaths
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.errors import DamagedError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import bundled_number, load_front
from csap_desktop.services.library import open_library
from csap_desktop.store.engine import create_new
from csap_desktop.store.install import install
from csap_desktop.store.pointer import POINTER_NAME, read_pointer, write_pointer
from tests.services.installed import (
    NOW,
    bundle,
    clock,
    opened,
    small_data,
    small_edition,
    small_paths,
)


def with_program(paths: AppPaths, number: int) -> AppPaths:
    """The same user's folder, and a program that brings another edition."""
    folder = paths.user.parent / f"program-{number}"
    return replace(paths, bundled=bundle(folder, small_edition(number)))


def edition_in_use(paths: AppPaths) -> tuple[int, int]:
    """The numbers the answers and the library are of."""
    front = load_front(paths).front.edition.number
    library = opened(paths)
    library.close()
    return front, library.report.edition


def test_the_first_start_installs_the_bundled_edition(tmp_path: Path) -> None:
    library = opened(small_paths(tmp_path, 4))

    assert library.report.edition == 4
    assert library.report.origin == "bundled"
    assert library.report.installed_at == "2026-11-22T21:40:00+00:00"
    assert library.report.installed_now
    assert library.report.healed is None
    assert library.report.unwritable is None
    library.close()


def test_the_second_start_uses_what_is_there(tmp_path: Path) -> None:
    paths = small_paths(tmp_path)
    opened(paths).close()
    later = datetime(2027, 1, 1, tzinfo=timezone(timedelta(hours=1)))

    library = opened(paths, lambda: later)

    assert not library.report.installed_now
    assert library.report.installed_at == "2026-11-22T21:40:00+00:00"
    library.close()


def test_before_anything_is_installed_the_bundled_front_answers(tmp_path: Path) -> None:
    loaded = load_front(small_paths(tmp_path, 4))

    assert loaded.front.edition.number == 4
    assert not loaded.fallen_back


def test_a_newer_bundled_edition_wins(tmp_path: Path) -> None:
    paths = small_paths(tmp_path, 4)
    opened(paths).close()

    assert edition_in_use(with_program(paths, 5)) == (5, 5)

    pointer = read_pointer(paths.content)
    assert pointer is not None
    assert pointer.previous == "content-1.sqlite"


def test_an_older_bundled_edition_never_replaces_a_newer_installed(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()

    assert edition_in_use(with_program(paths, 4)) == (5, 5)


@pytest.mark.parametrize("part", ["store", "front"])
def test_a_damaged_newer_edition_is_rebuilt_and_not_replaced_by_an_older(
    tmp_path: Path, part: str
) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    pointer = read_pointer(paths.content)
    assert pointer is not None
    (paths.content / getattr(pointer, part)).write_bytes(b"damaged")
    older = with_program(paths, 4)

    library = opened(older)

    assert library.report.edition == 5
    assert library.report.healed
    assert edition_in_use(older) == (5, 5)
    library.close()


def test_a_damaged_front_falls_back_until_it_is_healed(tmp_path: Path) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    (paths.content / "front-1.json").write_bytes(b"damaged")

    before = load_front(paths)
    opened(paths).close()
    after = load_front(paths)

    assert before.fallen_back
    assert before.front.edition.number == 5
    assert not after.fallen_back


def test_where_the_kept_data_file_is_damaged_too_the_bundled_one_is_used(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    for name in ("content-1.sqlite", "edition-1.json"):
        (paths.content / name).write_bytes(b"damaged")

    assert opened(with_program(paths, 4)).report.edition == 4


def test_a_damaged_pointer_is_healed_with_the_bundled_edition(tmp_path: Path) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    (paths.content / POINTER_NAME).write_bytes(b"damaged")

    library = opened(paths)

    assert load_front(paths).front.edition.number == 5
    assert library.report.healed
    library.close()


def rewrite_store(paths: AppPaths, statement: str) -> None:
    """Changes the store as a program of another version would have built it."""
    pointer = read_pointer(paths.content)
    assert pointer is not None
    engine = create_new(paths.content / pointer.store)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
    digest = sha256((paths.content / pointer.store).read_bytes()).hexdigest()
    write_pointer(paths.content, replace(pointer, store_sha256=digest))


@pytest.mark.parametrize("version", [0, 2])
def test_a_store_that_another_version_of_the_program_built_is_rebuilt(
    tmp_path: Path, version: int
) -> None:
    """After an update or a step back: the edition is the same, the tables are not."""
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    rewrite_store(paths, f"PRAGMA user_version = {version}")

    library = opened(paths)

    assert library.report.edition == 5
    assert library.counts()["route"] == 9
    library.close()


def test_a_front_that_another_version_of_the_program_wrote_is_rebuilt(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path, 5)
    opened(paths).close()
    pointer = read_pointer(paths.content)
    assert pointer is not None
    plain = json.loads(front_bytes(small_edition(5)))
    del plain["checklists"]
    other = json.dumps(plain).encode()
    (paths.content / pointer.front).write_bytes(other)
    digest = sha256(other).hexdigest()
    write_pointer(paths.content, replace(pointer, front_sha256=digest))

    opened(paths).close()

    assert not load_front(paths).fallen_back


def test_search_survives_answers_of_an_older_edition(tmp_path: Path) -> None:
    """For one run after healing, the answers are of the bundled edition."""
    older = load_front(small_paths(tmp_path, 4)).front
    newer = small_edition(5)
    renamed = tuple(replace(one, id=f"new-{one.id}") for one in newer.routes)
    paths = replace(
        small_paths(tmp_path),
        bundled=bundle(tmp_path / "newer", replace(newer, routes=renamed)),
    )

    library = open_library(paths, AnswerService(older), clock)

    library.search.search("child", NOW)
    library.search.search("Blackpool", NOW)
    library.close()


@pytest.mark.parametrize("damage", [None, b"", b"{", b'{"format": 1}', b"[]"])
def test_where_the_programs_own_data_file_is_damaged_it_is_said(
    tmp_path: Path, damage: bytes | None
) -> None:
    paths = small_paths(tmp_path)
    answers = AnswerService(load_front(paths).front)
    data = paths.bundled / "edition.json"
    data.unlink()
    if damage is not None:
        data.write_bytes(damage)

    with pytest.raises(DamagedError, match=r"edition\.json"):
        open_library(paths, answers, clock)


@pytest.mark.parametrize("damage", [b"", b"{", b'{"format": 1}'])
def test_the_programs_own_data_file_is_not_needed_once_it_is_installed(
    tmp_path: Path, damage: bytes
) -> None:
    paths = small_paths(tmp_path)
    opened(paths).close()

    (paths.bundled / "edition.json").write_bytes(damage)

    opened(paths).close()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b'{"format":1,"edition":{"number":x', None]
)
def test_where_the_programs_own_front_is_damaged_it_is_said(
    tmp_path: Path, damage: bytes | None
) -> None:
    paths = small_paths(tmp_path)
    front = paths.bundled / "front.json"
    front.unlink()
    if damage is not None:
        front.write_bytes(damage)

    with pytest.raises(DamagedError, match=r"front\.json"):
        load_front(paths)


def test_where_the_rest_of_the_programs_own_front_is_damaged_it_is_said(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path)
    front = paths.bundled / "front.json"
    front.write_bytes(front.read_bytes()[:-20])

    with pytest.raises(DamagedError, match=r"front\.json"):
        load_front(paths)


def test_the_number_of_the_bundled_edition_is_read_from_its_beginning(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path, 987654)

    assert bundled_number(paths.bundled / "front.json") == 987654


def test_items_and_titles_come_from_the_store(tmp_path: Path) -> None:
    library = opened(small_paths(tmp_path))

    item = library.item("emergency")

    assert item is not None
    assert item.kind == "contact"
    assert library.titles(("emergency", "nothing")) == {"emergency": item.title}
    assert library.item("nothing") is None
    library.close()


def test_the_same_number_twice_is_no_reason_to_install(tmp_path: Path) -> None:
    paths = small_paths(tmp_path)
    install(paths.content, small_data(1), None, NOW)

    library = opened(paths)

    assert not library.report.installed_now
    library.close()
