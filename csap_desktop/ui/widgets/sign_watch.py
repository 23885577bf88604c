"""Looks through what is typed for a concern about a child, while it is typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from csap_desktop.domain.submission import Words
from csap_desktop.ui.enquiry_view import Sign
from csap_desktop.ui.tasks import Tasks

PAUSE_MS = 400
QUESTION = "enquiry-signs"


class SignWatch(QObject):
    """Looks in a worker, a moment after the last key and at least each second or so."""

    #: It was looked through; carries the signs, none or more.
    found = Signal(object)

    def __init__(
        self, read: Callable[[], Words], tasks: Tasks, parent: QObject
    ) -> None:
        """Makes an idle watch.

        Args:
            read: Returns what stands in the form.
            tasks: Runs slow work.
            parent: The object it belongs to.
        """
        super().__init__(parent)
        self._read = read
        self._tasks = tasks
        self._find: Callable[[Words], Sequence[Sign]] | None = None
        self._forget: Callable[[], object] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def begin(
        self,
        find: Callable[[Words], Sequence[Sign]],
        forget: Callable[[], object],
    ) -> None:
        """Looks from now on with a search.

        Args:
            find: Finds signs; blocks, touches no Qt.
            forget: Lets go of what the search keeps in memory; blocks.
        """
        self._find, self._forget = find, forget

    def end(self) -> None:
        """Looks no more until something changes, and has nothing kept in memory.

        In the same lane and under the same name as a look: it comes after the one in
        hand, and in the place of one that waits.
        """
        self._pause.stop()
        if self._forget is not None:
            self._tasks.run(self._forget, _take_nothing, question=QUESTION)

    def note_change(self) -> None:
        """Takes note that something was typed; typing on does not put it off."""
        if not self._pause.isActive():
            self._pause.start()

    def look(self) -> None:
        """Looks now."""
        self._pause.stop()
        if self._find is not None:
            words = self._read()
            self._tasks.run(
                partial(self._find, words), self.found.emit, question=QUESTION
            )


def _take_nothing(_: object) -> None:
    """There is nothing to tell."""
