"""What a page of the window looks like on paper, as a value; draws nothing.

Heading, 999 line, edition, "correct at", "check again by" and page numbers are put
around it by whoever draws it. Light: pages are imported before they are printed.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from csap_desktop.domain.frozen import frozen


@frozen
class Paper:
    """One document to print, to save as PDF or to preview.

    Attributes:
        title: Its heading; never a typed place or postcode.
        html: Our own small HTML; every text in it is escaped.
        note: What it is and the period it describes, under the heading.
        file_name: What a file of it is called, without ending.
        landscape: Whether it lies on its side because it needs the whole width; other
            texts stand in two columns where a sheet is laid on its side.
        wide: Whether it is made for the whole width however the sheet lies: a table.
        picture: Draws a picture into a rectangle of the page, in place of `html`. The
            rectangle is in points of an A4 sheet; on A3 everything is enlarged.
        pictures: Draws each of several sheets, in place of `html`.
        words: What the picture shows, for who cannot see it.
        name: What it is called where several are offered: "Card", "Poster".
        also: The same in other forms, which are offered beside it: a table.
        wall: Whether it hangs on a wall and 999 is read from afar.
        one_sheet: Whether it is upright and set as large as one sheet holds.
    """

    title: str
    html: str = ""
    note: str = ""
    file_name: str = "csap-page"
    landscape: bool = False
    picture: Callable[[QPainter, QRectF], None] | None = None
    pictures: tuple[Callable[[QPainter, QRectF], None], ...] = ()
    words: str = ""
    name: str = ""
    one_sheet: bool = False
    wide: bool = False
    wall: bool = False
    also: "tuple[Paper, ...]" = ()
