"""A later edition in the window: documents are listed, and no text is cut."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QRadioButton

from csap_desktop.config.paths import AppPaths, find_paths
from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DamagedError, DocumentError, MachineError
from csap_desktop.services.documents import Documents
from csap_desktop.ui.document_words import cannot_show, document_entries, document_size
from csap_desktop.ui.pages.document_page import DocumentPage
from csap_desktop.ui.pages.guide_page import GuidePage
from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.pages_offered import DOCUMENT, GUIDE, ITEM
from csap_desktop.ui.pictures import Sitting, draw_later, open_studio
from csap_desktop.ui.scenes.revised_edition import ARRANGEMENTS, REPORT, revised_paths
from csap_desktop.ui.studio import Studio
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.entry_list import EntryList
from tests.ui.cut_text import cut_texts

SITTINGS = (
    Sitting(),
    Sitting("dark", (1093, 560)),
    Sitting("contrast", (1366, 768), 150),
    Sitting("light", (1093, 560), 200),
)


@contextmanager
def sitting_of(paths: AppPaths, theme: Theme, sitting: Sitting) -> Iterator[Studio]:
    theme.choose(sitting.theme, sitting.text_size)
    studio = open_studio(paths, theme, sitting.size)
    yield studio
    studio.desk.close()
    studio.window.close()
    studio.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def studio(theme: Theme, tmp_path: Path) -> Iterator[Studio]:
    paths = revised_paths(find_paths(tmp_path), tmp_path)
    with sitting_of(paths, theme, Sitting()) as studio:
        studio.desk.load()
        yield studio


@pytest.mark.parametrize("sitting", SITTINGS, ids=str)
def test_nothing_is_cut(theme: Theme, tmp_path: Path, sitting: Sitting) -> None:
    paths = revised_paths(find_paths(tmp_path), tmp_path)

    with sitting_of(paths, theme, sitting) as studio:
        cut = [
            f"{name}: {fault}"
            for name, _ in draw_later(studio)
            for fault in cut_texts(studio.window)
        ]

    assert not cut, "\n".join(cut)


def chip(page: GuidePage) -> QRadioButton:
    return next(
        one for one in page.findChildren(QRadioButton) if one.text() == "Documents"
    )


def test_the_guide_lists_documents_and_says_which_are_not_here(studio: Studio) -> None:
    studio.desk.go(GUIDE, "documents")
    (page,) = studio.window.findChildren(GuidePage)
    (listed,) = (one for one in page.findChildren(EntryList) if one.isVisibleTo(page))

    said = {row.item: row.text for row in listed.entries.rows}

    assert chip(page).isVisible()
    assert "Not yet on this laptop" in said[ARRANGEMENTS]
    assert "Not yet on this laptop" not in said[REPORT]
    assert "3 pages, PDF, 303 KB" in said[REPORT]
    paper = page.paper()
    assert paper is not None
    assert "Not yet on this laptop" in paper.html


def test_a_document_that_came_meanwhile_is_no_longer_said_to_be_missing(
    studio: Studio,
) -> None:
    studio.desk.go(GUIDE, "documents")
    (page,) = studio.window.findChildren(GuidePage)
    name = hashlib.sha256(b"not yet").hexdigest()
    Documents(page._context.paths).store(name, b"not yet")

    studio.desk.go(GUIDE, "contents")
    studio.desk.go(GUIDE, "documents")

    (listed,) = (one for one in page.findChildren(EntryList) if one.isVisibleTo(page))
    assert not [row for row in listed.entries.rows if "Not yet" in row.text]


def test_an_entry_opens_its_document_and_back_leads_to_the_guide(
    studio: Studio,
) -> None:
    studio.desk.go(GUIDE, "documents")
    (page,) = studio.window.findChildren(GuidePage)
    (listed,) = (one for one in page.findChildren(EntryList) if one.isVisibleTo(page))

    listed.item_asked.emit(REPORT)

    assert studio.window.page == DOCUMENT
    (document,) = studio.window.findChildren(DocumentPage)
    assert not document.words
    document.back_asked.emit()
    assert studio.window.page == GUIDE


def test_what_the_search_found_of_a_document_leads_to_it(studio: Studio) -> None:
    studio.desk.open_item(REPORT)
    assert studio.window.page == ITEM
    (page,) = studio.window.findChildren(ItemPage)
    (view,) = page.findChildren(ArticleView)

    view.document_asked.emit()

    assert studio.window.page == DOCUMENT


def test_an_edition_without_documents_offers_no_list_of_them(
    theme: Theme, tmp_path: Path
) -> None:
    with sitting_of(find_paths(tmp_path), theme, Sitting()) as studio:
        studio.desk.load()
        studio.desk.go(GUIDE, "contents")
        (page,) = studio.window.findChildren(GuidePage)

        assert chip(page).isHidden()


@pytest.mark.parametrize(
    ("pages", "size", "said"),
    [
        (1, 100, "1 page, PDF, 1 KB"),
        (12, 310_000, "12 pages, PDF, 303 KB"),
        (2000, 32 * 1024 * 1024, "2000 pages, PDF, 32.0 MB"),
    ],
)
def test_a_size_is_said_in_round_numbers(pages: int, size: int, said: str) -> None:
    assert document_size({"pages": pages, "size_bytes": size}) == said


def test_what_is_withdrawn_is_never_said_to_be_coming() -> None:
    value = {
        "dated": "2022-10-01",
        "description": "Made up.",
        "pages": 3,
        "size_bytes": 100,
        "withdrawn": {"on": "2026-11-01", "reason": "Superseded"},
    }
    item = StoredItem("document", "document-a", "Withdrawn: A", value)

    (entry,) = document_entries((item,), frozenset({"document-a"}))

    assert entry.lead == "1 October 2022"
    assert entry.text == "Withdrawn on 1 November 2026: Superseded. 3 pages, PDF, 1 KB."


@pytest.mark.parametrize(
    ("error", "happened"),
    [
        (DocumentError("damaged"), "This document cannot be shown here."),
        (DocumentError("ended"), "The program ended while this document was being"),
        (DamagedError("x"), "This document was damaged on this laptop"),
        (MachineError("x"), "This document is not on this laptop."),
    ],
)
def test_every_failure_says_what_still_works(error: Exception, happened: str) -> None:
    what, then = cannot_show(error)

    assert what.startswith(happened)
    assert then.endswith(".")
