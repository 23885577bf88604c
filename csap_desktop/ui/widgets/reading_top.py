"""Title and banner stand above a text, or scroll with it where there is little room."""

from PySide6.QtCore import QObject, Signal

from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.change_banner import ChangeBanner, beside_bar
from csap_desktop.ui.widgets.item_head import ItemHead


class ReadingTop(QObject):
    """Moves them whenever the page becomes low or has room again.

    Attributes:
        row: Where the banner stands while there is room, for the page to lay out.
    """

    #: They stand elsewhere now; what the banner shows is to be shown again.
    moved = Signal()

    def __init__(
        self, head: ItemHead, banner: ChangeBanner, view: ArticleView, parent: QObject
    ) -> None:
        """Puts them where they belong now.

        Args:
            head: The head, with the title.
            banner: What changed of the text.
            view: The text.
            parent: The page.
        """
        super().__init__(parent)
        self.row = beside_bar(banner)
        self._head = head
        self._banner = banner
        self._view = view
        head.low_changed.connect(self._on_low_changed)
        if head.is_low:
            self._on_low_changed(low=True)

    def _on_low_changed(self, low: bool) -> None:
        """Moves them."""
        moved = (self._head.names, self._banner)
        if low:
            self.row.removeWidget(self._banner)
            self._view.put_above(*moved)
            self._head.names.show()  # Qt hides what moves until its next turn
        else:
            self._view.let_go(*moved)
            self.row.insertWidget(0, self._banner)
        self.moved.emit()
