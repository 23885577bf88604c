"""Switches the open window to the edition that is installed by now.

Everything that takes long is done off the main thread; then one object after the other
takes the new edition, and what is being typed anywhere stays.
"""

import logging
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from csap_desktop.context import Context
from csap_desktop.errors import CsapError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.ui.background import beside_the_window
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.tasks import Tasks

logger = logging.getLogger(__name__)


class Opened(NamedTuple):
    """Another edition, ready to be used."""

    answers: AnswerService
    library: OpenLibrary


class EditionSwitch(QObject):
    """Opens the installed edition and hands it over. Lives on the main thread."""

    #: The answer service has the new edition; carries its open library.
    switched = Signal(object)
    #: The new edition could not be opened; carries why. The old one stays in use.
    failed = Signal(object)

    def __init__(self, context: Context, tasks: Tasks, parent: QObject) -> None:
        """Opens nothing yet.

        Args:
            context: The services that take the new edition.
            tasks: The lane of the database.
            parent: Its owner.
        """
        super().__init__(parent)
        self._context = context
        self._tasks = tasks

    def begin(self) -> None:
        """Opens what is installed, and switches when it is open."""
        context = self._context
        self._tasks.run(
            lambda: open_installed(context),
            self._on_opened,
            on_error=self._on_failed,
            question="edition",
        )

    def _on_opened(self, opened: Opened) -> None:
        """Has everything that answers take the new edition."""
        self._context.answers.become(opened.answers)
        self.switched.emit(opened.library)

    def _on_failed(self, error: Exception) -> None:
        """Leaves the old edition in use.

        Raises:
            Exception: Anything that nobody raised on purpose: a bug.
        """
        if not isinstance(error, CsapError):
            raise error
        logger.info("the new edition is not opened: %s", type(error).__name__)
        self.failed.emit(error)


def open_installed(context: Context) -> Opened:
    """Opens the installed edition without making the window wait for it.

    Runs in a worker; the names of places are indexed here, before anybody types one.

    Args:
        context: Where files are, and the clock.
    """
    with beside_the_window():
        from csap_desktop.services.library import open_library  # noqa: PLC0415

        loaded = load_front(context.paths)
        answers = AnswerService(loaded.front, loaded.origin)
        answers.places.resolve("a")
        library = open_library(context.paths, answers, context.clock)
        context.changes.read_again()
        return Opened(answers, library)
