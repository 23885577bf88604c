"""Slow work off the main thread: one lane, so that the database has one user.

What is slow for other reasons has a lane beside it.

Work runs in a plain Python thread and touches no QObject; what it returns arrives on
the main thread. An answer to a question that has been asked anew is dropped.
"""

import logging
from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from csap_desktop.ui.background import beside_the_window

logger = logging.getLogger(__name__)

_LEAVE_S = 5.0


class Tasks(Protocol):
    """What pages ask for slow work; tests bring one that works at once."""

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        *,
        on_error: Callable[[Exception], None] | None = None,
        question: str | None = None,
    ) -> None:
        """Has work done and hands its result to the main thread.

        Args:
            work: What to do; it may block and must not touch Qt.
            on_done: Takes what it returned.
            on_error: Takes what it raised; None for the program's own handler.
            question: What is asked; a later task of the same name replaces this one.
        """

    def beside(self, name: str) -> "Tasks":
        """Returns a lane of its own, for slow work that is not the database's.

        Args:
            name: What the lane is called.
        """


class _Task(NamedTuple):
    """One piece of work on its way."""

    number: int
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    question: str | None


class TaskRunner(QObject):
    """Runs tasks one after the other. Lives on the main thread; `close` ends it."""

    #: A task ended: the task, its result, its error (one of the two is None).
    _ended = Signal(object, object, object)

    def __init__(
        self,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
        name: str = "database",
    ) -> None:
        """Makes the lane; its thread starts with the first task.

        Args:
            report: Told of errors that nobody else handles.
            parent: Its owner.
            name: What the thread is called.
        """
        super().__init__(parent)
        self._name = name
        self._besides: list[TaskRunner] = []
        self._report = report
        self._lane: SimpleQueue[_Task | None] = SimpleQueue()
        self._numbers = count(1)
        self._newest: dict[str, int] = {}
        self._thread: Thread | None = None
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        *,
        on_error: Callable[[Exception], None] | None = None,
        question: str | None = None,
    ) -> None:
        """Queues work; see `Tasks.run`."""
        if self._closed:
            return
        tell = on_error or self._report
        task = _Task(next(self._numbers), work, on_done, tell, question)
        if question is not None:
            self._newest[question] = task.number
        self._lane.put(task)
        if self._thread is None:
            self._thread = Thread(target=self._work_off, name=self._name, daemon=True)
            self._thread.start()

    def beside(self, name: str) -> "TaskRunner":
        """Returns a lane of its own, which ends with this one; see `Tasks.beside`."""
        lane = TaskRunner(self._report, self, name)
        self._besides.append(lane)
        return lane

    def close(self) -> None:
        """Ends the lane after the task in hand; results still to come are dropped."""
        for lane in self._besides:
            lane.close()
        self._closed = True
        self._lane.put(None)
        if self._thread is not None:
            self._thread.join(_LEAVE_S)

    def _work_off(self) -> None:
        """Does the work, on the lane's own thread."""
        while (task := self._lane.get()) is not None and not self._closed:
            if self._is_stale(task):
                continue
            try:
                with beside_the_window():
                    result, error = task.work(), None
            except Exception as raised:  # noqa: BLE001 - handed to the main thread
                result, error = None, raised
            if not self._closed:
                self._ended.emit(task, result, error)

    def _is_stale(self, task: _Task) -> bool:
        """Says whether its question was asked anew."""
        newest = self._newest.get(task.question) if task.question else None
        return newest is not None and newest != task.number

    def _on_ended(self, task: _Task, result: object, error: Exception | None) -> None:
        """Hands over a result, unless nobody waits for it any more."""
        if self._closed or self._is_stale(task):
            return
        if error is None:
            task.on_done(result)
        else:
            logger.info("a task failed: %s", type(error).__name__)
            task.on_error(error)
