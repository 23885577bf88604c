"""A text with lines of full length, and its side where there is room for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from csap_desktop.ui.line_width import widest_line_px
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme
from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

_TEXT_PX = 15
_PADDING_PX, _BAR_PX = 60, 12
_NARROWEST = 0.85
"""The share of a full line that a text may have to leave room for its side."""

_SIDE_LEAST_PX = 312
"""What the longest address of a source takes, at 100 %."""

_GAP_PX = 16
_ANY_WIDTH_PX = 16_777_215
"""What Qt takes for no widest width."""


class ReadingRoom(QWidget):
    """The side scrolls on its own beside the text, or stands below it."""

    #: The text or the side was scrolled.
    scrolled = Signal()

    def __init__(
        self, theme: Theme, view: ArticleView, side: QWidget, parent: QWidget
    ) -> None:
        """Puts a text and its side together, the text first for screen readers.

        Args:
            theme: The look.
            view: The text.
            side: What belongs to it.
            parent: The page.
        """
        super().__init__(parent)
        view.setParent(self)
        self._theme = theme
        self._view = view
        self._side = side
        self._beside = QScrollArea(self)
        self._beside.setWidgetResizable(True)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        show_bar_where_needed(self._beside)
        self._beside.setAccessibleName(self.tr("About this text"))
        self._is_beside: bool | None = None
        self._wanted = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addWidget(view, 100)
        layout.addWidget(self._beside, 1)
        layout.addStretch(0)
        for area in (view, self._beside):
            area.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def has_room(self) -> bool:
        """Whether the side has room beside a text with lines of nearly full length."""
        least = self._theme.scaled(_SIDE_LEAST_PX)
        return self.width() >= self._widest() * _NARROWEST + _GAP_PX + least

    def show_side(self, *, wanted: bool) -> None:
        """Shows the side from its beginning, or leaves it out."""
        self._wanted = wanted
        self._beside.verticalScrollBar().setValue(0)
        self._arrange()

    def _on_bar_moved(self) -> None:
        """Tells that something was scrolled."""
        self.scrolled.emit()

    def _widest(self) -> int:
        """Returns the width of a card with lines of full length."""
        font = QFont(TEXT_FONT)
        font.setPixelSize(self._theme.scaled(_TEXT_PX))
        return widest_line_px(font) + _PADDING_PX + self._theme.scaled(_BAR_PX)

    def _arrange(self) -> None:
        """Puts the side where there is room for it."""
        room = self.has_room
        self._view.setMaximumWidth(self._widest() if room else _ANY_WIDTH_PX)
        self._beside.setMinimumWidth(self._theme.scaled(_SIDE_LEAST_PX))
        if room != self._is_beside:
            self._is_beside = room
            if room:
                self._beside.setWidget(self._side)
            else:
                self._beside.takeWidget()
                self._view.put_below(self._side)
        show_if(self._side, self._wanted)
        show_if(self._beside, room and self._wanted)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Finds out whether there is room now."""
        super().resizeEvent(event)
        self._arrange()
