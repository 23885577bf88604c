"""One block of text as a label: it wraps, its links are nodes, nothing is loaded."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from csap_desktop.ui.item_blocks import Run, plain
from csap_desktop.ui.item_html import Ink, Mark, label_html
from csap_desktop.ui.line_width import line_start
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.link_spot import LinkSpot
from csap_desktop.ui.widgets.rich_label import RichLabel
from csap_desktop.ui.widgets.text_places import TextPlaces

MARKER_PX = 22
"""Room for the marker of a list entry, at 100 %."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A word of the glossary that the reader points at.

    Attributes:
        run: The word, with what it means.
        spot: What lies over it, wherever it is scrolled to.
    """

    run: Run
    spot: QWidget


class BlockLabel(RichLabel):
    """Runs of text, wrapped at 80 characters or earlier, to be selected by mouse.

    Its accessible name is the plain text; each link in it is a child of its own.

    Attributes:
        spots: Its links, in reading order.
    """

    #: A link was chosen by mouse or keyboard; carries it.
    link_chosen = Signal(str)
    #: The reader points at a word of the glossary, a `Reached`, or left it: None.
    term_reached = Signal(object)

    def __init__(
        self,
        theme: Theme,
        role: str,
        runs: Sequence[Run],
        parent: QWidget,
        marker: str = "",
    ) -> None:
        """Makes a label.

        Args:
            theme: The look.
            role: The text role that style sheets know.
            runs: What it says.
            parent: The widget it belongs to.
            marker: What stands before an entry of a list; empty for none.
        """
        super().__init__(role, parent)
        self._theme = theme
        self._runs = tuple(runs)
        self._marker = marker
        self._marks: tuple[Mark, ...] = ()
        self._places: TextPlaces | None = None
        self.spots = tuple(LinkSpot(run, self) for run in runs if run.link)
        self.setAccessibleName(self.words)
        if self.spots:
            self.linkActivated.connect(self.link_chosen)
            self.linkHovered.connect(self._on_link_hovered)
        for spot in self.spots:
            spot.clicked.connect(self._on_spot_clicked)
            spot.reached.connect(self._on_spot_reached)
        self.dress()

    @property
    def words(self) -> str:
        """What it says, as plain text."""
        return plain(self._runs)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Marks what a search within the page found.

        Args:
            marks: What was found in the plain text.
        """
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self.dress()

    def dress(self) -> None:
        """Sets the text in the colours and the size in use."""
        names = ("ink", "accent", "careful-fill")
        ink = Ink(*(self._theme.colour(name).name() for name in names))
        room = self._theme.scaled(MARKER_PX) if self._marker else 0
        sides = (0, room) if self.isRightToLeft() else (room, 0)
        self.setContentsMargins(sides[0], 0, sides[1], 0)
        self.setText(label_html(self._runs, ink, self._marks))
        self.measure()

    def place_of(self, start: int, end: int) -> QRect:
        """Returns where a stretch of its text stands, in its own coordinates.

        Args:
            start: Index of the first character.
            end: Index after the last character.
        """
        whole = QRectF()
        for rect in self._rects(start, end):
            whole = whole.united(rect)
        return whole.toAlignedRect()

    def _rects(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Returns the rectangles of a stretch of text, one a line."""
        room = self.contentsRect()
        if self._places is None:
            self._places = TextPlaces(
                self.text(), self.font(), room.width(), line_start(self)
            )
        offset = room.topLeft()
        return tuple(one.translated(offset) for one in self._places.of(start, end))

    def _linked(self) -> tuple[tuple[Run, int, int], ...]:
        """Returns every link with where it begins and ends in the text."""
        found: list[tuple[Run, int, int]] = []
        at = 0
        for run in self._runs:
            if run.link:
                found.append((run, at, at + len(run.text)))
            at += len(run.text)
        return tuple(found)

    @override
    def measure(self) -> None:
        """Takes the font in use; the links stand elsewhere then."""
        super().measure()
        self._places = None
        if self.isVisible():
            self._place_spots()

    def _place_spots(self) -> None:
        """Puts each spot over its link."""
        for spot, (_, start, end) in zip(self.spots, self._linked(), strict=True):
            spot.setGeometry(self.place_of(start, end))

    def _on_spot_clicked(self) -> None:
        """Follows the link that the keyboard chose."""
        spot = self.sender()
        if isinstance(spot, LinkSpot):
            self.link_chosen.emit(spot.run.link)

    def _on_spot_reached(self, came: bool) -> None:
        """Tells that the keyboard came to a word, or left it."""
        spot = self.sender()
        if isinstance(spot, LinkSpot) and spot.run.is_term:
            self._tell(spot if came else None)

    def _on_link_hovered(self, link: str) -> None:
        """Tells that the mouse came to a word, or left it."""
        spots = (one for one in self.spots if one.run.link == link)
        spot = next((one for one in spots if one.run.is_term), None)
        self._tell(spot)

    def _tell(self, spot: LinkSpot | None) -> None:
        """Tells which word the reader points at."""
        if spot is None:
            self.term_reached.emit(None)
            return
        self.term_reached.emit(Reached(spot.run, spot))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the marker, dots under words, and a frame around what is found."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._marker:
            painter.setPen(self._theme.colour("ink"))
            gap, first = self._theme.scaled(8), self.place_of(0, 1)
            _draw_marker(painter, self, first, gap, self._marker)
        painter.setPen(_dots(self._theme.colour("accent")))
        for run, start, end in self._linked():
            for rect in self._rects(start, end) if run.is_term else ():
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        for mark in self._marks:
            token, width = ("accent", 3) if mark.current else ("careful", 1)
            painter.setPen(QPen(self._theme.colour(token), width))
            for rect in self._rects(mark.start, mark.end):
                painter.drawRect(rect)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Moves the spots to where the links are now."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._places = None
            self._place_spots()


def _draw_marker(
    painter: QPainter, label: QWidget, first: QRect, gap_px: int, marker: str
) -> None:
    """Draws what stands before an entry of a list, close to it.

    Args:
        painter: What draws.
        label: The entry.
        first: Where its first character stands.
        gap_px: Room between both.
        marker: What is drawn.
    """
    text = label.contentsRect()
    room = QRect(0, first.top(), text.left() - gap_px, first.height())
    side = Qt.AlignmentFlag.AlignRight
    if label.isRightToLeft():
        room.setLeft(text.right() + 1 + gap_px)
        room.setRight(label.width())
        side = Qt.AlignmentFlag.AlignLeft
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, side | middle, marker)


def _dots(colour: QColor) -> QPen:
    """Returns what draws a line of round dots."""
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2])
    return pen
