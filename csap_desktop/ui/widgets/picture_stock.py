"""Pictures of a document's pages: those near the view are kept, one is asked for."""

from collections.abc import Callable

from PySide6.QtGui import QImage

_MOST_KEPT = 8


class PictureStock:
    """Keeps pictures and says which one is needed next.

    Attributes:
        refused: The pages that cannot be drawn.
    """

    def __init__(self, in_view: Callable[[], range]) -> None:
        """Makes an empty stock.

        Args:
            in_view: Returns the pages of which something is seen.
        """
        self.refused: set[int] = set()
        self._in_view = in_view
        self._pages = 0
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._waiting = False

    def begin(self, pages: int) -> None:
        """Begins with another document.

        Args:
            pages: How many pages it has.
        """
        self._pages = pages
        self._pictures.clear()
        self.refused.clear()
        self._waiting = False

    @property
    def drawn(self) -> tuple[int, ...]:
        """The pages there are pictures of."""
        return tuple(sorted(self._pictures))

    def picture(self, page: int) -> QImage | None:
        """Returns the picture of a page, None while there is none."""
        known = self._pictures.get(page)
        return known[1] if known else None

    def take(self, page: int, scale: float, picture: QImage | None) -> None:
        """Takes a picture that was asked for; forgets those far from the view.

        Args:
            page: From 0.
            scale: Pixels a point, as it was asked for.
            picture: The picture; None where the page cannot be drawn.
        """
        self._waiting = False
        if picture is None:
            self.refused.add(page)
        elif page < self._pages:
            self._pictures[page] = (scale, picture)
        near = set(self._near())
        for far in [one for one in self._pictures if one not in near]:
            del self._pictures[far]

    def next_wanted(self, scale: float) -> int | None:
        """Returns the page to draw next; None for none, or while one is on its way.

        Args:
            scale: Pixels a point.
        """
        if self._waiting or not self._pages:
            return None
        for page in self._near():
            known = self._pictures.get(page)
            if page not in self.refused and (known is None or known[0] != scale):
                self._waiting = True
                return page
        return None

    def _near(self) -> list[int]:
        """Returns the pages that should have pictures: those in view come first."""
        seen = list(self._in_view())[:_MOST_KEPT]
        after = seen[-1] + 1 if seen else 0
        around = (after, seen[0] - 1 if seen else -1)
        more = [page for page in around if 0 <= page < self._pages]
        return (seen + more)[:_MOST_KEPT]
