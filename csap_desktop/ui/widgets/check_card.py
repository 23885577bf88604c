"""Checks the installation, part by part, and says what was found."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.services.self_check import Check
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.check_row import CheckRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.state_tag import StateTag

QUESTION = "self-check"


class CheckCard(Card):
    """One row for each part, as soon as it has been looked at; then the result."""

    #: The check has ended; carries the checks.
    checked = Signal(tuple)

    def __init__(
        self,
        check_all: Callable[[], Iterator[Check]],
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Makes the card; nothing is checked yet.

        Args:
            check_all: Checks one part after the other; it blocks.
            tasks: Does slow work.
            theme: The look.
            parent: The page.
        """
        super().__init__(
            QCoreApplication.translate("CheckCard", "Is everything working?"),
            theme,
            parent,
        )
        self._look = theme
        self._check_all = check_all
        self._tasks = tasks
        self._running: Iterator[Check] | None = None
        self._checks: list[Check] = []
        self._rows: list[CheckRow] = []
        self._start = QPushButton(self.tr("Check this installation"), self)
        self._progress = Prose("note", self)
        self._progress.say(
            self.tr("Looks at every part of the program. It takes a few seconds.")
        )
        self.result = StateTag(theme, self)
        self.result.say("", "")
        self._list = QVBoxLayout()
        self._lay_out()
        theme.dress(self._start, "circle-check")
        self._start.clicked.connect(self.start)

    @property
    def said(self) -> tuple[str, ...]:
        """What the rows say, one for each part looked at."""
        return tuple(row.accessibleName() for row in self._rows)

    def start(self) -> None:
        """Looks at every part anew."""
        for row in self._rows:
            row.deleteLater()
        self._rows, self._checks = [], []
        self.result.say("", "")
        self._start.setEnabled(False)
        self._running = self._check_all()
        self._say_progress()
        self._go_on()

    def _go_on(self) -> None:
        """Has the next part looked at."""
        running = self._running
        if running is not None:
            self._tasks.run(
                lambda: next(running, None), self._on_checked, question=QUESTION
            )

    def _on_checked(self, check: Check | None) -> None:
        """Shows what was found of a part; None when there are no more."""
        if check is None:
            self._finish()
            return
        self._checks.append(check)
        self._add_row(check)
        self._say_progress()
        self._go_on()

    def _finish(self) -> None:
        """Says how the whole check went."""
        self._running = None
        self._start.setEnabled(True)
        self._progress.say("")
        bad = [check for check in self._checks if not check.well]
        count = len(self._checks)
        if bad:
            text = self.tr("Not working: {bad} of {count} parts")
            words = text.format(bad=len(bad), count=count)
            self.result.say(words, "alert-triangle", "careful")
        else:
            words = self.tr("All {count} parts are working").format(count=count)
            self.result.say(words, "circle-check", "good")
        announce(self, words)
        self.checked.emit(tuple(self._checks))

    def _say_progress(self) -> None:
        """Says how many parts have been looked at."""
        text = self.tr("Parts looked at: {count}")
        self._progress.say(text.format(count=len(self._checks)))

    def _add_row(self, check: Check) -> None:
        """Adds what was found of a part."""
        row = CheckRow(check, self._look, self)
        self._list.addWidget(row)
        self._rows.append(row)
        row.show()

    def _lay_out(self) -> None:
        """Puts the card together."""
        start, result = QHBoxLayout(), QHBoxLayout()
        start.addWidget(self._start)
        result.addWidget(self.result)
        for row in (start, result):
            row.addStretch(1)
        self._list.setSpacing(4)
        self.add_layout(start)
        self.add(self._progress)
        self.add_layout(result)
        self.add_layout(self._list)
