"""Draws search results: an answer as a card, the rest as title, tags and passage."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csap_desktop.domain.routes import Answer
from csap_desktop.services.found import SearchResult
from csap_desktop.ui.found_words import FoundWords, icon_of
from csap_desktop.ui.models.said_rows_model import ROW_ROLE
from csap_desktop.ui.models.search_model import Row, RowKind
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import weakest_provenance
from csap_desktop.ui.widgets.row_sheet import RowSheet, Tag
from csap_desktop.ui.widgets.typesetter import Type, Typesetter

_AnyIndex = QModelIndex | QPersistentModelIndex
ROW_PADDING_PX = 56
"""What a row and the scroll bar take beside a line of words, at 100 %."""

LOW_PX = 330
"""A list that is lower than this at 100 % draws rows in as few lines as it can."""

_PAD_PX, _ICON_PX, _GAP_PX = 16, 20, 10
_GROUP = Type(13, 600, "ink-quiet")
_QUIET = Type(13, 400, "ink-quiet", 2)
_STATE = Type(13, 600, "ink-quiet")
_NUMBER = Type(20, 700)
_ANSWER_NUMBER = Type(30, 700, lines=2)
_LARGEST_META = 0.5
_MOST_MEASURED = 600
_STRIPE_PX = 6


class ResultDelegate(QStyledItemDelegate):
    """Measures and draws the rows of a `SearchModel`."""

    def __init__(self, theme: Theme, words: FoundWords, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._words = words
        self._view = view
        self._type = Typesetter(theme, mirrored=view.isRightToLeft())
        self._heights: dict[tuple[object, ...], int] = {}
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_low(self) -> bool:
        """Whether the list has room for little."""
        return self._view.viewport().height() < self._theme.scaled(LOW_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex, /) -> QSize:
        """Returns the height a row needs at the view's width."""
        del option
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        snippet = row.found.snippet if row.found else ()
        key = (row.kind, row.title, snippet, width, self.is_low)
        if row.kind is RowKind.ANSWER or key not in self._heights:
            if len(self._heights) > _MOST_MEASURED:
                self._heights.clear()
            self._heights[key] = self._draw(self._sheet(QRect(0, 0, width, 0)), row)
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
        self._draw(self._sheet(rect, painter), row)
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
            stripe = QRectF(card.left(), card.top(), _STRIPE_PX, card.height())
            if self._type.mirrored:
                stripe.moveRight(card.right())
            painter.setClipRect(stripe)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(card, 12, 12)
            painter.setClipping(False)

    def _sheet(self, rect: QRect, painter: QPainter | None = None) -> RowSheet:
        """Returns what draws a row, or only measures it."""
        return RowSheet(self._theme, self._type, rect, painter)

    def _draw(self, sheet: RowSheet, row: Row) -> int:
        """Draws the words of a row, or only measures them; returns the height."""
        scaled, found, rect = self._theme.scaled, row.found, sheet.rect
        if found is None:
            if self.is_low:  # each row names its kind
                return 1
            above = scaled(12)
            area = rect.adjusted(2, above, -2, 0)
            used = sheet.text(area, row.title, _GROUP)
            return above + used + scaled(4)
        pad, top = scaled(_PAD_PX), scaled(8 if self.is_low else 12)
        area = rect.adjusted(pad + 4, top, -pad, 0)
        if found.answer:
            return 2 * top + self._draw_answer(sheet, area, found, found.answer)
        sheet.icon(area.topLeft(), icon_of(found.kind))
        area.setLeft(area.left() + scaled(_ICON_PX + _GAP_PX))
        return 2 * top + self._draw_result(sheet, area, found)

    def _draw_result(self, sheet: RowSheet, area: QRect, found: SearchResult) -> int:
        """Draws title, kind and tags, numbers with their hours, and the passage."""
        scaled, low = self._theme.scaled, self.is_low
        below = QRect(area)
        below.setTop(area.top() + self._head(sheet, area, found))
        numbers = self._words.numbers(found)
        for number, note in numbers:
            below.translate(0, 0 if low else scaled(2))
            below.translate(0, self._number(sheet, below, number, note))
        snippet = self._words.snippet(found)
        if snippet and not (low and (numbers or not self._is_beside(area, found))):
            below.translate(0, scaled(2))
            how = _QUIET._replace(lines=1 if low or numbers else 2)
            below.translate(0, sheet.text(below, snippet, how))
        return below.top() - area.top()

    def _head(self, sheet: RowSheet, area: QRect, found: SearchResult) -> int:
        """Draws the title, and kind and tags at the right or under it."""
        scaled, title = self._theme.scaled, Type(15, 600, lines=2 if self.is_low else 3)
        wide, beside = (
            self._meta(self._sheet(area), area, found).width(),
            self._is_beside(area, found),
        )
        room = area.adjusted(0, 0, -(wide + scaled(16)) if beside else 0, 0)
        used = sheet.text(room, self._words.title(found), title)
        if beside:
            right = area.adjusted(area.width() - wide, 0, 0, 0)
            return max(used, self._meta(sheet, right, found).height())
        under = area.translated(0, used + scaled(2))
        return used + scaled(2) + self._meta(sheet, under, found).height()

    def _is_beside(self, area: QRect, found: SearchResult) -> bool:
        """Says whether kind and tags have room beside the title."""
        wide = self._meta(self._sheet(area), area, found).width()
        if wide > area.width() * _LARGEST_META:
            return False
        title = self._type.width(found.title, Type(15, 600))
        return not self.is_low or title + self._theme.scaled(16) + wide <= area.width()

    def _meta(self, sheet: RowSheet, area: QRect, found: SearchResult) -> QSize:
        """Draws the kind and the tags on one line; returns the room they take."""
        kind, gap = self._words.kinds.one(found.kind), self._theme.scaled(8)
        how = _QUIET._replace(lines=1)
        room = QSize(self._type.width(kind, how), 0)
        height = sheet.text(area, kind, how)
        for tag in _tags(self._words, found):
            corner = QPoint(area.left() + room.width() + gap, area.top())
            size = sheet.tag(corner, tag)
            room += QSize(gap + size.width(), 0)
            height = max(height, size.height())
        return QSize(room.width(), height)

    def _number(self, sheet: RowSheet, area: QRect, number: str, note: str) -> int:
        """Draws a number whole, and its hours beside or under it."""
        scaled = self._theme.scaled
        large = _NUMBER._replace(px=17) if self.is_low else _NUMBER
        small = _QUIET._replace(lines=1) if self.is_low else _QUIET
        wide = self._type.width(number, large) + scaled(12)
        used = sheet.text(area, number, large)
        beside = area.adjusted(wide, 0, 0, 0)
        if beside.width() < scaled(160):
            under = area.translated(0, used)
            return used + sheet.text(under, note, small)
        height = self._type.draw(None, beside, note, small)
        drop = max(0, (used - height) // 2)
        sheet.text(beside.translated(0, drop), note, small)
        return max(used, height)

    def _draw_answer(
        self, sheet: RowSheet, area: QRect, found: SearchResult, answer: Answer
    ) -> int:
        """Draws who to ring: about what, team and state, number, why."""
        scaled, words = self._theme.scaled, self._words.answers
        lines = [answer.first] if answer.first else list(answer.route.lines)
        numbers = "   ".join(line.number for line in lines)
        doubt = words.caveat(weakest_provenance(answer))[0]
        team = f"{answer.route.team} \N{MIDDLE DOT} {words.state(answer)}"
        ring = (numbers, _ANSWER_NUMBER)
        if not lines:
            ring = (self._words.instead(answer), Type(15, 400, lines=4))
        parts = [
            (found.title, Type(15, 600, lines=1 if self.is_low else 3)),
            (team, _STATE),
            ring,
            (f"{words.where(answer)} {doubt}", _QUIET._replace(lines=4)),
        ]
        if self.is_low and len(lines) == 1:
            doubt = self._words.facts.doubt(found.facts) or doubt
            known = (f"{words.state(answer)}. {doubt}", _STATE)
            return self._low_answer(sheet, area, [parts[0], ring, known])
        below = QRect(area)
        for text, how in parts:
            height = sheet.text(below, text, how)
            below.translate(0, height + scaled(2))
        return below.top() - area.top() - scaled(2)

    def _low_answer(
        self, sheet: RowSheet, area: QRect, parts: list[tuple[str, Type]]
    ) -> int:
        """Draws an answer in two lines: about what; the number and what to know."""
        (title, how), (number, large), (known, small) = parts
        used = sheet.text(area, title, how)
        under = area.translated(0, used)
        wide = self._type.width(number, large) + self._theme.scaled(14)
        beside = under.adjusted(wide, 0, 0, 0)
        heights = (
            sheet.text(under, number, large),
            sheet.text(beside, known, small),
        )
        return used + max(heights)

    def _on_theme_changed(self) -> None:
        """Measures everything anew in another size."""
        self._heights.clear()
        self._view.scheduleDelayedItemsLayout()


def _tags(words: FoundWords, found: SearchResult) -> tuple[Tag, ...]:
    """Returns what must not be missed: of which years it is, how sure it is."""
    period, doubt = words.facts.period(found.facts), words.facts.doubt(found.facts)
    gone = words.facts.withdrawn(found.facts)
    sure = found.facts is not None and found.facts.confirmed_on
    return (
        *((Tag(gone, "hand-stop", "careful"),) if gone else ()),
        *((Tag(period, "history"),) if period else ()),
        *((Tag(doubt, "circle-check", "good"),) if doubt and sure else ()),
        *((Tag(doubt, "alert-triangle", "careful"),) if doubt and not sure else ()),
    )
