"""Where a text is cut into sheets: never through a line, a row or after a heading.

A text is laid out once, as if the paper had no end. What must stay together becomes one
piece, and pieces are put on sheets until one is full. The head of a table stands again
on every sheet that its rows go on to.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from PySide6.QtGui import (
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

from csap_desktop.ui.print.paper_style import STAYS_WITH_NEXT

_ALONE = 2
"""How many lines of a paragraph are never parted at its beginning and end."""

_FULL_ENOUGH = 0.8
"""How full a sheet must be to end between paragraphs rather than in one."""

_TALLEST_ROW_PT = 400.0
"""The tallest table row that is kept whole."""

_TALLEST_HEAD = 0.3
"""How much of a sheet the head of a table may take to be repeated."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where something begins and ends, in points from the beginning of the text."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that stays on one sheet, in points from its beginning.

    Attributes:
        top: Where it begins.
        bottom: Where it ends.
        begins: Whether a paragraph, a list item or a table row begins with it.
        stays: Whether what follows must stand on the same sheet.
        opens: Whether a sheet must begin with it.
        head: What is repeated above it where a sheet begins with it.
    """

    top: float
    bottom: float
    begins: bool = True
    stays: bool = False
    opens: bool = False
    head: Span | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of the text on one sheet, or in one of its columns.

    Attributes:
        top: Where it begins.
        bottom: Where it ends.
        head: The head of a table that stands above it once more.
    """

    top: float
    bottom: float
    head: Span | None = None

    @property
    def height(self) -> float:
        """The room it takes, with the repeated head."""
        return self.bottom - self.top + (self.head.height if self.head else 0)


def pieces(document: QTextDocument) -> tuple[Piece, ...]:
    """Returns what must stay together, in the order of the text.

    Args:
        document: A text that is laid out without sheets.
    """
    return tuple(_frame_pieces(document.rootFrame()))


def cut(parts: tuple[Piece, ...], room: Callable[[int], float]) -> tuple[Stretch, ...]:
    """Puts pieces on sheets.

    Args:
        parts: The pieces.
        room: Gives the height in points of the sheet with this index.
    """
    sheets: list[Stretch] = []
    first = 0
    while first < len(parts):
        height, head = room(len(sheets)), parts[first].head
        if head and head.height > _TALLEST_HEAD * height:
            head = None
        left = height - (head.height if head else 0)
        last = _last_on_sheet(parts, first, left)
        sheets.append(Stretch(parts[first].top, parts[last].bottom, head))
        first = last + 1
    return tuple(sheets)


def _last_on_sheet(parts: tuple[Piece, ...], first: int, height: float) -> int:
    """Returns the index of the last piece on a sheet."""
    top = parts[first].top
    fitting = first
    while fitting + 1 < len(parts) and not parts[fitting + 1].opens:
        if parts[fitting + 1].bottom - top > height:
            break
        fitting += 1
    if fitting + 1 == len(parts) or parts[fitting + 1].opens:
        return fitting
    allowed = [
        index for index in range(first, fitting + 1) if not parts[index].stays
    ] or [fitting]
    whole = [
        index
        for index in allowed
        if parts[index + 1].begins
        and parts[index].bottom - top >= _FULL_ENOUGH * height
    ]
    return (whole or allowed)[-1]


def _frame_pieces(frame: QTextFrame) -> Iterator[Piece]:
    """Gives the pieces of a frame: paragraphs, and the rows of tables."""
    step = frame.begin()
    while not step.atEnd():
        inner, block = step.currentFrame(), step.currentBlock()
        if block.isValid():
            yield from _paragraph(block) if block.text() else ()
        elif isinstance(inner, QTextTable):
            yield from _table(inner)
        else:
            yield from _frame_pieces(inner)
        step += 1


def _paragraph(block: QTextBlock) -> Iterator[Piece]:
    """Gives the pieces of a paragraph: its lines, the outer ones in pairs."""
    lines = _lines(block)
    stays = block.userState() == STAYS_WITH_NEXT or block.text().endswith(":")
    before = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    opens = bool(block.blockFormat().pageBreakPolicy() & before)
    if stays or len(lines) < 2 * _ALONE:
        yield Piece(lines[0][0], lines[-1][1], stays=stays, opens=opens)
        return
    starts = [0, *range(_ALONE, len(lines) - _ALONE + 1), len(lines)]
    for start, end in pairwise(starts):
        first = start == 0
        yield Piece(
            lines[start][0], lines[end - 1][1], begins=first, opens=opens and first
        )


def _table(table: QTextTable) -> Iterator[Piece]:
    """Gives the rows of a table; its head is one piece with the row below it."""
    heads = min(table.format().headerRowCount(), table.rows() - 1)
    rows = [tuple(_row(table, row)) for row in range(table.rows())]
    for row, below in pairwise(range(len(rows))):
        # The line between two rows belongs to both; Qt draws it up to a point lower.
        line = rows[below][0].top + 2 * table.format().border()
        last = replace(rows[row][-1], bottom=max(rows[row][-1].bottom, line))
        rows[row] = (*rows[row][:-1], last)
    for piece in chain.from_iterable(rows[:heads]):
        yield replace(piece, stays=True)
    head = Span(rows[0][0].top, rows[heads][0].top) if heads else None
    for piece in chain.from_iterable(rows[heads:]):
        yield replace(piece, head=head)


def _row(table: QTextTable, row: int) -> Iterator[Piece]:
    """Gives a row of a table; one that is taller than can be kept, line by line."""
    look = table.format()
    around = look.cellPadding() + look.cellSpacing() / 2 + look.border()
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    spans = sorted(span for cell in cells for span in _inside(cell))
    merged: list[tuple[float, float]] = []
    for top, bottom in spans:
        if merged and top < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], bottom))
        else:
            merged.append((top, bottom))
    merged[0] = (merged[0][0] - around, merged[0][1])
    merged[-1] = (merged[-1][0], merged[-1][1] + around)
    if merged[-1][1] - merged[0][0] <= _TALLEST_ROW_PT:
        state = cells[0].firstCursorPosition().block().userState()
        stays = state == STAYS_WITH_NEXT
        yield Piece(merged[0][0], merged[-1][1], stays=stays)
        return
    for number, (top, bottom) in enumerate(merged):
        yield Piece(top, bottom, begins=number == 0)


def _inside(holder: QTextFrame | QTextTableCell) -> Iterator[tuple[float, float]]:
    """Gives where every line in a cell begins and ends."""
    step = holder.begin()
    while not step.atEnd():
        block = step.currentBlock()
        if block.isValid():
            yield from _lines(block)
        else:
            yield from _inside(step.currentFrame())
        step += 1


def _lines(block: QTextBlock) -> list[tuple[float, float]]:
    """Returns where the lines of a paragraph begin and end in the whole text."""
    layout = block.layout()
    rect = block.document().documentLayout().blockBoundingRect(block)
    top = rect.top() - layout.boundingRect().top()
    lines = (layout.lineAt(index) for index in range(layout.lineCount()))
    return [(top + line.y(), top + line.y() + line.height()) for line in lines]
