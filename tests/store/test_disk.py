"""A full or read-only disk never takes the reference away."""

import json
from pathlib import Path

import pytest

from tests.services.installed import opened, real_paths
from tests.store.processes import (
    OPEN_LIBRARY,
    SMALL_DISK,
    finish,
    leftovers,
    start,
)


@pytest.mark.parametrize("limit_bytes", [0, 1, 4096, 100_000, 400_000, 780_000])
def test_on_a_full_disk_the_library_opens_in_memory_and_says_so(
    tmp_path: Path, limit_bytes: int
) -> None:
    """The limits cut the store, the front file and the data file at several places."""
    printed, _ = finish(start(SMALL_DISK + OPEN_LIBRARY, limit_bytes, tmp_path))

    said = json.loads(printed)
    assert said["unwritable"]
    assert said["number"] == "01254 587547"
    assert not (tmp_path / "content" / "current.json").exists()
    assert not leftovers(tmp_path / "content")


def test_what_a_full_disk_left_does_not_stop_the_next_start(tmp_path: Path) -> None:
    finish(start(SMALL_DISK + OPEN_LIBRARY, 500_000, tmp_path))

    library = opened(real_paths(tmp_path))

    assert library.report.unwritable is None
    assert library.report.installed_now
    library.close()


def test_what_is_installed_opens_on_a_full_disk(tmp_path: Path) -> None:
    opened(real_paths(tmp_path)).close()

    printed, _ = finish(start(SMALL_DISK + OPEN_LIBRARY, 0, tmp_path))

    assert json.loads(printed)["unwritable"] is None


@pytest.mark.parametrize("below", ["", "deeper", "deeper/still"])
def test_where_no_folder_can_be_made_the_library_opens_in_memory(
    tmp_path: Path, below: str
) -> None:
    (tmp_path / "file").write_bytes(b"")

    library = opened(real_paths(tmp_path / "file" / below))

    assert library.report.unwritable is not None
    assert "file" in library.report.unwritable
    assert library.report.origin == "bundled"
    assert library.counts()["route"] == 9
    assert library.item("lcc-children") is not None
    library.close()


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="Linux only")
def test_a_read_only_file_system_is_no_obstacle() -> None:
    library = opened(real_paths(Path("/proc/csap-desktop")))

    assert library.report.unwritable
    assert library.counts()["route"] == 9
    library.close()
