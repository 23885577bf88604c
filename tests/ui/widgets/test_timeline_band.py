from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.timeline_band import TimelineBand
from csap_desktop.ui.widgets.timeline_drawing import Mark, Stretch

MARKS = (
    Mark("first", date(2019, 1, 1), expected=False, said="2019: it begins"),
    Mark("second", date(2020, 1, 1), expected=False, said="2020: it goes on"),
    Mark("third", date(2021, 1, 1), expected=True, said="2021: it may end"),
)
OLD = Stretch("Old", "Old, until 2019", None, date(2019, 12, 31), (("old", "Old"),))


@pytest.fixture
def band(theme: Theme, qtbot: QtBot) -> TimelineBand:
    band = TimelineBand(theme)
    qtbot.addWidget(band)
    band.resize(640, band.sizeHint().height())
    band.show_events(MARKS, (OLD,), date(2020, 6, 1))
    with qtbot.waitExposed(band):
        band.show()
    return band


def test_arrow_keys_go_from_event_to_event(band: TimelineBand, qtbot: QtBot) -> None:
    gone: list[str] = []
    band.mark_chosen.connect(gone.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(band, key)

    assert gone == ["first", "second", "first", "third"]


def test_time_runs_to_the_left_where_reading_does(
    band: TimelineBand, qtbot: QtBot
) -> None:
    band.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    qtbot.keyClick(band, Qt.Key.Key_Left)
    qtbot.keyClick(band, Qt.Key.Key_Left)

    assert band.chosen == "second"


def test_enter_opens_the_event(band: TimelineBand, qtbot: QtBot) -> None:
    band.choose("second")

    with qtbot.waitSignal(band.item_asked) as asked:
        qtbot.keyClick(band, Qt.Key.Key_Return)

    assert asked.args == ["second"]


def test_a_click_goes_to_the_event_under_it(band: TimelineBand, qtbot: QtBot) -> None:
    line = round(band.height() * 46 / 118)

    qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(22, line))

    assert band.chosen == "first"


def test_a_click_on_a_bar_opens_who_was_in_charge(
    band: TimelineBand, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(band.item_asked) as asked:
        qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(60, 90))

    assert asked.args == ["old"]


def test_the_event_gone_to_is_said(band: TimelineBand) -> None:
    band.choose("third")

    assert band.accessibleDescription() == "2021: it may end"


def test_what_is_expected_is_drawn_hollow(band: TimelineBand, theme: Theme) -> None:
    picture = band.grab().toImage()
    ratio = picture.devicePixelRatio()
    line = round(46 * ratio)

    def colour_at(across: float) -> QColor:
        return picture.pixelColor(round(across * ratio), line)

    assert colour_at(22) == theme.colour("accent")
    assert colour_at(22 + 2 / 3 * (640 - 44)) == theme.colour("card")


def test_no_events_leave_nothing_to_draw(band: TimelineBand, qtbot: QtBot) -> None:
    band.show_events((), (), date(2020, 6, 1))

    qtbot.keyClick(band, Qt.Key.Key_Right)

    assert not band.isVisible()
    assert not band.chosen
