"""Only the user of this computer can read what stands in the user's folder."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from csap_desktop.config.keys import FILE_NAME, KeyRing
from csap_desktop.files import keep_private
from tests.store.enquiries import (
    NOW,
    backups_in,
    draft,
    new_id,
    opened,
    outbox_in,
    path_in,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such marks")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(autouse=True)
def open_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def make_everything(folder: Path) -> None:
    outbox_in(folder).new_draft(new_id(), draft(), NOW)
    KeyRing(folder, lambda: None).create("secret")
    backup = backups_in(folder).make(NOW)
    backups_in(folder).restore(backup, NOW)
    opened(folder)


def test_what_is_made_is_private_from_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "user"

    make_everything(folder)

    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) == 4
    assert {mode(path) for path in files} == {0o600}
    assert {mode(folder), mode(folder / "backups")} == {0o700}


def test_what_was_open_to_others_is_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "user"
    make_everything(folder)
    shared = [folder, folder / "backups"]
    files = [path_in(folder), folder / FILE_NAME]
    for path in (*shared, *files):
        path.chmod(0o755 if path.is_dir() else 0o644)

    opened(folder)
    KeyRing(folder, lambda: None).unlock("secret")
    backups_in(folder).make(NOW)

    assert {mode(path) for path in shared} == {0o700}
    assert {mode(path) for path in files} == {0o600}


def test_a_new_passphrase_leaves_the_key_private(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path, lambda: None)
    ring.set_passphrase(ring.create("secret"), "another")

    assert mode(tmp_path / FILE_NAME) == 0o600


def test_a_folder_of_everybody_stays_one(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)

    keep_private(tmp_path)
    keep_private(tmp_path / "none")

    assert mode(tmp_path) == 0o1777


def test_what_could_not_be_written_to_still_cannot(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch(0o444)

    keep_private(file)

    assert mode(file) == 0o400


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root")
def test_what_belongs_to_somebody_else_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch(0o644)
    os.chown(file, 65_534, 65_534)

    keep_private(file)

    assert mode(file) == 0o644
