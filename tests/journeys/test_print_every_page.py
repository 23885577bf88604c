"""Ctrl+P on every page, through the dialog and into a file that is opened and read."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages_offered import (
    ABOUT,
    DOCUMENT,
    ENQUIRIES,
    GOVERNANCE,
    GUIDE,
    ITEM,
    OFFERED,
    RING,
    SEARCH,
    UPDATES,
)
from csap_desktop.ui.scenes.enquiries_scenes import tools_for
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from csap_desktop.ui.scenes.fictional_letters import fill
from csap_desktop.ui.studio import Studio
from csap_desktop.ui.widgets.paper_dialog import PaperDialog
from tests.services.installed import bundled_answers, bundled_edition
from tests.ui.print.pdf_text import page_count, page_texts

A_PLACE_IN = {
    "blackburn-with-darwen": "Darwen",
    "blackpool": "Blackpool",
    "lancashire": "Fleetwood",
}


class Visit(NamedTuple):
    """A page with something on it, and what its sheets must say."""

    page: str
    bring: Callable[[Studio], object]
    says: tuple[str, ...]


def go(page: str, item: str = "") -> Callable[[Studio], object]:
    return lambda studio: studio.desk.go(page, item)


def read(item: str) -> Callable[[Studio], object]:
    return lambda studio: studio.desk.open_item(item)


def bring_enquiries(studio: Studio) -> None:
    service = FictionalEnquiries(studio.clock)
    fill(service)
    studio.desk.take_enquiries(tools_for(service))


VISITS = {
    "answer": Visit(
        RING,
        lambda studio: studio.ring.show_place("Fleetwood", Concern.CHILD),
        ("Lancashire", "0300 123 6720", "0300 123 6722", "Not confirmed"),
    ),
    "search": Visit(
        SEARCH,
        lambda studio: studio.window.strip.search.type("who chaired the board"),
        ("Independent Scrutineer",),
    ),
    "contents": Visit(
        GUIDE, go(GUIDE, "contents"), ("Contents of the Guide", "What CSAP was")
    ),
    "questions": Visit(
        GUIDE,
        go(GUIDE, "faqs"),
        ("Questions and answers", "Who was CSAP accountable to, and who directed it?"),
    ),
    "timeline": Visit(
        GUIDE, go(GUIDE, "timeline"), ("Timeline", "The Children Act 2004 becomes law")
    ),
    "words": Visit(
        GUIDE, go(GUIDE, "glossary"), ("Words and abbreviations", "7-minute briefing")
    ),
    "article": Visit(
        ITEM, read("article-which-number"), ("Which number", "Who to ring")
    ),
    "governance": Visit(
        GOVERNANCE, go(GOVERNANCE), ("Governance", "Strategic Partnership Board")
    ),
    "enquiries": Visit(
        ENQUIRIES,
        bring_enquiries,
        ("Enquiry 9", "An enquiry, not a report about a child.", "Leaflets for"),
    ),
    "updates": Visit(UPDATES, go(UPDATES), ("Numbers to check", "0300 123 6720")),
    "about": Visit(ABOUT, go(ABOUT), ("About this program", "Versions")),
}


def test_every_page_that_is_offered_is_printed_here() -> None:
    """But a document: the bundled edition has none (`ui/pages/test_document_page`)."""
    offered = {RING, SEARCH, *OFFERED} - {DOCUMENT}

    assert {visit.page for visit in VISITS.values()} == offered


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_a_page_is_saved_with_its_heading_and_what_every_sheet_says(
    studio: Studio, qtbot: QtBot, tmp_path: Path, visit: Visit
) -> None:
    studio.desk.go(visit.page)
    visit.bring(studio)

    qtbot.keySequence(studio.window, "Ctrl+P")
    pdf = saved(dialog_of(studio), qtbot, tmp_path / "page.pdf")

    sheets = [joined(text) for text in page_texts(pdf)]
    count = page_count(pdf)
    assert len(sheets) == count > 0
    for number, sheet in enumerate(sheets, start=1):
        for sentence in on_every_sheet(number, count):
            assert joined(sentence) in sheet
    for words in visit.says:
        assert joined(words) in "".join(sheets)


@pytest.mark.parametrize("locality", A_PLACE_IN)
def test_the_poster_of_a_locality_is_one_sheet_with_every_line_of_it(
    studio: Studio, qtbot: QtBot, tmp_path: Path, locality: str
) -> None:
    studio.ring.show_place(A_PLACE_IN[locality], Concern.CHILD)
    named(studio.ring, "Contact card").click()
    dialog = dialog_of(studio)
    dialog.options.choose_paper(1)

    pdf = saved(dialog, qtbot, tmp_path / "poster.pdf")

    lines = [
        line.number
        for route in bundled_edition().routes
        if route.locality == locality
        for line in route.lines
    ]
    (sheet,) = [joined(text) for text in page_texts(pdf)]
    assert page_count(pdf) == 1
    assert bundled_answers().localities[locality].name in dialog.windowTitle() or (
        joined(bundled_answers().localities[locality].name) in sheet
    )
    assert lines
    assert all(joined(number) in sheet for number in lines)
    assert all(joined(sentence) in sheet for sentence in on_every_sheet(1, 1))


def test_an_empty_page_says_that_there_is_nothing_to_print(
    studio: Studio, qtbot: QtBot
) -> None:
    studio.ring.new_call()

    qtbot.keySequence(studio.window, "Ctrl+P")

    assert studio.window.findChild(PaperDialog) is None
    assert "nothing to print" in said(studio.window.status)


def on_every_sheet(number: int, count: int) -> tuple[str, ...]:
    header = bundled_edition().edition
    return (
        "Ring 999",
        f"Edition {header.number} of",
        "Correct at Sunday 22 November 2026, 21:40.",
        f"Check again by {header.check_by.day}",
        "No number in this edition has been confirmed.",
        f"Page {number} of {count}",
    )


def joined(text: str) -> str:
    """Leaves out blanks: a PDF has places, not blanks, between some words."""
    return "".join(text.split())


def dialog_of(studio: Studio) -> PaperDialog:
    (dialog,) = studio.window.findChildren(PaperDialog)
    assert dialog.isVisible()
    return dialog


def named(parent: QWidget, words: str) -> QPushButton:
    found = (one for one in parent.findChildren(QPushButton) if one.text() == words)
    return next(one for one in found if one.isVisible())


def said(widget: QWidget) -> str:
    return " ".join(str(one.property("text") or "") for one in widget.children())


def saved(dialog: PaperDialog, qtbot: QtBot, path: Path) -> bytes:
    """Presses the button, names the file, and waits until it is written."""
    save = named(dialog, "Save as PDF")
    qtbot.waitUntil(save.isEnabled)
    save.click()
    (asked,) = dialog.findChildren(QFileDialog)
    asked.selectFile(str(path))
    with qtbot.waitSignal(dialog.message):
        asked.accept()
    return path.read_bytes()
