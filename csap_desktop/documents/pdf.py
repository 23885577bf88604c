"""The only door to PDFium: a PDF's pages as pictures and as text, within limits.

PDFium is loaded when the first document is opened. It knows no threads, so that one
lock is held over each call. It runs no script (this build has no JavaScript engine),
fills in no form and follows no link: nothing here asks it to (docs/decisions/0027).
"""

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

from csap_desktop.domain.document import LIMIT_BYTES, LIMIT_PAGES
from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DocumentError

LIMIT_PIXELS = 16_000_000
"""Most pixels of one picture of a page: 64 MB of memory."""

LIMIT_CHARACTERS = 100_000
"""Most characters that are read of one page."""

LIMIT_HITS = 500
"""Most places that one search marks."""

_START = b"%PDF-"
_START_WITHIN_BYTES = 1024
_USUAL_PT = (595.0, 842.0)
_LARGEST_PT = 14_400.0
_GRID = 100_000
_SAME_LINE = 0.5  # of the height of a rectangle
_PATIENCE_S = 10.0
_LEAVING_S = 1.0
_ONE_AT_A_TIME = RLock()


@frozen
class PageSize:
    """How large a page is, in points."""

    width_pt: float
    height_pt: float


@frozen
class PagePicture:
    """A picture of a page: four bytes a pixel, blue, green, red and one unused.

    Attributes:
        width_px: Pixels in a row.
        height_px: Rows.
        stride: Bytes from one row to the next.
        pixels: All rows.
    """

    width_px: int
    height_px: int
    stride: int
    pixels: bytes


@frozen
class Place:
    """A part of a page, in parts of its width and height from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@frozen
class FoundOnPage:
    """One place where words stand.

    Attributes:
        page: Number of the page; the first is 0.
        places: What to mark: one for each line.
    """

    page: int
    places: tuple[Place, ...]


class PdfFile:
    """An open PDF; whatever cannot be read of it is a DocumentError, never a crash.

    Attributes:
        sizes: The size of each page.
    """

    def __init__(self, data: bytes) -> None:
        """Opens a PDF.

        Args:
            data: The whole file; at most `LIMIT_BYTES`.

        Raises:
            DocumentError: It is no PDF, locked, damaged, or beyond the limits.
        """
        if len(data) > LIMIT_BYTES:
            raise DocumentError("too-large")
        if _START not in data[:_START_WITHIN_BYTES]:
            raise DocumentError("no-pdf")
        with _guarded("damaged"):
            from pypdfium2 import PdfDocument  # noqa: PLC0415 - when first opened

            self._file = PdfDocument(data)
            try:
                self.sizes = tuple(self._measure())
            except BaseException:
                self._file.close()
                raise

    def picture(self, number: int, scale: float) -> PagePicture:
        """Draws a page onto white.

        Args:
            number: The first page is 0.
            scale: Pixels a point; less where the picture would be beyond the limit.

        Raises:
            DocumentError: The page cannot be drawn.
        """
        size = self.sizes[number]
        most = math.sqrt(LIMIT_PIXELS / (size.width_pt * size.height_pt))
        with _guarded("page"), self._page(number) as page:
            width, height = page.get_size()
            fit = math.sqrt(LIMIT_PIXELS / max(1.0, width * height))
            bitmap = page.render(
                scale=min(scale, most, fit),
                may_draw_forms=False,
                prefer_bgrx=True,
                limit_image_cache=True,
            )
            try:
                pixels = bytes(bitmap.buffer)
                made = (bitmap.width, bitmap.height, bitmap.stride)
            finally:
                bitmap.close()
        return PagePicture(*made, pixels)

    def text(self, number: int) -> str:
        """Returns the text of a page in its own reading order; empty for a picture.

        Args:
            number: The first page is 0.

        Raises:
            DocumentError: The page cannot be read.
        """
        with _guarded("page"), self._page(number) as page, _text_of(page) as text:
            said = str(text.get_text_bounded())
        return _tidied(said)[:LIMIT_CHARACTERS]

    def find(self, words: str, number: int) -> tuple[FoundOnPage, ...]:
        """Returns the places on one page where words stand, in reading order.

        Args:
            words: What was typed; case does not matter.
            number: The first page is 0.

        Raises:
            DocumentError: The page cannot be read.
        """
        if not words.strip():
            return ()
        with _guarded("page"), self._page(number) as page, _text_of(page) as text:
            hits = _hits(text, words.strip())
            return tuple(
                FoundOnPage(number, _joined(_places(page, text, *hit))) for hit in hits
            )

    def close(self) -> None:
        """Lets go of the file, unless PDFium is busy with it for too long."""
        if _ONE_AT_A_TIME.acquire(timeout=_LEAVING_S):
            try:
                self._file.close()
            finally:
                _ONE_AT_A_TIME.release()

    def _measure(self) -> Iterator[PageSize]:
        """Gives the size of each page.

        Raises:
            DocumentError: It has no pages, or too many.
        """
        count = len(self._file)
        if not 0 < count <= LIMIT_PAGES:
            raise DocumentError("too-many-pages" if count else "damaged")
        for number in range(count):
            try:
                size = self._file.get_page_size(number)
            except _refusals():
                size = _USUAL_PT
            yield PageSize(*map(_bounded, size, _USUAL_PT))

    @contextmanager
    def _page(self, number: int) -> Iterator[Any]:
        """Opens a page for a while."""
        page = self._file[number]
        try:
            yield page
        finally:
            page.close()


@contextmanager
def _guarded(reason: str) -> Iterator[None]:
    """Holds the lock; turns what PDFium refuses into our error.

    Raises:
        DocumentError: It refused, or is still busy with a page after a while.
    """
    if not _ONE_AT_A_TIME.acquire(timeout=_PATIENCE_S):
        raise DocumentError("page")
    try:
        yield
    except _refusals() as error:
        raise DocumentError(reason) from error
    finally:
        _ONE_AT_A_TIME.release()


def _refusals() -> tuple[type[Exception], ...]:
    """Returns what PDFium and its binding raise for a file they cannot use."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - when first opened

    return (
        *(PdfiumError, AssertionError, IndexError, KeyError, MemoryError, OSError),
        *(OverflowError, RuntimeError, TypeError, ValueError, ZeroDivisionError),
        ctypes.ArgumentError,
    )


