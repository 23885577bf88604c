"""The edition in use while the window is open: its library, its changes, the next one.

Owns the open library. Everything that shows the edition is told here when it changes.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.domain.sync import SyncOutcome, SyncReport
from csap_desktop.errors import MachineError
from csap_desktop.services.sync_door import SyncPlan
from csap_desktop.ui import messages
from csap_desktop.ui.changed_words import ChangedWords
from csap_desktop.ui.edition_freshness import freshness_text
from csap_desktop.ui.edition_switch import EditionSwitch
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.page_shelf import PageShelf
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages_offered import UPDATES
from csap_desktop.ui.sync_house import Errand, SyncHouse, SyncTools
from csap_desktop.ui.sync_messages import edition_switched
from csap_desktop.ui.sync_view import Syncing
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.widgets.minute_watch import MinuteWatch


class EditionDesk(QObject):
    """Keeps the window on the installed edition. Lives on the main thread."""

    #: Something should be said above the page; carries a `Message`.
    said = Signal(object)
    #: The window answers from another edition; carries its number.
    switched = Signal(int)

    def __init__(
        self,
        means: Means,
        window: MainWindow,
        shelf: PageShelf,
        ring: RingPage,
        search: SearchPage,
    ) -> None:
        """Has no library yet.

        Args:
            means: What every page is given.
            window: What shows the edition around the pages.
            shelf: The pages made when wanted.
            ring: The page Who to ring.
            search: The search page.
        """
        super().__init__(window)
        self._context, self._theme, self._tasks = means
        self._window = window
        self._shelf = shelf
        self._ring = ring
        self._search = search
        self._libraries: list[OpenLibrary] = []
        self._house: SyncHouse | None = None
        self._plan: SyncPlan | None = None
        self._switch = EditionSwitch(means.context, means.tasks, self)
        self._switch.switched.connect(self._on_switched)
        self._minutes = MinuteWatch(means.context.clock, self)
        self._minutes.ticked.connect(self._show_freshness)
        ring.changes_seen.connect(self.see)

    @property
    def library(self) -> OpenLibrary | None:
        """The library of the edition in use; None while there is none."""
        return self._libraries[-1] if self._libraries else None

    def take(self, library: OpenLibrary) -> None:
        """Takes the library that was opened first; opening it may have told changes.

        Args:
            library: The open library.
        """
        self._libraries.append(library)
        self._tasks.run(self._context.changes.read_again, self._on_changes_read)

    def open(
        self, door: Syncing, lane: Tasks, chance: Callable[[float, float], float]
    ) -> SyncHouse:
        """Makes what looks for new editions, and gives it to the pages.

        Args:
            door: What syncs.
            lane: The lane of what waits for the network.
            chance: Returns a number between two.

        Returns:
            What looks; nothing is planned before its `begin`.
        """
        house = self._house = SyncHouse(door, lane, chance, self)
        house.planned.connect(self._on_planned)
        house.ended.connect(self._on_ended)
        self._shelf.take_syncs(SyncTools(house, lane, self._switch.begin))
        self._minutes.watch(self._window)
        house.read()
        return house

    def see(self, changes: tuple[LoggedChange, ...]) -> None:
        """Notes that changes were seen, as they were shown.

        Args:
            changes: The changes.
        """
        book, now = self._context.changes, self._context.clock()
        self._tasks.run(
            lambda: book.acknowledge(changes, now),
            self._on_changes_read,
            on_error=self._on_not_kept,
        )

    def show_changes(self) -> None:
        """Shows everywhere what waits to be seen."""
        count = len(self._context.changes.waiting)
        routes = self._context.answers.front.routes
        words = ChangedWords(lambda: routes, self.tr).count(count)
        self._window.navigation.count(UPDATES, count, words)
        self._window.status.say_changes(words)
        self._ring.news.show_again()
        self._search.show_changes()
        self._shelf.show_changes()

    def stop(self) -> None:
        """Looks for no more editions, and ends a look under way."""
        if self._house is not None:
            self._house.close()

    def close(self) -> None:
        """Closes every library; the lanes are closed by now."""
        self.stop()
        for library in self._libraries:
            library.close()
        self._libraries.clear()

    def _on_changes_read(self, _: object) -> None:
        """Shows what the log says."""
        self.show_changes()

    def _on_not_kept(self, error: Exception) -> None:
        """Says that it could not be noted that changes were seen.

        Raises:
            Exception: Anything that is not of this computer: a bug.
        """
        if not isinstance(error, MachineError):
            raise error
        self.said.emit(messages.not_kept(error, self.tr))

    def _on_planned(self, plan: SyncPlan) -> None:
        """Shows how current the edition is, and where it came from."""
        self._plan = plan
        if plan.origin is not None and plan.origin != self._context.answers.origin:
            self._context.answers.origin = plan.origin
            self._window.standing.renew()
        self._show_freshness()

    def _show_freshness(self) -> None:
        """Judges by the present moment how current the edition is."""
        if self._plan is None:
            return
        front, now = self._context.answers.front, self._context.clock()
        text = freshness_text(front, self._plan.state, now, self.tr)
        self._window.status.show_freshness(text.short, text.icon, text.tone)

    def _on_ended(self, _errand: Errand, report: SyncReport | None) -> None:
        """Switches where another edition is installed by now, whoever did it."""
        if report is None:
            return
        number = self._context.answers.front.edition.number
        if report.outcome is SyncOutcome.UPDATED or report.edition != number:
            self._switch.begin()

    def _on_switched(self, library: OpenLibrary) -> None:
        """Has everything show the new edition, the page in view first."""
        context, window = self._context, self._window
        front = context.answers.front
        said = edition_switched(front.edition.number, self.tr)
        self._libraries.append(library)
        window.standing.renew()
        window.show_pins()
        window.status.show_edition(
            messages.edition_line(front, self.tr),
            messages.edition_caveat(front, self.tr),
        )
        self._ring.renew(said)
        self._search.go_live(library)
        self._shelf.renew(library, self._close_old)
        self.show_changes()
        if self._house is not None:
            self._house.read()
        gc.freeze()  # next to nothing of it is garbage, and looking takes 0.2 s
        self.switched.emit(front.edition.number)

    def _close_old(self) -> None:
        """Closes the libraries that no page reads any more."""
        old, self._libraries = self._libraries[:-1], self._libraries[-1:]
        for library in old:
            self._tasks.run(library.close, lambda _: None)
