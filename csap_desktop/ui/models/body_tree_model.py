"""The bodies that stood on a day as a tree: each below the one it belongs to."""

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from csap_desktop.domain.body_places import Places, Where, find_places, groups_alone
from csap_desktop.domain.governance import Governance
from csap_desktop.domain.reference import Body
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.models.body_table_model import BODY_ROLE
from csap_desktop.ui.models.rows_model import AnyIndex
from csap_desktop.ui.qt_override import override

_NOWHERE = QModelIndex()
_ORDER = (Where.ABOVE, Where.TREE, Where.BESIDE, Where.UNDER)
_ROLES = Qt.ItemDataRole
_SHOWN = frozenset({_ROLES.DisplayRole, _ROLES.ToolTipRole, _ROLES.AccessibleTextRole})


@dataclass(slots=True, eq=False)
class _Node:
    """A body or a heading, with what belongs to it."""

    id: str
    cells: tuple[str, str, str]
    parent: "_Node | None" = None
    below: list["_Node"] = field(default_factory=list)

    def add(self, node: "_Node") -> "_Node":
        """Takes another one in."""
        node.parent = self
        self.below.append(node)
        return node


class BodyTreeModel(QAbstractItemModel):
    """Name, how it belongs to the one above, period; headings have a name alone."""

    def __init__(self, words: GovernanceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._root = _Node("", ("", "", ""))
        self._nodes: dict[str, _Node] = {}
        self._bodies: dict[str, Body] = {}
        self._heads = (self.tr("Name"), self.tr("How it belongs"), self.tr("Period"))

    def show_day(self, governance: Governance) -> None:
        """Shows what stands on a day."""
        self.beginResetModel()
        self._root = _Node("", ("", "", ""))
        self._nodes = {}
        places, bodies = find_places(governance), governance.bodies
        self._bodies = {body.id: body for body in bodies}
        for one in places.at(None, Where.TREE, Where.HUB):
            self._grow(self._root, one, places)
        titles = (
            self.tr("In the lead, no link known"),
            self.tr("Safeguarding partners, no link known"),
            self.tr("Others, no link known"),
        )
        groups = groups_alone(governance, places)
        for title, ids in zip(titles, groups, strict=True):
            if ids:
                heading = self._root.add(_Node("", (title, "", "")))
                for one in ids:
                    self._grow(heading, one, places)
        self.endResetModel()

    def index_of(self, body_id: str) -> QModelIndex:
        """Returns where a body is; an invalid index where it is not in the tree."""
        node = self._nodes.get(body_id)
        return _NOWHERE if node is None else self._index(node)

    def _grow(self, above: _Node, body_id: str, places: Places) -> None:
        """Puts a body and all that belongs to it below another."""
        body, link = self._bodies[body_id], places.of(body_id).link
        said = self._words.link(link.kind, inferred=link.inferred) if link else ""
        cells = (body.name, said, self._words.dates(body.period))
        node = self._nodes[body_id] = above.add(_Node(body_id, cells))
        for where in _ORDER:
            for one in places.at(body_id, where):
                self._grow(node, one, places)

    def _node(self, index: AnyIndex) -> _Node:
        """Returns what is at an index; the root for none."""
        node = index.internalPointer() if index.isValid() else self._root
        return node if isinstance(node, _Node) else self._root

    def _index(self, node: _Node) -> QModelIndex:
        """Returns the index of a body or heading."""
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.below.index(node), 0, node)

    @override
    def index(
        self, row: int, column: int, parent: AnyIndex = _NOWHERE, /
    ) -> QModelIndex:
        """Returns the index of a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).below[row])

    @override
    def parent(self, index: AnyIndex, /) -> QModelIndex:  # type: ignore[override]
        """Returns what a body belongs to."""
        above = self._node(index).parent
        return QModelIndex() if above is None else self._index(above)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many bodies belong to one."""
        return 0 if parent.column() > 0 else len(self._node(parent).below)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many columns there are."""
        return len(self._heads)

    @override
    def data(
        self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Returns what a cell shows in a role."""
        if not index.isValid():
            return None
        node = self._node(index)
        cell = node.cells[index.column()]
        if role == BODY_ROLE:
            return node.id
        if role == _ROLES.AccessibleTextRole and node.cells[1] and not index.column():
            text = self.tr("{name}, {how}")
            return text.format(name=node.cells[0], how=node.cells[1])
        if role == _ROLES.AccessibleTextRole and not cell:
            return self.tr("Nothing stated")
        return cell if role in _SHOWN else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> object:
        """Returns the head of a column."""
        wanted = role in {_ROLES.DisplayRole, _ROLES.AccessibleTextRole}
        across = orientation == Qt.Orientation.Horizontal
        return self._heads[section] if across and wanted else None
