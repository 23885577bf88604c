"""The pages of a document as sheets to print, each drawn when a sheet is."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from csap_desktop.errors import DocumentError
from csap_desktop.services.documents import OpenDocument
from csap_desktop.ui.document_image import as_image
from csap_desktop.ui.print.paper import Paper

_FINEST = 300 / 72
"""Pixels a point at which a printer's picture is fine enough."""


def document_paper(document: OpenDocument, title: str, note: str) -> Paper:
    """Returns a document as it goes on paper, under the 999 line like everything else.

    Args:
        document: The open document.
        title: What it is called.
        note: What it is and of when.
    """
    pages = range(len(document.sizes))
    return Paper(
        title=title,
        note=note,
        file_name="csap-document",
        pictures=tuple(partial(_draw, document, page) for page in pages),
        words=title,
    )


def _draw(document: OpenDocument, page: int, painter: QPainter, room: QRectF) -> None:
    """Draws one page as large as the room is."""
    size = document.sizes[page]
    fit = min(room.width() / size.width_pt, room.height() / size.height_pt)
    scale = min(fit * abs(painter.combinedTransform().m11()), _FINEST * max(fit, 1.0))
    try:
        picture = document.picture(page, max(scale, 0.1))
    except DocumentError:
        return
    image = as_image(picture)
    area = QRectF(0, 0, size.width_pt * fit, size.height_pt * fit)
    area.moveCenter(room.center())
    area.moveTop(room.top())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
    painter.setPen(Qt.GlobalColor.lightGray)
    painter.drawRect(area)
