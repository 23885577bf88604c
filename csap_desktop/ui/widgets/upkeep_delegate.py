"""Draws doubts: number and owner, then how sure it is; and the groups they are in."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from csap_desktop.ui.models.upkeep_model import TEXT_ROLE, GroupText
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme
from csap_desktop.ui.updates_words import DoubtText

_AnyIndex = QModelIndex | QPersistentModelIndex
_PAD_PX, _TOP_PX, _GROUP_TOP_PX = 18, 9, 11
_NUMBER_PX, _WIDE_PX = 152, 560
_CHEVRON_PX = 16
_LINE_HEIGHT = 1.12
_ROUND_PX = 8
_TITLE_PX, _TITLE_WEIGHT = 15, 600
_NEW_LINE, _NO_BREAK_SPACE = "\N{LINE SEPARATOR}", "\N{NO-BREAK SPACE}"


class UpkeepDelegate(QStyledItemDelegate):
    """Measures and draws the rows of an `UpkeepModel`."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[DoubtText | GroupText, int], int] = {}
        theme.changed.connect(self._on_theme_changed)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex, /) -> QSize:
        """Returns the height a row needs at the view's width."""
        del option
        text = index.data(TEXT_ROLE)
        width = self._view.viewport().width()
        key = (text, width)
        if key not in self._heights:
            self._heights[key] = self._draw(None, QRect(0, 0, width, 0), text)
        return QSize(width, self._heights[key])

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /
    ) -> None:
        """Draws a row: its ground, a line above it, its words."""
        text = index.data(TEXT_ROLE)
        rect = QRect(0, option.rect.top(), self._view.viewport().width(), 0)
        rect.setHeight(option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, option)
        if isinstance(text, GroupText):
            self._chevron(painter, rect, is_open=self._view.isExpanded(index))
        if option.rect.top() > 0:
            pad = self._theme.scaled(_PAD_PX)
            painter.fillRect(
                rect.left() + pad,
                rect.top(),
                rect.width() - 2 * pad,
                1,
                self._theme.colour("line"),
            )
        self._draw(painter, rect, text)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem
    ) -> None:
        """Draws the ground of the row that the mouse or the keyboard is on."""
        states, theme = QStyle.StateFlag, self._theme
        current = option.state & (states.State_HasFocus | states.State_Selected)
        inner = QRectF(rect).adjusted(5, 4, -5, -3)
        if current and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(theme.colour("accent-fill"))
            painter.drawRoundedRect(inner, _ROUND_PX, _ROUND_PX)
        elif option.state & states.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chip"))
            painter.drawRoundedRect(inner, _ROUND_PX, _ROUND_PX)

    def _chevron(self, painter: QPainter, rect: QRect, *, is_open: bool) -> None:
        """Draws whether a group is open."""
        name = "chevron-down" if is_open else "chevron-right"
        side = self._theme.scaled(_CHEVRON_PX)
        picture = self._theme.pixmap(name, "ink-quiet", _CHEVRON_PX)
        top = rect.center().y() - side // 2
        painter.drawPixmap(rect.left() + self._theme.scaled(_PAD_PX) - 2, top, picture)

    def _draw(
        self, painter: QPainter | None, rect: QRect, text: DoubtText | GroupText
    ) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        if isinstance(text, GroupText):
            return self._draw_group(painter, rect, text)
        scaled = self._theme.scaled
        pad, top = scaled(_PAD_PX), scaled(_TOP_PX)
        area = rect.adjusted(pad, top, -pad, 0)
        if not text.number:
            return 2 * top + self._words(painter, area, text)
        number = text.number.replace(" / ", _NEW_LINE).replace(" ", _NO_BREAK_SPACE)
        column = QRect(area)
        beside = rect.width() >= scaled(_WIDE_PX)
        if beside:
            column.setWidth(scaled(_NUMBER_PX) - pad // 2)
        height = self._text(painter, column, number, 17, "digits")
        if beside:
            area.adjust(scaled(_NUMBER_PX), 0, 0, 0)
            return 2 * top + max(height, self._words(painter, area, text))
        area.translate(0, height)
        return 2 * top + height + self._words(painter, area, text)

    def _words(self, painter: QPainter | None, area: QRect, text: DoubtText) -> int:
        """Draws all of a doubt but its number; returns the height."""
        area, used = QRect(area), 0
        for words, px, tone in (
            (text.title, 15, "ink"),
            (unbroken(text.detail), 13, "ink"),
            (text.state, 13, "ink-quiet"),
        ):
            if words:
                height = self._text(painter, area, words, px, tone)
                area.translate(0, height)
                used += height
        return used

    def _draw_group(
        self, painter: QPainter | None, rect: QRect, text: GroupText
    ) -> int:
        """Draws name and count of a group; returns the height."""
        scaled, top = self._theme.scaled, self._theme.scaled(_GROUP_TOP_PX)
        left = scaled(_PAD_PX) + scaled(_CHEVRON_PX) + scaled(6)
        area = rect.adjusted(left, top, -scaled(_PAD_PX), 0)
        return 2 * top + self._text(painter, area, text.shown, 15, "ink")

    def _text(
        self, painter: QPainter | None, area: QRect, words: str, px: int, tone: str
    ) -> int:
        """Sets text into an area, as many lines as it takes; returns their height."""
        font = self._font(px, tone)
        layout, height = _lay(words, font, max(area.width(), 1))
        if painter:
            painter.setPen(self._theme.colour("ink" if tone == "digits" else tone))
            layout.draw(painter, QPointF(area.topLeft()))
        return height

    def _font(self, px: int, tone: str) -> QFont:
        """Returns the font of numbers, titles or notes."""
        if tone == "digits":
            return self._theme.digits(px)
        font = QFont(TEXT_FONT)
        font.setPixelSize(self._theme.scaled(px))
        font.setWeight(QFont.Weight(_TITLE_WEIGHT if px == _TITLE_PX else 400))
        return font

    def _on_theme_changed(self) -> None:
        """Measures everything anew in another size."""
        self._heights.clear()
        self._view.scheduleDelayedItemsLayout()


def _lay(words: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """Breaks words into lines; returns them and the height they take."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT
    layout.endLayout()
    return layout, round(height)
