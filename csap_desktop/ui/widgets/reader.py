"""Shows the program's own small HTML; loads nothing and opens nothing by itself."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from csap_desktop.ui.item_html import style_sheet
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_TOKENS = ("ink", "ink-quiet", "accent", "careful")
_LENGTHS = (4, 10, 12, 13, 15, 17, 30)
_LEAST_WIDTH_PX = 120


class Reader(QTextBrowser):
    """A text with links to items of the edition and addresses on the web.

    It wants to be as tall as its text is at its width, and scrolls where it may not.
    """

    #: A link to another item was chosen; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html = ""
        self._heights: dict[int, int] = {}
        self.setProperty("ringOnParent", True)  # noqa: FBT003 - Qt's signature
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor_clicked)
        theme.changed.connect(self._set)

    def show_html(self, html: str) -> None:
        """Shows a text from its beginning."""
        self._html = html
        self._set()

    def _set(self) -> None:
        """Sets the text in the colours and size in use."""
        theme = self._theme
        colours = {token: theme.colour(token).name() for token in _TOKENS}
        lengths = {px: theme.scaled(px) for px in _LENGTHS}
        self.document().setDefaultStyleSheet(style_sheet(colours, lengths))
        self.document().setIndentWidth(theme.scaled(20))
        self.setHtml(self._html)
        self._heights.clear()
        self.updateGeometry()
        self._scroll_if_cut()

    def _scroll_if_cut(self) -> None:
        """Has a scroll bar only where the text is taller than its room.

        Left to itself, Qt keeps a bar that is needed only because it is there.
        """
        policies = Qt.ScrollBarPolicy
        cut = self.height() < self.heightForWidth(self.width())
        policy = policies.ScrollBarAlwaysOn if cut else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        """Follows a link that somebody chose."""
        if url.scheme() == "item":
            self.item_asked.emit(url.path())
        elif url.scheme() in {"https", "mailto"}:
            QDesktopServices.openUrl(url)

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Returns the height of the whole text at a width."""
        if width not in self._heights:
            text = self.document().clone()
            text.setTextWidth(width)
            self._heights[width] = ceil(text.size().height())
            text.deleteLater()
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted at the width there is."""
        width = max(self.width(), self._theme.scaled(_LEAST_WIDTH_PX))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: a few words, as the rest scrolls."""
        return QSize(self._theme.scaled(_LEAST_WIDTH_PX), self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Scrolls where the new size cuts the text."""
        self._scroll_if_cut()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        """Measures anew when the font is another."""
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def loadResource(self, type: int, name: QUrl | str, /) -> object:
        """Loads nothing, whatever a text refers to."""
        del type, name
        return None
