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
    """Serves one page."""

    #: A link to another item was followed; carries its id.
    item_asked = Signal(str)
    #: Something was done, or could not be; carries words for the status line.
    message = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._edition = context.answers.front.edition
        self._keeping = ItemKeeping(context.choices)
        self._page = page

    def copy(self, leaf: Leaf) -> None:
        """Copies an item as plain text, with where it comes from."""
        edition = self._edition
        text = item_text(leaf, edition.number, edition.published_on, self.tr)
        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Copied, with its period and its sources"))

    def is_pinned(self, leaf: Leaf) -> bool:
        """Says whether an item is pinned."""
        return self._keeping.is_pinned(leaf.id)

    def pin(self, leaf: Leaf, *, pinned: bool) -> None:
        """Pins an item, or takes its pin away."""
        said = self.tr("Pinned: {title}") if pinned else self.tr("Unpinned: {title}")
        try:
            self._keeping.pin(leaf.id, pinned=pinned)
        except MachineError as error:
            self.say(messages.not_kept(error, self.tr).text)
        else:
            self.say(said.format(title=leaf.title))

    def remember(self, leaf: Leaf) -> None:
        """Remembers an item as read, where it is a text."""
        try:
            self._keeping.remember(leaf.kind, leaf.id)
        except MachineError as error:
            self.message.emit(messages.not_kept(error, self.tr).text)

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
