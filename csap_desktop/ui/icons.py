"""Outline icons in the colours of the theme, drawn from SVG as they are needed."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconShelf:
    """Draws each icon once for each colour and size; knows no theme."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forgets what was drawn, because colours or sizes changed."""
        self._drawn.clear()

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
        """Returns an icon in one colour.

        Args:
            name: Name of the file without its ending.
            colour: The colour of its lines.
            size_px: Width and height in logical pixels.
            ratio: Physical pixels to one logical pixel.

        Returns:
            A transparent picture with the lines drawn on it.
        """
        key = (name, colour.name(), size_px, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size_px, ratio)
        return self._drawn[key]

    def icon(
        self,
        name: str,
        tones: dict[QIcon.State, QColor],
        size_px: int,
        ratio: float,
        gap_px: int = 0,
    ) -> QIcon:
        """Returns an icon with one colour for each state, never greyed by Qt.

        Args:
            name: Name of the file without its ending.
            tones: The colour while a button is off, and while it is on.
            size_px: Width and height in logical pixels.
            ratio: Physical pixels to one logical pixel.
            gap_px: Empty room towards the words, because Qt leaves little there.
        """
        icon = QIcon()
        drawn: set[str] = set()
        for state, colour in tones.items():
            if colour.name() in drawn:  # Qt takes the other state's picture
                continue
            drawn.add(colour.name())
            pixmap = self._spaced(name, colour, size_px, ratio, gap_px)
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
                icon.addPixmap(pixmap, mode, state)
        return icon

    def _spaced(
        self, name: str, colour: QColor, size_px: int, ratio: float, gap_px: int
    ) -> QPixmap:
        """Returns an icon with empty room beside it, drawn once."""
        if not gap_px:
            return self.pixmap(name, colour, size_px, ratio)
        key = (f"{name}+{gap_px}", colour.name(), size_px, ratio)
        if key not in self._drawn:
            pixmap = self.pixmap(name, colour, size_px, ratio)
            self._drawn[key] = _widened(pixmap, gap_px)
        return self._drawn[key]

    def _draw(self, name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
        """Draws one icon."""
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        tinted = text.replace("currentColor", colour.name())
        side = round(size_px * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(tinted.encode())).render(
            painter, QRectF(0, 0, side, side)
        )
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        if not QGuiApplication.isRightToLeft():
            return pixmap
        from csap_desktop.ui.mirror import mirror_picture  # noqa: PLC0415 - seldom

        return mirror_picture(name, pixmap)


def _widened(pixmap: QPixmap, gap_px: int) -> QPixmap:
    """Returns a picture with empty room on the side where words follow."""
    ratio = pixmap.devicePixelRatio()
    wider = QPixmap(pixmap.width() + round(gap_px * ratio), pixmap.height())
    wider.fill(Qt.GlobalColor.transparent)
    wider.setDevicePixelRatio(ratio)
    painter = QPainter(wider)
    left = gap_px if QGuiApplication.isRightToLeft() else 0
    painter.drawPixmap(left, 0, pixmap)
    painter.end()
    return wider
