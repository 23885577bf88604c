from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from csap_desktop.domain.hours import from_wall
from csap_desktop.ui.widgets.minute_watch import MinuteWatch, awake_s


class Clocks:
    """A wall clock that can be set and a counter that cannot."""

    def __init__(self) -> None:
        self.now = from_wall(datetime.fromisoformat("2026-11-25T12:00:10"))
        self.s = 100.0

    def wall(self) -> datetime:
        return self.now

    def counter(self) -> float:
        return self.s

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.s += seconds


def watch(clocks: Clocks, owner: QObject) -> MinuteWatch:
    return MinuteWatch(clocks.wall, owner, clocks.counter)


def test_nothing_happens_within_a_minute(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    minutes = watch(clocks, owner)
    clocks.pass_by(40)

    with qtbot.assertNotEmitted(minutes.ticked):
        minutes.look()


def test_the_next_minute_ticks(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    minutes = watch(clocks, owner)
    clocks.pass_by(50)

    with qtbot.waitSignal(minutes.ticked):
        minutes.look()


def test_a_clock_that_is_set_ticks_within_the_minute(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    minutes = watch(clocks, owner)
    clocks.now += timedelta(days=7)

    with qtbot.waitSignal(minutes.ticked):
        minutes.look()


def test_waking_from_sleep_ticks(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    minutes = watch(clocks, owner)
    clocks.pass_by(8 * 3600)

    with qtbot.waitSignal(minutes.ticked):
        minutes.look()


def test_an_active_window_has_the_clock_looked_at(qtbot: QtBot) -> None:
    clocks, owner, window = Clocks(), QObject(), QObject()
    minutes = watch(clocks, owner)
    minutes.watch(window)
    clocks.pass_by(60)

    with qtbot.waitSignal(minutes.ticked):
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_the_counter_only_grows() -> None:
    first = awake_s()

    assert awake_s() >= first
