from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import from_wall
from csap_desktop.errors import MachineError
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import AnswerWords, untranslated
from csap_desktop.ui.print.card_contents import PaperCard, PaperWords
from csap_desktop.ui.print.contact_card import draw, pdf_bytes, picture, save_pdf
from csap_desktop.ui.theme import Theme
from tests.ui.print.pdf_text import page_count, pdf_text

AT = from_wall(datetime.fromisoformat("2026-11-25T21:40"))

pytestmark = pytest.mark.usefixtures("theme")


def make_card(
    answers: AnswerService, place: str, concern: Concern = Concern.CHILD
) -> PaperCard:
    sources = {source.id: source for source in answers.front.sources}
    words = AnswerWords(dict(answers.localities), sources)
    (answer,) = answers.ask(place, concern, AT).answers
    return PaperWords(answers, words, untranslated).card(answer, AT)


def packed(text: str) -> str:
    """A text without blanks: a PDF breaks lines wherever they are full."""
    return "".join(text.split())


def test_the_card_says_everything_a_reader_must_know(answers: AnswerService) -> None:
    text = packed(pdf_text(pdf_bytes(make_card(answers, "Fleetwood"))))

    for part in (
        "Immediate danger to anyone? Ring 999.",
        "Worried about a child who lives in Lancashire",
        "0300 123 6720",
        "0300 123 6722",
        "08:00 to 20:00, days not stated.",
        "Not confirmed by the council.",
        "Reference edition 1 of 22 November 2026.",
        "Printed Wednesday 25 November 2026, 21:40.",
        "Check before use after 22 February 2027.",
        "https://www.lancashire.gov.uk/applications/staff/councillor-handbook/",
    ):
        assert packed(part) in text


def test_no_place_that_was_typed_is_on_the_card(answers: AnswerService) -> None:
    text = pdf_text(pdf_bytes(make_card(answers, "Fleetwood")))

    assert "Fleetwood" not in text


def test_a_route_without_a_line_prints_the_numbers_to_ring_meanwhile(
    answers: AnswerService,
) -> None:
    card = make_card(answers, "Darwen", Concern.ALLEGATION)

    assert card.instead.startswith("No contact for the LADO was found")
    assert [line.number for line in card.lines] == ["01254 666400", "01254 587547"]


def test_advice_about_children_is_not_offered_for_adults(
    answers: AnswerService,
) -> None:
    card = make_card(answers, "Darwen", Concern.ADULT)

    assert [line.number for line in card.helpers] == ["101"]


@pytest.mark.parametrize("concern", Concern)
@pytest.mark.parametrize("place", ["Darwen", "Blackpool", "Wyre"])
def test_every_card_fits_on_two_pages_at_most(
    answers: AnswerService, place: str, concern: Concern
) -> None:
    assert page_count(pdf_bytes(make_card(answers, place, concern))) <= 2


def test_a_saved_card_is_the_whole_file(answers: AnswerService, tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"

    save_pdf(make_card(answers, "Fleetwood"), path)

    assert path.read_bytes().startswith(b"%PDF-")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")


def test_a_card_that_cannot_be_saved_says_so(
    answers: AnswerService, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(MachineError):
        save_pdf(make_card(answers, "Fleetwood"), tmp_path / "file" / "card.pdf")


def test_a_printer_gets_the_same_card(answers: AnswerService, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    draw(make_card(answers, "Fleetwood"), printer)

    text = packed(pdf_text((tmp_path / "printed.pdf").read_bytes()))
    assert packed("0300 123 6722") in text


def test_the_preview_shows_the_danger_line_on_white(answers: AnswerService) -> None:
    image = picture(make_card(answers, "Fleetwood"), 420)

    assert image.pixelColor(2, 2) == QColor("white")
    assert image.pixelColor(210, 34).red() > 150
    assert image.height() == round(420 * 842 / 595)


def test_the_theme_does_not_change_the_paper(
    answers: AnswerService, theme: Theme
) -> None:
    card = make_card(answers, "Fleetwood")
    light = picture(card, 300)

    theme.choose("dark", 200)

    assert picture(card, 300) == light
