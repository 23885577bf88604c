"""What changed of the answers on the page Who to ring, above them.

It is looked for before the first paint, so the banner is imported only where needed.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from csap_desktop.context import Context
from csap_desktop.domain.routes import Answer
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.result_area import ResultArea


class RingNews(QObject):
    """Shows the changes that must be seen, until somebody said that they were."""

    #: Changes on show were seen; carries them.
    seen = Signal(object)
    #: The list of all changes is wanted.
    all_asked = Signal()

    def __init__(self, context: Context, results: ResultArea, theme: Theme) -> None:
        """Makes nothing yet.

        Args:
            context: What changed, and the routes of the edition.
            results: What it stands above.
            theme: The look.
        """
        super().__init__(results)
        self._context = context
        self._results = results
        self._theme = theme
        self._banner: Any = None  # a ChangeBanner, once something changed
        self._answers: tuple[Answer, ...] = ()
        self._pinned: tuple[Answer, ...] = ()

    @property
    def words(self) -> str:
        """What the banner says; empty where nothing is to be seen."""
        return str(self._banner.words) if self._banner is not None else ""

    def show(self, answers: tuple[Answer, ...], pinned: tuple[Answer, ...]) -> None:
        """Shows what changed of answers.

        Args:
            answers: The answers on show.
            pinned: Those of what is pinned, where no answer is on show.
        """
        self._answers, self._pinned = answers, pinned
        self.show_again()

    def show_again(self) -> None:
        """Shows what is still to be seen of the same answers."""
        waiting = self._context.changes.waiting
        if not waiting and self._banner is None:
            return
        from csap_desktop.ui.changes_in_view import (  # noqa: PLC0415 - see above
            on_answers,
            on_start,
        )

        found = (
            on_answers(waiting, self._answers)
            if self._answers
            else on_start(waiting, self._pinned)
        )
        if found and self._banner is None:
            self._make_banner()
        if self._banner is not None:
            self._banner.show_changes(found)

    def _make_banner(self) -> None:
        """Makes the banner above the answers."""
        from csap_desktop.ui.changed_words import ChangedWords  # noqa: PLC0415
        from csap_desktop.ui.widgets.change_banner import (  # noqa: PLC0415
            ChangeBanner,
        )

        words = ChangedWords(lambda: self._context.answers.front.routes, self.tr)
        self._banner = ChangeBanner(words, self._theme, self._results)
        column = self._results.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self._banner)
        self._banner.seen.connect(self.seen)
        self._banner.all_asked.connect(self.all_asked)
