"""Gives every body of the governance a box: like a chart of an organisation, no Qt.

Whoever reports stands below whom it reports to, members above, whoever chairs or
supports at the side, linked bodies in rows below, and last those without a link.
"""

from collections.abc import Iterable, Sequence
from math import ceil

from csap_desktop.domain.body_places import (
    Places,
    Where,
    find_places,
    groups_alone,
)
from csap_desktop.domain.chart import Box, Chart, SizeOf, Spacing
from csap_desktop.domain.chart_edges import draw_edges
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.governance import Governance


def lay_out(
    governance: Governance, size_of: SizeOf, spacing: Spacing | None = None
) -> Chart:
    """Lays the chart out; the same bodies always stand in the same places.

    Args:
        governance: What stands on a day.
        size_of: Returns the room that a body's words need.
        spacing: Lengths of the chart.

    Returns:
        The chart; no two boxes overlap, the left edge of the leftmost box is at 0.
    """
    spacing = spacing or Spacing()
    places = find_places(governance)
    rows = _Rows(places, size_of, spacing)
    rows.put_tree()
    rows.put_linked()
    alone = rows.put_alone(groups_alone(governance, places))
    boxes, alone_from = _stack(rows.rows, alone, size_of, spacing)
    return Chart(boxes, draw_edges(governance, places, boxes, spacing), alone_from)


@frozen
class _Slot:
    """A box in its row, before rows are stacked."""

    id: str
    x: float
    width: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width


class _Rows:
    """Fills rows from above; x runs from 0 at the left edge of the tree."""

    def __init__(self, places: Places, size_of: SizeOf, spacing: Spacing) -> None:
        self.rows: list[list[_Slot]] = []
        self._places = places
        self._size_of = size_of
        self._spacing = spacing
        self._width = 0.0
        self._spans: dict[str, float] = {}
        self._widths: dict[int, float] = {}

    def put_tree(self) -> None:
        """Puts what reports, its members above it, and who stands beside them."""
        roots = self._places.at(None, Where.TREE)
        first = int(any(self._members(root) for root in roots))
        for place in self._places.all:
            if place.where is Where.TREE:
                row = first + self._places.depth(place.id)
                wide = self._spacing.wide if place.parent is None else 0
                width = max(self._size_of(place.id)[0], wide)
                self._widths[row] = max(self._widths.get(row, 0), width)
        for root in roots:
            left = self._width + 2 * self._spacing.gap if self._width else 0
            span = self._span(root, first)
            self._width = left + span
            self._put_row(self._members(root), left + span / 2, first - 1)
            self._put_subtree(root, left, first)
        for slots in list(self.rows):
            self._put_sides(slots, to_left=False)

    def put_linked(self) -> None:
        """Puts what is linked with bodies of the tree, and each hub with its own."""
        tree = [slot.id for row in self.rows for slot in row]
        self._put_below([one for body in tree for one in self._under(body)])
        for hub in self._places.at(None, Where.HUB):
            self._put_row((hub,), self._middle, len(self.rows), self._spacing.wide)
            self._put_sides(self.rows[-1], to_left=True)
            self._put_below(self._under(hub))

    def put_alone(self, groups: Iterable[Sequence[str]]) -> int:
        """Puts the bodies without links; returns the row they begin in."""
        first = len(self.rows)
        for group in groups:
            self._put_below(group)
        return first

    @property
    def _middle(self) -> float:
        """The line on which rows below the tree are centred."""
        return (self._width or self._spacing.widest) / 2

    def _members(self, body_id: str) -> tuple[str, ...]:
        """Returns the members that stand above a body."""
        return self._places.at(body_id, Where.ABOVE)

    def _under(self, body_id: str) -> list[str]:
        """Returns everything linked with a body, directly or through another."""
        direct = self._places.at(body_id, Where.UNDER)
        return [*direct, *(two for one in direct for two in self._under(one))]

    def _span(self, body_id: str, row: int) -> float:
        """Works out the width that a body needs with all that stands below it."""
        below = self._places.at(body_id, Where.TREE)
        spans = [self._span(one, row + 1) for one in below]
        members = [self._size_of(one)[0] for one in self._members(body_id)]
        own = self._widths[row]
        above = self._total([max(members)] * len(members)) if members else 0
        self._spans[body_id] = max(own, self._total(spans), above)
        return self._spans[body_id]

    def _total(self, widths: Sequence[float]) -> float:
        """Returns the width of boxes side by side."""
        return sum(widths) + self._spacing.gap * max(0, len(widths) - 1)

    def _put_subtree(self, body_id: str, left: float, row: int) -> None:
        """Puts a body in the middle above all that stands below it."""
        span, width = self._spans[body_id], self._widths[row]
        self._put(row, _Slot(body_id, left + (span - width) / 2, width))
        below = self._places.at(body_id, Where.TREE)
        x = left + (span - self._total([self._spans[one] for one in below])) / 2
        for one in below:
            self._put_subtree(one, x, row + 1)
            x += self._spans[one] + self._spacing.gap

    def _put_below(self, ids: Sequence[str]) -> None:
        """Puts bodies into as many new rows as they need, and who stands beside."""
        if not ids:
            return
        gap = self._spacing.gap
        width = max(self._size_of(one)[0] for one in ids)
        room = max(self._width, self._spacing.widest)
        fit = max(1, int((room + gap) // (width + gap)))
        count = ceil(len(ids) / ceil(len(ids) / fit))
        for start in range(0, len(ids), count):
            part = ids[start : start + count]
            self._put_row(part, self._middle, len(self.rows), width)
            self._put_sides(self.rows[-1], to_left=False)

    def _put_row(
        self, ids: Sequence[str], middle: float, row: int, least: float = 0
    ) -> None:
        """Puts bodies of one width side by side around a line."""
        if ids:
            width = max(least, *(self._size_of(one)[0] for one in ids))
            x = middle - self._total([width] * len(ids)) / 2
            for one in ids:
                self._put(row, _Slot(one, x, width))
                x += width + self._spacing.gap

    def _put_sides(self, row: list[_Slot], *, to_left: bool) -> None:
        """Puts who chairs or supports a body of a row at its ends, in turns."""
        apart = 3 * self._spacing.gap
        for body in [slot.id for slot in row]:
            for one in self._places.at(body, Where.BESIDE):
                width = self._size_of(one)[0]
                left, right = min(s.x for s in row), max(s.right for s in row)
                x = (
                    min(left - apart - width, 0)
                    if to_left
                    else max(right + apart, self._middle * 2 - width)
                )
                row.append(_Slot(one, x, width))
                to_left = not to_left

    def _put(self, row: int, slot: _Slot) -> None:
        """Puts a box into a row that may not exist yet."""
        while len(self.rows) <= row:
            self.rows.append([])
        self.rows[row].append(slot)


def _stack(
    rows: list[list[_Slot]], alone: int, size_of: SizeOf, spacing: Spacing
) -> tuple[tuple[Box, ...], float | None]:
    """Puts rows below each other; returns the boxes and where those alone begin."""
    left = min((slot.x for row in rows for slot in row), default=0.0)
    boxes: list[Box] = []
    y, alone_from = 0.0, None
    for number, row in enumerate(rows):
        if number == alone:
            alone_from = y
            y += spacing.caption
        height = max(size_of(slot.id)[1] for slot in row)
        boxes.extend(
            Box(slot.id, slot.x - left, y, slot.width, height, number)
            for slot in sorted(row, key=lambda slot: slot.x)
        )
        y += height + (spacing.channel if number < alone else spacing.channel / 2)
    return tuple(boxes), alone_from
