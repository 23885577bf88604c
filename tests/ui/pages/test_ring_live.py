import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.idle_watch import IDLE_S, IdleWatch
from csap_desktop.ui.widgets.result_area import ResultArea
from tests.ui.pages import ring_driver as see
from tests.ui.pages.conftest import SettableClock


def changed_words(page: RingPage) -> str:
    return see.one(page, ResultArea).changed_words


def test_the_next_minute_changes_the_number_and_says_so(
    page: RingPage, clock: SettableClock, qtbot: QtBot
) -> None:
    clock.set("2026-11-25T16:59")
    page.show_place("Darwen", Concern.CHILD)
    clock.set("2026-11-25T17:00")

    with qtbot.waitSignal(page.announced) as heard:
        see.let_time_pass(page)

    assert see.numbers(page) == ("01254 587547",)
    assert heard.args == ["Changed at 17:00: now ring 01254 587547."]
    assert changed_words(page) == heard.args[0]


def test_a_minute_without_a_change_says_nothing(
    page: RingPage, clock: SettableClock, qtbot: QtBot
) -> None:
    clock.set("2026-11-25T12:00")
    page.show_place("Darwen", Concern.CHILD)
    clock.set("2026-11-25T12:01")

    with qtbot.assertNotEmitted(page.announced):
        see.let_time_pass(page)

    assert not changed_words(page)


def test_a_clock_set_back_works_the_answer_out_anew(
    page: RingPage, clock: SettableClock
) -> None:
    page.show_place("Darwen", Concern.CHILD)
    clock.set("2026-11-25T10:00")

    see.let_time_pass(page)

    assert see.numbers(page) == ("01254 666400",)


def test_a_new_question_takes_the_line_about_the_change_away(
    page: RingPage, clock: SettableClock
) -> None:
    clock.set("2026-11-25T16:59")
    page.show_place("Darwen", Concern.CHILD)
    clock.set("2026-11-25T17:00")
    see.let_time_pass(page)

    page.show_place("Fleetwood", Concern.CHILD)

    assert not changed_words(page)


def test_what_was_chosen_of_several_stays_chosen_over_the_minute(
    page: RingPage, clock: SettableClock, qtbot: QtBot
) -> None:
    clock.set("2026-11-25T10:00")
    page.show_place("Belthorn", Concern.CHILD)
    choose = see.button(page, "It is in Hyndburn")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    clock.set("2026-11-25T10:01")

    see.let_time_pass(page)

    assert see.numbers(page) == ("0300 123 6720",)


def test_another_look_keeps_the_answer(page: RingPage, theme: Theme) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    theme.choose("dark", 150)

    assert see.numbers(page) == ("0300 123 6722",)


def test_esc_clears_place_and_concern_and_waits_for_the_next_call(
    page: RingPage, qtbot: QtBot
) -> None:
    page.show_place("Fleetwood", Concern.ADULT)

    qtbot.keyClick(see.box(page), Qt.Key.Key_Escape)

    assert see.box(page).text() == ""
    assert see.chooser(page).concern is Concern.CHILD
    assert see.box(page).hasFocus()
    assert see.guide(page)


def test_nothing_typed_can_be_undone_back_after_a_new_call(
    page: RingPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(see.box(page), "Fleetwood")

    page.new_call()

    assert not see.box(page).isUndoAvailable()


def test_the_button_clears_as_esc_does(page: RingPage, qtbot: QtBot) -> None:
    page.show_place("Fleetwood", Concern.CHILD)

    qtbot.mouseClick(see.button(page, "New call"), Qt.MouseButton.LeftButton)

    assert see.guide(page)


def test_ten_idle_minutes_clear_the_call(page: RingPage) -> None:
    page.show_place("Fleetwood", Concern.ADULT)

    see.one(page, IdleWatch).went_idle.emit()

    assert see.guide(page)
    assert see.box(page).hasFocus()


class Counter:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.s = 1000.0

    def __call__(self) -> float:
        return self.s


@pytest.mark.usefixtures("qapp")
def test_idle_is_told_once_after_ten_minutes() -> None:
    window, counter = QWindow(), Counter()
    watch = IdleWatch(window, counter)
    told: list[bool] = []
    watch.went_idle.connect(lambda: told.append(True))

    counter.s += IDLE_S - 1
    watch.look()
    early = list(told)
    counter.s += 1
    watch.look()
    watch.look()

    assert not early
    assert told == [True]


def test_a_key_begins_the_ten_minutes_anew(qtbot: QtBot) -> None:
    window, counter = QWindow(), Counter()
    watch = IdleWatch(window, counter)
    watch.watch(window)
    counter.s += IDLE_S - 1
    QTest.keyClick(window, Qt.Key.Key_A)
    counter.s += IDLE_S - 1

    with qtbot.assertNotEmitted(watch.went_idle):
        watch.look()


def test_the_first_key_after_a_night_asleep_finds_the_call_cleared(
    qtbot: QtBot,
) -> None:
    window, counter = QWindow(), Counter()
    watch = IdleWatch(window, counter)
    watch.watch(window)
    counter.s += 8 * 3600

    with qtbot.waitSignal(watch.went_idle):
        QTest.keyClick(window, Qt.Key.Key_A)


def test_a_screen_reader_is_told_of_a_change(
    page: RingPage, clock: SettableClock, qtbot: QtBot
) -> None:
    QAccessible.setActive(True)
    clock.set("2026-11-25T16:59")
    page.show_place("Darwen", Concern.CHILD)
    clock.set("2026-11-25T17:00")

    with qtbot.waitSignal(page.announced):
        see.let_time_pass(page)

    QAccessible.setActive(False)
