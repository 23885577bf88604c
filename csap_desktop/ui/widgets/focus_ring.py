"""A ring around the control that has the keyboard, with a gap, above everything.

Style sheets can draw no ring outside a control, and a ring inside a coloured button is
not seen. So one transparent widget follows the focus while the keyboard is used.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QTextBrowser,
    QWidget,
)

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

ON_PARENT = "ringOnParent"
"""A property: the ring stands around what the control stands in."""

_GAP_PX = 2
_WIDTH_PX = 3
_ROUND_PX = 10
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)


class FocusRing(QWidget):
    """Follows the focus inside one window; takes no mouse and no focus itself."""

    def __init__(
        self, theme: Theme, application: QApplication, window: QWidget
    ) -> None:
        """Makes the ring; it shows when the keyboard moves the focus.

        Args:
            theme: The look.
            application: Tells where the focus is.
            window: The window it stands above.
        """
        super().__init__(window)
        self._theme = theme
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._follow)
        self._on_focus_changed(None, application.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Leaves the old control and goes to the new one."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        if new is not None and new.window() is self.window() and _wants_ring(new):
            self._watched = _chain(new, self.window())
            for widget in self._watched:
                widget.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Stands where the control is, as far as it is in view."""
        rect = _visible(self._watched) if self._watched else QRect()
        if rect.isEmpty():
            self.hide()
            return
        reach = _GAP_PX + _WIDTH_PX
        self.setGeometry(rect.adjusted(-reach, -reach, reach, reach))
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Follows the control and everything it stands in."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_strip = any(w.objectName() == "dangerStrip" for w in self._watched)
        token = "danger-ink" if on_strip else "focus"
        in_rail = any(w.objectName() == "rail" for w in self._watched)
        colour = self._theme.colour("rail-mark" if in_rail else token)
        painter.setPen(QPen(colour, _WIDTH_PX))
        half = _WIDTH_PX / 2
        inner = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inner, _ROUND_PX, _ROUND_PX)


def _wants_ring(widget: QWidget) -> bool:
    """Says whether the keyboard brought the focus, or nothing else would show it."""
    if isinstance(widget, QLineEdit) and widget.property(ON_PARENT):
        return True
    by_keys = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_keys and QApplication.mouseButtons() == Qt.MouseButton.NoButton


def _chain(widget: QWidget, window: QWidget) -> list[QWidget]:
    """Gives a control and everything it stands in, up to the window."""
    shown = widget.parentWidget() if widget.property(ON_PARENT) else widget
    chain = [shown] if shown else []
    while chain and chain[-1] is not window:
        parent = chain[-1].parentWidget()
        if parent is None:
            break
        chain.append(parent)
    return chain


def _visible(chain: list[QWidget]) -> QRect:
    """Returns the part of a control that scroll areas leave in view."""
    control, window = chain[0], chain[-1]
    if not control.isVisible():
        return QRect()
    rect = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    for widget in chain[1:]:
        if isinstance(widget, QAbstractScrollArea) and not isinstance(
            widget, QTextBrowser
        ):
            port = widget.viewport()
            rect &= QRect(port.mapTo(window, QPoint(0, 0)), port.size())
    return rect
