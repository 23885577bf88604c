"""The pages of a document under each other, drawn only where they are in view."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.document_layout import (
    GAP_PX,
    PX_OF_A_POINT,
    DocumentLayout,
    fitting_scale,
)
from csap_desktop.ui.widgets.document_marks import Mark, draw_marks
from csap_desktop.ui.widgets.picture_stock import PictureStock

ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
"""In per cent of the real size."""

_LEAST, _MOST = ZOOMS[0] * PX_OF_A_POINT / 100, ZOOMS[-1] * PX_OF_A_POINT / 100


class DocumentPages(QAbstractScrollArea):
    """Asks for one picture at a time, the page in view first; paper stays white.

    Attributes:
        stock: The pictures there are.
    """

    #: A picture is needed; carries the page, from 0, and pixels a point.
    picture_wanted = Signal(int, float)
    #: Another page is in view; carries it, from 0.
    page_changed = Signal(int)
    #: The zoom is another one; carries per cent of the real size.
    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentView")
        self._theme = theme
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._layout = DocumentLayout((), 1.0, 1)
        self.stock = PictureStock(self._in_view)
        self._zoom = 0
        self._page = -1
        self._marks: Mapping[int, Sequence[Mark]] = {}
        self._current: tuple[int, int] = (-1, -1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> int:
        """How large pages are drawn, in per cent of the real size."""
        return round(self._scale * 100 / PX_OF_A_POINT)

    @property
    def page(self) -> int:
        """The page in view, from 0; -1 for none."""
        return self._page

    def show_document(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Shows a document from its beginning.

        Args:
            sizes: Width and height of each page in points; none for no document.
        """
        self._sizes = tuple(sizes)
        self.stock.begin(len(self._sizes))
        self._page = -1
        self.mark({}, (-1, -1))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._on_scrolled()

    def take_picture(self, page: int, scale: float, picture: QImage | None) -> None:
        """Takes the picture of a page that was asked for.

        Args:
            page: From 0.
            scale: Pixels a point, as it was asked for.
            picture: The picture; None where the page cannot be drawn.
        """
        self.stock.take(page, scale, picture)
        self.viewport().update()

    def go_to(self, page: int, part: float = 0.0) -> None:
        """Brings a page into view.

        Args:
            page: From 0.
            part: How far down it, in parts of its height.
        """
        box = self._layout.boxes[page]
        above = GAP_PX if not part else self.viewport().height() // 3
        self.verticalScrollBar().setValue(box.top + int(part * box.height) - above)

    def take_zoom(self, zoom: int) -> None:
        """Zooms, and stays where the reader is.

        Args:
            zoom: Per cent of the real size; 0 for as wide as there is room.
        """
        page, bar = max(self._page, 0), self.verticalScrollBar()
        if not self._sizes:
            return
        box = self._layout.boxes[page]
        part = (bar.value() - box.top) / box.height
        self._zoom = zoom
        self._lay_out()
        box = self._layout.boxes[page]
        bar.setValue(box.top + round(part * box.height))
        self._on_scrolled()

    def mark(
        self, marks: Mapping[int, Sequence[Mark]], current: tuple[int, int]
    ) -> None:
        """Marks places of pages.

        Args:
            marks: Places by page.
            current: Page and place of the one the reader is at; -1 for none.
        """
        self._marks, self._current = marks, current
        self.viewport().update()

    @property
    def _scale(self) -> float:
        """Logical pixels of a point."""
        if self._zoom:
            return self._zoom * PX_OF_A_POINT / 100
        return fitting_scale(self._sizes, self.viewport().width(), _LEAST, _MOST)

    def _lay_out(self) -> None:
        """Puts the pages under each other and sets the bars."""
        room = self.viewport().size()
        self._layout = DocumentLayout(self._sizes, self._scale, room.width())
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(room.height())
        down.setSingleStep(48)
        down.setRange(0, max(0, self._layout.height - room.height()))
        across.setPageStep(room.width())
        over = max(0, self._layout.width - room.width())
        across.setRange(0, over)
        across.setValue(over // 2)
        self.zoomed.emit(self.zoom)
        self.viewport().update()

    def _in_view(self) -> range:
        """Returns the pages of which something is seen."""
        top = self.verticalScrollBar().value()
        return self._layout.between(top, top + self.viewport().height())

    def _on_scrolled(self) -> None:
        """Tells which page is in view: the one at a third of the height."""
        third = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = self._layout.page_at(third) if self._sizes else -1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    def _draw_page(self, painter: QPainter, page: int) -> None:
        """Draws one page: white, its picture, what was found in it, its frame."""
        box = self._layout.boxes[page]
        left = box.left - self.horizontalScrollBar().value()
        top = box.top - self.verticalScrollBar().value()
        area = QRect(left, top, box.width, box.height)
        painter.fillRect(area, Qt.GlobalColor.white)
        picture = self.stock.picture(page)
        if picture is not None:
            painter.drawImage(area, picture)
        elif page in self.stock.refused:
            painter.setPen(QColor(Qt.GlobalColor.black))
            words = self.tr("This page cannot be shown.")
            seen = area.intersected(self.viewport().rect())
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, words)
        chosen = self._current[1] if self._current[0] == page else -1
        draw_marks(painter, area, self._marks.get(page, ()), chosen)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the pages in view; asks for the next picture that is needed."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour("background"))
        for page in self._in_view():
            self._draw_page(painter, page)
        painter.end()
        scale = self._scale * self.devicePixelRatioF()
        wanted = self.stock.next_wanted(scale)
        if wanted is not None:
            self.picture_wanted.emit(wanted, scale)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits again, and stays where the reader is."""
        super().resizeEvent(event)
        self.take_zoom(self._zoom)
