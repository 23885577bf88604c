"""999, on top of every page, and the search field beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.search_box import SearchBox

_SEARCH_PX = 360
_SEARCH_LEAST_PX = 220
_SEARCH_TIGHT_PX = 150
_ROWS_MOST = 3


class DangerStrip(QFrame):
    """What to do in immediate danger; it takes a second or third row, never less text.

    Attributes:
        search: The search field.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dangerStrip")
        self.setAccessibleName(self.tr("In danger"))
        self._theme = theme
        self._rows = 0
        self._picture = QLabel(self)
        self._ask = QLabel(self.tr("Immediate danger to anyone?"), self)
        self._ask.setObjectName("dangerAsk")
        self._ring = QLabel(self.tr("Ring 999"), self)
        self._ring.setObjectName("dangerRing")
        self._deaf = QLabel(
            self.tr(
                "Deaf or cannot speak: Relay UK 18000, or 999 by text if registered"
            ),
            self,
        )
        self.search = SearchBox(theme, self)
        self._grid = QGridLayout(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        """Draws the sign again and takes the new sizes."""
        self._picture.setPixmap(self._theme.pixmap("alert-triangle", "danger-ink"))
        gap = self._theme.scaled(12)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(self._theme.scaled(2))
        self._grid.setContentsMargins(18, 5, 18, 5)
        self.setMinimumHeight(self._theme.scaled(40))
        self._rows = 0
        self._arrange()

    def _arrange(self) -> None:
        """Chooses one, two or three rows by the room there is."""
        resized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        wide = not resized or self._fits(_SEARCH_PX)
        rows = self._rows_needed() if resized else 1
        least = _SEARCH_LEAST_PX if rows == 1 else _SEARCH_TIGHT_PX
        width = self._theme.scaled(_SEARCH_PX if wide else least)
        self.search.setMinimumWidth(width)
        # In two rows the field takes what is left, so that its words can be read.
        self._grid.setColumnStretch(4, 1 if rows == 1 else 0)
        self._grid.setColumnStretch(5, 0 if rows == 1 else 1)
        if rows != self._rows:
            self._rows = rows
            self._place()

    def _place(self) -> None:
        """Puts everything into its row."""
        for widget in (self._picture, self._ask, self._ring, self._deaf, self.search):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, widget in enumerate((self._picture, self._ask, self._ring)):
            self._grid.addWidget(widget, 0, column, middle)
        self._deaf.setWordWrap(self._rows > 1)
        if self._rows == 1:
            self._grid.addWidget(self._deaf, 0, 3, middle)
        else:
            self._grid.addWidget(self._deaf, 1, 0, 1, 6)
        if self._rows < _ROWS_MOST:
            self._grid.addWidget(self.search, 0, 5)
        else:
            self._grid.addWidget(self.search, 2, 0, 1, 6)

    def _rows_needed(self) -> int:
        """Returns in how many rows everything is readable."""
        if self._fits(_SEARCH_LEAST_PX):
            return 1
        sign = self._picture.sizeHint().width() + self._ask.sizeHint().width()
        first = sign + self._ring.sizeHint().width() + self._theme.scaled(60)
        search = self._theme.scaled(_SEARCH_TIGHT_PX)
        return 2 if first + search < self.width() else _ROWS_MOST

    def _fits(self, search_px: int) -> bool:
        """Says whether one row takes everything beside a search field."""
        labels = (self._picture, self._ask, self._ring)
        text = sum(label.sizeHint().width() for label in labels)
        text += self._deaf.fontMetrics().horizontalAdvance(self._deaf.text())
        gaps = 5 * self._theme.scaled(12) + 36
        return text + gaps + self._theme.scaled(search_px) <= self.width()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the strip for its new width."""
        super().resizeEvent(event)
        self._arrange()
