"""Sheets put into a PDF or onto a printer."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from csap_desktop.ui.pdf_facts import CREATOR, describe
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets

A4, A3 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3

_DPI = 300


def page_layout(size: QPageSize.PageSizeId, *, landscape: bool) -> QPageLayout:
    """Returns a sheet without margins; those are part of what is drawn.

    Args:
        size: A4 or A3.
        landscape: Whether it lies on its side.
    """
    lies = QPageLayout.Orientation.Landscape
    stands = QPageLayout.Orientation.Portrait
    orientation = lies if landscape else stands
    return QPageLayout(QPageSize(size), orientation, QMarginsF(0, 0, 0, 0))


def pdf_bytes(sheets: Sheets, title: str) -> bytes:
    """Returns a PDF.

    Args:
        sheets: What is on it.
        title: Its title, for whoever lists or reads it aloud.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    describe(writer, title)
    writer.setPageLayout(sheets.layout)
    painter = QPainter(writer)
    _scale(painter, sheets)
    for number in range(sheets.count):
        if number:
            writer.newPage()
        sheets.draw(painter, number)
    painter.end()
    return bytes(buffer.data().data())


def print_sheets(paper: Paper, facts: SheetFacts, printer: QPrinter) -> bool:
    """Prints a document on the sheets that the printer was set to.

    Args:
        paper: The document.
        facts: What stands on every sheet.
        printer: A printer that nothing was drawn on yet.

    Returns:
        Whether the printer took it.
    """
    printer.setFullPage(True)
    printer.setCreator(CREATOR)
    sheets = Sheets(paper, facts, printer.pageLayout())
    painter = QPainter()
    if not painter.begin(printer):
        return False
    _scale(painter, sheets)
    first, last = printer.fromPage() or 1, printer.toPage() or sheets.count
    for number in range(first, min(last, sheets.count) + 1):
        if number > first and not printer.newPage():
            break
        sheets.draw(painter, number - 1)
    return painter.end()


def _scale(painter: QPainter, sheets: Sheets) -> None:
    """Makes a point of the sheet the unit of the painter."""
    room = QRectF(painter.viewport())
    painter.scale(
        room.width() / sheets.size.width(), room.height() / sheets.size.height()
    )
