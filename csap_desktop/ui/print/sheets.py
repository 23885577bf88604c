"""A document laid out on sheets: drawn to the screen, a PDF or a printer alike.

All is laid out in points of an A4 sheet; on any other size it is enlarged or reduced.
"""

from bisect import bisect_left
from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter

from csap_desktop.ui.print.breaks import Span, Stretch, cut, pieces
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.paper_style import for_paper
from csap_desktop.ui.print.paper_text import PaperText
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheet_frame import SheetFrame

A4_WIDTH_PT = 595.28
"""The shorter side of the sheet that everything is laid out for."""

_GUTTER_PT = 28.0
_UNDER_TITLE_PT = 8.0
_OUT_PT = 14.0
"""How far a picture stands out at either side of the text."""
_LARGE_HEAD = 1.5
_SIZES = tuple(percent / 100 for percent in range(160, 49, -5))
"""The sizes of type that are tried until everything stands on one sheet."""

_TIGHTER = (0.96, 0.92)
"""The sizes of type that are tried so that hardly anything stands on a last sheet."""

_HARDLY = 0.3
"""How full a last sheet must be to be worth its paper."""


class Sheets:
    """A document on sheets of one size.

    Invariant: there is at least one sheet, and no line of text is cut by its edge.

    Attributes:
        layout: How a sheet lies.
        size: The size of a sheet in points.
        type_size: How much larger than usual the type is.
    """

    def __init__(self, paper: Paper, facts: SheetFacts, layout: QPageLayout) -> None:
        """Lays the document out.

        Args:
            paper: The document.
            facts: What stands on every sheet.
            layout: The size of a sheet and how it lies; its margins are not looked at.
        """
        self.layout = layout
        self.size = size = layout.fullRect(QPageLayout.Unit.Point).size()
        self._paper = paper
        self._scale = min(size.width(), size.height()) / A4_WIDTH_PT
        page = size / self._scale
        head = _LARGE_HEAD if paper.one_sheet else 1.0
        self._frame = SheetFrame(facts, page, head, wall=paper.wall)
        drawn = paper.picture or paper.pictures
        whole = drawn or paper.landscape or paper.wide
        self._columns = 2 if page.width() > page.height() and not whole else 1
        if paper.one_sheet:
            self._fill_one_sheet()
        elif paper.pictures:
            self._lay_out(1.0)
        else:
            self._save_a_sheet()

    @property
    def count(self) -> int:
        """How many sheets there are."""
        if self._paper.pictures:
            return len(self._paper.pictures)
        return max(1, -(-len(self._stretches) // self._columns))

    @property
    def column_width(self) -> float:
        """The width of a column of text in points."""
        whole = self._frame.room.width() - (self._columns - 1) * _GUTTER_PT
        return whole / self._columns

    @property
    def text(self) -> str:
        """Everything that stands on the sheets, in the order it is read."""
        head, foot = self._frame.words
        drawn = self._paper.picture or self._paper.pictures
        body = self._paper.words if drawn else self._body.plain
        parts = (head, self._title.plain, body, foot)
        return "\n".join(part for part in parts if part)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draws one sheet.

        Args:
            painter: Whose unit is a point of the real sheet, from its corner.
            number: The first is 0.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        self._frame.draw(painter, number + 1, self.count)
        room = self._room(number)
        if number == 0:
            self._title.draw(painter, room.left(), self._frame.room.top())
        picture = self._paper.picture
        if self._paper.pictures:
            picture = self._paper.pictures[number]
        if picture:
            painter.save()
            picture(painter, room.adjusted(-_OUT_PT, 0, _OUT_PT, 0))
            painter.restore()
        first = number * self._columns
        for column, stretch in enumerate(self._stretches[first:][: self._columns]):
            left = room.left() + column * (self.column_width + _GUTTER_PT)
            self._draw_stretch(painter, left, room.top(), stretch)
        painter.restore()

    def _draw_stretch(
        self, painter: QPainter, left: float, top: float, stretch: Stretch
    ) -> None:
        """Draws a part of the text, under the head of a table that goes on."""
        if stretch.head:
            self._body.draw(painter, left, top, stretch.head)
            top += stretch.head.height
        self._body.draw(painter, left, top, Span(stretch.top, stretch.bottom))

    def _room(self, number: int) -> QRectF:
        """Returns the room of a sheet: under the title on the first one."""
        room = self._frame.room
        if number:
            return room
        return room.adjusted(0, self._title.height + _UNDER_TITLE_PT, 0, 0)

    def _fill_one_sheet(self) -> None:
        """Finds the largest type with which one sheet holds all; usual where none."""
        fits = bisect_left(_SIZES, True, key=self._is_one_sheet)  # noqa: FBT003
        self._lay_out(_SIZES[fits] if fits < len(_SIZES) else 1.0)

    def _save_a_sheet(self) -> None:
        """Sets the type a little smaller where that saves a nearly empty sheet."""
        self._lay_out(1.0)
        usual = self.count
        if usual == 1 or self._filling > _HARDLY:
            return
        for size in _TIGHTER:
            self._lay_out(size)
            if self.count < usual:
                return
        self._lay_out(1.0)

    @property
    def _filling(self) -> float:
        """How full the last sheet is: 1 is full."""
        last = self.count - 1
        used = sum(one.height for one in self._stretches[last * self._columns :])
        return used / (self._columns * self._room(last).height())

    def _is_one_sheet(self, size: float) -> bool:
        """Says whether everything stands on one sheet at a size of type."""
        self._lay_out(size)
        return self.count == 1

    def _lay_out(self, size: float) -> None:
        """Lays title and text out at a size of type."""
        paper = self._paper
        self.type_size = size
        lead = f"<p class='lead'>{escape(paper.note)}</p>" if paper.note else ""
        title = f"<p class='title'>{escape(paper.title)}</p>{lead}"
        self._title = PaperText(title, self._frame.room.width(), size)
        drawn = paper.picture or paper.pictures
        html = "" if drawn else for_paper(paper.html)
        self._body = PaperText(html, self.column_width, size)
        self._stretches = cut(
            pieces(self._body.document),
            lambda column: self._room(column // self._columns).height(),
        )
