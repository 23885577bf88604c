import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from csap_desktop.ui.tasks import TaskRunner


def numbered(number: int) -> tuple[int, int]:
    return number, threading.get_ident()


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def tasks(errors: list[Exception]) -> Iterator[TaskRunner]:
    runner = TaskRunner(errors.append)
    yield runner
    runner.close()


def test_work_runs_elsewhere_and_its_result_arrives_on_the_main_thread(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []

    tasks.run(
        threading.get_ident, lambda worker: seen.append((worker, threading.get_ident()))
    )

    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker != receiver == threading.get_ident()


def test_all_work_runs_on_one_thread_in_order(tasks: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    for number in range(5):
        tasks.run(partial(numbered, number), seen.append)

    qtbot.waitUntil(lambda: len(seen) == 5)
    assert [number for number, _ in seen] == [0, 1, 2, 3, 4]
    assert len({thread for _, thread in seen}) == 1


def test_an_answer_to_a_question_no_longer_asked_is_dropped(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    seen: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def slow() -> str:
        started.set()
        go_on.wait(5)
        return "old"

    tasks.run(slow, seen.append, question="search")
    started.wait(5)
    tasks.run(lambda: "never begun", seen.append, question="search")
    tasks.run(lambda: "new", seen.append, question="search")
    tasks.run(lambda: "another", seen.append, question="item")
    go_on.set()

    qtbot.waitUntil(lambda: "another" in seen)
    assert seen == ["new", "another"]


def test_an_error_nobody_handles_reaches_the_programs_own_handler(
    tasks: TaskRunner, qtbot: QtBot, errors: list[Exception]
) -> None:
    def fail() -> None:
        raise ValueError

    tasks.run(fail, lambda _: None)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_an_error_that_is_handled_stays_with_its_handler(
    tasks: TaskRunner, qtbot: QtBot, errors: list[Exception]
) -> None:
    handled: list[Exception] = []

    def fail() -> None:
        raise ValueError

    tasks.run(fail, lambda _: None, on_error=handled.append)

    qtbot.waitUntil(lambda: bool(handled))
    assert not errors


def test_nothing_arrives_after_closing(tasks: TaskRunner, qtbot: QtBot) -> None:
    seen: list[int] = []

    tasks.run(lambda: 1, seen.append)
    tasks.close()
    tasks.run(lambda: 2, seen.append)

    with qtbot.waitSignal(tasks.destroyed, timeout=100, raising=False):
        pass
    assert not seen
