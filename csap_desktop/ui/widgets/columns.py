"""Cards in as many columns as there is room for, each column as tall as it needs."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_GAP_PX = 16


class Columns(QWidget):
    """Puts each card below the shortest column, so that the page is evenly full."""

    def __init__(
        self, theme: Theme, least_px: int, most: int, parent: QWidget | None = None
    ) -> None:
        """Makes an empty widget.

        Args:
            theme: The look.
            least_px: The narrowest a column may be, at 100 %.
            most: The most columns there may be.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._theme = theme
        self._least = least_px
        self._most = most
        self._cards: tuple[QWidget, ...] = ()
        theme.changed.connect(self._arrange)

    def show_cards(self, cards: Iterable[QWidget]) -> None:
        """Takes the cards, in the order in which they are read."""
        self._cards = tuple(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self._arrange()

    def height_for(self, width_px: int) -> int:
        """Returns the height that all cards take at a width, in pixels."""
        places = self._places(width_px)
        return max((place.bottom() + 1 for place in places), default=0)

    def _places(self, width_px: int) -> list[QRect]:
        """Returns where each card stands at a width."""
        least = self._theme.scaled(self._least)
        count = (width_px + _GAP_PX) // (least + _GAP_PX)
        count = max(1, min(self._most, count, len(self._cards)))
        wide = (width_px - (count - 1) * _GAP_PX) // count
        bottoms = [0] * count
        places = []
        for card in self._cards:
            column = bottoms.index(min(bottoms))
            height = _height(card, wide)
            left = column * (wide + _GAP_PX)
            places.append(QRect(left, bottoms[column], wide, height))
            bottoms[column] += height + _GAP_PX
        return places

    def _arrange(self) -> None:
        """Places the cards and takes the height they need."""
        places = self._places(self.width())
        for card, place in zip(self._cards, places, strict=True):
            card.setGeometry(self._mirrored(place))
        self.setMinimumHeight(max((one.bottom() + 1 for one in places), default=0))

    def _mirrored(self, place: QRect) -> QRect:
        """Returns a place as reading runs here."""
        if self.isRightToLeft():
            place = QRect(place)
            place.moveRight(self.width() - 1 - place.left())
        return place

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted."""
        return QSize(self._theme.scaled(self._least), self.height_for(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Places the cards anew."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent, /) -> bool:
        """Places the cards anew when one of them needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)


def _height(card: QWidget, width_px: int) -> int:
    """Returns the height of a card at a width."""
    layout = card.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width_px)
    return card.sizeHint().height()
