"""Connects the frame, the pages and the library while the program runs.

Made after the first paint, when there is only the answer page; `load` brings the rest.
"""

import sys
from functools import partial

from PySide6.QtCore import QObject, Signal

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.errors import MachineError
from csap_desktop.ui import messages
from csap_desktop.ui.edition_desk import EditionDesk
from csap_desktop.ui.enquiry_entrance import EnquiryEntrance, locality_of
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.keys import set_keys
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.page import Page
from csap_desktop.ui.page_shelf import PageShelf
from csap_desktop.ui.page_tools import PageTools
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages_offered import ITEM, OFFERED, RING, SEARCH, UPDATES
from csap_desktop.ui.search_session import SearchSession
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.trail import Trail
from csap_desktop.ui.widgets.message_bar import MessageBar

SWITCH_S = 0.001
"""How often threads change places while the library is loaded, so that nobody waits."""


class Desk(QObject):
    """What happens between the parts of the window.

    Attributes:
        editions: The edition in use, and the next one.
    """

    #: Every page is live, or the library could not be opened and that was said.
    ready = Signal()

    def __init__(
        self,
        context: Context,
        theme: Theme,
        window: MainWindow,
        ring: RingPage,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._theme = theme
        self._window = window
        self._ring = ring
        self._tasks = tasks
        self._trail = Trail(window, RING)
        self._bar = MessageBar(theme, window)
        means = Means(context, theme, tasks)
        self._search = SearchPage(means, window)
        self._shelf = PageShelf(window, self._trail, means)
        self._shelf.made.connect(self._connect_page)
        self._entrance = EnquiryEntrance(
            means, window, self._shelf, lambda: locality_of(ring.shown)
        )
        self.editions = EditionDesk(means, window, self._shelf, ring, self._search)
        self._tools = PageTools(context, theme, window, self._shelf.in_view)
        window.show_above(self._bar)
        window.add_page(SEARCH, self._search)
        self._shelf.keep(RING, ring)
        self._shelf.keep(SEARCH, self._search)
        self._trail.add_page(RING, lambda _item: ring.focus_place())
        for name, make in OFFERED.items():
            self._shelf.offer(name, make)
        window.navigation.fill()
        self.editions.show_changes()
        window.status.say_busy(messages.opening(self.tr))
        SearchSession(window, self._search, self._trail)
        set_keys(window)
        self._connect_frame()
        self._connect_pages()

    def load(self) -> None:
        """Brings the library; the answer page needs none."""
        context = self._context
        self._tasks.run(
            lambda: open_quietly(context),
            self._on_library_opened,
            on_error=self._on_library_failed,
        )

    def say(self, message: messages.Message) -> None:
        """Shows a message above the page."""
        self._bar.say(message)

    def _connect_frame(self) -> None:
        """Connects what is around the pages."""
        window = self._window
        window.navigation.page_chosen.connect(self.go)
        window.navigation.pin_chosen.connect(self._on_pin_chosen)
        window.look_chosen.connect(self._on_look_chosen)
        window.status.freshness_asked.connect(partial(self.go, UPDATES))
        window.back_asked.connect(self._trail.back)
        window.forward_asked.connect(self._trail.forward)
        window.find_asked.connect(self._tools.open_find)
        window.print_asked.connect(self._tools.offer_paper)

    def _connect_pages(self) -> None:
        """Connects the pages with the frame."""
        window = self._window
        self._ring.pins_changed.connect(window.show_pins)
        self._ring.message.connect(window.status.say_done)
        self._ring.page_asked.connect(self._trail.go)
        self.editions.said.connect(self.say)
        self.editions.switched.connect(
            lambda _: self._entrance.renew(self.editions.library)
        )
        self._connect_page(self._search)

    def _connect_page(self, page: Page) -> None:
        """Connects what every page may ask for."""
        page.item_asked.connect(self.open_item)
        page.ring_asked.connect(self._ring_about)
        page.page_asked.connect(self._trail.go)
        page.back_asked.connect(self._trail.back)
        page.forward_asked.connect(self._trail.forward)
        page.print_asked.connect(self._tools.offer_paper)
        page.message.connect(self._window.status.say_done)
        page.unsent_changed.connect(self._entrance.show_unsent)
        page.changes_seen.connect(self.editions.see)

    def take_enquiries(self, tools: EnquiryTools) -> None:
        """Gives enquiries to the pages: for pictures, made-up ones.

        Args:
            tools: The enquiries, and what else the page Enquiries needs.
        """
        self._shelf.take_enquiries(tools)

    def close(self) -> None:
        """Closes what was opened; nothing may be asked afterwards."""
        self._entrance.close()
        self.editions.close()

    def _on_library_opened(self, library: OpenLibrary) -> None:
        """Gives the library to the pages."""
        self.editions.take(library)
        self._window.status.say_busy("")
        self._search.go_live(library)
        self._shelf.go_live(library)
        self._entrance.open_soon(library)
        if library.report.healed:
            self._window.status.say_healed(messages.healed(self.tr))
        elif library.report.unwritable:
            self._window.status.say_healed(messages.unwritable(self.tr))
        self.ready.emit()

    def _on_library_failed(self, error: Exception) -> None:
        """Says that search stays closed, and why."""
        self._window.status.say_busy("")
        log = self._context.paths.logs
        message = messages.library_failed(error, log, self.tr)
        self.say(message)
        self._search.stay_closed(message)
        self._shelf.stay_closed(message)
        self.ready.emit()

    def go(self, page: str, item: str = "") -> None:
        """Brings a page into view.

        Args:
            page: Its name.
            item: What to show on it; empty for its beginning.
        """
        self._trail.go(page, item)

    def open_item(self, item_id: str) -> None:
        """Opens an item: a route on the answer page, all else to be read.

        Args:
            item_id: Its id.
        """
        for route in self._context.answers.front.routes:
            if route.id == item_id:
                locality = self._context.answers.localities[route.locality]
                self._ring_about(locality.name, route.concern)
                return
        self._trail.go(ITEM, item_id)

    def _ring_about(self, where: str, concern: Concern | None) -> None:
        """Answers about a place; an empty place leaves what is there."""
        self._trail.go(RING)
        if where:
            self._ring.show_place(where, concern or Concern.CHILD)

    def _on_pin_chosen(self, locality: str) -> None:
        """Answers for a pinned locality."""
        self._ring_about(self._context.answers.localities[locality].name, None)

    def _on_look_chosen(self, choice: str, text_size: int) -> None:
        """Takes a look and keeps it."""
        self._theme.choose(choice, text_size)
        try:
            self._context.choices.change(theme=choice, text_size=text_size)
        except MachineError as error:
            self.say(messages.not_kept(error, self.tr))


def open_quietly(context: Context) -> OpenLibrary:
    """Imports and opens the library without making the window wait for it.

    Runs in a worker. Importing SQLAlchemy holds Python's lock for long stretches unless
    threads are made to change places more often.

    Args:
        context: What was there before the first paint.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        from csap_desktop.services.library import open_library  # noqa: PLC0415

        return open_library(context.paths, context.answers, context.clock)
    finally:
        sys.setswitchinterval(usual)
