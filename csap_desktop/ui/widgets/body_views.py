"""The bodies as a tree and as a table: what the chart shows, node by node."""

from PySide6.QtCore import QModelIndex, QRect, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTreeView,
    QWidget,
)

from csap_desktop.domain.governance import Governance
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.models.body_table_model import (
    BODY_ROLE,
    SORT_ROLE,
    BodyTableModel,
)
from csap_desktop.ui.models.body_tree_model import BodyTreeModel
from csap_desktop.ui.models.rows_model import AnyIndex
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.wrapping_delegate import WrappingDelegate

_HOW_PX, _PERIOD_PX = 175, 235
_TABLE_PX = (0, 122, 122, 150, 150)
_LEAST_PX = 116
_CHEVRON_PX = 14


class BodyTree(QTreeView):
    """The tree; arrow keys walk it, Enter reads."""

    #: A body was gone to; carries its id.
    chosen = Signal(str)
    #: A body should be read; carries its id.
    item_asked = Signal(str)

    def __init__(
        self, words: GovernanceWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bodies")
        self.setAccessibleName(self.tr("Tree of the governance"))
        self._theme = theme
        self._bodies = BodyTreeModel(words, self)
        self.setModel(self._bodies)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)
        self.setItemDelegate(WrappingDelegate(theme, self))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._size)
        self._size()

    def show_day(self, governance: Governance) -> None:
        """Shows what stands on a day, all of it opened."""
        self._bodies.show_day(governance)
        self.expandAll()

    def mark(self, body_id: str) -> None:
        """Makes a body the current one."""
        index = self._bodies.index_of(body_id)
        if index != self.currentIndex().siblingAtColumn(0):
            self.setCurrentIndex(index)

    def _on_activated(self, index: QModelIndex) -> None:
        """Asks for a body to be read."""
        body = index.data(BODY_ROLE)
        if body:
            self.item_asked.emit(body)

    def _on_current_changed(self, current: QModelIndex) -> None:
        """Tells which body was gone to."""
        body = current.data(BODY_ROLE)
        if body:
            self.chosen.emit(body)

    def _size(self) -> None:
        """Gives the columns their widths."""
        self.setIndentation(self._theme.scaled(22))
        self.header().setMinimumSectionSize(self._theme.scaled(_LEAST_PX))
        self.header().resizeSection(1, self._theme.scaled(_HOW_PX))
        self.header().resizeSection(2, self._theme.scaled(_PERIOD_PX))

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex, /) -> None:
        """Draws a chevron where more belongs to a body."""
        if not index.model().hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        pixmap = self._theme.pixmap(name, "ink-quiet", _CHEVRON_PX)
        side = self._theme.scaled(_CHEVRON_PX)
        left = rect.right() - (self.indentation() + side) // 2
        top = rect.center().y() - side // 2
        painter.drawPixmap(QRect(left, top, side, side), pixmap)


class BodyTable(QTableView):
    """The table; a click on a head sorts, Enter reads."""

    #: A body was gone to; carries its id.
    chosen = Signal(str)
    #: A body should be read; carries its id.
    item_asked = Signal(str)

    def __init__(
        self, words: GovernanceWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bodies")
        self.setAccessibleName(self.tr("Table of the governance"))
        self._theme = theme
        self._bodies = BodyTableModel(words, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._bodies)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setItemDelegate(WrappingDelegate(theme))
        self.itemDelegate().setParent(self)
        self.verticalHeader().setSectionResizeMode(
            QHeaderView.ResizeMode.ResizeToContents
        )
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._size)
        self._size()

    def show_day(self, governance: Governance) -> None:
        """Shows what stands on a day."""
        self._bodies.show_day(governance)

    def mark(self, body_id: str) -> None:
        """Makes a body the current one."""
        row = self._bodies.row_of(body_id)
        column = max(self.currentIndex().column(), 0)
        index = self._sorted.mapFromSource(self._bodies.index(row, column))
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def _on_activated(self, index: QModelIndex) -> None:
        """Asks for a body to be read."""
        self.item_asked.emit(index.data(BODY_ROLE))

    def _on_current_changed(self, current: QModelIndex) -> None:
        """Tells which body was gone to."""
        body = current.data(BODY_ROLE)
        if body:
            self.chosen.emit(body)

    def _size(self) -> None:
        """Gives the columns their widths."""
        self.horizontalHeader().setMinimumSectionSize(self._theme.scaled(_LEAST_PX))
        for column, width in enumerate(_TABLE_PX):
            self.setColumnWidth(column, self._theme.scaled(width))
