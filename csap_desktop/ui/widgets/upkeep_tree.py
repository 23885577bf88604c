"""The tree of doubts, as tall as what is open in it; what it stands in scrolls."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTreeView, QWidget

from csap_desktop.ui.models.upkeep_model import AnyIndex, UpkeepModel
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.upkeep_delegate import UpkeepDelegate

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class UpkeepTree(QTreeView):
    """Shows an `UpkeepModel`; worked by keys or by one click."""

    #: A doubt was chosen to be opened; carries its index.
    chosen = Signal(QModelIndex)
    #: The row that the keyboard is on should be in view; carries where it is.
    row_entered = Signal(QRect)

    def __init__(
        self, theme: Theme, model: UpkeepModel, parent: QWidget | None = None
    ) -> None:
        """Makes the tree.

        Args:
            theme: The look.
            model: The doubts.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._doubts = model
        self.setObjectName("upkeep")
        self.setModel(model)
        self.setItemDelegate(UpkeepDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        for changed in (self.expanded, self.collapsed, model.modelReset):
            changed.connect(self._hug)
        theme.changed.connect(self._hug)

    def open_first(self) -> None:
        """Opens the groups that are to be listed at once."""
        for row, group in enumerate(self._doubts.groups):
            self.setExpanded(self._doubts.index(row, 0), group.is_open_at_first)
        self._hug()

    def enter(self) -> None:
        """Takes the keyboard, on the row where it was or on the first one."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._doubts.index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _hug(self) -> None:
        """Takes the height of all rows that are open."""
        self.updateGeometry()

    def _on_clicked(self, index: QModelIndex) -> None:
        """Opens a doubt, or shows and hides what is in a group."""
        if self._doubts.doubt(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.chosen.emit(index)

    def _last_row(self) -> QModelIndex:
        """Returns the row that stands last."""
        index = self._doubts.index(len(self._doubts.groups) - 1, 0)
        inside = self._doubts.rowCount(index)
        if inside and self.isExpanded(index):
            return self._doubts.index(inside - 1, 0, index)
        return index

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that all open rows take."""
        last = self._last_row()
        if not last.isValid():
            return QSize(0, 0)
        bottom = self.visualRect(last).bottom() + self.verticalOffset() + 1
        return QSize(0, bottom + 2 * self.frameWidth())

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the same: nothing in it scrolls by itself."""
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Measures the rows anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self._hug()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex, /) -> None:
        """Brings the row that the keyboard is on into view."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.row_entered.emit(self.visualRect(current))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens what the keyboard is on."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Shows a hand over what a click opens."""
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape if over else Qt.CursorShape.ArrowCursor)
