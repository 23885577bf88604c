"""The bodies that stood on a day as a table that can be sorted."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from csap_desktop.domain.governance import Governance, Relation
from csap_desktop.domain.reference import Body
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.models.rows_model import AnyIndex
from csap_desktop.ui.qt_override import override

BODY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The id of the body of a row; empty for a heading."""

SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a column is sorted by."""

_NOWHERE = QModelIndex()
_SHOWN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
_PERIOD = 2


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One body: its cells, and what its period is sorted by."""

    id: str
    cells: tuple[str, ...]
    begins: str


class BodyTableModel(QAbstractTableModel):
    """Name, kind, period, whom it answers to, who chairs it: one row for each body."""

    def __init__(self, words: GovernanceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[BodyRow, ...] = ()
        self._heads = (
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("Period"),
            self.tr("Answers to"),
            self.tr("Chaired by"),
        )

    def show_day(self, governance: Governance) -> None:
        """Shows what stands on a day."""
        self.beginResetModel()
        self._rows = tuple(self._row(body, governance) for body in governance.bodies)
        self.endResetModel()

    def row_of(self, body_id: str) -> int:
        """Returns the row of a body, or -1."""
        ids = [row.id for row in self._rows]
        return ids.index(body_id) if body_id in ids else -1

    def _row(self, body: Body, governance: Governance) -> BodyRow:
        """Makes the row of a body."""
        words = self._words
        chair = self._others(body, governance, Relation.CHAIRED_BY)
        cells = (
            body.name,
            words.kind(body),
            words.dates(body.period),
            self._others(body, governance, Relation.ANSWERS_TO),
            chair or body.chair or "",
        )
        start, end = body.period.start, body.period.end
        begins = start.isoformat() if start else "0" if end else ""
        return BodyRow(body.id, cells, begins)

    def _others(self, body: Body, governance: Governance, relation: Relation) -> str:
        """Names the bodies that stand in a relation to a body."""
        names = []
        for one in governance.neighbours(body.id):
            there = governance.body(one.id)
            if one.relation is relation and there is not None:
                text = self.tr("{name} (inferred)") if one.link.inferred else "{name}"
                names.append(text.format(name=there.name))
        return self._words.listed(names)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(
        self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Returns what a cell shows in a role."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        cell = row.cells[column]
        if role == BODY_ROLE:
            return row.id
        if role == SORT_ROLE:
            return row.begins if column == _PERIOD else cell.casefold()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell or self.tr("none known")
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
        across = orientation == Qt.Orientation.Horizontal
        if across and role in _SHOWN and 0 <= section < len(self._heads):
            return self._heads[section]
        return None
