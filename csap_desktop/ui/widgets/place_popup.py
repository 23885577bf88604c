"""The popup of suggestions under the place box; imported when it is first needed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csap_desktop.ui.models.rows_model import AnyIndex
from csap_desktop.ui.models.suggestion_model import WHERE_ROLE, SuggestionModel
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_ROW_PX = 34
_ROWS_SHOWN = 8


class PlacePopup(QCompleter):
    """Offers what a model holds as it is; picks nothing by itself."""

    def __init__(self, model: SuggestionModel, theme: Theme, box: QWidget) -> None:
        """Makes the popup.

        Args:
            model: The suggestions.
            theme: The look.
            box: The line that is completed.
        """
        super().__init__(model, box)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_ROWS_SHOWN)
        self.view = QListView()
        self.view.setObjectName("suggestions")
        self.view.setAccessibleName(self.tr("Places that may be meant"))
        self.setPopup(self.view)
        self.view.setItemDelegate(_SuggestionDelegate(theme, self.view))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Leaves without picking, where nothing was gone to with the arrow keys.

        Qt would take the first suggestion upon Enter and Tab.
        """
        if self.takes_escape(event):
            event.accept()
            return True
        leaves = isinstance(event, QKeyEvent) and event.key() in _LEAVING
        if leaves and event.type() == QEvent.Type.KeyPress and self._is_untouched():
            self.view.hide()
            box = self.widget()
            QCoreApplication.sendEvent(box, event)
            return True
        return super().eventFilter(watched, event)

    def takes_escape(self, event: QEvent) -> bool:
        """Says whether Esc is for the open popup, before it is a shortcut."""
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.view.isVisible()
        )

    def _is_untouched(self) -> bool:
        """Says whether the popup is open and nothing in it is chosen."""
        return self.view.isVisible() and not self.view.selectedIndexes()


class _SuggestionDelegate(QStyledItemDelegate):
    """Draws a name and, quieter, where it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, /
    ) -> None:
        """Draws one suggestion."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        theme, gap = self._theme, self._theme.scaled(12)
        painter.save()
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        inner = rect.adjusted(gap, 0, -gap, 0)
        centre = Qt.AlignmentFlag.AlignVCenter
        name = str(index.data())
        painter.setPen(theme.colour("selection-ink" if chosen else "ink"))
        painter.drawText(inner, centre, name)
        used = option.fontMetrics.horizontalAdvance(name) + gap
        rest = inner.adjusted(used, 0, 0, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            rest = inner.adjusted(0, 0, -used, 0)
        painter.setPen(theme.colour("selection-ink" if chosen else "ink-quiet"))
        where = str(index.data(WHERE_ROLE))
        mode = Qt.TextElideMode.ElideRight  # a screen narrower than the box
        shown = option.fontMetrics.elidedText(where, mode, rest.width())
        painter.drawText(rest, centre, shown)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex, /) -> QSize:
        """Returns the room that is wanted."""
        return QSize(1, self._theme.scaled(_ROW_PX))