def _bounded(length: float, usual: float) -> float:
    """Returns the width or height of a page, the usual one where it makes no sense."""
    if not math.isfinite(length) or length < 1:
        return usual
    return min(length, _LARGEST_PT)


@contextmanager
def _text_of(page: Any) -> Iterator[Any]:  # noqa: ANN401 - PdfPage, loaded late
    """Opens the text of a page for a while."""
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()


def _hits(text: Any, words: str) -> Iterator[tuple[int, int]]:  # noqa: ANN401 - PdfTextPage
    """Gives where words begin in the text of a page, and how long they are there."""
    search = text.search(words)
    try:
        for _ in range(LIMIT_HITS):
            hit = search.get_next()
            if hit is None:
                return
            yield hit
    finally:
        search.close()


def _places(page: Any, text: Any, start: int, count: int) -> Iterator[Place]:  # noqa: ANN401 - as above
    """Gives the rectangles around a stretch of text."""
    for index in range(min(text.count_rects(start, count), LIMIT_HITS)):
        left, bottom, right, top = text.get_rect(index)
        corners = (_corner(page, left, top), _corner(page, right, bottom))
        across, down = zip(*corners, strict=True)
        yield Place(min(across), min(down), max(across), max(down))


def _joined(places: Iterator[Place]) -> tuple[Place, ...]:
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


def _corner(page: Any, right_pt: float, up_pt: float) -> tuple[float, float]:  # noqa: ANN401 - as above
    """Returns a point of a page in parts of its width and height, as it is shown."""
    from pypdfium2 import raw  # noqa: PLC0415 - when first opened

    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, right_pt, up_pt, across, down)
    return across.value / _GRID, down.value / _GRID


def _tidied(text: str) -> str:
    """Returns a text with plain line ends and nothing that cannot be seen."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one == "\n" or one.isprintable())
