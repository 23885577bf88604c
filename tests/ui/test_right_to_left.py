"""Where a language runs from the right everything does, but digits and the map."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.language import remove_language
from csap_desktop.ui.mirror import mirror_picture, mirror_sheet
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.pages_offered import SEARCH
from csap_desktop.ui.pictures import Sitting, open_studio, speak
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.answer_card import AnswerCard
from csap_desktop.ui.widgets.caveat_bar import CaveatBar
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.side_column import SideColumn
from csap_desktop.ui.widgets.tile_map import TileMap

ARABIC = "\u0627\u062a\u0635\u0644"
MARKS = set("\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")


@pytest.fixture
def mirrored(qapp: QApplication, theme: Theme) -> Iterator[QApplication]:
    sitting = Sitting(language="pseudo", right_to_left=True)
    speak(qapp, find_paths().resources, sitting)
    theme._apply()
    yield qapp
    remove_language(qapp)
    theme._apply()


@pytest.fixture
def studio(mirrored: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Studio]:
    del mirrored
    studio = open_studio(replace(find_paths(), user=tmp_path), theme, (1366, 768))
    studio.desk.load()
    studio.ring.show_place("Fleetwood", Concern.CHILD)
    grab(studio.window)
    yield studio
    studio.desk.close()
    studio.window.close()
    studio.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def left(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).x()


def right(widget: QWidget) -> int:
    return left(widget) + widget.width()


def part(studio: Studio, kind: type[QWidget]) -> QWidget:
    return next(one for one in studio.window.findChildren(kind) if one.isVisible())


def test_the_rail_is_on_the_right_and_the_search_on_the_left(studio: Studio) -> None:
    window, rail = studio.window, studio.window.navigation

    assert right(rail) == right(window)
    assert left(window.strip.search) < window.width() / 3


def test_the_answer_is_right_of_what_stands_beside_it(studio: Studio) -> None:
    assert left(part(studio, AnswerCard)) > right(part(studio, SideColumn))


def test_the_first_number_is_right_of_the_other_one(studio: Studio) -> None:
    first, other = (
        label for label in studio.window.findChildren(NumberLabel) if label.isVisible()
    )

    assert left(first) > left(other)


def test_the_stripe_of_the_answer_is_where_lines_begin(studio: Studio) -> None:
    card = part(studio, AnswerCard)
    image = card.grab().toImage()
    middle, accent = image.height() // 2, studio.theme.colour("accent").rgb()

    assert image.pixel(image.width() - 3, middle) == accent
    assert image.pixel(3, middle) != accent


def test_the_stripe_of_a_result_is_where_lines_begin(studio: Studio) -> None:
    studio.desk.go(SEARCH)
    studio.window.strip.search.type("kid at risk in fleetwood at night")
    grab(studio.window)
    results = part(studio, ResultList)
    assert isinstance(results, ResultList)
    row = results.visualRect(results.model().index(0, 0))
    image = results.viewport().grab().toImage()
    accent = studio.theme.colour("accent").rgb()

    assert image.pixel(row.right() - 4, row.center().y()) == accent
    assert image.pixel(row.left() + 4, row.center().y()) != accent


def test_the_links_of_a_caveat_are_at_its_left(studio: Studio) -> None:
    bar = part(studio, CaveatBar)
    link = bar.findChildren(QPushButton)[0]

    assert left(link) - left(bar) < bar.width() / 4


def test_west_stays_west_on_the_map(studio: Studio) -> None:
    tiles = {
        tile.text().strip("\u200e"): tile
        for tile in part(studio, TileMap).findChildren(QPushButton)
    }

    assert left(tiles["Blackpool"]) < left(tiles["Preston"]) < left(tiles["Burnley"])


def test_a_number_reads_from_the_left_at_the_right_edge(studio: Studio) -> None:
    label = part(studio, NumberLabel)
    assert isinstance(label, NumberLabel)

    assert label.text() == "0300 123 6722"
    assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert ink_of(label).right() > label.width() - 20


def test_what_is_copied_has_no_marks_in_it(studio: Studio, qtbot: QtBot) -> None:
    label = part(studio, NumberLabel)
    assert isinstance(label, NumberLabel)
    label.setSelection(0, len(label.text()))
    selected = label.selectedText()
    button = next(
        one
        for one in part(studio, AnswerCard).findChildren(QPushButton)
        if one.property("joined") == "left"
    )

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text()
    assert selected == "0300 123 6722"
    assert "0300 123 6722" in copied


def test_the_menu_of_the_view_opens_inside_the_window(studio: Studio) -> None:
    studio.window.navigation.view.click()
    menus = (menu for menu in studio.window.findChildren(QMenu) if menu.isVisible())
    menu = next(menus)
    edge = menu.x() + menu.width()
    menu.close()

    assert abs(edge - right(studio.window.navigation.view)) <= 2


@pytest.mark.parametrize(
    "number", ["0300 123 6722", "18001 0300 123 6720", "01254 666400", "101"]
)
def test_a_number_in_a_sentence_keeps_its_order(number: str) -> None:
    sentence = unbroken(f"{ARABIC} {number} {ARABIC}")

    places = x_of_digits(sentence)

    assert len(places) == sum(letter.isdigit() for letter in number)
    assert places == sorted(places)
    assert not MARKS & set(sentence)


def test_without_that_a_number_would_be_turned_round() -> None:
    places = x_of_digits(f"{ARABIC} 0300 123 6722 {ARABIC}")

    assert places != sorted(places)


def test_a_flow_runs_from_the_right(mirrored: QApplication, qtbot: QtBot) -> None:
    del mirrored
    window = QWidget()
    flow = FlowLayout(window, 10, last_right=True)
    buttons = [QPushButton(text) for text in ("one", "two", "three")]
    for button in buttons:
        flow.addWidget(button)
    qtbot.addWidget(window)
    window.resize(600, 100)
    window.show()

    first, second, last = (button.geometry() for button in buttons)

    margins = flow.contentsMargins()
    assert first.right() == window.width() - 1 - margins.right()
    assert second.right() == first.left() - 11
    assert last.left() == margins.left()


def test_arrows_point_the_other_way_and_other_icons_do_not(
    mirrored: QApplication, theme: Theme
) -> None:
    turned = {name: theme.pixmap(name).toImage() for name in ("arrow-left", "copy")}
    remove_language(mirrored)
    theme._apply()
    usual = {name: theme.pixmap(name).toImage() for name in ("arrow-left", "copy")}

    assert turned["copy"] == usual["copy"]
    assert turned["arrow-left"] == usual["arrow-left"].flipped(
        Qt.Orientation.Horizontal
    )


def test_a_mirrored_icon_keeps_its_size(theme: Theme) -> None:
    picture = theme.pixmap("chevron-right")

    mirrored = mirror_picture("chevron-right", picture)

    assert mirrored.deviceIndependentSize() == picture.deviceIndependentSize()


@pytest.mark.parametrize(
    ("rule", "mirrored"),
    [
        ("border-left: 3px solid red;", "border-right: 3px solid red;"),
        ("padding-right: 8px;", "padding-left: 8px;"),
        ("border-top-left-radius: 0;", "border-top-right-radius: 0;"),
        ("padding: 1px 2px 3px 4px;", "padding: 1px 4px 3px 2px;"),
        ("padding: {{px:6}} {{px:24}};", "padding: {{px:6}} {{px:24}};"),
        ("padding: 2px 0; text-align: left;", "padding: 2px 0; text-align: left;"),
        ("border-radius: 6px;", "border-radius: 6px;"),
    ],
)
def test_left_and_right_of_a_style_sheet_change_places(
    rule: str, mirrored: str
) -> None:
    assert mirror_sheet(rule) == mirrored


def x_of_digits(sentence: str) -> list[float]:
    """Where the digits of a sentence are drawn, in the order they are said."""
    layout = QTextLayout(sentence)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    found = []
    for place, letter in enumerate(sentence):
        if letter.isdigit():
            run = layout.glyphRuns(place, 1)[0]
            found.append(run.boundingRect().center().x() + run.positions()[0].x())
    return found


def ink_of(widget: QWidget) -> QRect:
    """The rectangle in which anything is drawn on a label."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    dark = [
        QPoint(x, y)
        for y in range(0, image.height(), 2)
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 100
    ]
    xs = [point.x() for point in dark]
    return QRect(QPoint(min(xs), 0), QSize(max(xs) - min(xs), 1))
