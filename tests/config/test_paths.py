"""Where files are: the program's own and the user's."""

import sys
from pathlib import Path

import pytest

from csap_desktop.config.paths import find_paths
from csap_desktop.errors import MachineError
from tests.services.installed import ROOT


def test_the_programs_own_files_are_found(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)

    assert (paths.bundled / "front.json").is_file()
    assert (paths.bundled / "edition.json").is_file()
    assert (paths.resources / "fonts").is_dir()
    assert paths.bundled == ROOT / "data"


def test_all_that_is_the_users_lies_in_one_folder(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)

    assert paths.user == tmp_path
    assert paths.content.parent == tmp_path
    assert paths.choices.parent == tmp_path
    assert paths.logs.parent == tmp_path


def test_finding_makes_no_folder(tmp_path: Path) -> None:
    find_paths(tmp_path / "user")

    assert not (tmp_path / "user").exists()


def test_without_a_folder_named_it_is_the_systems_place_for_this_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))

    assert "csap-desktop" in str(find_paths().user)


def test_a_frozen_program_finds_its_files_beside_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "front.json").write_bytes(b"{}")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    paths = find_paths(tmp_path / "user")

    assert paths.bundled == tmp_path / "data"
    assert paths.resources == tmp_path / "resources"


def test_a_program_without_its_own_files_says_which_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(MachineError, match=r"front\.json"):
        find_paths(tmp_path)
