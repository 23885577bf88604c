"""What a page of the window looks like on paper, as a value; draws nothing.

Heading, 999 line, edition, "correct at", "check again by" and page numbers are put
around it by whoever draws it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to print, to save as PDF or to preview.

    Attributes:
        title: Its heading; never a typed place or postcode.
        html: Our own small HTML; every text in it is escaped.
        note: What it is and the period it describes, under the heading.
        file_name: What a file of it is called, without ending.
        landscape: Whether it lies on its side.
        picture: Draws a picture into a rectangle of the page, in place of `html`.
    """

    title: str
    html: str = ""
    note: str = ""
    file_name: str = "csap-page"
    landscape: bool = False
    picture: Callable[[QPainter, QRectF], None] | None = None
