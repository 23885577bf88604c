"""The largest numbers of a card: the one to ring first, or two that are equal."""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.number_block import NumberBlock
from csap_desktop.ui.widgets.restyle import show_if

_GAP_PX = 24
_SIZES = {"big": 58, "pair": 44, "half": 30, "small": 26, "second": 22}
_STACKED = ("half", "small", "second")
"""Sizes of `NumberLabel` and their pixels at 100 %, as ring.qss has them."""


class NumberRow(QWidget):
    """One number as large as it fits, or two equally large, day line on the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beside = False
        self._row = FitRow(_GAP_PX, parent=self)
        self._blocks: list[NumberBlock] = []
        self._texts: tuple[NumberText, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers on show."""
        return tuple(text.number for text in self._texts)

    def natural_width(self) -> int:
        """Returns the width in pixels that the numbers want on one line."""
        return self._width(self._wanted())

    def show_numbers(self, texts: tuple[NumberText, ...], *, beside: bool) -> None:
        """Shows numbers.

        Args:
            texts: The numbers with their words, none, one or several.
            beside: Whether another card stands beside this one, so that room is short.
        """
        self._texts = texts
        self._beside = beside
        while len(self._blocks) < len(texts):
            block = NumberBlock(self._theme, self._wanted(), self._row)
            self._blocks.append(block)
            self._row.add(block, block.natural_width)
        for index, block in enumerate(self._blocks):
            show_if(block, index < len(texts))
            if index < len(texts):
                block.show_number(texts[index])
        show_if(self, bool(texts))
        self._fit()

    def _wanted(self) -> str:
        """Returns the size the numbers have where there is room."""
        if len(self._texts) > 1:
            return "half" if self._beside else "pair"
        return "pair" if self._beside else "big"

    def _width(self, size: str) -> int:
        """Returns the width of all numbers side by side in a size."""
        count = len(self._texts)
        return self._widest(size) * count + _GAP_PX * max(0, count - 1)

    def _widest(self, size: str) -> int:
        """Returns the width of the widest number in a size."""
        metrics = QFontMetrics(self._theme.digits(_SIZES[size]))
        widths = (metrics.horizontalAdvance(number) + 4 for number in self.numbers)
        return max(widths, default=0)

    def _fit(self) -> None:
        """Takes the largest size in which the numbers do not break."""
        sizes, room = list(_SIZES), max(self.width(), 1)
        large = sizes[sizes.index(self._wanted()) : sizes.index("half") + 1]
        beside = (size for size in large if self._width(size) <= room)
        below = (size for size in _STACKED if self._widest(size) <= room)
        size = next(beside, None) or next(below, _STACKED[-1])
        for block in self._blocks:
            block.number.resize_to(size)
        self._row.fit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits what is inside to the new size."""
        super().resizeEvent(event)
        self._fit()
