"""The dialog for anything on paper, with real files and a printer into a file."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.domain.hours import from_wall
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.focus_ring import FocusRing
from csap_desktop.ui.widgets.paper_dialog import LONG_HTML, PaperDialog
from csap_desktop.ui.widgets.paper_output import FileOffer
from csap_desktop.ui.widgets.prose import Prose
from tests.ui.pages.ring_driver import button
from tests.ui.print.pdf_text import page_count, pdf_text

AT = from_wall(datetime.fromisoformat("2026-11-25T21:40"))
SHORT = Paper("Short", "<p>One paragraph.</p>", "A note", "csap-short", name="Card")
SIDEWAYS = Paper("Wide", "<p>Wide.</p>", landscape=True, name="Chart")
POSTER = Paper("Poster", "<p>Ring.</p>", name="Poster", one_sheet=True)
LONG = Paper("Long", f"<p>{'Word. ' * 40}</p>" * (LONG_HTML // 200), file_name="long")


class Opened:
    """Opens dialogs above a window of the usual size."""

    def __init__(
        self, qtbot: QtBot, parent: QWidget, answers: AnswerService, theme: Theme
    ) -> None:
        self.qtbot = qtbot
        self.parent = parent
        self.theme = theme
        self.facts = sheet_facts(answers.front, AT)
        self.said: list[str] = []

    def __call__(self, *papers: Paper, offer: FileOffer | None = None) -> PaperDialog:
        dialog = PaperDialog(papers, self.facts, self.theme, self.parent, offer)
        dialog.message.connect(self.said.append)
        dialog.open()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


@pytest.fixture
def opened(qtbot: QtBot, answers: AnswerService, theme: Theme) -> Opened:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1366, 700)
    with qtbot.waitExposed(parent):
        parent.show()
    return Opened(qtbot, parent, answers, theme)


def told(dialog: PaperDialog) -> str:
    (prose,) = dialog.findChildren(Prose)
    return prose.words


def test_the_preview_says_what_stands_on_the_sheets(opened: Opened) -> None:
    dialog = opened(SHORT)

    preview = dialog.preview
    assert preview.accessibleName() == "Preview, 1 sheet"
    for said in ("Ring 999.", "Short", "A note", "One paragraph.", "Check again by"):
        assert said in preview.accessibleDescription()
    assert told(dialog) == "1 sheet."


def test_a_sheet_is_as_wide_as_there_is_room(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHORT)
    before = dialog.preview.zoom

    dialog.resize(dialog.width() - 300, dialog.height())

    qtbot.waitUntil(lambda: dialog.preview.zoom < before - 20)
    assert not dialog.preview.horizontalScrollBar().isVisible()


def test_the_preview_is_zoomed_by_keys_and_buttons(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(SHORT)
    fitting = dialog.preview.zoom

    button(dialog, "Larger preview (Ctrl++)").click()
    larger = dialog.preview.zoom
    button(dialog, "Smaller preview (Ctrl+-)").click()
    smaller = dialog.preview.zoom
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    assert larger > fitting
    assert smaller < larger
    assert dialog.preview.zoom == fitting


def test_the_zoom_ends_where_there_is_no_next_one(opened: Opened) -> None:
    dialog = opened(SHORT)

    for _ in range(20):
        dialog.preview.step_zoom(1)
    largest = dialog.preview.zoom
    for _ in range(20):
        dialog.preview.step_zoom(-1)

    assert (largest, dialog.preview.zoom) == (300, 50)


def test_the_preview_is_scrolled_by_keys(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHORT)
    bar = dialog.preview.verticalScrollBar()

    qtbot.keyClick(dialog.preview, Qt.Key.Key_End)
    end = bar.value()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Home)
    home = bar.value()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageDown)

    assert end == bar.maximum() > 0
    assert home == 0
    assert bar.value() > 0


def test_another_sheet_lays_the_document_out_again(opened: Opened) -> None:
    dialog = opened(SHORT)

    button(dialog, "A3").click()
    button(dialog, "Landscape").click()

    size = dialog.options.layout_chosen.fullRectPoints()
    assert (size.width(), size.height()) == (1191, 842)
    shown = dialog.preview._sheets
    assert shown is not None
    assert shown.size.width() > shown.size.height()


def test_a_document_lies_as_it_wants_to(opened: Opened) -> None:
    dialog = opened(SHORT, SIDEWAYS, POSTER)

    button(dialog, "Chart").click()
    wide = dialog.options.layout_chosen.fullRectPoints()
    button(dialog, "Poster").click()
    upright = dialog.options.layout_chosen.fullRectPoints()

    assert wide.width() > wide.height()
    assert upright.width() < upright.height()


def test_a_document_can_be_chosen_for_the_reader(opened: Opened) -> None:
    dialog = opened(SHORT, POSTER)

    dialog.options.choose_paper(1)

    assert button(dialog, "Poster").isChecked()
    assert "Ring." in dialog.preview.accessibleDescription()


def test_what_fills_one_sheet_cannot_be_turned(opened: Opened) -> None:
    dialog = opened(POSTER)

    words = [one.text() for one in dialog.findChildren(QAbstractButton)]
    visible = [
        one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisible()
    ]
    assert "Landscape" in words
    assert "Landscape" not in visible


def test_the_default_name_is_that_of_the_document(opened: Opened) -> None:
    dialog = opened(SHORT)

    button(dialog, "Save as PDF").click()

    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    assert asked.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(asked.selectedFiles()[0]).name == "csap-short.pdf"
    asked.reject()


def test_a_saved_pdf_is_told_and_closes_the_dialog(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(SHORT)
    button(dialog, "Save as PDF").click()
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)

    with qtbot.waitSignal(dialog.message):
        asked.fileSelected.emit(str(tmp_path / "saved"))

    data = (tmp_path / "saved.pdf").read_bytes()
    assert page_count(data) == 1
    assert opened.said == [f"Saved: {tmp_path / 'saved.pdf'}"]
    assert not dialog.isVisible()


def test_what_cannot_be_saved_loses_nothing(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    dialog = opened(SHORT)

    with qtbot.waitSignal(dialog.output.failed):
        dialog.save_to(str(tmp_path / "file" / "x.pdf"))

    assert dialog.isVisible()
    assert "could not be saved" in told(dialog)
    assert "Choose another folder." in told(dialog)
    assert button(dialog, "Save as PDF").isEnabled()


def test_long_work_is_said_before_it_begins(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PaperDialog((LONG,), opened.facts, opened.theme, opened.parent)
    at_first = told(dialog)
    dialog.save_to(str(tmp_path / "too-early.pdf"))
    early = told(dialog)
    dialog.open()
    ready = button(dialog, "Save as PDF").isEnabled()

    qtbot.waitUntil(lambda: "sheets." in told(dialog))
    dialog.save_to(str(tmp_path / "long.pdf"))
    during = told(dialog)
    with qtbot.waitSignal(dialog.message):
        pass

    assert at_first == early == "Laying out the sheets…"
    assert not ready
    assert during == "Writing the PDF…"
    assert not (tmp_path / "too-early.pdf").exists()
    assert page_count((tmp_path / "long.pdf").read_bytes()) > 5


def test_a_printer_is_asked_for(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHORT)

    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    asked = dialog.findChild(QPrintDialog)
    assert isinstance(asked, QPrintDialog)
    assert asked.printer().docName() == "Short"
    assert asked.maxPage() == 1
    asked.reject()


def test_what_is_printed_is_told(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(SHORT)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    with qtbot.waitSignal(dialog.message):
        dialog.print_on(printer)

    text = pdf_text((tmp_path / "printed.pdf").read_bytes())
    assert "Oneparagraph." in text.replace(" ", "")
    assert opened.said == ["Sent to the printer"]


@pytest.mark.qt_log_ignore("QPainter|This plugin")
def test_a_printer_that_fails_is_told_and_nothing_closes(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    dialog = opened(SHORT)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "file" / "printed.pdf"))

    with qtbot.waitSignal(dialog.output.failed):
        dialog.print_on(printer)

    assert "The printer did not take it." in told(dialog)
    assert dialog.isVisible()


def test_a_file_is_offered_beside_the_paper(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    offer = FileOffer(
        "Save contacts",
        "users",
        "For a phone.",
        "x.vcf",
        "Contacts (*.vcf)",
        lambda: b"v",
    )
    dialog = opened(SHORT, offer=offer)
    hint = told(dialog)
    button(dialog, "Save contacts").click()
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)

    with qtbot.waitSignal(dialog.message):
        asked.fileSelected.emit(str(tmp_path / "mine.vcf"))

    assert (tmp_path / "mine.vcf").read_bytes() == b"v"
    assert hint == "1 sheet. For a phone."


def test_everything_that_takes_the_keyboard_has_a_name(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(SHORT, POSTER)
    first = dialog.focusWidget()
    met: list[QWidget] = []
    while dialog.focusWidget() not in met:
        met.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in met
    ]
    assert first is not None
    assert all(names)
    assert {"Save as PDF", "Print", "Close", "Card", "A4", "Portrait"} <= set(names)
    assert any(name.startswith("Preview") for name in names)


def test_the_keyboard_is_seen_in_the_dialog(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHORT)

    qtbot.keyClick(dialog, Qt.Key.Key_Tab)

    ring = dialog.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    qtbot.waitUntil(ring.isVisible)


def test_in_a_low_window_what_can_be_done_comes_first(
    opened: Opened, theme: Theme
) -> None:
    opened.parent.resize(1093, 560)
    theme.choose("light", 200)

    dialog = opened(SHORT, POSTER)

    save = button(dialog, "Save as PDF")
    card = button(dialog, "Card")
    top = [one.mapTo(dialog, one.rect().topLeft()).y() for one in (save, card)]
    assert top[0] < top[1]
    assert save.mapTo(dialog, save.rect().bottomLeft()).y() < dialog.height()
    theme.choose("light", 100)
