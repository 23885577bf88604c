"""Connects the search field on top of the window with the page that shows results."""

from PySide6.QtCore import QObject

from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages_offered import SEARCH
from csap_desktop.ui.trail import Trail


class SearchSession(QObject):
    """Searches as somebody types; an empty field goes back to what was in view."""

    def __init__(self, window: MainWindow, page: SearchPage, trail: Trail) -> None:
        """Connects both, and searches for what was typed before there was a page.

        Args:
            window: The frame with the field.
            page: What shows the results.
            trail: What goes from page to page.
        """
        super().__init__(window)
        self._window = window
        self._page = page
        self._trail = trail
        box = window.strip.search
        box.edited.connect(self._on_edited)
        box.confirmed.connect(page.open_best)
        box.left_down.connect(page.enter_results)
        box.cancelled.connect(self._on_cancelled)
        page.box_asked.connect(box.go_on)
        page.typed.connect(box.go_on)
        page.example_chosen.connect(box.type)
        trail.add_page(SEARCH, self._on_entered)
        if box.words:
            self._on_edited(box.words)

    def _on_edited(self, words: str) -> None:
        """Searches for what is typed."""
        if words.strip():
            self._trail.go(SEARCH)
            self._page.ask(words)
        else:
            self._on_cancelled()

    def _on_cancelled(self) -> None:
        """Leaves the search."""
        self._window.strip.search.clear()
        self._page.ask("")
        if self._window.page == SEARCH:
            self._trail.back()

    def _on_entered(self, _item: str) -> None:
        """Asks for words where none are typed yet."""
        self._page.enter("")
        if not self._window.strip.search.words:
            self._window.strip.search.enter()
