"""Brings the enquiries into the window, after everything that answers.

Importing them is heavy, and most starts never look at one.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from csap_desktop.domain.enquiry_item import Overview
from csap_desktop.domain.places import Outcome
from csap_desktop.domain.routes import Reply
from csap_desktop.ui.enquiry_list import unsent
from csap_desktop.ui.enquiry_words import EnquiryWords
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.means import Means
from csap_desktop.ui.page import Page
from csap_desktop.ui.page_shelf import PageShelf
from csap_desktop.ui.pages_offered import ENQUIRIES

OPEN_AFTER_MS = 1_500
"""How long after the library; by then whoever came for a number has it."""


class EnquiryEntrance(QObject):
    """Makes what keeps the enquiries, and says how many nobody has seen."""

    def __init__(
        self,
        means: Means,
        window: MainWindow,
        shelf: PageShelf,
        locality_in_view: Callable[[], str],
    ) -> None:
        """Makes nothing yet.

        Args:
            means: What every page is given.
            window: What shows counts.
            shelf: What gives the enquiries to the pages.
            locality_in_view: Returns the locality that the answer page answers for.
        """
        super().__init__(window)
        self._means = means
        self._window = window
        self._shelf = shelf
        self._locality_in_view = locality_in_view
        self._library: OpenLibrary | None = None
        self._close: Callable[[], None] | None = None
        self._renew: Callable[[OpenLibrary], None] | None = None
        self._soon = QTimer(self, interval=OPEN_AFTER_MS)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.open)

    def open_soon(self, library: OpenLibrary) -> None:
        """Opens the enquiries in a moment.

        Args:
            library: The open library.
        """
        self._library = library
        self._soon.start()

    def renew(self, library: OpenLibrary | None) -> None:
        """Has enquiries written and sent by the form of the edition in use.

        Args:
            library: Its library; None where it is not open.
        """
        self._library = library or self._library
        if library is not None and self._renew is not None:
            self._renew(library)

    def open(self) -> None:
        """Imports what keeps the enquiries without making the window wait for it."""
        self._means.tasks.run(_import, self._on_imported)

    def show_unsent(self, count: int, words: str) -> None:
        """Shows how many enquiries nobody has seen.

        Args:
            count: How many.
            words: The same as a sentence; empty for none.
        """
        self._window.navigation.count(ENQUIRIES, count, words)
        self._window.status.say_unsent(words)

    def close(self) -> None:
        """Ends sending and lets go of the user store."""
        self._soon.stop()
        self._library = None
        if self._close is not None:
            self._close()
            self._close = self._renew = None

    def _on_imported(self, _: object) -> None:
        """Makes what keeps the enquiries and gives it to the pages."""
        from csap_desktop.ui.enquiry_house import EnquiryHouse  # noqa: PLC0415 - heavy

        if self._library is None or self._close is not None:
            return
        house = EnquiryHouse.of_library(
            self._means, self._library, self._locality_in_view, self
        )
        if house is None:
            return
        self._close, self._renew = house.close, house.renew
        house.looked.connect(self._on_looked)
        self._shelf.take_enquiries(house.tools)
        house.begin()

    def _on_looked(self, overview: Overview) -> None:
        """Says how many enquiries nobody has seen; a page in view looks again."""
        page = self._shelf.in_view()
        if isinstance(page, Page):
            page.look_again()
        words = EnquiryWords({}, self.tr).unsent(overview)
        self.show_unsent(len(unsent(overview.enquiries)), words)


def locality_of(reply: Reply | None) -> str:
    """Returns the id of the locality a reply is for; "" for none or several."""
    if reply is None or reply.outcome is not Outcome.ONE:
        return ""
    return reply.answers[0].route.locality


def _import() -> None:
    """Imports what keeps the enquiries, and builds the check of their words."""
    import csap_desktop.ui.enquiry_house  # noqa: F401, PLC0415 - heavy
    from csap_desktop.domain.concern_check import prepare  # noqa: PLC0415 - heavy

    prepare()
