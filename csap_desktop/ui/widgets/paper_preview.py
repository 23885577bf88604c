"""The sheets of a document, one under the other, as they will be printed."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.zoom_steps import next_zoom

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""In per cent of the real size."""

_PX_OF_A_POINT = 96 / 72
_GAP_PX = 16


class PaperPreview(QScrollArea):
    """Scrolls by keyboard and mouse; a sheet is as wide as there is room, or zoomed.

    Sheets are painted only where they are in view.
    """

    #: The zoom is another one; carries per cent of the real size.
    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperPreview")
        self._theme = theme
        self._sheets: Sheets | None = None
        self._zoom = 0
        self._desk = QWidget()
        self._desk.setObjectName("paperDesk")
        self._views: tuple[_SheetView, ...] = ()
        self.setWidget(self._desk)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    @property
    def zoom(self) -> int:
        """How large sheets are drawn, in per cent of the real size."""
        return self._zoom or self._fitting()

    @property
    def count(self) -> int:
        """How many sheets are shown."""
        return len(self._views)

    def show_sheets(self, sheets: Sheets) -> None:
        """Shows a document from its beginning."""
        self._sheets = sheets
        for view in self._views:
            view.hide()
            view.deleteLater()
        self._views = tuple(
            _SheetView(sheets, number, self._theme, self._desk)
            for number in range(sheets.count)
        )
        text = (
            self.tr("Preview, {count} sheets")
            if sheets.count > 1
            else self.tr("Preview, 1 sheet")
        )
        self.setAccessibleName(text.format(count=sheets.count))
        self.setAccessibleDescription(sheets.text)
        self.verticalScrollBar().setValue(0)
        self._place_sheets()

    def step_zoom(self, step: int) -> None:
        """Takes the next larger or smaller zoom.

        Args:
            step: 1 for larger, -1 for smaller.
        """
        self._zoom = next_zoom(ZOOMS, self.zoom, step)
        self._place_sheets()

    def fit_width(self) -> None:
        """Makes a sheet as wide as there is room."""
        self._zoom = 0
        self._place_sheets()

    def _fitting(self) -> int:
        """Returns the zoom at which a sheet is as wide as there is room."""
        if self._sheets is None:
            return 100
        room = self.viewport().width() - 2 * _GAP_PX
        return max(10, int(100 * room / (self._sheets.size.width() * _PX_OF_A_POINT)))

    def _place_sheets(self) -> None:
        """Puts the sheets one under the other, in the middle."""
        if self._sheets is None:
            return
        scale = self.zoom * _PX_OF_A_POINT / 100
        size = (self._sheets.size * scale).toSize()
        width = max(self.viewport().width(), size.width() + 2 * _GAP_PX)
        left, top = (width - size.width()) // 2, _GAP_PX
        for view in self._views:
            view.setGeometry(QRect(QPoint(left, top), size))
            view.show()
            top += size.height() + _GAP_PX
        self._desk.resize(width, max(top, self.viewport().height()))
        self.zoomed.emit(self.zoom)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keeps sheets as wide as there is room."""
        super().resizeEvent(event)
        if not self._zoom:
            self._place_sheets()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Goes to the beginning and the end, too."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _SheetView(QWidget):
    """One sheet, white in every theme."""

    def __init__(
        self, sheets: Sheets, number: int, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._number = number
        self._theme = theme
        text = self.tr("Page {number} of {count}")
        self.setAccessibleName(text.format(number=number + 1, count=sheets.count))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the sheet."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(self.rect(), QColor("white"))
        painter.save()
        scale = self.width() / self._sheets.size.width()
        painter.scale(scale, scale)
        self._sheets.draw(painter, self._number)
        painter.restore()
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
