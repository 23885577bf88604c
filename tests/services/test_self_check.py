"""Every part of an installation is looked at, and none that fails stops the next."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.trust_memory import Floor, Remembered
from csap_desktop.services.self_check import Check, check_all
from csap_desktop.store.trust_store import TrustStore
from tests.services.installed import clock, opened, real_paths

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def checks(paths: AppPaths) -> dict[str, Check]:
    return {check.part: check for check in check_all(paths, clock)}


def unwell(paths: AppPaths) -> set[str]:
    return {part for part, check in checks(paths).items() if not check.well}


def test_a_fresh_installation_is_well(tmp_path: Path) -> None:
    found = checks(real_paths(tmp_path))

    assert all(check.well for check in found.values()), found
    assert found["content store"].found.endswith("items, sound")
    assert found["answers"].found == "9 questions answered"


@pytest.mark.parametrize(
    ("name", "part", "well"),
    [
        ("front-1.json", "edition", False),
        ("current.json", "edition", False),
        ("content-1.sqlite", "content store", True),
    ],
)
def test_damage_is_told_and_healed(
    tmp_path: Path, name: str, part: str, *, well: bool
) -> None:
    paths = real_paths(tmp_path)
    opened(paths).close()
    (paths.content / name).write_bytes(b"damaged")

    found = checks(paths)

    assert found[part].well is well
    assert "rebuilt now" in found["content store"].found
    assert unwell(paths) == set()


def test_a_damaged_trust_store_is_told_until_a_sync_has_set_it_aside(
    tmp_path: Path,
) -> None:
    paths = real_paths(tmp_path)
    assert checks(paths)["trust store"].found == "nothing signed was seen yet"
    store = TrustStore(paths.trust_store)
    store.keep("one", Remembered(floors=(Floor("keys", "timestamp", 7),)))
    assert checks(paths)["trust store"].found == "1 lowest versions, sound"
    data = paths.trust_store.read_bytes()
    paths.trust_store.write_bytes(data.replace(b"version TEXT", b"versiom TEXT"))

    assert unwell(paths) == {"trust store"}

    store.set_aside()
    assert unwell(paths) == set()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    found = unwell(real_paths(tmp_path / "file" / "user"))

    assert {"user's folder", "content store"} <= found
    assert "answers" not in found


def test_missing_resources_are_told(tmp_path: Path) -> None:
    paths = replace(real_paths(tmp_path / "user"), resources=tmp_path / "nothing")

    assert unwell(paths) == {"styles, fonts and icons"}


def test_a_damaged_program_is_told(tmp_path: Path) -> None:
    paths = replace(real_paths(tmp_path / "user"), bundled=tmp_path / "nothing")

    assert {"edition", "content store", "answers"} <= unwell(paths)


@pytest.mark.parametrize("year", [1999, 2099])
def test_a_wrong_clock_is_told(tmp_path: Path, year: int) -> None:
    wrong = datetime(year, 1, 1, tzinfo=UTC)

    found = {one.part: one for one in check_all(real_paths(tmp_path), lambda: wrong)}

    assert not found["clock"].well
    assert str(year) in found["clock"].found


def test_nothing_is_left_in_the_users_folder_but_the_edition(tmp_path: Path) -> None:
    checks(real_paths(tmp_path))

    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"content", "changes.json", "changes.lock"}
