"""Draws the links of the chart as lines with right angles that cross no box.

Between two rows lies a channel, and left and right of all rows lie lanes. A line goes
straight where nothing is between, else through channels and at most one lane.
"""

from collections.abc import Iterable

from csap_desktop.domain.body_places import Places, Where
from csap_desktop.domain.chart import Box, Edge, Point, Spacing
from csap_desktop.domain.governance import Governance
from csap_desktop.domain.reference import Link

_ALWAYS = frozenset({"directs"})
_REPORTS = "reports-to"


def draw_edges(
    governance: Governance, places: Places, boxes: tuple[Box, ...], spacing: Spacing
) -> tuple[Edge, ...]:
    """Draws a line for each link between two boxes.

    Args:
        governance: What stands on a day.
        places: The place of each body; the links that put them there are drawn always.
        boxes: Where the bodies stand.
        spacing: Lengths of the chart.
    """
    drawer = _Drawer(boxes, spacing)
    main = _main_links(governance.links, places)
    ids = {box.id for box in boxes}
    links = [
        link
        for link in governance.links
        if link.source != link.target and {link.source, link.target} <= ids
    ]
    links.sort(key=lambda link: link.id not in main)
    return tuple(
        Edge(link, drawer.line(link, main=link.id in main), link.id in main)
        for link in links
    )


def _main_links(links: Iterable[Link], places: Places) -> frozenset[str]:
    """Returns the links that are drawn always: the rest would be a thicket."""
    placing = {place.link.id for place in places.all if place.link is not None}
    tree = {place.id for place in places.all if place.where is Where.TREE}
    own = {
        link.id
        for link in links
        if link.kind in _ALWAYS
        or (link.kind == _REPORTS and {link.source, link.target} <= tree)
    }
    return frozenset(placing | own)


class _Drawer:
    """Draws lines one after the other; lines drawn always get lanes of their own."""

    def __init__(self, boxes: tuple[Box, ...], spacing: Spacing) -> None:
        self._spacing = spacing
        self._boxes = {box.id: box for box in boxes}
        self._rows: dict[int, list[Box]] = {}
        for box in boxes:
            self._rows.setdefault(box.row, []).append(box)
        self._left = min((box.x for box in boxes), default=0.0)
        self._right = max((box.right for box in boxes), default=0.0)
        self._taken = {True: 0, False: 0}

    def line(self, link: Link, *, main: bool) -> tuple[Point, ...]:
        """Returns the corners of the line from source to target."""
        source, target = self._boxes[link.source], self._boxes[link.target]
        upper, lower = sorted((source, target), key=lambda box: (box.row, box.x))
        if upper.row == lower.row:
            points = self._along_row(upper, lower)
        elif lower.row - upper.row == 1:
            points = self._through_channel(upper, lower, main=main)
        else:
            right = self._right_is_better(source, target)
            points = self._through_lane(upper, lower, right=right, main=main)
        points = _plain(points)
        return tuple(points if upper is source else reversed(points))

    def _along_row(self, left: Box, right: Box) -> list[Point]:
        """Draws between two boxes of a row: straight, or above what is between."""
        between = [box for box in self._rows[left.row] if left.x < box.x < right.x]
        if not between:
            y = left.centre[1]
            return [(left.right, y), (right.x, y)]
        shift = self._spacing.lane
        first, last = left.centre[0] + shift, right.centre[0] + shift
        y = self._channel(left.row, main=False)
        return [(first, left.y), (first, y), (last, y), (last, right.y)]

    def _through_channel(self, upper: Box, lower: Box, *, main: bool) -> list[Point]:
        """Draws between neighbouring rows; lines of one body share their trunk."""
        shift = 0 if main else self._spacing.lane
        first, last = upper.centre[0] + shift, lower.centre[0] + shift
        y = self._channel(lower.row, main=main)
        return [(first, upper.bottom), (first, y), (last, y), (last, lower.y)]

    def _right_is_better(self, source: Box, target: Box) -> bool:
        """Says on which side a line leaves most easily; the source decides a draw."""
        ease = {
            right: 2 * self._outer(source, right) + self._outer(target, right)
            for right in (True, False)
        }
        return ease[True] >= ease[False]

    def _through_lane(
        self, upper: Box, lower: Box, *, right: bool, main: bool
    ) -> list[Point]:
        """Draws outside of all rows between the two."""
        x = self._lane(right=right, main=main)
        start = self._leave(upper, x, right=right, main=main, down=True)
        end = self._leave(lower, x, right=right, main=main, down=False)
        return [*start, *reversed(end)]

    def _leave(
        self, box: Box, x: float, *, right: bool, main: bool, down: bool
    ) -> list[Point]:
        """Draws from a box to a lane."""
        if self._outer(box, right):
            y = box.centre[1]
            return [(box.right if right else box.x, y), (x, y)]
        port = box.centre[0] + self._spacing.lane
        y = self._channel(box.row + down, main=main)
        return [(port, box.bottom if down else box.y), (port, y), (x, y)]

    def _outer(self, box: Box, right: bool) -> bool:  # noqa: FBT001 - a side
        """Says whether a box is the last of its row on a side."""
        row = self._rows[box.row]
        return box is (max if right else min)(row, key=lambda one: one.x)

    def _lane(self, *, right: bool, main: bool) -> float:
        """Returns the next lane on a side; what is shown by choice shares the last."""
        number = self._taken[right]
        self._taken[right] += main
        reach = self._spacing.gap + number * self._spacing.lane
        return self._right + reach if right else self._left - reach

    def _channel(self, row: int, *, main: bool) -> float:
        """Returns the height of a line in the channel above a row."""
        top = self._rows[row][0].y
        above = self._rows.get(row - 1)
        room = top - above[0].bottom if above else self._spacing.channel
        return top - room * (0.5 if main else 0.25)


def _plain(points: list[Point]) -> list[Point]:
    """Leaves out corners that are none."""
    plain: list[Point] = []
    for point in points:
        if len(plain) > 1 and _on_line(plain[-2], plain[-1], point):
            plain[-1] = point
        elif not plain or plain[-1] != point:
            plain.append(point)
    return plain


def _on_line(one: Point, two: Point, three: Point) -> bool:
    """Says whether three points lie on one upright or level line."""
    return one[0] == two[0] == three[0] or one[1] == two[1] == three[1]
