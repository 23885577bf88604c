"""Steps from one zoom to the next."""

from collections.abc import Sequence


def next_zoom(zooms: Sequence[int], now: int, step: int) -> int:
    """Returns the next larger or smaller zoom; the present one at the end.

    Args:
        zooms: All there are, the smallest first, in per cent.
        now: The present one; it need not be among them.
        step: 1 for larger, -1 for smaller.
    """
    if step > 0:
        return next((zoom for zoom in zooms if zoom > now), now)
    return next((zoom for zoom in reversed(zooms) if zoom < now), now)
