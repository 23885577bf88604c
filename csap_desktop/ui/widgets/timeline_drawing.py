"""How the timeline is drawn, at any width; knows no widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from csap_desktop.domain.timeline import Axis, axis_of, spread
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.typesetter import Type, Typesetter

_SIDE_PX = 22
_YEARS_PX, _LINE_PX, _ERAS_PX, _ERA_PX = 6, 46, 72, 40
_MARK_PX, _CHOSEN_PX, _APART_PX = 7, 10, 17
_REACH_PX = 14
_ON_TODAY = 2
_YEAR = Type(13, 600, "ink-quiet")
_ERA = Type(13, 600, "ink")


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the band.

    Attributes:
        item: Id of the event.
        on: The day it stands at.
        expected: Whether it is expected rather than past: drawn hollow.
        said: What it is, in words.
    """

    item: str
    on: date
    expected: bool
    said: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A bar below the line: who ran safeguarding, from when to when.

    Attributes:
        name: What is written on it.
        said: Name and period in words.
        start: First day; None where it is not known.
        end: Last day; None while it lasts.
        bodies: Id of each body, and its name with its period.
    """

    name: str
    said: str
    start: date | None
    end: date | None
    bodies: tuple[tuple[str, str], ...]


class TimelineDrawing:
    """Years on a line, a mark for each event, a bar for who ran safeguarding when.

    Attributes:
        marks: The events, the earliest first.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._type = Typesetter(theme)
        self.marks: tuple[Mark, ...] = ()
        self._stretches: tuple[Stretch, ...] = ()
        self._axis = Axis((1,))
        self._today: date | None = None
        self._room = 0.0
        self._mirrored = False

    def show_events(
        self, marks: Sequence[Mark], stretches: Sequence[Stretch], today: date
    ) -> None:
        """Takes what is drawn.

        Args:
            marks: The events, the earliest first.
            stretches: Who ran safeguarding when.
            today: The day it is.
        """
        self.marks, self._stretches = tuple(marks), tuple(stretches)
        self._today = today
        if marks:
            self._axis = axis_of([*(mark.on for mark in marks), today])

    def fit(self, width_px: int, *, mirrored: bool) -> None:
        """Takes the room there is.

        Args:
            width_px: Its width.
            mirrored: Whether time runs from right to left.
        """
        self._room = width_px - 2.0 * self._theme.scaled(_SIDE_PX)
        self._mirrored = mirrored

    def draw(self, painter: QPainter, chosen: str) -> None:
        """Draws everything.

        Args:
            painter: Draws from the top left corner of the room.
            chosen: Id of the event that is marked; empty for none.
        """
        self._draw_years(painter)
        self._draw_stretches(painter)
        self._draw_today(painter)
        self._draw_marks(painter, chosen)

    def _spots(self) -> tuple[float, ...]:
        """Returns where the marks are drawn, in pixels from the left."""
        wanted = (self._axis.position(one.on, otherwise=0.0) for one in self.marks)
        room = max(1.0, self._room)
        least = self._theme.scaled(_APART_PX) / room
        return tuple(map(self._across, spread(wanted, least)))

    def _across(self, position: float) -> float:
        """Turns a position from 0 to 1 into pixels; time runs as reading does."""
        if self._mirrored:
            position = 1 - position
        return self._theme.scaled(_SIDE_PX) + position * self._room

    def mark_at(self, spot: QPointF) -> Mark | None:
        """Returns the event at a point."""
        line = self._theme.scaled(_LINE_PX)
        if abs(spot.y() - line) > self._theme.scaled(_REACH_PX):
            return None
        near = [
            (abs(spot.x() - across), mark)
            for across, mark in zip(self._spots(), self.marks, strict=True)
        ]
        away, mark = min(near, key=lambda pair: pair[0], default=(1e9, None))
        return mark if away <= self._theme.scaled(_REACH_PX) else None

    def stretch_at(self, spot: QPointF) -> Stretch | None:
        """Returns the bar at a point."""
        found = (one for one in self._stretches if self._bar(one).contains(spot))
        return next(found, None)

    def _bar(self, stretch: Stretch) -> QRectF:
        """Returns where a bar stands."""
        ends = (
            self._across(self._axis.position(stretch.start, otherwise=0.0)),
            self._across(self._axis.position(stretch.end, otherwise=1.0)),
        )
        left, right = min(ends), max(ends)
        top = self._theme.scaled(_ERAS_PX)
        return QRectF(left + 1, top, right - left - 2, self._theme.scaled(_ERA_PX))

    def _draw_years(self, painter: QPainter) -> None:
        """Draws the line with its years; a gap shows that years are left out."""
        scaled = self._theme.scaled
        line, tick = scaled(_LINE_PX), scaled(5)
        painter.setPen(QPen(self._theme.colour("edge"), 2))
        painter.drawLine(QPointF(self._across(0), line), QPointF(self._across(1), line))
        room = round(self._room / len(self._axis.years))
        step = 1 + self._type.width("0000 ", _YEAR) // max(room, 1)
        for number, year in enumerate(self._axis.years):
            begin = self._across(self._axis.start_of(year))
            painter.setPen(QPen(self._theme.colour("edge"), 2))
            painter.drawLine(QPointF(begin, line - tick), QPointF(begin, line + tick))
            if number % step == 0:
                self._draw_year(painter, year, room * step)

    def _draw_year(self, painter: QPainter, year: int, room_px: int) -> None:
        """Writes one year above where it begins; dots say that some are left out."""
        words = (
            f"\N{HORIZONTAL ELLIPSIS}{year}" if year in self._axis.gaps else f"{year}"
        )
        width = self._type.width(words, _YEAR)
        begin = self._across(self._axis.start_of(year))
        left = round(begin - (room_px + width) / 2 if self._mirrored else begin + 6)
        if room_px <= width + 6:
            left = round(begin - width / 2)
        area = QRect(left, self._theme.scaled(_YEARS_PX), width + 2, 0)
        self._type.draw(painter, area, words, _YEAR)

    def _draw_stretches(self, painter: QPainter) -> None:
        """Draws who ran safeguarding when."""
        theme = self._theme
        for number, stretch in enumerate(self._stretches):
            bar = self._bar(stretch)
            filled = "accent-fill" if number % 2 else "chip"
            painter.setPen(QPen(theme.colour("edge"), 1))
            painter.setBrush(theme.colour(filled))
            painter.drawRoundedRect(bar, 6, 6)
            room = round(bar.width()) - theme.scaled(16)
            words = stretch.name if self._type.fits(stretch.name, _ERA, room) else ""
            if words:
                area = bar.toRect().adjusted(theme.scaled(8), 0, -theme.scaled(8), 0)
                height = self._type.height(words, _ERA, area.width())
                area.translate(0, (area.height() - height) // 2)
                self._type.draw(painter, area, words, _ERA)

    def _draw_marks(self, painter: QPainter, chosen_item: str) -> None:
        """Draws the events: full where past, hollow where expected."""
        theme = self._theme
        line = theme.scaled(_LINE_PX)
        for across, mark in zip(self._spots(), self.marks, strict=True):
            chosen = mark.item == chosen_item
            reach = theme.scaled(_CHOSEN_PX if chosen else _MARK_PX)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(theme.colour("card" if mark.expected else "accent"))
            painter.drawEllipse(QPointF(across, line), reach, reach)
            if chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("ink"), 2))
                painter.drawEllipse(QPointF(across, line), reach + 3, reach + 3)

    def _draw_today(self, painter: QPainter) -> None:
        """Draws where today is."""
        across = self._across(self._axis.position(self._today, otherwise=1.0))
        pen = QPen(self._theme.colour("careful"), _ON_TODAY)
        painter.setPen(pen)
        top, bottom = self._theme.scaled(_YEARS_PX + 18), self._theme.scaled(_ERAS_PX)
        painter.drawLine(QPointF(across, top), QPointF(across, bottom - 4))
