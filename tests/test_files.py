"""Files are replaced whole or not at all."""

from pathlib import Path

import pytest

from csap_desktop.errors import MachineError
from csap_desktop.files import flush_folder, replace_file
from tests.store.processes import SMALL_DISK, finish, leftovers, start

ODD_NAMES = ["a b", "50%25", "q?x=1", "#1", "Ærø 子", "it's", "-n", "per%cent"]

REPLACE = """
import sys
from pathlib import Path
from csap_desktop.errors import MachineError
from csap_desktop.files import replace_file
try:
    replace_file(Path(sys.argv[1]), b"n" * 100_000)
except MachineError as error:
    print("MachineError", error)
"""


@pytest.mark.parametrize("name", ODD_NAMES)
def test_the_whole_content_is_written_under_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / name

    replace_file(path, b"first")
    replace_file(path, b"second")

    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_nothing_at_all_can_be_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "empty", b"")

    assert (tmp_path / "empty").read_bytes() == b""


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    path.write_bytes(b"old")

    said, _ = finish(start(SMALL_DISK + REPLACE, 4096, path))

    assert said.startswith("MachineError")
    assert path.read_bytes() == b"old"
    assert not leftovers(tmp_path)


@pytest.mark.parametrize("name", ["file/choices.json", "file/deeper/choices.json"])
def test_a_folder_that_cannot_be_made_is_an_error_of_the_machine(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(MachineError):
        replace_file(tmp_path / name, b"new")


def test_a_folder_in_the_way_stays_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "choices.json").mkdir()

    with pytest.raises(MachineError):
        replace_file(tmp_path / "choices.json", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["choices.json"]


def test_a_folder_can_be_made_durable(tmp_path: Path) -> None:
    flush_folder(tmp_path)

    assert tmp_path.is_dir()
