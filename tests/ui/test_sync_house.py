from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from csap_desktop.domain.changes import Change
from csap_desktop.domain.sync import (
    SyncOutcome,
    SyncPhase,
    SyncProgress,
    SyncReport,
)
from csap_desktop.errors import MachineError
from csap_desktop.services.sync_door import SyncPlan
from csap_desktop.ui.sync_house import Errand, SyncHouse
from tests.ui.stand_ins import ImmediateTasks

UNCHANGED = SyncReport(SyncOutcome.UNCHANGED, None, 1)
UPDATED = SyncReport(SyncOutcome.UPDATED, None, 2)
SOMEWHERE = SyncPlan(address="https://example.org", every_hours=4)


class Door:
    """Looks as it is told; notes what it was asked."""

    def __init__(self) -> None:
        self.known = SOMEWHERE
        self.report: SyncReport | Exception = UNCHANGED
        self.looked: list[tuple[str, Path | None]] = []
        self.cancelled: list[bool] = []

    def plan(self) -> SyncPlan:
        return self.known

    def look(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        address: str = "",
        root: Path | None = None,
    ) -> SyncReport:
        self.looked.append((address, root))
        self.cancelled.append(cancelled())
        progress(SyncProgress(SyncPhase.LOOKING))
        if isinstance(self.report, Exception):
            raise self.report
        return self.report

    def fingerprint(self, root: Path) -> str:
        return str(root)

    def has_root(self) -> bool:
        return True

    def what_would_change(self) -> tuple[Change, ...]:
        return ()

    def bring_back(self) -> None:
        pass


class Heard:
    """Everything a house told."""

    def __init__(self, house: SyncHouse) -> None:
        self.ended: list[SyncReport | None] = []
        self.progress: list[SyncProgress] = []
        self.errors: list[Exception] = []
        house.ended.connect(lambda _errand, report: self.ended.append(report))
        house.progressed.connect(self.progress.append)
        house.failed.connect(lambda _errand, error: self.errors.append(error))


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def house(
    door: Door, tasks: ImmediateTasks, qapp: QCoreApplication
) -> Iterator[SyncHouse]:
    del qapp
    house = SyncHouse(door, tasks, lambda least, _most: least)
    yield house
    house.close()
    house.deleteLater()


@pytest.fixture
def heard(house: SyncHouse) -> Heard:
    return Heard(house)


def test_the_first_look_comes_a_while_after_the_start(
    house: SyncHouse, door: Door
) -> None:
    house.begin()

    assert door.looked == []
    assert 15_000 < house.waits_ms <= 20_000


def test_a_council_does_not_look_all_at_once(door: Door, tasks: ImmediateTasks) -> None:
    late = SyncHouse(door, tasks, lambda _least, most: most)

    late.begin()

    assert 175_000 < late.waits_ms <= 180_000
    late.close()


def test_a_look_that_was_asked_for_says_what_came_of_it(
    house: SyncHouse, door: Door, heard: Heard
) -> None:
    house.read()

    assert house.look(Errand("/media/stick", Path("root.json")))

    assert door.looked == [("/media/stick", Path("root.json"))]
    assert heard.ended == [UNCHANGED]
    assert heard.progress == [SyncProgress(SyncPhase.LOOKING)]
    assert not house.is_looking


def test_after_a_look_the_next_is_some_hours_away(house: SyncHouse) -> None:
    house.read()
    house.look(Errand())

    assert 3 * 3_600_000 < house.waits_ms < 4 * 3_600_000


@pytest.mark.parametrize(
    "plan", [SyncPlan(), SyncPlan(address="https://example.org", allowed=False)]
)
def test_nothing_looks_by_itself_where_it_may_not_or_has_nowhere_to(
    house: SyncHouse, door: Door, plan: SyncPlan
) -> None:
    door.known = plan
    house.read()

    assert not house.look(Errand(asked=False))

    assert door.looked == []
    assert house.waits_ms > 3_600_000


def test_one_look_at_a_time(
    house: SyncHouse, door: Door, tasks: ImmediateTasks
) -> None:
    tasks.holding = True
    assert house.look(Errand())

    assert not house.look(Errand())
    tasks.release()

    assert len(door.looked) == 1


def test_cancelling_ends_a_look_at_once(
    house: SyncHouse, door: Door, tasks: ImmediateTasks, heard: Heard
) -> None:
    tasks.holding = True
    house.look(Errand())

    house.cancel()
    ended_at_once, looks = list(heard.ended), house.is_looking
    tasks.release()

    assert ended_at_once == [None]
    assert not looks
    assert door.cancelled == [True]
    assert heard.ended == [None]
    assert heard.progress == []


def test_what_a_cancelled_look_installed_is_told(
    house: SyncHouse, door: Door, tasks: ImmediateTasks, heard: Heard
) -> None:
    door.report = UPDATED
    tasks.holding = True
    house.look(Errand())
    house.cancel()

    tasks.release()

    assert heard.ended == [None, UPDATED]


def test_when_the_connection_returns_a_look_comes_soon(house: SyncHouse) -> None:
    house.read()
    house.look(Errand())

    house.note_return()

    assert house.waits_ms <= 5_000


def test_a_look_that_this_computer_refuses_is_told_and_the_next_planned(
    house: SyncHouse, door: Door, heard: Heard
) -> None:
    door.report = MachineError("root.json")
    house.read()

    house.look(Errand())

    assert [str(error) for error in heard.errors] == ["root.json"]
    assert not house.is_looking
    assert house.waits_ms > 0


def test_after_closing_nothing_is_planned(house: SyncHouse, qtbot: QtBot) -> None:
    del qtbot
    house.begin()

    house.close()

    assert house.waits_ms == -1
