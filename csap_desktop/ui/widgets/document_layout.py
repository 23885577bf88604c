"""Where the pages of a document stand under each other at one zoom. Free of Qt."""

from bisect import bisect_right
from collections.abc import Sequence

from csap_desktop.domain.frozen import frozen

PX_OF_A_POINT = 96 / 72
"""Logical pixels of a point at 100 %."""

GAP_PX = 14
"""Room around each page, in logical pixels."""


@frozen
class PageBox:
    """Where a page stands, in logical pixels from the corner of the whole column."""

    left: int
    top: int
    width: int
    height: int


class DocumentLayout:
    """The column of all pages, each in the middle.

    Attributes:
        boxes: Where each page stands.
        width: Of the column.
        height: Of the column.
    """

    def __init__(
        self, sizes: Sequence[tuple[float, float]], scale: float, room_px: int
    ) -> None:
        """Lays pages out.

        Args:
            sizes: Width and height of each page in points.
            scale: Logical pixels of a point.
            room_px: The width there is; the column is never narrower.
        """
        widths = [max(1, round(width * scale)) for width, _ in sizes]
        self.width = max(room_px, max(widths, default=0) + 2 * GAP_PX)
        boxes, top = [], GAP_PX
        for width, (_, height_pt) in zip(widths, sizes, strict=True):
            height = max(1, round(height_pt * scale))
            boxes.append(PageBox((self.width - width) // 2, top, width, height))
            top += height + GAP_PX
        self.boxes = tuple(boxes)
        self.height = top
        self._tops = [box.top for box in boxes]

    def page_at(self, y: int) -> int:
        """Returns the page at a height of the column, or the one before it.

        Args:
            y: In logical pixels from its beginning.
        """
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: int, bottom: int) -> range:
        """Returns the pages that are seen between two heights of the column."""
        if not self.boxes:
            return range(0)
        first = self.page_at(top)
        if self.boxes[first].top + self.boxes[first].height < top:
            first += 1
        return range(first, max(first, bisect_right(self._tops, bottom)))


def fitting_scale(
    sizes: Sequence[tuple[float, float]], room_px: int, least: float, most: float
) -> float:
    """Returns the scale at which the widest page is as wide as there is room.

    Args:
        sizes: Width and height of each page in points.
        room_px: The width there is.
        least: Smallest scale.
        most: Largest scale.
    """
    widest = max((width for width, _ in sizes), default=0.0)
    if widest <= 0:
        return 1.0
    return min(max((room_px - 2 * GAP_PX) / widest, least), most)
