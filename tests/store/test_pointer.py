"""The file that says which store is in use: written, read, and damaged in every way."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.store.pointer import (
    POINTER_NAME,
    Pointer,
    read_checked,
    read_pointer,
    write_pointer,
)

POINTER = Pointer(
    edition=7,
    origin="bundled",
    installed_at="2026-11-22T21:40:00+00:00",
    store="content-3.sqlite",
    store_sha256="aa",
    front="front-3.json",
    front_sha256="bb",
    data="edition-3.json",
    data_sha256="cc",
    previous="content-2.sqlite",
)


@pytest.mark.parametrize("previous", ["content-2.sqlite", None])
def test_what_was_written_is_read(tmp_path: Path, previous: str | None) -> None:
    pointer = replace(POINTER, previous=previous)

    write_pointer(tmp_path, pointer)

    assert read_pointer(tmp_path) == pointer


def test_the_last_one_written_counts_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_pointer(tmp_path, POINTER)

    write_pointer(tmp_path, replace(POINTER, edition=8))

    assert read_pointer(tmp_path) == replace(POINTER, edition=8)
    assert [path.name for path in tmp_path.iterdir()] == [POINTER_NAME]


@pytest.mark.parametrize("folder", ["", "missing", "missing/deeper"])
def test_where_nothing_is_installed_there_is_no_pointer(
    tmp_path: Path, folder: str
) -> None:
    assert read_pointer(tmp_path / folder) is None


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\0" * 400, id="zeros, as after a power cut"),
        pytest.param(b"\xff\xfe\xfd", id="not text"),
        pytest.param(b"{", id="cut off"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"7", id="a number"),
        pytest.param(b"null", id="nothing"),
        pytest.param(b"{}", id="no fields"),
        pytest.param(b"[" * 100_000, id="nested without end"),
        pytest.param(b'{"edition": 1' + b"0" * 5000 + b"}", id="an endless number"),
    ],
)
def test_a_damaged_pointer_is_found(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / POINTER_NAME).write_bytes(damage)

    with pytest.raises(DamagedError):
        read_pointer(tmp_path)


def test_a_folder_in_its_place_is_damage(tmp_path: Path) -> None:
    (tmp_path / POINTER_NAME).mkdir()

    with pytest.raises(DamagedError):
        read_pointer(tmp_path)


def test_a_file_where_its_folder_should_be_is_damage(tmp_path: Path) -> None:
    (tmp_path / "content").write_bytes(b"a file")

    with pytest.raises(DamagedError):
        read_pointer(tmp_path / "content")


@pytest.mark.parametrize(
    ("field", "value"),
    [("store", ...), ("edition", ...), ("sha256", ...), ("unknown", "field")],
)
def test_a_pointer_with_other_fields_is_damage(
    tmp_path: Path, field: str, value: object
) -> None:
    write_pointer(tmp_path, POINTER)
    raw: dict[str, Any] = json.loads((tmp_path / POINTER_NAME).read_bytes())
    raw[field] = value
    kept = {name: one for name, one in raw.items() if one is not ...}
    (tmp_path / POINTER_NAME).write_text(json.dumps(kept), encoding="utf-8")

    with pytest.raises(DamagedError):
        read_pointer(tmp_path)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("edition", "7"),
        ("edition", None),
        ("edition", 7.5),
        ("edition", True),
        *(
            (field, name)
            for field in ("store", "front", "data")
            for name in (
                *("../content-3.sqlite", "/etc/passwd", "deeper/content-3.sqlite"),
                *("", ".", "..", "content-3\0.sqlite", "\ud800", None, 3),
            )
        ),
    ],
)
def test_a_pointer_that_makes_no_sense_is_damage(
    tmp_path: Path, field: str, value: object
) -> None:
    """Even one that some program wrote so, with the right hash."""
    write_pointer(tmp_path, replace(POINTER, **{field: value}))  # type: ignore[arg-type]

    with pytest.raises(DamagedError):
        read_pointer(tmp_path)


@settings(max_examples=300)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_no_flipped_bit_makes_another_pointer(
    tmp_path_factory: pytest.TempPathFactory, place: int, bit: int
) -> None:
    """A flipped bit is found, or changes nothing that is read."""
    folder = tmp_path_factory.mktemp("flipped")
    write_pointer(folder, POINTER)
    path = folder / POINTER_NAME
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= 1 << bit
    path.write_bytes(data)

    try:
        found = read_pointer(folder)
    except DamagedError:
        found = POINTER

    assert found == POINTER


def test_a_pointer_that_cannot_be_written_is_an_error_of_the_machine(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(MachineError, match="file"):
        write_pointer(tmp_path / "file" / "content", POINTER)


def test_checked_bytes_are_returned(tmp_path: Path) -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (tmp_path / "front").write_bytes(b"")

    assert read_checked(tmp_path / "front", empty) == b""


@pytest.mark.parametrize("there", [b"other bytes", None])
def test_other_bytes_or_none_are_damage(tmp_path: Path, there: bytes | None) -> None:
    path = tmp_path / "front"
    if there is not None:
        path.write_bytes(there)

    with pytest.raises(DamagedError, match="front"):
        read_checked(path, "00" * 32)
