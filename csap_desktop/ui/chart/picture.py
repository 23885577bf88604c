"""The chart as a picture on its own: on paper, as SVG, PNG or PDF; always in light.

Imported on first use only.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from csap_desktop.domain.governance import Governance
from csap_desktop.files import replace_file
from csap_desktop.ui.chart.chart_scene import ChartScene, ChartWords
from csap_desktop.ui.chart.look import ChartLook, paper_look
from csap_desktop.ui.pdf_facts import describe
from csap_desktop.ui.theme import TEXT_FONT

ENDINGS = (".svg", ".png", ".pdf")
"""What a file of a picture may end in; the first one is usual."""

_MARGIN_PX = 28
_GAP_PX = 10
_PNG_SCALE = 2
_PDF_DPI = 300
_DANGER = "#A8201A"
_TALL = 1.3
"""Width to height of the room on an A4 sheet, half-way between upright and lying."""
_LEGEND_PX = 50
_LINE_PX = 1
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_FALLBACKS = f"'{TEXT_FONT}', Verdana, Arial, sans-serif"


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around the chart, where it goes on its own.

    Attributes:
        danger: The 999 line.
        title: The heading.
        day: The day that is shown, and what stood.
        legend: What lines and stars mean.
        edition: Edition, day of printing, when to check again.
    """

    danger: str
    title: str
    day: str
    legend: str
    edition: str


class ChartPicture:
    """The chart of one day, ready to be drawn anywhere."""

    def __init__(
        self,
        governance: Governance,
        words: ChartWords,
        caption: Caption,
        resources: Path,
    ) -> None:
        """Lays the chart out.

        Args:
            governance: What stood on the day.
            words: Puts bodies into words.
            caption: What stands around it.
            resources: Folder with `styles`.
        """
        self._look: ChartLook = paper_look(resources)
        self.caption = caption
        self._scene = ChartScene(words)
        self._scene.show_day(governance, self._look)
        self._bounds = self._scene.bounds()
        line = _LINE_PX
        drawn = self._scene.itemsBoundingRect()
        self._tight = drawn.adjusted(-line, -line, line, line)

    @property
    def is_tall(self) -> bool:
        """Whether it gets larger on an upright sheet than on one that lies."""
        tight = self._tight
        return tight.width() < _TALL * (tight.height() + _LEGEND_PX)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draws chart and legend as large as they fit; for pages with a heading.

        Args:
            painter: Paints on the page.
            room: Where to.
        """
        bounds = self._tight
        width = bounds.width()
        legend = self._height(self.caption.legend, self._look.note_font(), width)
        whole = QSizeF(width, bounds.height() + _GAP_PX + legend)
        self._enter(painter, room, whole)
        target = QRectF(0, 0, width, bounds.height())
        self._scene.render(painter, target, bounds)
        top = bounds.height() + _GAP_PX
        self._write(
            painter, self.caption.legend, self._look.note_font(), (0, top, width)
        )
        painter.restore()

    def size(self) -> QSizeF:
        """Returns the size of the whole picture, in pixels of usual size."""
        width = self._bounds.width()
        texts = [*self._above(), *self._below()]
        heights = (self._height(text, font, width) + _GAP_PX for text, font, _ in texts)
        return QSizeF(
            width + 2 * _MARGIN_PX,
            sum(heights) + self._bounds.height() + 2 * _MARGIN_PX,
        )

    def draw_whole(self, painter: QPainter, room: QRectF) -> None:
        """Draws the picture with everything around the chart.

        Args:
            painter: Paints on the page or picture.
            room: Where to.
        """
        self._enter(painter, room, self.size())
        width, y = self._bounds.width(), float(_MARGIN_PX)
        for text, font, colour in self._above():
            y += self._write(painter, text, font, (_MARGIN_PX, y, width), colour)
            y += _GAP_PX
        self._draw_chart(painter, _MARGIN_PX, y, width)
        y += self._bounds.height() + _GAP_PX
        for text, font, colour in self._below():
            y += self._write(painter, text, font, (_MARGIN_PX, y, width), colour)
            y += _GAP_PX
        painter.restore()

    def save(self, path: Path) -> None:
        """Saves the whole picture as what the name of the file ends in.

        Args:
            path: A file with one of `ENDINGS`; replaced where it exists.

        Raises:
            MachineError: It could not be written.
        """
        makers = (self._svg, self._png, self._pdf)
        make = dict(zip(ENDINGS, makers, strict=True))[path.suffix.lower()]
        replace_file(path, make())

    def _svg(self) -> bytes:
        """Returns the picture as SVG, its words as text."""
        size, buffer = self.size(), _buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size.toSize())
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.caption.title)
        generator.setDescription(self.caption.day)
        painter = QPainter(generator)
        self.draw_whole(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        named = f'font-family="{TEXT_FONT}"'.encode()
        return bytes(buffer.data().data()).replace(
            named, f'font-family="{_FALLBACKS}"'.encode()
        )

    def _png(self) -> bytes:
        """Returns the picture as PNG, twice as large as on screen."""
        size = self.size().toSize()
        image = QImage(
            QSize(size.width() * _PNG_SCALE, size.height() * _PNG_SCALE),
            QImage.Format.Format_RGB32,
        )
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_whole(painter, QRectF(image.rect()))
        painter.end()
        buffer = _buffer()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def _pdf(self) -> bytes:
        """Returns the picture as one A4 page on its side."""
        buffer = _buffer()
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        describe(writer, self.caption.title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter(writer)
        self.draw_whole(painter, QRectF(painter.viewport()))
        painter.end()
        return bytes(buffer.data().data())

    def _above(self) -> list[tuple[str, QFont, QColor]]:
        """Returns what stands above the chart."""
        look, quiet = self._look, self._look.colours["ink-quiet"]
        return [
            (self.caption.danger, look.name_font(), QColor(_DANGER)),
            (self.caption.title, look.title_font(), look.colours["ink"]),
            (self.caption.day, look.note_font(), quiet),
        ]

    def _below(self) -> list[tuple[str, QFont, QColor]]:
        """Returns what stands below the chart."""
        look, quiet = self._look, self._look.colours["ink-quiet"]
        return [
            (self.caption.legend, look.note_font(), quiet),
            (self.caption.edition, look.note_font(), look.colours["ink"]),
        ]

    def _enter(self, painter: QPainter, room: QRectF, whole: QSizeF) -> None:
        """Makes one unit one pixel of usual size, in the middle of a room."""
        painter.save()
        scale = min(room.width() / whole.width(), room.height() / whole.height())
        painter.translate(
            room.x() + (room.width() - whole.width() * scale) / 2, room.y()
        )
        painter.scale(scale, scale)

    def _draw_chart(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Draws boxes and lines."""
        target = QRectF(x, y, width, self._bounds.height())
        self._scene.render(painter, target, self._bounds)

    def _height(self, text: str, font: QFont, width: float) -> float:
        """Returns the height of a text that wraps."""
        room = QRectF(0, 0, width, 10_000)
        return QFontMetricsF(font).boundingRect(room, int(_WRAP), text).height()

    def _write(
        self,
        painter: QPainter,
        text: str,
        font: QFont,
        place: tuple[float, float, float],
        colour: QColor | None = None,
    ) -> float:
        """Writes a text at x, y, width; returns its height."""
        x, y, width = place
        height = self._height(text, font, width)
        painter.setFont(font)
        painter.setPen(colour or self._look.colours["ink-quiet"])
        painter.drawText(QRectF(x, y, width, height + 1), int(_WRAP), text)
        return height


def _buffer() -> QBuffer:
    """Returns memory to write to."""
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
