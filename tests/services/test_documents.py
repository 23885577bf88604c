"""Documents come after the edition, one by one, and go when no edition names them."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.errors import DamagedError, DocumentError, MachineError
from csap_desktop.services.documents import Documents
from tests.cli.program import environment
from tests.services.documented import (
    BROKEN_PDF,
    DOCUMENTS,
    LONG_PDF,
    REPORT_PDF,
    documented,
    installed,
    named,
)
from tests.services.installed import NOW, opened, real_paths
from tests.services.withdrawing import GONE

REPORT = named(REPORT_PDF)


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return real_paths(installed(tmp_path))


def test_what_is_missing_is_wanted_until_it_is_stored(paths: AppPaths) -> None:
    documents, edition = Documents(paths), documented()
    assert documents.wanted(edition) == tuple(one.sha256 for one in DOCUMENTS)

    documents.store(REPORT, REPORT_PDF)

    assert REPORT not in documents.wanted(edition)
    assert documents.has(REPORT)
    assert documents.copy(REPORT) == REPORT_PDF


def test_what_is_withdrawn_is_not_wanted(paths: AppPaths) -> None:
    gone = tuple(replace(one, withdrawn=GONE) for one in DOCUMENTS)

    assert not Documents(paths).wanted(replace(documented(), documents=gone))
    assert isinstance(GONE, Withdrawal)


def test_documents_stay_while_a_kept_edition_names_them(paths: AppPaths) -> None:
    documents = Documents(paths)
    other = b"%PDF-1.4 of an edition before"
    for data in (REPORT_PDF, LONG_PDF, other):
        documents.store(named(data), data)

    documents.tidy()

    assert documents.has(REPORT)
    assert documents.has(named(LONG_PDF))
    assert not documents.has(named(other))


@pytest.mark.parametrize("spoilt", [b"", b"{", b'{"documents": 3}'])
def test_nothing_goes_where_a_kept_edition_cannot_be_read(
    paths: AppPaths, spoilt: bytes
) -> None:
    documents = Documents(paths)
    documents.store(named(BROKEN_PDF), BROKEN_PDF)
    (paths.content / "edition-9.json").write_bytes(spoilt)

    documents.tidy()

    assert documents.has(named(BROKEN_PDF))


def test_a_document_opens_and_leaves_no_note(paths: AppPaths) -> None:
    documents = Documents(paths)
    documents.store(REPORT, REPORT_PDF)

    shown = documents.open(REPORT)

    assert shown.picture(0, 0.5).width_px == 298
    assert shown.find("schools", 1)
    assert "report" in shown.text(0)
    shown.close()
    assert [one.name for one in paths.documents.iterdir()] == [f"{REPORT}.pdf"]


def test_a_damaged_file_is_told_and_wanted_again(paths: AppPaths) -> None:
    documents = Documents(paths)
    documents.store(REPORT, REPORT_PDF)
    (paths.documents / f"{REPORT}.pdf").write_bytes(REPORT_PDF[:-1])

    with pytest.raises(DamagedError):
        documents.open(REPORT)

    assert REPORT in documents.wanted(documented())


def test_a_file_that_is_not_here_is_told(paths: AppPaths) -> None:
    with pytest.raises(MachineError):
        Documents(paths).open(REPORT)


def test_a_file_that_is_no_pdf_is_told_each_time(paths: AppPaths) -> None:
    documents = Documents(paths)
    documents.store(named(BROKEN_PDF), BROKEN_PDF)

    for _ in range(2):
        with pytest.raises(DocumentError) as caught:
            documents.open(named(BROKEN_PDF))
        assert caught.value.reason == "damaged"

    assert documents.copy(named(BROKEN_PDF)) == BROKEN_PDF


KILLED_WHILE_READING = """
import os, signal, sys
from pathlib import Path
from csap_desktop.config.paths import find_paths
from csap_desktop.services.documents import Documents
import csap_desktop.documents.pdf as door
shown = Documents(find_paths(Path(sys.argv[1]))).open(sys.argv[2])
door._tidied = lambda text: os.kill(os.getpid(), signal.SIGKILL)
shown.text(0)
"""


def test_a_document_that_took_the_program_along_is_opened_only_when_asked_again(
    paths: AppPaths,
) -> None:
    documents = Documents(paths)
    documents.store(REPORT, REPORT_PDF)

    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", KILLED_WHILE_READING, str(paths.user), REPORT],
        env=environment(),
        check=False,
    )

    assert ended.returncode < 0
    with pytest.raises(DocumentError) as caught:
        documents.open(REPORT)
    assert caught.value.reason == "ended"
    documents.open(REPORT, once_more=True).close()
    documents.open(REPORT).close()


def test_the_search_finds_a_document_by_title_and_by_what_its_pages_say(
    paths: AppPaths,
) -> None:
    library = opened(paths)

    by_title = library.search.search("fictional arrangements", NOW).results
    by_page = library.search.search("elephants", NOW, exact=True).results
    by_keyword = library.search.search("yearbook", NOW, exact=True).results

    assert (by_title[0].kind, by_title[0].id) == ("document", "document-arrangements")
    assert [one.id for one in by_page] == ["document-arrangements"]
    assert ("elephants", True) in by_page[0].snippet
    assert len(by_page[0].text) < 100
    assert {one.kind for one in by_keyword} == {"document"}
    library.close()


def test_the_pages_of_documents_are_read_only_by_the_search(paths: AppPaths) -> None:
    library = opened(paths)

    value = library.items_of("document")[0].value

    assert "text" not in value
    assert value["sha256"] == REPORT
    library.close()
