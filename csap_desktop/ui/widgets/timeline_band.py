"""The timeline, drawn: years, who ran safeguarding when, and a mark for each event."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.timeline_drawing import Mark, Stretch, TimelineDrawing

_HEIGHT_PX = 118


class TimelineBand(QWidget):
    """Left and Right go from event to event, Enter opens one; so does a click.

    The list beside it says the same; this is the picture of it.
    """

    #: An event was gone to; carries its id.
    mark_chosen = Signal(str)
    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = TimelineDrawing(theme)
        self._chosen = ""
        self.setAccessibleName(self.tr("Timeline, drawn"))
        self.setAccessibleDescription(
            self.tr("Left and Right go from event to event; the list says the same.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def chosen(self) -> str:
        """Id of the event that is marked; empty for none."""
        return self._chosen

    def show_events(
        self, marks: Sequence[Mark], stretches: Sequence[Stretch], today: date
    ) -> None:
        """Draws events.

        Args:
            marks: The events, the earliest first.
            stretches: Who ran safeguarding when.
            today: The day it is.
        """
        self._drawing.show_events(marks, stretches, today)
        self.setVisible(bool(marks))
        self.update()

    def choose(self, item: str) -> None:
        """Marks an event; says it to screen readers."""
        mark = next((one for one in self._drawing.marks if one.item == item), None)
        if mark and item != self._chosen:
            self._chosen = item
            self.setAccessibleDescription(mark.said)
            self.update()

    def _fit(self) -> None:
        """Gives the drawing the room there is."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._drawing.fit(self.width(), mirrored=mirrored)

    def _step(self, steps: int) -> None:
        """Goes to the next or the previous event."""
        ids = [mark.item for mark in self._drawing.marks]
        here = (
            ids.index(self._chosen) if self._chosen in ids else -1 if steps > 0 else 1
        )
        there = min(max(here + steps, 0), len(ids) - 1)
        self.choose(ids[there])
        self.mark_chosen.emit(ids[there])

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted."""
        return QSize(self._theme.scaled(400), self._theme.scaled(_HEIGHT_PX))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room."""
        return QSize(1, self._theme.scaled(_HEIGHT_PX))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the band."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fit()
        self._drawing.draw(painter, self._chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Goes from event to event, or opens one."""
        onward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Home: -len(self._drawing.marks),
            Qt.Key.Key_End: len(self._drawing.marks),
        }
        key = Qt.Key(event.key())
        if key in steps and self._drawing.marks:
            self._step(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen:
            self.item_asked.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Goes to the event, or opens who ran safeguarding then."""
        self._fit()
        mark = self._drawing.mark_at(event.position())
        stretch = self._drawing.stretch_at(event.position())
        if mark:
            self.choose(mark.item)
            self.mark_chosen.emit(mark.item)
        elif stretch:
            self.item_asked.emit(stretch.bodies[0][0])

    @override
    def event(self, event: QEvent, /) -> bool:
        """Says what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = QPointF(event.pos())
            self._fit()
            found = self._drawing.mark_at(spot) or self._drawing.stretch_at(spot)
            QToolTip.showText(event.globalPos(), found.said if found else "", self)
            return True
        return super().event(event)
