"""What can be done with whatever page is in view: find in it, put it on paper."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.theme import Theme


@runtime_checkable
class OnPaper(Protocol):
    """A page that can say what it looks like on paper."""

    def paper(self) -> Paper | None:
        """Returns what is in view as it goes on paper; None where nothing does."""


class PageTools(QObject):
    """Answers Ctrl+F and Ctrl+P, and the buttons that ask for the same."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        window: MainWindow,
        in_view: Callable[[], object],
    ) -> None:
        """Makes the tools.

        Args:
            context: The services.
            theme: The look.
            window: What the dialog opens above.
            in_view: Gives the page in view.
        """
        super().__init__(window)
        self._in_view = in_view
        self._context = context
        self._theme = theme
        self._window = window

    def open_find(self) -> None:
        """Opens the search within the page, or says what searches instead."""
        page = self._in_view()
        if not (isinstance(page, Page) and page.open_find()):
            text = self.tr(
                "This page has no text to search; Ctrl+K searches everything."
            )
            self._window.status.say_done(text)

    def offer_paper(self) -> QWidget | None:
        """Opens the dialog for the page in view; says so where it has no paper.

        Returns:
            The dialog; None where there is nothing to print.
        """
        page, status = self._in_view(), self._window.status
        paper = page.paper() if isinstance(page, OnPaper) else None
        if paper is None:
            status.say_done(self.tr("There is nothing to print on this page yet."))
            return None
        # Printing is imported when it is first wanted.
        from csap_desktop.ui.print.sheet_facts import sheet_facts  # noqa: PLC0415
        from csap_desktop.ui.widgets.paper_dialog import PaperDialog  # noqa: PLC0415

        answers, now = self._context.answers, self._context.clock()
        facts = sheet_facts(answers.front, now, self.tr, answers.origin)
        dialog = PaperDialog((paper, *paper.also), facts, self._theme, self._window)
        dialog.message.connect(status.say_done)
        dialog.open()
        return dialog
