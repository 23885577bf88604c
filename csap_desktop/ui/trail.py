"""Where the reader is in the window, the way back, and forward again."""

from collections.abc import Callable
from typing import NamedTuple

from csap_desktop.ui.main_window import MainWindow


class Stop(NamedTuple):
    """A page that is or was read, and the item on it; an empty item on most pages."""

    page: str
    item: str = ""


class Trail:
    """The pages that were left, the latest one last.

    Invariant: a page stands on it only after it was left for another one.
    """

    def __init__(self, window: MainWindow, home: str) -> None:
        """Begins where the window is.

        Args:
            window: What shows the pages.
            home: The page that Back ends at.
        """
        self._window = window
        self._home = Stop(home)
        self._here = self._home
        self._left: list[Stop] = []
        self._ahead: list[Stop] = []
        self._enters: dict[str, Callable[[str], None]] = {}

    def add_page(self, page: str, enter: Callable[[str], None]) -> None:
        """Takes a page.

        Args:
            page: Its name in the window.
            enter: Fills it with an item and gives it the keyboard, once it is in view.
        """
        self._enters[page] = enter

    def go(self, page: str, item: str = "") -> None:
        """Brings a page into view and remembers the one before.

        Args:
            page: Its name.
            item: The item on it.
        """
        here = self._current()
        if here != Stop(page, item):
            self._left.append(here)
            self._ahead.clear()
        self._show(Stop(page, item))

    def back(self) -> None:
        """Goes back one page; home when there is none."""
        here, there = self._current(), self._left.pop() if self._left else self._home
        if here != there:
            self._ahead.append(here)
        self._show(there)

    def forward(self) -> None:
        """Goes where the last step back came from; stays where there was none."""
        if self._ahead:
            self._left.append(self._current())
            self._show(self._ahead.pop())

    def _current(self) -> Stop:
        """Returns the page in view, however it came there, if it can be gone to."""
        shown = self._window.page
        stays = self._here.page == shown or shown not in self._enters
        return self._here if stays else Stop(shown)

    def _show(self, stop: Stop) -> None:
        """Brings a page into view."""
        self._here = stop
        self._window.show_page(stop.page)
        self._enters[stop.page](stop.item)
