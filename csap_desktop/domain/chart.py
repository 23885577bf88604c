"""The governance chart as plain numbers: boxes, lines, and the way between boxes."""

from collections.abc import Callable
from enum import Enum

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.reference import Link

Point = tuple[float, float]
SizeOf = Callable[[str], tuple[float, float]]
"""Returns the width and height that a body's words need in a box."""


@frozen
class Spacing:
    """Lengths of the chart, all in one unit.

    Attributes:
        gap: Between boxes of a row.
        channel: Between rows, where lines run.
        lane: Between lines that run side by side.
        widest: A row of bodies that need no order breaks at this width.
        wide: Least width of a box at the head of others.
        caption: Height of the words above bodies without links.
    """

    gap: float = 16
    channel: float = 22
    lane: float = 10
    widest: float = 900
    wide: float = 280
    caption: float = 20


@frozen
class Box:
    """Where a body stands.

    Attributes:
        id: The body.
        x: Left edge.
        y: Upper edge.
        width: Its width.
        height: Its height.
        row: The row it stands in, from above.
    """

    id: str
    x: float
    y: float
    width: float
    height: float
    row: int

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@frozen
class Edge:
    """The line of a link.

    Attributes:
        link: The link.
        points: Its corners, from the edge of one box to the edge of the other.
        main: Whether it is drawn always, or only while one of its ends is chosen.
    """

    link: Link
    points: tuple[Point, ...]
    main: bool


@frozen
class Chart:
    """A whole chart; its first box is where reading starts.

    Attributes:
        boxes: One for each body, from above, each row from the left.
        edges: One for each link.
        alone_from: Upper edge of the words above bodies without links; None where
            every body has one.
    """

    boxes: tuple[Box, ...] = ()
    edges: tuple[Edge, ...] = ()
    alone_from: float | None = None

    def box(self, body_id: str) -> Box | None:
        """Returns the box of a body; None where it is not on the chart."""
        return next((box for box in self.boxes if box.id == body_id), None)

    def near(self, body_id: str) -> frozenset[str]:
        """Returns the bodies that lines lead to from a body."""
        ends = (edge.link for edge in self.edges)
        return frozenset(
            link.target if link.source == body_id else link.source
            for link in ends
            if body_id in {link.source, link.target}
        )


class Step(Enum):
    """A direction, as x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


_ACROSS_ROWS = frozenset({Step.UP, Step.DOWN})
"""Within a row the way goes from neighbour to neighbour, so that nobody is left out."""


def next_body(chart: Chart, body_id: str, step: Step) -> str | None:
    """Returns the next body in a direction: of the nearest row, along a line if it can.

    Args:
        chart: The chart.
        body_id: Where the way starts.
        step: The direction.

    Returns:
        None where nothing lies in that direction.
    """
    here = chart.box(body_id)
    if here is None:
        return chart.boxes[0].id if chart.boxes else None
    ways = {box.id: _way(here, box, step) for box in chart.boxes if box is not here}
    ahead = {one: way for one, way in ways.items() if way is not None}
    nearest = min((way[0] for way in ahead.values()), default=0.0)
    joined = {
        one
        for edge in chart.edges
        if step in _ACROSS_ROWS and edge.main
        if body_id in {edge.link.source, edge.link.target}
        for one in (edge.link.source, edge.link.target)
        if one in ahead and ahead[one][0] == nearest
    }
    return min(joined or ahead, key=lambda one: ahead[one], default=None)


def _way(here: Box, there: Box, step: Step) -> Point | None:
    """Returns how many rows and how far aside a box lies; None for not ahead."""
    across, down = step.value
    rows = there.row - here.row
    aside = there.centre[0] - here.centre[0]
    if down:
        return (abs(rows), abs(aside)) if rows * down > 0 else None
    return (abs(rows), abs(aside)) if aside * across > 0 else None
