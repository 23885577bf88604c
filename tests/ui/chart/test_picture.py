from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.chart.picture import ChartPicture
from csap_desktop.ui.print.governance_paper import make_picture
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.picture_saver import PictureSaver
from tests.domain.governance_of_the_area import JOINT_LAST, TODAY, of_the_edition
from tests.ui.print.pdf_text import pdf_text

A4_PT = (842 - 84, 595 - 84 - 100)
"""A4 on its side without margins, heading and foot."""

SMALLEST_PX = 13


@pytest.fixture
def picture(context: Context, theme: Theme) -> ChartPicture:
    theme.choose("dark", 200)
    return make_picture(context, of_the_edition(), JOINT_LAST, untranslated)


def test_an_svg_carries_all_that_a_reader_must_know(
    picture: ChartPicture, tmp_path: Path
) -> None:
    picture.save(tmp_path / "chart.svg")

    root = ET.fromstring((tmp_path / "chart.svg").read_bytes())  # noqa: S314
    words = " ".join(root.itertext())
    for part in (
        "Immediate danger to anyone? Ring 999.",
        "As at 31 August 2023",
        "Strategic Partnership Board",
        "Dashed: supports, chairs or scrutinises",
        "Edition 1 of 22 November 2026",
        "Correct at Sunday 22 November 2026, 21:40",
        "Check again by 22 February 2027",
    ):
        assert part in words


def test_a_png_is_light_and_twice_as_large_whatever_the_screen_shows(
    picture: ChartPicture, tmp_path: Path
) -> None:
    picture.save(tmp_path / "chart.png")

    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 2 * picture.size().toSize().width()
    assert image.pixelColor(2, 2) == QColor("white")


def test_a_pdf_is_one_page_with_words(picture: ChartPicture, tmp_path: Path) -> None:
    picture.save(tmp_path / "chart.pdf")

    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")
    assert "PartnershipBoard" in pdf_text(
        (tmp_path / "chart.pdf").read_bytes()
    ).replace(" ", "")


@pytest.mark.parametrize("day", [JOINT_LAST, TODAY])
def test_the_smallest_words_can_be_read_on_a4(context: Context, day: date) -> None:
    picture = make_picture(context, of_the_edition(), day, untranslated)
    size = picture.size()

    scale = min(A4_PT[0] / size.width(), (A4_PT[1] + 100) / size.height())

    assert SMALLEST_PX * scale >= 7


def test_it_is_drawn_inside_its_room(picture: ChartPicture) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)

    picture.draw(painter, QRectF(100, 50, 200, 200))
    painter.end()

    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != QColor("white")
    ]
    assert inked
    assert min(x for x, _ in inked) >= 99
    assert max(x for x, _ in inked) <= 301
    assert min(y for _, y in inked) >= 49


def test_a_saved_picture_and_a_failure_are_said(
    picture: ChartPicture, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    saver = PictureSaver(picture, parent)
    said: list[str] = []
    saver.said.connect(said.append)
    (tmp_path / "file").write_text("no folder")

    saver.save_to(str(tmp_path / "chart"))
    saver.save_to(str(tmp_path / "file" / "chart.png"))

    assert (tmp_path / "chart.svg").exists()
    assert said[0] == f"Picture saved: {tmp_path / 'chart.svg'}"
    assert said[1].startswith("The picture could not be saved")
    assert (tmp_path / "file").read_text() == "no folder"


def test_the_kind_follows_the_filter(picture: ChartPicture, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PictureSaver(picture, parent).ask("chart")
    usual = dialog.defaultSuffix()

    dialog.filterSelected.emit(dialog.nameFilters()[2])

    assert usual == "svg"
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
