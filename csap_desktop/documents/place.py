"""Where something stands on a page."""

from collections.abc import Iterator

from csap_desktop.domain.frozen import frozen

_SAME_LINE = 0.5  # of the height of a rectangle


@frozen
class Place:
    """A part of a page, in parts of its width and height from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


def join_lines(places: Iterator[Place]) -> tuple[Place, ...]:
    """Returns one rectangle for each line, where letters have their own."""
    lines: list[Place] = []
    for place in places:
        last = lines[-1] if lines else None
        height = place.bottom - place.top
        if (
            last
            and abs(last.bottom - place.bottom) <= height * _SAME_LINE
            and abs(place.left - last.right) <= height
        ):
            lines[-1] = Place(
                min(last.left, place.left),
                min(last.top, place.top),
                max(last.right, place.right),
                max(last.bottom, place.bottom),
            )
        else:
            lines.append(place)
    return tuple(lines)
