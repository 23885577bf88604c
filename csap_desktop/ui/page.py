"""What every page after the first one has in common."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.sync_house import SyncTools


class News(Protocol):
    """What changed of what a page shows; see `widgets.page_news`."""

    def show_again(self) -> None:
        """Shows what is to be acknowledged of what is on show now."""


class Page(QWidget):
    """A page that reads the library; made when it is first looked at.

    Its heirs get everything through `__init__`; they never know each other.
    """

    #: An item should be read; carries its id.
    item_asked = Signal(str)
    #: The answer page is wanted: a place or an empty text, a Concern or None.
    ring_asked = Signal(str, object)
    #: Another page is wanted; carries its name and what to show on it.
    page_asked = Signal(str, str)
    #: Back to what was read before.
    back_asked = Signal()
    #: Forward, to what Back was asked from.
    forward_asked = Signal()
    #: What is in view should go on paper.
    print_asked = Signal()
    #: Something was done that the status line should say; carries the words.
    message = Signal(str)
    #: How many enquiries nobody has seen; carries the count and the words for it.
    unsent_changed = Signal(int, str)
    #: Changes on show were seen; carries them.
    changes_seen = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        """Makes a page without a library.

        Args:
            means: What every page is given.
            parent: What shows the page.
        """
        super().__init__(parent)
        self._context, self._theme, self._tasks = means
        self._news: News | None = None
        self.setObjectName("page")

    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and shows what was asked for meanwhile.

        Args:
            library: The open library.
        """

    def stay_closed(self, message: Message) -> None:
        """Says why there is no library.

        Args:
            message: Why, what still works, what to do.
        """

    def take_enquiries(self, tools: EnquiryTools) -> None:
        """Takes the enquiries, where the page has a use for them.

        Args:
            tools: The open enquiries.
        """

    def look_again(self) -> None:
        """Shows the enquiries as they are now: somebody else changed them."""

    def take_syncs(self, tools: SyncTools) -> None:
        """Takes what looks for new editions, where the page has a use for it.

        Args:
            tools: What looks.
        """

    def show_changes(self) -> None:
        """Shows what is to be acknowledged of what is in view, as it is now."""
        if self._news is not None:
            self._news.show_again()

    def enter(self, item: str) -> None:
        """Shows what is asked for and takes the keyboard; the page is in view.

        Args:
            item: What to show, as the page itself names it; empty for its beginning.
        """

    def open_find(self) -> bool:
        """Opens the search within the page; says whether it has one."""
        return False

    def paper(self) -> Paper | None:
        """Returns what is in view as it goes on paper; None where nothing does."""
        return None
