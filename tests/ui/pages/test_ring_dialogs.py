from pathlib import Path

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.widgets.paper_dialog import PaperDialog
from csap_desktop.ui.widgets.qr_code import QUIET_MODULES, QrCode, tel_address
from csap_desktop.ui.widgets.qr_dialog import QrDialog
from csap_desktop.ui.widgets.sources_dialog import SourcesDialog
from tests.services.vcard_grammar import read_vcards, unescaped
from tests.ui.pages import ring_driver as see
from tests.ui.pages.conftest import SettableClock
from tests.ui.print.pdf_text import pdf_text

LEFT = Qt.MouseButton.LeftButton


def press(page: RingPage, qtbot: QtBot, words: str) -> None:
    qtbot.mouseClick(see.button(page, words), LEFT)


def press_in(dialog: QWidget, qtbot: QtBot, words: str) -> None:
    qtbot.mouseClick(see.button(dialog, words), LEFT)


def card_dialog(page: RingPage, qtbot: QtBot) -> PaperDialog:
    page.show_place("Fleetwood", Concern.CHILD)
    press(page, qtbot, "Contact card")
    dialog = see.dialog(page)
    assert isinstance(dialog, PaperDialog)
    return dialog


def modules(image: QImage, count: int, module_px: int) -> tuple[tuple[bool, ...], ...]:
    """The squares of a picture of a code: True for dark."""
    first = QUIET_MODULES * module_px + module_px // 2
    return tuple(
        tuple(
            image.pixelColor(first + x * module_px, first + y * module_px).lightness()
            < 128
            for x in range(count)
        )
        for y in range(count)
    )


def test_the_drawn_code_is_that_of_the_number(qtbot: QtBot) -> None:
    code = QrCode("0300 123 6722", 5)
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    expected = segno.make("tel:+443001236722", error="m", micro=False).matrix

    drawn = modules(code.grab().toImage(), len(expected), 5)

    assert drawn == tuple(tuple(map(bool, row)) for row in expected)


def test_short_numbers_are_dialled_as_they_are() -> None:
    assert tel_address("101") == "tel:101"
    assert tel_address("01254 666400") == "tel:+441254666400"


def test_the_number_goes_to_a_phone_and_esc_comes_back(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    press(page, qtbot, "To my phone")
    dialog = see.dialog(page)
    assert isinstance(dialog, QrDialog)
    named = [code.accessibleName() for code in dialog.codes]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert named == ["Code that dials 0300 123 6722"]
    assert not dialog.isVisible()
    assert see.numbers(page) == ("0300 123 6722",)


def test_two_equal_numbers_are_two_codes(
    page: RingPage, qtbot: QtBot, clock: SettableClock
) -> None:
    clock.set("2026-11-28T13:20")
    page.show_place("Preston", Concern.CHILD)

    press(page, qtbot, "To my phone")

    dialog = see.dialog(page)
    assert isinstance(dialog, QrDialog)
    assert len(dialog.codes) == 2


def test_the_sources_are_listed_with_date_era_and_address(
    page: RingPage, qtbot: QtBot, ring_context: Context
) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    press(page, qtbot, "Sources")

    dialog = see.dialog(page)
    assert isinstance(dialog, SourcesDialog)
    text = dialog.text.toPlainText()
    (answer,) = ring_context.answers.ask(
        "Fleetwood", Concern.CHILD, ring_context.clock()
    ).answers
    known = {source.id: source for source in ring_context.answers.front.sources}
    for source_id in answer.route.provenance.sources:
        assert known[source_id].title in text
        assert known[source_id].era in text
        assert (known[source_id].url or "") in text


def test_all_sources_can_be_copied(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Darwen", Concern.ALLEGATION)
    press(page, qtbot, "Sources")

    qtbot.mouseClick(see.button(see.dialog(page), "Copy all"), LEFT)

    assert "https://" in QGuiApplication.clipboard().text()


def test_the_card_is_saved_where_the_reader_says(
    page: RingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = card_dialog(page, qtbot)

    with qtbot.waitSignal(page.message):
        dialog.save_to(str(tmp_path / "Lancashire"))

    text = pdf_text((tmp_path / "Lancashire.pdf").read_bytes()).replace(" ", "")
    assert "03001236722" in text
    assert "Fleetwood" not in text
    assert not dialog.isVisible()


def test_the_poster_is_offered_beside_the_card(page: RingPage, qtbot: QtBot) -> None:
    dialog = card_dialog(page, qtbot)

    see.button(dialog, "Poster").click()

    assert dialog.options.paper.title == "Lancashire: who to ring"
    assert "Worried about an adult" in dialog.preview.accessibleDescription()


def test_the_lines_of_the_locality_are_offered_as_contacts(
    page: RingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = card_dialog(page, qtbot)
    press_in(dialog, qtbot, "Save contacts")
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)

    with qtbot.waitSignal(page.message):
        asked.fileSelected.emit(str(tmp_path / "lines"))

    cards = read_vcards((tmp_path / "lines.vcf").read_bytes())
    assert cards[0]["TEL"] == "+443001236720"
    assert unescaped(cards[0]["FN"]) == "Lancashire, child: Daytime line"
    assert len(cards) == 5
    assert "Fleetwood" not in str(cards)


def test_the_answer_goes_on_paper_without_the_place(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    paper = page.paper()

    assert paper is not None
    assert paper.title == "Worried about a child who lives in Lancashire"
    assert "Fleetwood" not in f"{paper.title}{paper.note}{paper.html}{paper.file_name}"
    assert "0300&nbsp;123&nbsp;6720" in paper.html
    assert "0300&nbsp;123&nbsp;6722" in paper.html


def test_several_answers_go_on_paper_together(page: RingPage) -> None:
    page.show_place("Belthorn", Concern.CHILD)

    paper = page.paper()

    assert paper is not None
    assert "who lives in Blackburn with Darwen" in paper.html
    assert "who lives in Lancashire" in paper.html
    assert "Belthorn" not in paper.html


@pytest.mark.parametrize("typed", ["", "Kendal", "zzzz"])
def test_where_nothing_is_answered_nothing_is_printed(
    page: RingPage, typed: str
) -> None:
    if typed:
        page.show_place(typed, Concern.CHILD)

    assert page.paper() is None
