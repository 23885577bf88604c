"""What changed of what a page shows, as a banner of that page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changed_words import ChangedWords
from csap_desktop.ui.means import Means
from csap_desktop.ui.page import Page
from csap_desktop.ui.widgets.change_banner import ChangeBanner

Changes = tuple[LoggedChange, ...]


class PageNews(QObject):
    """Keeps the banner of one page.

    Attributes:
        banner: The banner, for the page to put somewhere.
    """

    def __init__(
        self, means: Means, page: Page, find: Callable[[Changes], Changes]
    ) -> None:
        """Makes the banner; it shows nothing yet.

        Args:
            means: What every page is given.
            page: The page.
            find: Returns those of the waiting changes that the page shows.
        """
        super().__init__(page)
        context = means.context
        self._context = context
        self._find = find
        words = ChangedWords(lambda: context.answers.front.routes, self.tr)
        self.banner = ChangeBanner(words, means.theme, page)
        self.banner.seen.connect(page.changes_seen)
        self.banner.all_asked.connect(lambda: page.page_asked.emit("updates", ""))

    def show_again(self) -> None:
        """Shows what is to be acknowledged of what is on show now."""
        waiting = self._context.changes.waiting
        self.banner.show_changes(self._find(waiting) if waiting else ())
