"""The contact card of one locality as pages: printed, saved as PDF, or previewed.

Imported on first use only. Draws small HTML of our own; nothing is loaded from outside.
"""

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from csap_desktop.files import replace_file
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.print.card_contents import PaperCard, PaperLine
from csap_desktop.ui.theme import TEXT_FONT

_DPI = 300
_MARGIN_PT = 42.0
_DOTS_PER_METRE = 2835
"""72 to the inch, so that one pixel of the layout is one point of paper."""

_STYLE = """
h1, p, td { color: #14202B; }
h1 { font-size: 20pt; font-weight: 700; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 2px; margin-bottom: 2px; }
.team { font-size: 12.5pt; font-weight: 600; margin-bottom: 6px; }
.instead { font-weight: 600; margin-bottom: 6px; }
.number { font-size: 27pt; font-weight: 700; }
.helper { font-size: 15pt; font-weight: 700; }
.address { font-size: 9pt; }
.head { color: #48586A; margin-top: 12px; margin-bottom: 3px; }
.note { font-size: 8.5pt; color: #48586A; }
.danger { color: #FFFFFF; font-size: 17pt; font-weight: 700; }
.careful { color: #7A4F00; }
"""


def pdf_bytes(card: PaperCard) -> bytes:
    """Returns the card as a PDF of A4 pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(card.title)
    draw(card, writer)
    return bytes(buffer.data().data())


def save_pdf(card: PaperCard, path: Path) -> None:
    """Saves the card as a PDF.

    Args:
        card: The card.
        path: The file; replaced where it exists.

    Raises:
        MachineError: It could not be written.
    """
    replace_file(path, pdf_bytes(card))


def draw(card: PaperCard, device: QPagedPaintDevice) -> None:
    """Draws the card on the A4 pages of a printer or a PDF.

    Args:
        card: The card.
        device: A printer or PDF writer that nothing was drawn on yet.
    """
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    paper, document = _paper(), QTextDocument()
    page = _lay_out(document, card, paper)
    full = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
    painter = QPainter(device)
    viewport = painter.viewport()
    painter.scale(viewport.width() / full.width(), viewport.height() / full.height())
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        _draw_page(document, painter, number, page)
    painter.end()


def picture(card: PaperCard, width_px: int) -> QImage:
    """Returns the first page as a picture, for the preview.

    Args:
        card: The card.
        width_px: Its width.
    """
    paper, document = _paper(), QTextDocument()
    page = _lay_out(document, card, paper)
    full = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
    scale = width_px / full.width()
    image = QImage(width_px, round(full.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _draw_page(document, painter, 0, page)
    painter.end()
    return image


def card_html(card: PaperCard) -> str:
    """Returns the card as small HTML."""
    lines = "".join(_row(line, "number") for line in card.lines)
    helpers = "".join(_row(line, "helper") for line in card.helpers)
    ways = "".join(f"<p class='address'>{_said(way)}</p>" for way in card.ways)
    sources = "".join(f"<p class='note'>{escape(text)}</p>" for text in card.sources)
    instead = f"<p class='instead'>{_said(card.instead)}</p>" if card.instead else ""
    answer, other, cited = (f"<p class='head'>{escape(h)}</p>" for h in card.headings)
    return (
        "<table width='100%' cellpadding='9' bgcolor='#A8201A'><tr><td>"
        f"<p class='danger'>{escape(card.danger)}</p></td></tr></table>"
        f"<h1>{escape(card.title)}</h1><p class='team'>{escape(card.team)}</p>{instead}"
        f"<table width='100%' cellpadding='3'>{lines}</table>{answer}"
        f"<table width='100%' cellpadding='2'>{helpers}</table>"
        f"{other if ways else ''}{ways}<p class='head'></p>"
        "<table width='100%' cellpadding='7' bgcolor='#FFF1CC'><tr><td>"
        f"<p class='careful'><b>{escape(card.caveat)}</b></p>"
        f"<p class='careful'>{escape(card.edition)} <b>{escape(card.check)}</b></p>"
        f"</td></tr></table>{cited if sources else ''}{sources}"
    )


def _row(line: PaperLine, style: str) -> str:
    """Gives a table row for a number."""
    number = escape(line.number).replace(" ", "&nbsp;")
    return (
        f"<tr><td width='42%' class='{style}' valign='middle'>{number}</td>"
        f"<td valign='middle'><b>{escape(line.whose)}</b><br>"
        f"{_said(line.when)}</td></tr>"
    )


def _said(text: str) -> str:
    """Gives a sentence in which numbers stay on one line."""
    return escape(unbroken(text))


def _paper() -> QImage:
    """Returns a device that measures text in points."""
    paper = QImage(1, 1, QImage.Format.Format_RGB32)
    paper.setDotsPerMeterX(_DOTS_PER_METRE)
    paper.setDotsPerMeterY(_DOTS_PER_METRE)
    return paper


def _lay_out(document: QTextDocument, card: PaperCard, paper: QImage) -> QSizeF:
    """Lays the card out on pages; returns their size without margins, in points."""
    full = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
    page = QSizeF(full.width() - 2 * _MARGIN_PT, full.height() - 2 * _MARGIN_PT)
    font = QFont(TEXT_FONT)
    font.setPointSizeF(10.5)
    document.documentLayout().setPaintDevice(paper)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(card_html(card))
    document.setPageSize(page)
    return page


def _draw_page(
    document: QTextDocument, painter: QPainter, number: int, page: QSizeF
) -> None:
    """Draws one page inside the margins."""
    top = number * page.height()
    painter.save()
    painter.translate(_MARGIN_PT, _MARGIN_PT - top)
    document.drawContents(painter, QRectF(0, top, page.width(), page.height()))
    painter.restore()
    if document.pageCount() > 1:
        painter.setFont(document.defaultFont())
        foot = QRectF(_MARGIN_PT, _MARGIN_PT + page.height(), page.width(), _MARGIN_PT)
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignCenter, f"{number + 1} / {document.pageCount()}"
        )
