"""Opens "Test my connection" and does the test while the window stays usable."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.net.client import HttpClient
from csap_desktop.services.connection_report import connection_report
from csap_desktop.services.connection_trial import (
    ConnectionFinding,
    UsedConnection,
    try_connections,
)
from csap_desktop.services.versions import find_versions
from csap_desktop.ui.tasks import TaskRunner
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.connection_dialog import ConnectionDialog

Tested = tuple[tuple[ConnectionFinding, ...], str]


class ConnectionTester(QObject):
    """One test at a time, in a lane of its own. Lives on the main thread."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        find_used: Callable[[], tuple[UsedConnection, ...]],
        window: QWidget,
    ) -> None:
        """Tests nothing yet.

        Args:
            context: What every page is given.
            theme: The look.
            find_used: Returns what this laptop connects to; called off the main thread.
            window: Above which the dialog opens.
        """
        super().__init__(window)
        self._context = context
        self._theme = theme
        self._find_used = find_used
        self._window = window
        self._lane = TaskRunner(self._on_failed, self)
        self._dialog: ConnectionDialog | None = None

    def open(self) -> None:
        """Opens the dialog, or raises the one that is open, and tests."""
        if self._dialog is None:
            self._dialog = ConnectionDialog(self._theme, self._window)
            self._dialog.again_asked.connect(self._test)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()
        self._dialog.raise_()
        self._test()

    def close(self) -> None:
        """Ends the lane."""
        self._lane.close()

    def _test(self) -> None:
        """Tests, and shows what was found if somebody still looks."""
        if self._dialog is not None:
            self._dialog.say_testing()
        self._lane.run(self._work, self._on_tested, question="connection")

    def _work(self) -> Tested:
        """Tests everything; off the main thread."""
        now: datetime = self._context.clock()
        findings = tuple(try_connections(self._find_used(), HttpClient, now))
        versions = find_versions(self._context.answers.front)
        return findings, connection_report(findings, versions, now)

    def _on_tested(self, tested: Tested) -> None:
        """Shows what was found."""
        if self._dialog is not None:
            self._dialog.show_findings(*tested)

    def _on_dialog_finished(self, _: int) -> None:
        """Forgets the dialog; it deletes itself."""
        self._dialog = None

    def _on_failed(self, error: Exception) -> None:
        """Lets a bug be told where all bugs are.

        Raises:
            Exception: The bug.
        """
        raise error
