"""Documents on this laptop: whole or not at all, checked at each reading, tidied."""

import hashlib
import json
from pathlib import Path

import pytest

from csap_desktop.documents.shelf import DocumentShelf, documents_of
from csap_desktop.errors import DamagedError, MachineError
from tests.documents.fictional_pdf import REPORT, pdf

DATA = pdf(*REPORT)
NAME = hashlib.sha256(DATA).hexdigest()
OTHER = "0" * 64


@pytest.fixture
def shelf(tmp_path: Path) -> DocumentShelf:
    return DocumentShelf(tmp_path / "documents")


def test_what_was_stored_is_read_and_no_longer_missing(shelf: DocumentShelf) -> None:
    assert shelf.missing((NAME, OTHER, NAME)) == (NAME, OTHER)

    shelf.store(NAME, DATA)

    assert shelf.read(NAME) == DATA
    assert shelf.missing((NAME, OTHER)) == (OTHER,)


def test_other_bytes_than_it_names_are_not_kept(
    shelf: DocumentShelf, tmp_path: Path
) -> None:
    with pytest.raises(DamagedError):
        shelf.store(NAME, DATA + b"x")

    assert not list(tmp_path.rglob("*.pdf"))


@pytest.mark.parametrize("bit", [0, 1000, 8 * (len(DATA) - 1)])
def test_a_flipped_bit_is_found_and_the_document_is_wanted_again(
    shelf: DocumentShelf, tmp_path: Path, bit: int
) -> None:
    shelf.store(NAME, DATA)
    path = tmp_path / "documents" / f"{NAME}.pdf"
    data = bytearray(DATA)
    data[bit // 8] ^= 1 << bit % 8
    path.write_bytes(data)

    with pytest.raises(DamagedError):
        shelf.read(NAME)

    assert shelf.missing((NAME,)) == (NAME,)


def test_a_document_that_is_not_here_is_said_so(shelf: DocumentShelf) -> None:
    with pytest.raises(MachineError):
        shelf.read(NAME)


@pytest.mark.parametrize("name", ["../" + 61 * "0", "CON", NAME.upper(), "", NAME[:-1]])
def test_only_a_hash_names_a_document(shelf: DocumentShelf, name: str) -> None:
    with pytest.raises(DamagedError):
        shelf.store(name, DATA)
    with pytest.raises(DamagedError):
        shelf.has(name)


def test_documents_that_no_edition_refers_to_go(
    shelf: DocumentShelf, tmp_path: Path
) -> None:
    old = pdf(("Old",))
    old_name = hashlib.sha256(old).hexdigest()
    shelf.store(NAME, DATA)
    shelf.store(old_name, old)
    (tmp_path / "documents" / "mine.pdf").write_bytes(b"put here by somebody")

    shelf.tidy((NAME,))

    kept = {path.name for path in (tmp_path / "documents").iterdir()}
    assert kept == {f"{NAME}.pdf", "mine.pdf"}


def test_tidying_a_folder_that_is_not_there_does_nothing(shelf: DocumentShelf) -> None:
    shelf.tidy(())

    assert shelf.missing((NAME,)) == (NAME,)


def test_a_document_that_ended_the_program_is_remembered(shelf: DocumentShelf) -> None:
    assert not shelf.begin(NAME)
    assert shelf.begin(NAME)

    shelf.end(NAME)

    assert not shelf.begin(NAME)


def test_a_disk_that_takes_no_note_keeps_nobody_from_reading(
    tmp_path: Path,
) -> None:
    (tmp_path / "documents").write_text("a file in the way")
    shelf = DocumentShelf(tmp_path / "documents")

    assert not shelf.begin(NAME)
    with pytest.raises(MachineError):
        shelf.store(NAME, DATA)


def test_a_data_file_names_its_documents() -> None:
    data = json.dumps({"documents": [{"sha256": NAME}, {"sha256": OTHER}]}).encode()

    assert documents_of(data) == (NAME, OTHER)
    assert documents_of(b"{}") == ()


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"documents": [1]}', b"\xff", b"[" * 9999]
)
def test_what_is_no_data_file_is_said_so(data: bytes) -> None:
    with pytest.raises(DamagedError):
        documents_of(data)
