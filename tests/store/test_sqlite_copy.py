"""Copies of a database: sound, or refused with our errors."""

from pathlib import Path

import pytest
from sqlalchemy import text

from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.store.sqlite_copy import check, copy_database, put_in_place
from csap_desktop.store.user_engine import open_new, writing


def database(path: Path) -> Path:
    with writing(open_new(path)) as connection:
        connection.exec_driver_sql("CREATE TABLE one (word TEXT UNIQUE)")
        connection.execute(text("INSERT INTO one VALUES ('word')"))
    return path


def test_a_row_its_index_does_not_know_is_found(tmp_path: Path) -> None:
    path = database(tmp_path / "a.sqlite")
    data = path.read_bytes()
    at = data.rindex(b"word")
    path.write_bytes(data[:at] + b"ward" + data[at + 4 :])

    with pytest.raises(DamagedError):
        check(path, "integrity_check")
    with pytest.raises(DamagedError):
        copy_database(path, tmp_path / "b.sqlite")
    assert not (tmp_path / "b.sqlite").exists()


def test_what_is_no_database_is_not_copied(tmp_path: Path) -> None:
    source = tmp_path / "a.sqlite"
    source.write_bytes(b"no database at all" * 500)

    with pytest.raises(DamagedError):
        copy_database(source, tmp_path / "b.sqlite")


def test_a_source_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        copy_database(tmp_path / "a.sqlite", tmp_path / "b.sqlite")

    assert not (tmp_path / "b.sqlite").exists()


def test_a_name_that_cannot_be_given_is_said_so(tmp_path: Path) -> None:
    path = database(tmp_path / "a.sqlite")

    with pytest.raises(MachineError):
        put_in_place(path, tmp_path / "nowhere" / "b.sqlite")
