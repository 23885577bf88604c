"""Where the bar about the origin of the edition stands, once one is needed."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.ui.theme import Theme


class StandingPlace(QObject):
    """Makes the bar when it is needed: most editions need none at the start."""

    #: A bar was made that is to stand above the pages; carries it.
    bar_made = Signal(QWidget)
    #: The page that says more is wanted.
    more_asked = Signal()

    def __init__(self, context: Context, theme: Theme, window: QWidget) -> None:
        """Makes nothing yet.

        Args:
            context: Knows where the edition in use came from.
            theme: The look.
            window: What the bar belongs to.
        """
        super().__init__(window)
        self._context = context
        self._theme = theme
        self._window = window
        self._bar: Any = None  # a StandingBar, once there is a need for one

    @property
    def words(self) -> str:
        """What the bar says; empty where there is nothing to be said."""
        return str(self._bar.words) if self._bar is not None else ""

    def renew(self) -> None:
        """Shows what must be known of where the edition in use came from."""
        origin = self._context.answers.origin
        if self._bar is None and (not origin.is_official or origin.is_brought_back):
            from csap_desktop.ui.widgets.standing_bar import (  # noqa: PLC0415 - rare
                StandingBar,
            )

            self._bar = StandingBar(self._theme, self._window)
            self._bar.more.clicked.connect(self.more_asked)
            self.bar_made.emit(self._bar)
        if self._bar is not None:
            self._bar.show_origin(origin)
