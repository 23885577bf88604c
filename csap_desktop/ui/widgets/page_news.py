"""What changed of what a page shows, as a banner of that page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changed_words import ChangedWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.change_banner import ChangeBanner

Changes = tuple[LoggedChange, ...]


class PageNews(QObject):
    """Keeps the banner of one page.

    Attributes:
        banner: The banner, for the page to put somewhere.
    """

    #: Changes on show were seen; carries them.
    seen = Signal(object)
    #: The list of all changes is wanted.
    all_asked = Signal()

    def __init__(
        self,
        context: Context,
        theme: Theme,
        page: QWidget,
        find: Callable[[Changes], Changes],
    ) -> None:
        """Makes the banner; it shows nothing yet.

        Args:
            context: What changed, and the routes of the edition.
            theme: The look.
            page: The page.
            find: Returns those of the waiting changes that the page shows.
        """
        super().__init__(page)
        self._context = context
        self._find = find
        words = ChangedWords(lambda: context.answers.front.routes, self.tr)
        self.banner = ChangeBanner(words, theme, page)
        self.banner.seen.connect(self.seen)
        self.banner.all_asked.connect(self.all_asked)

    def show_again(self) -> None:
        """Shows what is to be acknowledged of what is on show now."""
        waiting = self._context.changes.waiting
        self.banner.show_changes(self._find(waiting) if waiting else ())
