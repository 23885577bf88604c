"""Draws search results: an answer as a card, the rest as title and passage."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csap_desktop.services.found import SearchResult
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.models.search_model import ROW_ROLE, Row, RowKind
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import TEXT_FONT, Theme
from csap_desktop.ui.widgets.card_words import weakest_provenance

_AnyIndex = QModelIndex | QPersistentModelIndex
ROW_PADDING_PX = 52
"""What a row and the scroll bar take beside a line of words, at 100 %."""

_PAD_PX = 16
_MOST_LAID = 400
_MORE = " \N{HORIZONTAL ELLIPSIS}"
_SNIPPET_LINES = 2
_LINE_HEIGHT = 1.1
_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class ResultDelegate(QStyledItemDelegate):
    """Measures and draws the rows of a `SearchModel`."""

    def __init__(self, theme: Theme, words: AnswerWords, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._words = words
        self._view = view
        self._laid: dict[tuple[str, int, int, int, bool], tuple[QTextLayout, int]] = {}
        self._heights: dict[tuple[object, ...], int] = {}
        theme.changed.connect(self._on_theme_changed)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex, /) -> QSize:
        """Returns the height a row needs at the view's width."""
        del option
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        snippet = row.found.snippet if row.found else ()
        key = (row.kind, row.title, snippet, width)
        if row.kind is RowKind.ANSWER or key not in self._heights:
            self._forget_many()
            self._heights[key] = self._draw(None, QRect(0, 0, width, 0), row)
        return QSize(width, self._heights[key])

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /
    ) -> None:
        """Draws a row."""
        row: Row = index.data(ROW_ROLE)
        state = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if row.kind is not RowKind.GROUP:
            self._ground(painter, rect, row, chosen=chosen, pointed=pointed)
        self._draw(painter, rect, row)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool, pointed: bool
    ) -> None:
        """Draws what a row stands on: a card, with an accent edge on answers."""
        theme = self._theme
        gap = theme.scaled(3)
        card = QRectF(rect).adjusted(1.5, gap, -1.5, -gap)
        line = "accent" if chosen else "edge" if pointed else "line"
        painter.setPen(QPen(theme.colour(line), 2 if chosen else 1))
        painter.setBrush(theme.colour("accent-fill" if chosen else "card"))
        painter.drawRoundedRect(card, 12, 12)
        if row.kind is RowKind.ANSWER:
            left = card.right() - 6 if self._view.isRightToLeft() else card.left()
            painter.setClipRect(QRectF(left, card.top(), 6, card.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(card, 12, 12)
            painter.setClipping(False)

    def _draw(self, painter: QPainter | None, rect: QRect, row: Row) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        scaled = self._theme.scaled
        if row.kind is RowKind.GROUP:
            area = rect.adjusted(2, scaled(14), -2, 0)
            text = [(row.title, False)]
            return scaled(18) + self._text(painter, area, text, 13, 600, "ink-quiet", 1)
        pad, top = scaled(_PAD_PX), scaled(13)
        stripe = (0, -6) if self._view.isRightToLeft() else (6, 0)
        area = rect.adjusted(pad + stripe[0], top, stripe[1] - pad, 0)
        if row.kind is RowKind.ANSWER and row.found and row.found.answer:
            return 2 * top + self._draw_answer(painter, area, row.found)
        used = self._text(painter, area, [(row.title, False)], 15, 600, "ink", 3)
        area.translate(0, used + scaled(2))
        snippet = list(row.found.snippet) if row.found else []
        if snippet:
            used += scaled(2) + self._text(
                painter, area, snippet, 13, 400, "ink-quiet", _SNIPPET_LINES
            )
        return 2 * top + used

    def _draw_answer(
        self, painter: QPainter | None, area: QRect, found: SearchResult
    ) -> int:
        """Draws whom to ring: about what, team and state, number, why."""
        answer = found.answer
        if answer is None:
            return 0
        scaled, words = self._theme.scaled, self._words
        lines = [answer.first] if answer.first else list(answer.route.lines)
        numbers = "   ".join(line.number for line in lines)
        doubt = words.caveat(weakest_provenance(answer))[0]
        team = f"{answer.route.team} \N{MIDDLE DOT} {words.state(answer)}"
        area = QRect(area)
        parts: list[tuple[list[tuple[str, bool]], int, int, str]] = [
            ([(found.title, False)], 15, 600, "ink"),
            ([(team, False)], 13, 600, "ink-quiet"),
            ([(numbers, False)], 30, 700, "digits"),
            ([(f"{words.where(answer)} {doubt}", False)], 13, 400, "ink-quiet"),
        ]
        if not lines:
            parts[2] = ([(answer.route.instead or "", False)], 15, 400, "ink")
        used = 0
        for text, px, weight, tone in parts:
            height = self._text(painter, area, text, px, weight, tone, 4) + scaled(2)
            area.translate(0, height)
            used += height
        return used - scaled(2)

    def _text(  # noqa: PLR0913, PLR0917 - one place that sets type
        self,
        painter: QPainter | None,
        area: QRect,
        parts: list[tuple[str, bool]],
        px: int,
        weight: int,
        tone: str,
        most_lines: int,
    ) -> int:
        """Sets text into an area; returns the height it takes."""
        digits = tone == "digits"
        words = unbroken("".join(text for text, _ in parts).replace("\n", " "))
        key = (words, px, weight, area.width(), digits)
        if key not in self._laid:
            font = self._font(px, weight, digits=digits)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            if self._view.isRightToLeft():
                option.setAlignment(_AT_THE_RIGHT)
            self._laid[key] = _lay(
                QTextLayout(words, font), option, area.width(), most_lines
            )
        layout, height = self._laid[key]
        if painter:
            painter.setPen(self._theme.colour("ink" if digits else tone))
            shown = len(layout.text().removesuffix(_MORE))
            marks = self._marks(parts, shown)
            layout.draw(painter, QPointF(area.topLeft()), marks)
        return height

    def _font(self, px: int, weight: int, *, digits: bool) -> QFont:
        """Returns the font of a size and weight."""
        if digits:
            return self._theme.digits(px, weight)
        font = QFont(TEXT_FONT)
        font.setPixelSize(self._theme.scaled(px))
        font.setWeight(QFont.Weight(weight))
        return font

    def _on_theme_changed(self) -> None:
        """Measures everything anew in another size."""
        self._laid.clear()
        self._heights.clear()
        self._view.scheduleDelayedItemsLayout()

    def _forget_many(self) -> None:
        """Forgets what was laid out when it is more than the last few searches."""
        if len(self._laid) > _MOST_LAID:
            self._laid.clear()
            self._heights.clear()

    def _marks(
        self, parts: list[tuple[str, bool]], shown: int
    ) -> list[QTextLayout.FormatRange]:
        """Marks the hits: heavier and on a ground, never by colour alone."""
        marks = []
        start = 0
        for text, hit in parts:
            if hit and start < shown:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = start, min(len(text), shown - start)
                mark.format = QTextCharFormat()
                mark.format.setBackground(self._theme.colour("accent-fill"))
                mark.format.setForeground(self._theme.colour("ink"))
                mark.format.setFontUnderline(True)
                marks.append(mark)
            start += len(text)
        return marks


def _lay(
    layout: QTextLayout, option: QTextOption, width: int, most_lines: int
) -> tuple[QTextLayout, int]:
    """Breaks words into lines, cut where they are too many; with their height."""
    words = layout.text()
    layout.setTextOption(option)
    height = _break(layout, width, most_lines)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if end < len(words):
        kept = words[:end].rpartition(" ")[0].rstrip(" .,;:") or words[: end - 2]
        layout.setText(kept + _MORE)
        height = _break(layout, width, most_lines)
    return layout, height


def _break(layout: QTextLayout, width: int, most_lines: int) -> int:
    """Breaks words into a number of lines; returns the height they take."""
    layout.setCacheEnabled(True)
    height = 0.0
    layout.beginLayout()
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT
    layout.endLayout()
    return round(height)
