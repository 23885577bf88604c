"""Connects the search within the page with the text it searches."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.find_bar import FindBar


class FindSession(QObject):
    """F3 and Shift+F3 step; it looks again when the text changes."""

    def __init__(self, bar: FindBar, view: ArticleView, page: QWidget) -> None:
        """Connects both.

        Args:
            bar: Where words are typed.
            view: The text.
            page: The page whose keys these are.
        """
        super().__init__(page)
        self._bar = bar
        self._view = view
        self._count = 0
        bar.typed.connect(self._on_bar_typed)
        bar.step_asked.connect(self._on_bar_step_asked)
        bar.closed.connect(partial(view.setFocus, Qt.FocusReason.OtherFocusReason))
        keys = (
            (QKeySequence("F3"), partial(self._on_bar_step_asked, 1)),
            (QKeySequence("Shift+F3"), partial(self._on_bar_step_asked, -1)),
        )
        for sequence, act in keys:
            shortcut = QShortcut(sequence, page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def look_again(self) -> None:
        """Searches a new text for what is typed, where the search is open."""
        if not self._bar.isHidden():
            self._on_bar_typed(self._bar.words)

    def _on_bar_typed(self, words: str) -> None:
        """Marks what was typed."""
        self._count = self._view.search(words)
        self._bar.say(min(self._count, 1), self._count)

    def _on_bar_step_asked(self, steps: int) -> None:
        """Goes on to another place; opens the search where it is closed."""
        if self._bar.isHidden():
            self._bar.open()
        else:
            self._bar.say(self._view.step(steps), self._count)
