"""The pages that read the library: made when first wanted, then kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Means, Page
from csap_desktop.ui.trail import Trail

WARM_MS = 400
"""How long between two imports while nothing is asked for."""

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
        self._closed: Message | None = None
        self._cold: list[Callable[[], MakePage]] = []
        self._idle = QTimer(self)
        self._idle.setInterval(WARM_MS)
        self._idle.timeout.connect(self._warm_next)

    def offer(self, name: str, make: Callable[[], MakePage]) -> None:
        """Takes a page that is imported and made when it is first wanted.

        Args:
            name: Its name in the window.
            make: Imports it and returns its class.
        """
        self._cold.append(make)
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
        self._idle.start()

    def stay_closed(self, message: Message) -> None:
        """Tells every page why there is no library."""
        self._closed = message
        for page in self._pages.values():
            page.stay_closed(message)

    def _warm_next(self) -> None:
        """Imports one page, so that nobody waits for that when they want to see it."""
        if self._cold:
            self._cold.pop(0)()
        else:
            self._idle.stop()

    def _make(self, name: str, make: Callable[[], MakePage]) -> Page:
        """Makes a page."""
        page = self._pages[name] = make()(self._means, self._window)
        self.made.emit(page)
        if self._library is not None:
            page.go_live(self._library)
        elif self._closed is not None:
            page.stay_closed(self._closed)
        return page

    def _enter(self, name: str, item: str) -> None:
        """Gives a page in view the keyboard."""
        self._pages[name].enter(item)
