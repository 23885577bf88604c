"""The bodies as a tree and as a table: what the chart shows, node by node."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
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
from csap_desktop.ui.theme import Theme

_NAME_PX, _HOW_PX, _COLUMN_PX = 380, 170, 190


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
        self.header().resizeSection(0, self._theme.scaled(_NAME_PX))
        self.header().resizeSection(1, self._theme.scaled(_HOW_PX))


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
        self.verticalHeader().setSectionResizeMode(
            QHeaderView.ResizeMode.ResizeToContents
        )
        self.horizontalHeader().setStretchLastSection(True)
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
        for column in range(self._sorted.columnCount()):
            self.setColumnWidth(column, self._theme.scaled(_COLUMN_PX))
