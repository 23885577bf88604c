"""Cards in the place of results, in two columns or one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

_ROOM_FOR_TWO_PX = 760


class SearchBoard(QScrollArea):
    """Holds cards; scrolls where the window is low."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_bar_where_needed(self)
        inner = QWidget()
        inner.setObjectName("page")
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(12)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        for column, share in zip(self._columns, (11, 10), strict=True):
            column.addStretch(1)
            self._beside.addLayout(column, share)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._beside)
        outer.addStretch(1)
        self.setWidget(inner)
        self._outer = outer
        self.verticalScrollBar().rangeChanged.connect(self._follow_height)
        theme.changed.connect(self._arrange)

    def add(self, card: QWidget, *, beside: bool = False) -> None:
        """Adds a card.

        Args:
            card: The card.
            beside: Whether it stands in the second column.
        """
        column = self._columns[int(beside)]
        column.insertWidget(column.count() - 1, card)

    def _follow_height(self) -> None:
        """Gives the cards the height there is now; Qt may tell them of it later."""
        inner = self.widget()
        if inner is not None and self._outer.geometry() != inner.rect():
            self._outer.setGeometry(inner.rect())

    def _arrange(self) -> None:
        """Puts the columns beside or below each other."""
        wide = self.width() >= self._theme.scaled(_ROOM_FOR_TWO_PX)
        directions = QBoxLayout.Direction
        self._beside.setDirection(
            directions.LeftToRight if wide else directions.TopToBottom
        )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Finds out how much room there is."""
        super().resizeEvent(event)
        self._arrange()
