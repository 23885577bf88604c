"""Does what the reader wants with an item: copies, pins, remembers, follows links."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.errors import MachineError
from csap_desktop.ui import messages
from csap_desktop.ui.item_blocks import ITEM, safe_link
from csap_desktop.ui.item_keeping import ItemKeeping
from csap_desktop.ui.item_text import item_text
from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.widgets.announce import announce


class ItemDeeds(QObject):
    """Serves one page and the item on it."""

    #: A link to another item was followed; carries its id.
    item_asked = Signal(str)
    #: The item on show is pinned, or is not; carries which.
    pinned = Signal(bool)
    #: Something was done, or could not be; carries words for the status line.
    message = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._answers = context.answers
        self._keeping = ItemKeeping(context.choices)
        self._page = page
        self._leaf: Leaf | None = None

    def take(self, leaf: Leaf | None) -> None:
        """Takes the item on show; remembers it as read, where it is a text.

        Args:
            leaf: The item in words; None where there is none.
        """
        self._leaf = leaf
        if leaf is None:
            return
        self.pinned.emit(self._keeping.is_pinned(leaf.id))
        try:
            self._keeping.remember(leaf.kind, leaf.id)
        except MachineError as error:
            self.message.emit(messages.not_kept(error, self.tr).text)

    def copy(self) -> None:
        """Copies the item as plain text, with where it comes from."""
        if self._leaf is None:
            return
        edition = self._answers.front.edition
        text = item_text(self._leaf, edition.number, edition.published_on, self.tr)
        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Copied, with its period and its sources"))

    def pin(self, pinned: bool) -> None:
        """Pins the item, or takes its pin away."""
        if self._leaf is None:
            return
        said = self.tr("Pinned: {title}") if pinned else self.tr("Unpinned: {title}")
        try:
            self._keeping.pin(self._leaf.id, pinned=pinned)
        except MachineError as error:
            self.say(messages.not_kept(error, self.tr).text)
        else:
            self.say(said.format(title=self._leaf.title))
        self.pinned.emit(pinned)

    def follow(self, link: str) -> None:
        """Follows a link: to another item, or with the reader's own browser or mail.

        Args:
            link: As the text has it; anything that is not safe leads nowhere.
        """
        safe = safe_link(link)
        if safe.startswith(ITEM):
            self.item_asked.emit(safe.removeprefix(ITEM))
        elif safe:
            QDesktopServices.openUrl(QUrl(safe))
            self.say(self.tr("Opened outside this program; it needs a connection"))

    def say(self, words: str) -> None:
        """Says what was done, to those who look and to those who listen."""
        self.message.emit(words)
        announce(self._page, words)
