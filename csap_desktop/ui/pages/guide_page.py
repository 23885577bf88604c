"""Guide: to be written."""

from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.ui.page import Page
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme


class GuidePage(Page):
    """Guide."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self._tasks = tasks
