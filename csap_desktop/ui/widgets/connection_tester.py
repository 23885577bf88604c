"""Opens "Test my connection" and does the test while the window stays usable."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.connection_dialog import ConnectionDialog

if TYPE_CHECKING:
    from csap_desktop.services.connection_trial import (
        ConnectionFinding,
        UsedConnection,
    )

FindUsed = Callable[[AppPaths], "tuple[UsedConnection, ...]"]
Tested = tuple["tuple[ConnectionFinding, ...]", str]


class ConnectionTester(QObject):
    """One test at a time, off the main thread. Lives on the main thread."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        lane: Tasks,
        above: QWidget,
        find_used: FindUsed | None = None,
    ) -> None:
        """Tests nothing yet.

        Args:
            context: What every page is given.
            theme: The look.
            lane: The lane of what waits for the network.
            above: A widget of the window above which the dialog opens.
            find_used: Finds what this laptop connects to, off the main thread; None for
                the usual way.
        """
        super().__init__(above)
        self._context = context
        self._theme = theme
        self._find_used = find_used
        self._above = above
        self._lane = lane
        self._dialog: ConnectionDialog | None = None

    def open(self) -> None:
        """Opens the dialog, or raises the one that is open, and tests."""
        if self._dialog is None:
            self._dialog = ConnectionDialog(self._theme, self._above.window())
            self._dialog.again_asked.connect(self._test)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()
        self._dialog.raise_()
        self._test()

    def _test(self) -> None:
        """Tests, and shows what was found if somebody still looks."""
        if self._dialog is not None:
            self._dialog.say_testing()
        self._lane.run(self._work, self._on_tested, question="connection")

    def _work(self) -> Tested:
        """Tests everything; off the main thread."""
        # What talks to servers is loaded when somebody asks for it.
        from csap_desktop.net.client import HttpClient  # noqa: PLC0415
        from csap_desktop.services.connection_report import (  # noqa: PLC0415
            connection_report,
        )
        from csap_desktop.services.connection_trial import (  # noqa: PLC0415
            try_connections,
        )
        from csap_desktop.services.used_connections import (  # noqa: PLC0415
            used_connections,
        )
        from csap_desktop.services.versions import find_versions  # noqa: PLC0415

        context = self._context
        now: datetime = context.clock()
        find = self._find_used or used_connections
        used = () if context.offline else find(context.paths)
        findings = tuple(try_connections(used, HttpClient, now))
        versions = find_versions(context.answers.front)
        return findings, connection_report(findings, versions, now)

    def _on_tested(self, tested: Tested) -> None:
        """Shows what was found."""
        if self._dialog is not None:
            self._dialog.show_findings(*tested)

    def _on_dialog_finished(self, _: int) -> None:
        """Forgets the dialog; it deletes itself."""
        self._dialog = None
