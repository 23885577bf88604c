"""A document in the window: drawn off the main thread, searched, saved, or refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.documents.shelf import DocumentShelf
from csap_desktop.edition.format import encode
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.documents import Documents
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import Library
from csap_desktop.store.install import install
from csap_desktop.ui.document_paper import document_paper
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.pages.document_page import DocumentPage
from csap_desktop.ui.print.printing import A4, page_layout, pdf_bytes, print_sheets
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.tasks import TaskRunner, Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.document_desk import DocumentDesk
from csap_desktop.ui.widgets.document_saving import copy_name
from csap_desktop.ui.widgets.find_bar import FindBar
from tests.services.documented import (
    BROKEN_PDF,
    DOCUMENTS,
    LONG_PDF,
    REPORT_PDF,
    documented,
    named,
)
from tests.services.installed import NOW, opened, real_paths
from tests.services.withdrawing import GONE
from tests.ui.stand_ins import SUNDAY_NIGHT, ImmediateTasks

REPORT, LONG, BROKEN = (one.id for one in DOCUMENTS)


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    """A laptop with an edition that has documents."""
    folder = tmp_path_factory.mktemp("laptop")
    gone = replace(
        DOCUMENTS[0], id="document-gone", sha256=named(b"gone"), withdrawn=GONE
    )
    later = replace(
        DOCUMENTS[0], id="document-later", sha256=named(b"later"), title="Later"
    )
    edition = documented()
    edition = replace(edition, documents=(*edition.documents, gone, later))
    install(folder / "content", encode(edition), None, NOW)
    return real_paths(folder)


@pytest.fixture
def paths(laptop: AppPaths) -> AppPaths:
    """The laptop with all of its documents, whole."""
    for data in (REPORT_PDF, LONG_PDF, BROKEN_PDF):
        Documents(laptop).store(named(data), data)
        DocumentShelf(laptop.documents).end(named(data))
    return laptop


@pytest.fixture(scope="module")
def own_library(laptop: AppPaths) -> Iterator[Library]:
    library = opened(laptop)
    yield library
    library.close()


def context_of(paths: AppPaths) -> Context:
    answers = AnswerService(load_front(paths).front)
    return Context(paths, ChoicesFile(paths.choices), answers, lambda: SUNDAY_NIGHT)


def made(qtbot: QtBot, paths: AppPaths, theme: Theme, tasks: Tasks) -> DocumentPage:
    page = DocumentPage(Means(context_of(paths), theme, tasks))
    qtbot.addWidget(page)
    page.resize(1100, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(
    qtbot: QtBot, paths: AppPaths, theme: Theme, own_library: Library
) -> Iterator[DocumentPage]:
    page = made(qtbot, paths, theme, ImmediateTasks())
    page.go_live(own_library)
    yield page
    page.close()


def desk_of(page: DocumentPage) -> DocumentDesk:
    (desk,) = page.findChildren(DocumentDesk)
    return desk


def shot(page: DocumentPage) -> QImage:
    """The page after it drew all it needs."""
    for _ in range(4):
        page.grab()
    return desk_of(page).view.viewport().grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_a_document_is_shown_from_its_first_page(page: DocumentPage) -> None:
    page.enter(REPORT)

    view = desk_of(page).view
    assert {"#ffffff", "#000000"} <= colours(shot(page))
    assert view.page == 0
    assert view.accessibleName() == "Page 1 of 3"
    assert "A fictional partnership" in view.accessibleDescription()
    assert not page.words
    assert desk_of(page).tools.said == "1 of 3, 129 %"


def test_only_pages_near_the_view_have_pictures(page: DocumentPage) -> None:
    page.enter(LONG)
    view = desk_of(page).view
    shot(page)
    first = view.stock.drawn

    view.go_to(30)
    shot(page)

    assert set(first) <= {0, 1, 2}
    assert 30 in view.stock.drawn
    assert len(view.stock.drawn) <= 8
    assert min(view.stock.drawn) >= 28


def test_the_field_goes_to_a_page_and_follows_the_view(page: DocumentPage) -> None:
    page.enter(LONG)
    field = page.findChild(QLineEdit, "documentPage")
    assert isinstance(field, QLineEdit)
    view = desk_of(page).view

    field.setText("12")
    field.returnPressed.emit()
    assert view.page == 11
    field.setText("41")
    field.editingFinished.emit()
    assert field.text() == "12"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert field.text() == "40"
    assert desk_of(page).tools.said.startswith("40 of 40, ")


def test_the_paper_stays_white_in_the_dark(page: DocumentPage, theme: Theme) -> None:
    theme.choose("dark", 100)
    page.enter(REPORT)

    image = shot(page)

    assert image.pixelColor(image.width() // 2, 200) == QColor(Qt.GlobalColor.white)


@pytest.mark.parametrize(
    ("key", "zoom"),
    [(Qt.Key.Key_Plus, 150), (Qt.Key.Key_Equal, 150), (Qt.Key.Key_Minus, 125)],
)
def test_keys_zoom_and_a_zero_fits_again(
    page: DocumentPage, qtbot: QtBot, key: Qt.Key, zoom: int
) -> None:
    page.enter(REPORT)
    view = desk_of(page).view
    fitting = view.zoom

    qtbot.keyClick(view, key)
    assert view.zoom == zoom
    qtbot.keyClick(view, Qt.Key.Key_0)

    assert view.zoom == fitting


def test_the_zoom_ends_at_half_and_four_times_the_size(page: DocumentPage) -> None:
    page.enter(REPORT)
    view = desk_of(page).view

    for _ in range(12):
        view.step_zoom(1)
    assert view.zoom == 400
    for _ in range(12):
        view.step_zoom(-1)

    assert view.zoom == 50


def test_the_wheel_zooms_only_with_ctrl(page: DocumentPage) -> None:
    page.enter(REPORT)
    view = desk_of(page).view

    def turn(modifier: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            *(QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 120)),
            *(Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        view.wheelEvent(event)

    before = view.zoom
    turn(Qt.KeyboardModifier.NoModifier)
    assert view.zoom == before
    turn(Qt.KeyboardModifier.ControlModifier)

    assert view.zoom > before


@pytest.mark.parametrize(
    ("key", "lands"), [(Qt.Key.Key_End, 39), (Qt.Key.Key_Space, 0)]
)
def test_keys_go_through_the_pages(
    page: DocumentPage, qtbot: QtBot, key: Qt.Key, lands: int
) -> None:
    page.enter(LONG)
    view = desk_of(page).view

    qtbot.keyClick(view, key)
    assert view.page == lands
    assert view.verticalScrollBar().value() > 0
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert view.verticalScrollBar().value() == 0


def test_words_are_found_marked_and_gone_through(
    page: DocumentPage, qtbot: QtBot
) -> None:
    page.enter(REPORT)
    (bar,) = page.findChildren(FindBar)
    assert page.open_find()

    bar.type("partnership")
    shot(page)
    assert bar.count == "1 of 2"
    qtbot.keyClick(page, Qt.Key.Key_F3)

    assert bar.count == "2 of 2"
    assert desk_of(page).view.page == 2
    assert "#ffe164" in colours(shot(page))
    bar.type("elephant")
    assert bar.count == "Not found"
    bar.close_up()
    assert "#ffe164" not in colours(shot(page))


def test_a_search_goes_through_a_long_document_in_parts(page: DocumentPage) -> None:
    page.enter(LONG)
    (bar,) = page.findChildren(FindBar)
    page.open_find()

    bar.type("Chapter")

    assert bar.count == "1 of 40"


def test_the_words_of_a_page_can_be_selected(page: DocumentPage) -> None:
    page.enter(REPORT)
    (words,) = page.findChildren(QPlainTextEdit)
    assert words.isHidden()

    desk_of(page).tools.show_text(wanted=True)
    desk_of(page).view.go_to(1)

    assert words.isVisible()
    assert words.toPlainText().startswith("Children heard\n")
    assert words.isReadOnly()
    words.selectAll()
    assert words.textCursor().hasSelection()


def test_in_a_narrow_window_the_words_stand_in_place_of_the_page(
    page: DocumentPage,
) -> None:
    page.enter(REPORT)
    page.resize(700, 500)

    desk_of(page).tools.show_text(wanted=True)
    assert desk_of(page).view.isHidden()
    desk_of(page).tools.show_text(wanted=False)

    assert desk_of(page).view.isVisible()


def button(page: DocumentPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


@pytest.mark.parametrize(
    ("item", "words", "copies"),
    [
        (BROKEN, "This document cannot be shown here. Save a copy", True),
        ("document-later", "This document is not on this laptop. Not yet", False),
        ("document-gone", "This document is withdrawn. Withdrawn on 1 Nov", False),
        ("nspcc", "This edition has no such document.", True),
        ("nothing", "This edition has no such document.", True),
    ],
)
def test_what_is_not_shown_says_why(
    page: DocumentPage, item: str, words: str, *, copies: bool
) -> None:
    page.enter(item)

    assert page.words.startswith(words)
    assert desk_of(page).isHidden()
    assert page.paper() is None
    assert not page.open_find()
    assert button(page, "Print").isHidden()
    assert button(page, "Save a copy").isVisible() is copies


def test_a_damaged_file_is_said_and_removed(
    page: DocumentPage, paths: AppPaths
) -> None:
    path = paths.documents / f"{named(REPORT_PDF)}.pdf"
    path.write_bytes(REPORT_PDF[:-9])

    page.enter(REPORT)

    assert page.words.startswith("This document was damaged on this laptop")
    assert not path.exists()


def test_a_document_that_ended_the_program_is_opened_only_when_asked(
    page: DocumentPage, paths: AppPaths
) -> None:
    DocumentShelf(paths.documents).begin(named(REPORT_PDF))

    page.enter(REPORT)
    assert page.words.startswith("The program ended while this document was being read")
    button(page, "Try once more").click()

    assert not page.words
    assert desk_of(page).view.page == 0


def test_a_page_that_cannot_be_drawn_says_so_in_its_place(page: DocumentPage) -> None:
    page.enter(REPORT)
    view = desk_of(page).view

    view.take_picture(2, 1.0, None)
    view.go_to(2)
    image = shot(page)

    assert 2 not in view.stock.drawn
    assert len(colours(image)) > 2


def test_coming_back_it_opens_where_it_was_left(page: DocumentPage) -> None:
    page.enter(LONG)
    desk_of(page).view.go_to(20)

    page.hide()
    assert page.paper() is None
    page.show()
    page.enter(LONG)

    assert desk_of(page).view.page == 20
    page.enter(REPORT)
    assert desk_of(page).view.page == 0


def test_before_there_is_a_library_it_waits(
    qtbot: QtBot, paths: AppPaths, theme: Theme, own_library: Library
) -> None:
    page = made(qtbot, paths, theme, ImmediateTasks())

    page.enter(REPORT)
    assert page.words == "The document is being opened."
    page.go_live(own_library)

    assert not page.words
    page.close()


def test_without_a_library_it_says_why(
    qtbot: QtBot, paths: AppPaths, theme: Theme
) -> None:
    page = made(qtbot, paths, theme, ImmediateTasks())

    page.stay_closed(Message("It is damaged.", "Numbers work.", "Start anew."))

    assert page.words == "It is damaged. Numbers work. Start anew."
    page.close()


def test_a_copy_is_saved_byte_for_byte(
    page: DocumentPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.enter(REPORT)
    button(page, "Save a copy").click()
    (asked,) = page.findChildren(QFileDialog)
    assert asked.selectedFiles()[0].endswith("csap-fictional-report.pdf")

    with qtbot.waitSignal(page.message) as said:
        asked.fileSelected.emit(str(tmp_path / "copy"))
    asked.close()

    assert (tmp_path / "copy.pdf").read_bytes() == REPORT_PDF
    assert said.args is not None
    assert said.args[0].startswith("Saved: ")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Annual report 2022", "csap-annual-report-2022.pdf"),
        ("../CON", "csap-con.pdf"),
        ("\u202egnp.exe", "csap-gnp-exe.pdf"),
        ("…", "csap-document.pdf"),
        ("a" * 99, f"csap-{'a' * 60}.pdf"),
    ],
)
def test_a_copy_has_a_plain_name(title: str, name: str) -> None:
    assert copy_name(title) == name


def test_on_paper_every_page_stands_under_the_999_line(page: DocumentPage) -> None:
    page.enter(REPORT)
    paper = page.paper()
    assert paper is not None
    facts = sheet_facts(page._context.answers.front, SUNDAY_NIGHT)

    sheets = Sheets(paper, facts, page_layout(A4, landscape=False))

    assert sheets.count == 3
    assert "Immediate danger to anyone? Ring 999." in sheets.text
    assert pdf_bytes(sheets, paper.title).startswith(b"%PDF")
    picture = QImage(595, 842, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    sheets.draw(painter, 1)
    painter.end()
    assert "#000000" in colours(picture)


def test_a_printer_gets_the_pages_that_were_asked_for(
    page: DocumentPage, tmp_path: Path
) -> None:
    page.enter(REPORT)
    paper = page.paper()
    assert paper is not None
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    facts = sheet_facts(page._context.answers.front, SUNDAY_NIGHT)

    assert print_sheets(paper, facts, printer)

    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 3


def test_a_page_that_cannot_be_drawn_leaves_its_sheet_empty(
    paths: AppPaths,
) -> None:
    document = Documents(paths).open(named(REPORT_PDF))
    paper = document_paper(document, "Title", "")
    document._file._file.close()
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)

    for draw in paper.pictures:
        draw(painter, picture.rect().toRectF())
    painter.end()

    assert colours(picture) == {"#ffffff"}


def test_in_the_real_program_pages_come_from_a_lane_of_their_own(
    qtbot: QtBot, paths: AppPaths, theme: Theme, own_library: Library
) -> None:
    errors: list[Exception] = []
    tasks = TaskRunner(errors.append)
    page = made(qtbot, paths, theme, tasks)
    page.go_live(own_library)

    page.enter(LONG)
    view = desk_of(page).view
    qtbot.waitUntil(lambda: {0, 1} <= set(view.stock.drawn))
    view.go_to(25)
    qtbot.waitUntil(lambda: 25 in view.stock.drawn)

    assert "Chapter 26" in view.accessibleDescription()
    page.close()
    tasks.close()
    assert not errors
