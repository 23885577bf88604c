"""The pages that read the library: made when first wanted, then kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.page_warmer import PageWarmer, settle
from csap_desktop.ui.sync_house import SyncTools
from csap_desktop.ui.trail import Trail

ENQUIRIES = "enquiries"
MakePage = Callable[[Means, QWidget], Page]


class PageShelf(QObject):
    """Gives the library to pages that exist and to those made later."""

    #: A page was made; carries it.
    made = Signal(object)

    def __init__(self, window: MainWindow, trail: Trail, means: Means) -> None:
        """Makes an empty shelf.

        Args:
            window: What shows the pages.
            trail: What goes from page to page.
            means: What every page is given.
        """
        super().__init__(window)
        self._window = window
        self._trail = trail
        self._means = means
        self._pages: dict[str, Page] = {}
        self._others: dict[str, QWidget] = {}
        self._library: OpenLibrary | None = None
        self._enquiries: EnquiryTools | None = None
        self._syncs: SyncTools | None = None
        self._stale: set[str] = set()
        self._closed: Message | None = None
        self._cold: dict[str, Callable[[], MakePage]] = {}
        self._warmer = PageWarmer(self)

    def offer(self, name: str, make: Callable[[], MakePage]) -> None:
        """Takes a page that is imported and made when it is first wanted.

        Args:
            name: Its name in the window.
            make: Imports it and returns its class.
        """
        self._cold[name] = make
        self._window.offer_page(name, partial(self._make, name, make))
        self._trail.add_page(name, partial(self._enter, name))

    def keep(self, name: str, page: QWidget) -> None:
        """Takes a page that is there already, and given its library by others."""
        self._others[name] = page

    def in_view(self) -> QWidget | None:
        """Returns the page in view; None where it is none of these."""
        shown = self._window.page
        return self._pages.get(shown) or self._others.get(shown)

    def go_live(self, library: OpenLibrary) -> None:
        """Gives the library to every page."""
        self._library = library
        for page in self._pages.values():
            page.go_live(library)
        self._warm()

    def renew(self, library: OpenLibrary, then: Callable[[], None]) -> None:
        """Gives the library of another edition to every page but the enquiries.

        The page in view has it at once, the others in quiet moments, or when they are
        looked at; what somebody writes to the partnership is left alone.

        Args:
            library: The library of the other edition.
            then: What to do when every page has it.
        """
        self._library = library
        self._stale = self._pages.keys() - {ENQUIRIES}
        self._freshen(self._window.page)
        for name in tuple(self._stale):
            self._warmer.add(partial(self._freshen, name))
        self._warmer.add(then)
        self._warmer.start(self._window)

    def show_changes(self) -> None:
        """Has every page show what is to be acknowledged now."""
        for page in self._pages.values():
            page.show_changes()

    def take_syncs(self, tools: SyncTools) -> None:
        """Gives what looks for editions to every page."""
        self._syncs = tools
        for page in self._pages.values():
            page.take_syncs(tools)

    def take_enquiries(self, tools: EnquiryTools) -> None:
        """Gives the enquiries to every page."""
        self._enquiries = tools
        for page in self._pages.values():
            page.take_enquiries(tools)

    def stay_closed(self, message: Message) -> None:
        """Tells every page why there is no library."""
        self._closed = message
        for page in self._pages.values():
            page.stay_closed(message)

    def _warm(self) -> None:
        """Has what a first look would wait for prepared: all imports, then pages."""
        for importing in self._cold.values():
            self._warmer.add(importing)
        for name in self._cold:
            self._warmer.add(partial(self._window.prepare_page, name))
            self._warmer.add(partial(self._settle, name))
        self._cold.clear()
        self._warmer.start(self._window)

    def _settle(self, name: str) -> None:
        """Lays a page out, unless that was done by looking at it."""
        page = self._pages[name]
        if page is not self.in_view():
            settle(page, page.parentWidget() or self._window)

    def _freshen(self, name: str) -> None:
        """Gives a page the edition in use, where it has the one before."""
        if name in self._stale and self._library is not None:
            self._stale.discard(name)
            self._pages[name].go_live(self._library)

    def _make(self, name: str, make: Callable[[], MakePage]) -> Page:
        """Makes a page."""
        page = self._pages[name] = make()(self._means, self._window)
        self.made.emit(page)
        if self._library is not None:
            page.go_live(self._library)
        elif self._closed is not None:
            page.stay_closed(self._closed)
        if self._enquiries is not None:
            page.take_enquiries(self._enquiries)
        if self._syncs is not None:
            page.take_syncs(self._syncs)
        return page

    def _enter(self, name: str, item: str) -> None:
        """Gives a page in view the keyboard."""
        self._freshen(name)
        self._pages[name].enter(item)
