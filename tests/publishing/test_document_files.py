"""PDFs of the editors: measured, searched, or refused with file and line."""

import hashlib
from pathlib import Path

import pytest

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import decode, encode
from csap_desktop.edition.text_checks import check_characters
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.document_files import find_files, searched_text
from csap_desktop.publishing.problems import SourceError
from tests.documents.fictional_pdf import REPORT, pdf
from tests.publishing.sample_source import SEEN, write_source

ENTRY = f"""\
# Documents of the edition.

[[documents]]
id = "document-report"
file = "report-2022.pdf"
title = "Annual report 2022"
dated = 2022-10-01
description = "What the partnership did in a year; made up."
section = "section-help"
{SEEN}
"""


def source(folder: Path, entry: str = ENTRY, data: bytes | None = None) -> Path:
    write_source(folder)
    (folder / "documents.toml").write_text(entry, encoding="utf-8")
    (folder / "documents").mkdir()
    if data is not None:
        (folder / "documents" / "report-2022.pdf").write_bytes(data)
    return folder


def built(folder: Path) -> Edition:
    """The edition, written into a data file and read again."""
    return decode(encode(check_source(folder)))


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        check_source(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_document_is_measured_and_read(tmp_path: Path) -> None:
    data = pdf(*REPORT)
    folder = source(tmp_path, data=data)

    document = built(folder).documents[0]

    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.size_bytes == len(data)
    assert document.pages == 3
    assert (
        document.text[0]
        == "Annual report 2022 A fictional partnership reports on its year."
    )
    assert find_files(folder) == {
        document.sha256: folder / "documents" / "report-2022.pdf"
    }


def test_a_telephone_number_of_an_old_report_is_not_searched(tmp_path: Path) -> None:
    document = built(source(tmp_path, data=pdf(*REPORT))).documents[0]

    assert document.text[1] == "Children heard Eleven schools took part. Ring ."


@pytest.mark.parametrize(
    ("text", "searched"),
    [
        ("ﬁne \u202eprint\u200b", "fine print"),
        ("a\u00a0b\n\nc\td", "a b c d"),
        ("Ring +44 (0)1632 960000 or 01632960000.", "Ring or ."),
        ("1 234 children in 2021/22", "1 234 children in 2021/22"),
        ("the years 2019-2023 2024", "the years 2019-2023 2024"),
        ("\uff10\uff11\uff16\uff13\uff12 960000 \u0660", ""),
        ("naïve “quoted”, since…", "naïve “quoted”, since..."),
    ],
)
def test_the_searched_text_holds_only_what_an_edition_may(
    text: str, searched: str
) -> None:
    assert searched_text(text) == searched


def test_a_bundle_without_documents_has_no_list_of_them(tmp_path: Path) -> None:
    edition = check_source(write_source(tmp_path))

    assert not edition.documents
    assert b'"documents"' not in encode(edition)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (None, "documents.toml:5: file: No such file or directory"),
        (b"GIF89a", "documents.toml:5: file: not a PDF"),
        (pdf(*REPORT)[:400], "documents.toml:5: file: a PDF that cannot be opened"),
        (b"%PDF-" + bytes(33 * 1024 * 1024), "documents.toml:5: file: larger than 32"),
    ],
)
def test_what_is_no_readable_pdf_is_refused_with_its_line(
    tmp_path: Path, data: bytes | None, expected: str
) -> None:
    found = problems(source(tmp_path, data=data))

    assert any(one.startswith(expected) for one in found), found


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('file = "report-2022.pdf"', "", "documents.toml:3: file: expected the name"),
        ("report-2022.pdf", "../routes.toml", "documents.toml:5: file: expected the"),
        ("report-2022.pdf", "report-2022.pdf.exe", "documents.toml:5: file: expected"),
        ("report-2022.pdf", "re\u202eport.pdf", "documents.toml:5: file: expected the"),
        (
            'title = "Annual report 2022"',
            'title = "Annual report 2022"\npages = 3',
            "documents.toml:5: file: pages is worked out",
        ),
        (
            "section-help",
            "section-gone",
            'documents.toml:9: section: there is no item "',
        ),
        ("2022-10-01", '"2022"', "documents.toml:7: dated: "),
        ('id = "document-report"\n', "", "documents.toml:3: id: missing"),
    ],
)
def test_an_entry_that_cannot_be_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    entry = ENTRY.replace(old, new)

    found = problems(source(tmp_path, entry, pdf(*REPORT)))

    assert any(one.startswith(expected) for one in found), found


def test_a_pdf_that_no_entry_names_is_not_forgotten(tmp_path: Path) -> None:
    folder = source(tmp_path, data=pdf(*REPORT))
    (folder / "documents" / "other.pdf").write_bytes(pdf(("Other",)))

    assert problems(folder) == [
        "documents/other.pdf:1: no [[documents]] of documents.toml names this file"
    ]


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    again = ENTRY.replace("document-report", "document-again")

    found = problems(source(tmp_path, ENTRY + again, pdf(*REPORT)))

    assert [one for one in found if "another document has the same file" in one]


def test_a_long_document_is_searched_up_to_the_limit(tmp_path: Path) -> None:
    page = 40 * tuple(
        f"{word} " * 6 for word in ("one", "two", "three", "four", "five")
    )
    data = pdf(*60 * (page,), height=8000)

    document = built(source(tmp_path, data=data)).documents[0]

    assert document.pages == 60
    assert 190_000 < sum(len(one) for one in document.text) <= 200 * 1024
    assert not list(check_characters(built(tmp_path)))
